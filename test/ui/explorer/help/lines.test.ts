import {describe, expect, test} from 'vitest';
import {bindings} from '../../../../source/ui/explorer/keys.ts';
import {withGivenKeys} from '../../../../source/ui/explorer/given-keys.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import {keyLabels} from '../../../../source/ui/kit/help.ts';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {opened} from '../keyboard.ts';
import {Player} from '../player.ts';

const store = storeOf([engagement()]);

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
	const commands: Readonly<Partial<Record<string, string>>> = messages.commands;

	test('names every listed key with what it does', () => {
		// In one column words are not torn apart by the next.
		const words = wordsOf(70, keys);
		for (const binding of bindings.filter(({isListed}) => isListed)) {
			const said = `${keyLabels(binding.keys).join(' ')} ${commands[binding.command] ?? 'no words'}`;
			const isSaid =
				words.includes(said) || (binding.command.startsWith('page-') && words.includes(said.split(' ')[0]!));
			expect(isSaid, said).toBe(true);
		}
		expect(words).not.toContain('Ctrl-W');
	});

	test('has the six tasks, and a line for each form of the search language', () => {
		const words = wordsOf(70, keys);
		for (const heading of Object.values(messages.tasks)) expect(words).toContain(heading);
		for (const [example, meaning] of messages.searchHelp)
			expect(words).toContain(`${example} ${meaning}`.replaceAll(/\s+/gu, ' '));
	});

	test.each([
		[40, 15, 1],
		[80, 24, 2],
		[120, 40, 3],
		[200, 50, 3],
	])('at %dx%d it stands in a frame of %d columns that says how much is below', (columns, rows, count) => {
		const {lines} = new Player(store, columns, rows).press(keys);
		const first = lines.findIndex(line => line.startsWith(' ╭─'));
		expect(lines[first]).toMatch(/^ ╭─ \p{L}+ ─+ \d+ \p{L}+ ─╮$/u);
		expect(lines[first + 2]?.match(/─ /gu)?.length).toBe(count);
		expect(lines.at(-2)).toMatch(/^ ╰─+ (?:▾ .+ ─)?╯$|^ ╰─+╯$/u);
	});
});

test('typing narrows it by keys and words, accents aside; Esc leads back', () => {
	const player = new Player(store).press('? c t r l - r');
	expect(player.frame).toContain('Ctrl-R  do again what was undone');
	expect(player.frame).not.toContain('pick years');
	player.press('ctrl-u c i t a t i o n');
	expect(player.frame).toContain('copy the citation');
	expect(player.frame).toMatch(/ 1 line ─╮/u);
	expect(player.press('ctrl-u z z z').frame).toContain('Nothing matches.');
	expect(player.press('escape').state.panel.type).toBe('list');
	expect(new Player(store).press('L ? d a u').frame).toContain('đánh dấu');
});

test('keys of the configuration stand in it', () => {
	const {bindings: table} = withGivenKeys({export: ['ctrl-e']});
	const player = new Player(store, 80, 24, {...opened(), bindings: table}).press('? e x p o r t');
	expect(player.frame).toContain('Ctrl-E  export the record');
});

test('where a key works is said unless it works in the list', () => {
	const words = wordsOf(70);
	expect(words).toContain('related records (Record)');
	expect(words).toContain('pick years l');
	expect(words).toContain('mark or unmark (Picker, People)');
});
