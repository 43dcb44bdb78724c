import {describe, expect, test} from 'vitest';
import {helpLines} from '../../../../source/ui/explorer/help/lines.ts';
import {bindings} from '../../../../source/ui/explorer/keys.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import {keyLabels} from '../../../../source/ui/kit/help.ts';

describe.each(['en', 'vi'] as const)('the help in %s', language => {
	const messages = messagesIn(language);
	const commands: Readonly<Partial<Record<string, string>>> = messages.commands;
	const lines = helpLines(messages).map(line => line.map(segment => segment.text).join(''));

	test('names every listed key with what it does', () => {
		for (const {keys, command, isListed} of bindings) {
			if (!isListed) continue;
			const labels = keyLabels(keys).join('  ');
			const line = lines.find(
				each => each.startsWith(`   ${labels} `) && each.includes(commands[command] ?? 'no words'),
			);
			expect(line, labels).toBeDefined();
		}
	});

	test('keeps quiet about the keys that every text field has', () => {
		expect(lines.join('\n')).not.toContain('Ctrl-W');
	});

	test('says where a key works, unless that is nearly everywhere', () => {
		const lineOf = (words: string | undefined): string | undefined =>
			lines.find(each => words !== undefined && each.includes(words));
		expect(lineOf(messages.commands.years)).toContain(messages.modes.list);
		expect(lineOf(messages.commands.related)).toContain(messages.modes.detail);
		expect(lineOf(messages.commands.quit)).not.toContain(messages.modes.help);
	});

	test('has a line for each form of the search language, its words in one column', () => {
		for (const [example, meaning] of messages.searchHelp)
			expect(lines.find(each => each.includes(example))).toContain(meaning);
		const columns = messages.searchHelp.map(
			([example, meaning]) => lines.find(each => each.includes(example))?.indexOf(meaning) ?? -1,
		);
		expect(new Set(columns).size).toBe(1);
	});

	test('fits 80 columns', () => {
		for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
	});
});
