import {describe, expect, test} from 'vitest';
import {explorer, handedOver} from './explorer.ts';
import {temporaryFolder} from '../fixtures/database.ts';
import {keys, type Session} from './terminal.ts';

/** The palettes of xterm, and of Terminal.app, whose red and blue cannot be read on its black. */
const xterm = {1: 'cd0000', 4: '0000ee', 9: 'ff0000', 12: '5c5cff'};
const terminalApp = {1: '990000', 4: '0000b2', 9: 'e50000', 12: '0000ff'};
/** The colours of a side's heading, by number of the sixteen. */
const light = {vietnam: 1, unitedStates: 4};
const dark = {vietnam: 9, unitedStates: 12};
const colourless = {vietnam: null, unitedStates: null};

/** The colour of the letters at a text on a line; null for that of the terminal. */
function colourOf({screen}: Session, text: string, row: number): number | null {
	const line = screen.buffer.active.getLine(row);
	const at = line?.translateToString().indexOf(text) ?? -1;
	const cell = at < 0 ? undefined : line?.getCell(at);
	if (!cell) throw new Error(`No ${text} on line ${row + 1}`);
	return cell.isFgPalette() ? cell.getFgColor() : null;
}

/** The colours of the headings of both sides. */
function headings(session: Session): {vietnam: number | null; unitedStates: number | null} {
	return {
		vietnam: colourOf(session, 'Vietnam', 2),
		unitedStates: colourOf(session, 'United States', 2),
	};
}

/** The ground of the chosen row: its number of the 256; null where it is in reverse video. */
function bar({screen}: Session): number | null {
	const lines = Array.from({length: screen.rows}, (_, row) => screen.buffer.active.getLine(row));
	const cell = lines.find(line => line?.getCell(0)?.getChars() === '▌')?.getCell(5);
	return cell?.isInverse() ? null : (cell?.getBgColor() ?? null);
}

/** Waits until Ink has the keys and what the terminal has answered. */
async function hasKeys(session: Session): Promise<void> {
	await session.steps(['j', / 2\/\d+ ─/u], ['k', / 1\/\d+ ─/u]);
}

describe('a terminal that answers', () => {
	test('white gets the light theme, nothing of the answer is typed, and the next start is light at once', async () => {
		const folder = temporaryFolder();
		const environment = {XDG_STATE_HOME: folder};
		const session = await explorer({environment, colours: {background: 'ffffff', ...xterm}});
		await session.until(() => bar(session) === 254, 'a light bar');
		expect(headings(session)).toEqual(light);
		await session.steps(['/', '▏'], ['giang', / \/ giang▏/u], [keys.enter, '⏎ open']);
		session.type('q');
		expect((await session.ended).code).toBe(0);

		const again = await explorer({environment});
		expect([bar(again), headings(again)]).toEqual([254, light]);
	});

	test('black stays dark', async () => {
		const session = await explorer({colours: {background: '000000', 9: 'ff0000', 12: '729fcf'}});
		await hasKeys(session);
		expect([bar(session), headings(session)]).toEqual([236, dark]);
	});

	test('with colours that cannot be read on its background has plain names', async () => {
		const session = await explorer({colours: {background: '000000', ...terminalApp}});
		await session.until(() => headings(session).vietnam === null, 'plain names');
		expect([bar(session), headings(session)]).toEqual([236, colourless]);
	});

	test('in the middle of a search types nothing, and is known at the next start', async () => {
		const environment = {XDG_STATE_HOME: temporaryFolder()};
		const session = await explorer({environment});
		await session.steps(['/', '▏'], ['dio', / \/ dio▏?/u]);
		session.type('\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;22c');
		session.type('xin');
		await session.shows(/ \/ dioxin▏/u);
		await session.steps([keys.enter, '⏎ open']);
		session.type('q');
		expect((await session.ended).code).toBe(0);
		expect(bar(await explorer({environment}))).toBe(254);
	});
});

describe('a terminal that answers nothing', () => {
	test('keeps dark, and its first frame comes before the question', async () => {
		const session = await explorer();
		await hasKeys(session);
		const {output} = session;
		const asked = output.indexOf('\u{1B}]11;?');
		expect(asked).toBeGreaterThan(output.indexOf('\u{1B}[?2026l'));
		expect(output.slice(0, asked)).toContain('United States');
		expect([bar(session), headings(session)]).toEqual([236, dark]);
		expect(session.output.split('\u{1B}]11;?'), 'questions').toHaveLength(2);
	});

	test.each([
		['--theme light', {arguments: ['--theme', 'light']}, 254, light],
		['COLORFGBG', {environment: {COLORFGBG: '0;15'}}, 254, light],
		['Terminal.app', {environment: {TERM_PROGRAM: 'Apple_Terminal'}}, 236, colourless],
		['sixteen colours', {environment: {TERM: 'xterm'}}, null, dark],
		['NO_COLOR', {environment: {NO_COLOR: '1'}}, null, colourless],
	] as const)('%s', async (_, options, ground, names) => {
		const session = await explorer(options);
		expect([bar(session), headings(session)]).toEqual([ground, names]);
		await hasKeys(session);
		expect([bar(session), headings(session)]).toEqual([ground, names]);
	});

	test('NO_COLOR: nothing is asked', async () => {
		const session = await explorer({environment: {NO_COLOR: '1'}}, 'q quit');
		await handedOver(session);
		expect(session.output).not.toMatch(/\u{1B}\]|\u{1B}\[c/u);
	});
});

test('filters stand in brackets where the bar is in reverse video', async () => {
	const filtered = {arguments: ['-y', '2019']};
	const plain = await explorer({...filtered, environment: {NO_COLOR: '1'}});
	expect(plain.lines()[0]).toMatch(/ \[2019 ×\+\d+\]/u);
	const coloured = await explorer(filtered);
	expect(coloured.lines()[0]).toMatch(/ {2}2019 ×\+\d+ /u);
});
