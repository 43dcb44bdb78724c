import {expect, test} from 'vitest';
import {dateLabel} from '../../source/domain/date-label.ts';
import {explorer, selectedLine, selects, shippedRecords} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {keys} from './terminal.ts';

const records = shippedRecords();
const total = records.length;

/** The beginning of a row that is a record's: its date and as much of its title as every row has room for. */
function row(index: number): (text: string) => boolean {
	const record = records.at(index)!;
	return text => {
		const line = selectedLine(text);
		return line.startsWith(`${dateLabel(record.date, 'en')} `) && line.includes(record.title_en.slice(0, 20));
	};
}

test('the first paint: title, search line, years, columns, rows, keys', async () => {
	const session = await explorer();
	const [title, search, years, columns, first] = session.lines();
	expect(title).toMatch(/^ communique {2}US–Vietnam defence engagements +EN {2}[\d,]+ records$/u);
	expect(title).toContain(`${total} records`);
	expect(search).toMatch(/^ \/ type \/ to search +year any · leader any · kind any$/u);
	expect(years).toMatch(/^ [▁▂▃▄▅▆▇█·]{30,} {2}1995–20\d\d$/u);
	expect(columns?.trim().split(/ {2,}/u)).toEqual(['Date', 'Kind', 'Engagement', 'Place']);
	expect(first).toMatch(/^ ▸ /u);
	expect(row(0)(session.text())).toBe(true);
	expect(session.lines().filter(line => line.startsWith('  ')).length).toBeGreaterThan(15);
	expect(session.lines().at(-2)).toMatch(/⏎ open .*\/ search .*q quit$/u);
	expect(session.isAlternate).toBe(true);
	expectWholeFrame(session);
});

test('several keys that arrive at once are taken one after the other', async () => {
	const session = await explorer();
	await session.steps(['jjj', row(3)], ['kk', row(1)], [keys.down.repeat(4), row(5)], ['Gk', row(total - 2)]);
	await session.steps(['gjj', row(2)], [`j${keys.down}j${keys.up}`, row(4)]);
});

test('the list ends at its ends', async () => {
	const session = await explorer();
	await session.steps(['m', 'Nothing is marked'], ['k', text => row(0)(text) && !text.includes('Nothing')]);
	await session.steps(['G', row(total - 1)], [keys.pageUp, text => !row(total - 1)(text)]);
	await session.steps([keys.pageDown.repeat(3), row(total - 1)], ['jjjk', row(total - 2)]);
});

test('pages overlap by a line, and half a page back is where one came from', async () => {
	const session = await explorer();
	const shown = session.lines().filter(line => line.startsWith(' ▸') || line.startsWith('    ')).length - 1;
	await session.steps([keys.pageDown, row(shown - 1)], [keys.pageUp, row(0)]);
	await session.steps([keys.ctrlD, row(Math.floor(shown / 2))], [keys.ctrlU, row(0)]);
});

test('the end of the list fills the screen', async () => {
	const session = await explorer();
	await session.steps([keys.end, row(total - 1)]);
	expect(session.lines().at(-3)).toMatch(/^ ▸ /u);
	await session.steps([keys.home, row(0)]);
	expect(session.lines()[4]).toMatch(/^ ▸ /u);
});

test('s changes the order and says so', async () => {
	const session = await explorer();
	await session.steps(['s', 'Order: oldest first.']);
	expect(row(total - 1)(session.text())).toBe(true);
	await session.steps(['s', text => text.includes('Order: ') && row(0)(text)]);
});

test('Esc in the list changes nothing and never quits', async () => {
	const session = await explorer();
	await session.steps(['j', row(1)], ['m', 'Nothing is marked'], [keys.escape, /⏎ open/u]);
	expect(row(1)(session.text())).toBe(true);
	await session.steps(['j', row(2)]);
});

test('filters of the command line are applied', async () => {
	const session = await explorer({arguments: ['--year', '2019', '--leader', 'esper', '-q', 'talks']});
	expect(session.lines()[1]).toMatch(/^ \/ talks .*year 2019 · leader Mark Esper$/u);
	await session.steps(['x', selects(records[0]!.title_en.slice(0, 20))]);
});

test('the screen-reader mode lists, opens a record and ends', async () => {
	const session = await explorer(
		{rows: 45, environment: {INK_SCREEN_READER: 'true'}},
		records[0]!.title_en.slice(0, 20),
	);
	await session.steps([keys.enter, 'Why this date'], [keys.escape, /⏎ open/u]);
	session.type('q');
	expect((await session.ended).code).toBe(0);
});
