import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {graphemes} from '../../../../source/text/width.ts';
import {commandLine, longestName} from '../../../../source/ui/explorer/reading/command-line.ts';

describe('a typed command', () => {
	test.each([
		['save Dioxin talks', {type: 'save', name: 'Dioxin talks', isReplacing: false}],
		['  save   Dioxin   talks ', {type: 'save', name: 'Dioxin talks', isReplacing: false}],
		['save! Chất độc da cam', {type: 'save', name: 'Chất độc da cam', isReplacing: true}],
		['save "Dioxin talks"', {type: 'save', name: 'Dioxin talks', isReplacing: false}],
		["save 'x'", {type: 'save', name: 'x', isReplacing: false}],
		['save "', {type: 'save', name: '"', isReplacing: false}],
		['save', {type: 'save', name: '', isReplacing: false}],
		['save!', {type: 'save', name: '', isReplacing: true}],
		['views', {type: 'views'}],
		['q', {type: 'quit'}],
		['q!', {type: 'quit'}],
		['quit', {type: 'quit'}],
		['qa', {type: 'quit-all'}],
		['h', {type: 'help'}],
		['help', {type: 'help'}],
	] as const)('%j is told from a name', (text, line) => {
		expect(commandLine(text)).toEqual(line);
	});

	test.each(['', ' ', 'saves', 'savex y', 'SAVE x', 'toString', 'view', 'quit now', 'constructor'])(
		'%j is a name to be looked for',
		text => {
			expect(commandLine(text)).toBeNull();
		},
	);

	test('has a name of some letters, whatever is typed for it', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 200}), text => {
				const line = commandLine(`save ${text}`);
				if (line?.type !== 'save') return;
				expect(graphemes(line.name).length).toBeLessThanOrEqual(longestName);
				expect(line.name).toBe(line.name.trim());
			}),
		);
	});
});
