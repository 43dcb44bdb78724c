import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {shellLine} from '../../../../source/text/shell-line.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {commandLines} from '../../../../source/ui/explorer/export/command-lines.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import type {Exporting} from '../../../../source/ui/explorer/view-model.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {openStore} from '../../../../source/store/index.ts';
import {manyRecords} from '../records.ts';
import {Player} from '../player.ts';

const ids = ['2020-01-02-talks', '2020-01-03-talks', '2020-01-04-talks'];
const command = `communique export out.md --id ${ids.join(',')} --lang en`;

function lines(width: number, most: number, given: Partial<Exporting> = {}): readonly string[] {
	const exporting = {command, ids, ...given} as Exporting;
	return commandLines({exporting, messages: messagesIn('en')}, width, most);
}

describe('the command in the export dialog', () => {
	test('is whole where it fits, so that it can be copied', () => {
		expect(lines(200, 2)).toEqual([command]);
		expect(lines(40, 4).join(' ').replaceAll(' ', '')).toBe(command.replaceAll(' ', ''));
	});

	test('goes on behind a whole flag with its value, never within quotation marks', () => {
		const long = shellLine(['communique', 'export', 'out.md', '-q', 'austin giang in hanoi', '--lang', 'en']);
		expect(lines(40, 4, {command: long, ids: []})).toEqual([
			'communique export out.md \\',
			"-q 'austin giang in hanoi' --lang en",
		]);
		const word = fc.oneof(fc.constantFrom('-q', '--year', '-l'), fc.string({maxLength: 12}));
		fc.assert(
			fc.property(fc.array(word, {minLength: 1}), fc.integer({min: 40, max: 90}), (words, width) => {
				const whole = shellLine(['communique', ...words]);
				const shown = lines(width, 999, {command: whole, ids: []});
				// A shell drops a backslash with the line end behind it.
				expect(
					shown.map((text, index) => (index < shown.length - 1 ? text.slice(0, -1) : text)).join(''),
				).toBe(whole);
				for (const text of shown) expect(displayWidth(text)).toBeLessThanOrEqual(width);
			}),
		);
	});

	test('names the number of its ids where they are too many, in no form that a shell takes', () => {
		expect(lines(60, 1)).toEqual(['communique export out.md --id <3\u{A0}ids> --lang en']);
	});

	test('is not shown in part', () => {
		expect(lines(20, 1)).toEqual(['(the command is too']);
		expect(lines(60, 1, {command: `communique export -q '${'word '.repeat(20)}'`, ids: []})).toEqual([
			'(the command is too long for this screen)',
		]);
		expect(lines(60, 0)).toEqual([]);
	});
});

test.each([
	[80, 24],
	[120, 40],
])('at %dx%d many marked records are told by their number', (columns, rows) => {
	const store = openStore(databaseOf(manyRecords));
	const {frame} = new Player(store, columns, rows).press('ctrl-a e');
	expect(frame).toMatch(/--id\s*(?:│.*\n\s*)?<\d+\u{A0}ids>/u);
	expect(frame).not.toMatch(/\$ .*…|-talks,/u);
	store.close();
});
