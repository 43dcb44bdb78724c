import {describe, expect, test} from 'vitest';
import {bindings} from '../../../../source/ui/explorer/keys.ts';
import {withGivenKeys} from '../../../../source/ui/explorer/given-keys.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import {helpGroups} from '../../../../source/ui/explorer/help/entries.ts';
import {shortEntries} from '../../../../source/ui/explorer/help/short-entries.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {opened} from '../keyboard.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

const store = storeOf([engagement()]);
/** Without letters of two columns, so that a place in a text is a column. */
const many = storeOf(manyRecords.filter(({id}) => !id.endsWith('wide')));

/** The words of the whole help, its lines put together again. */
function wordsOf(columns: number, keys = '?'): string {
	return new Player(store, columns, 400)
		.press(keys)
		.lines.join(' ')
		.replaceAll(/[\s│─]+/gu, ' ');
}

describe.each([
	['en', '?'],
	['vi', 'L ?'],
] as const)('the help in %s', (language, keys) => {
	const messages = messagesIn(language);

	test('is narrowed by the words that it shows', () => {
		for (const [command, word] of Object.entries(messages.helpWords)) {
			const found = helpGroups(bindings, messages, word).flatMap(({entries}) =>
				entries.map(each => each.command),
			);
			expect([word, found]).toEqual([word, expect.arrayContaining([command])]);
		}
	});

	test('names what every listed key does, those that go together on one line', () => {
		// In one column words are not torn apart by the next.
		const words = wordsOf(44, keys);
		for (const text of Object.values(messages.helpWords)) expect(words).toContain(text);
		for (const said of ['↓ ↑ j k', '^F ^B', 'g G', 'c C', 'u ^R', '~ Alt-~', 'q esc', 'Space ⇥', '1–9'])
			expect(words).toContain(` ${said} `);
		expect(words).not.toContain('^W');
		expect(words).not.toContain('J K J');
	});

	test('has the six tasks, and a line for each form of the search language', () => {
		const words = wordsOf(44, keys);
		for (const heading of Object.values(messages.tasks)) expect(words).toContain(heading);
		for (const form of messages.searchHelp.flatMap(([example]) => example.split(' ')))
			expect(words).toContain(form);
	});

	test.each([
		[40, 15, 1],
		[56, 20, 2],
		[80, 24, 3],
		[200, 50, 3],
	])('at %dx%d it is a box over the list of %d columns', (columns, rows, count) => {
		const player = new Player(many, columns, rows).press(keys);
		const behind = new Player(many, columns, rows).press(keys.replace('?', '')).lines;
		const {lines} = player;
		const first = lines.findIndex(line => line.includes('╭─'));
		const left = lines[first]?.indexOf('╭') ?? 0;
		expect(lines[first]).toMatch(/╭─ \p{L}+(?: \p{L}+)? ─+ \d+ \p{L}+ ─╮/u);
		expect(lines[first + 2]?.slice(left, left + 76).match(/─ /gu)?.length).toBe(count);
		expect(lines.slice(first, -1).map(line => line.slice(0, left))).toEqual(
			behind.slice(first, -1).map(line => line.slice(0, left).padEnd(left)),
		);
		expect(lines.some(line => line.includes('╰─'))).toBe(true);
	});

	test('at 80x24 all tasks are in sight, and the search language is told to be below', () => {
		const {lines} = new Player(many).press(keys);
		for (const heading of Object.values(messages.tasks)) expect(lines.join('\n')).toContain(`${heading} ─`);
		expect(lines.at(-2)).toContain(`─ ${messages.more(34)} ─╯`);
	});
});

test('every key of the table is in the panel, whatever words it has', () => {
	const listed = bindings.filter(({isListed}) => isListed).map(({command}) => command);
	const groups = helpGroups(bindings, messagesIn('en'), '');
	const told = groups.flatMap(({entries}) => entries.map(({command}) => command));
	expect(new Set(told)).toEqual(new Set([...listed, null]));
	const texts = groups.flatMap(({entries}) => shortEntries(entries, bindings, messagesIn('en'), 7));
	for (const {keys, text} of texts) {
		expect(displayWidth(keys), text).toBeLessThan(8);
		expect(displayWidth(text), text).toBeLessThanOrEqual(14);
	}
});

test('typing narrows it by keys and words, accents aside; Esc leads back', () => {
	const player = new Player(store).press('? c t r l - r');
	expect(player.frame).toContain('u ^R    undo, redo');
	expect(player.frame).not.toContain('year or range');
	player.press('ctrl-u c i t a t i o n');
	expect(player.frame).toContain('cite, address');
	expect(player.frame).toMatch(/ 1 key ─╮/u);
	expect(player.press('ctrl-u z z z').frame).toContain('Nothing matches.');
	expect(player.press('escape').state.panel.type).toBe('list');
	expect(new Player(store).press('L ? d a u').frame).toContain('đánh dấu');
});

test('its box holds still while it is narrowed, and the head of the list stays in sight above it', () => {
	const lowest = (keys: string): number =>
		new Player(many, 120, 50).press(keys).lines.findIndex(line => line.includes('╰─'));
	expect(lowest('? z z z')).toBe(lowest('?'));
	const {lines} = new Player(many, 120, 50).press('?');
	const top = lines.findIndex(line => line.includes('╭─'));
	expect(lines[top - 1]).toMatch(/^ 1995/u);
});

test('keys of the configuration stand in it', () => {
	const {bindings: table} = withGivenKeys({export: ['ctrl-e']});
	const player = new Player(store, 80, 24, {...opened(), bindings: table}).press('? e x p o r t');
	expect(player.frame).toContain('^E      export');
});
