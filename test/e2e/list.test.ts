import {expect, test} from 'vitest';
import {rowDate} from '../../source/domain/row-date.ts';
import {explorer, isOn, selectedLine, shippedRecords, shippedRows} from './explorer.ts';
import {expectWholeFrame} from './frame.ts';
import {keys} from './terminal.ts';

const all = shippedRecords().length;
const records = shippedRows('opening');
const total = records.length;

const row = (index: number): ((screen: string) => boolean) => isOn(records, index);

test('the first paint: query, years, columns, rows under their year, preview, keys', async () => {
	const session = await explorer();
	const [query, years, columns, rule, first] = session.lines();
	expect(query).toMatch(/^ \/ search, or .* EN$/u);
	expect(query).toContain(` ${all} of ${all} `);
	expect(years).toMatch(/^ 1995[▁▂▃▄▅▆▇█·]{5} 2000.* 20[2-9]\d[▁▂▃▄▅▆▇█·]+$/u);
	expect(columns?.trim().split(/ {2,}/u)).toEqual(['Date', 'Vietnam', 'United States', 'Kind', 'Place']);
	expect(rule).toMatch(/^ 20\d\d ─+ \d+/u);
	expect(first).toMatch(/^▌ /u);
	expect(row(0)(session.text())).toBe(true);
	expect(session.lines().filter(line => / [⇄→←] /u.test(line)).length).toBeGreaterThan(9);
	expect(session.text()).toContain(`\n ${records[0]!.title_en.slice(0, 40)}`);
	expect(session.lines().at(-2)).toMatch(/⏎ open .*\/ search .*q quit$/u);
	expect(session.isAlternate).toBe(true);
	expectWholeFrame(session);
});

test('several keys that arrive at once are taken one after the other', async () => {
	const session = await explorer();
	await session.steps(['jjj', row(3)], ['kk', row(1)], [keys.down.repeat(4), row(5)], ['Gk', row(total - 2)]);
	await session.steps(['g', row(0)], ['jj', row(2)], [`j${keys.down}j${keys.up}`, row(4)]);
});

test('the list ends at its ends', async () => {
	const session = await explorer();
	await session.steps(['m', 'Nothing is marked'], ['k', text => row(0)(text) && !text.includes('Nothing')]);
	await session.steps(['G', row(total - 1)], [keys.pageUp, text => !row(total - 1)(text)]);
	await session.steps([keys.pageDown.repeat(3), row(total - 1)], ['jjjk', row(total - 2)]);
});

test('pages leave no row out, and a page back is where one came from', async () => {
	const session = await explorer();
	const placed = (): number => Number(/ (?<row>\d+)\/\d+ ─$/mu.exec(session.text())?.groups?.['row']);
	const rows = (): number => session.lines().filter(line => /^[▌ ].{15} .* [⇄→← ] /u.test(line)).length;
	const shown = rows();
	await session.steps([keys.pageDown, text => !row(0)(text)]);
	expect(placed()).toBeGreaterThan(5);
	expect(placed()).toBeLessThanOrEqual(shown);
	await session.steps([keys.pageUp, row(0)]);
	await session.steps([keys.ctrlD, text => !row(0)(text)]);
	expect(placed()).toBeGreaterThan(3);
	await session.steps([keys.ctrlU, row(0)]);
});

test('the end of the list fills the screen', async () => {
	const session = await explorer();
	await session.steps([keys.end, row(total - 1)]);
	// A line is left empty at most: the row before has no room for itself and the rule of its year.
	expect(session.lines().slice(14, 16).join('\n')).toMatch(/^▌ /mu);
	await session.steps([keys.home, row(0)]);
	expect(session.lines()[4]).toMatch(/^▌ /u);
});

test('s changes the order and says so', async () => {
	const session = await explorer();
	await session.steps(['s', 'Order: oldest first.']);
	expect(selectedLine(session.text())).toContain(rowDate(records.at(-1)!.date, [], 'en').text);
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
	expect(session.lines()[0]).toMatch(/^ \/ talks {2}Mark Esper ×\S* {3}2019 ×/u);
	await session.steps(['x', text => !text.includes('×')]);
});

test('v unfolds the visit of the row and folds it, V all; the head counts records, the place rows', async () => {
	const session = await explorer();
	const folded = records.findIndex(
		(record, index) => index > 0 && shippedRecords().some(each => each.part_of === record.id),
	);
	await session.steps([`${folded + 1}G`, row(folded)]);
	expect(session.lines().find(line => line.startsWith('▌'))).toMatch(/^▌ ▸.* \d$/u);
	await session.steps(['v', '▌ ▾'], ['j', '▌ ├'], ['v', row(folded)]);
	const everything = new RegExp(`/${all} ─`, 'u');
	await session.steps(
		['V', everything],
		['u', row(folded)],
		['V', everything],
		['V', text => !everything.test(text)],
	);
	expect(session.lines()[0]).toContain(` ${all} of ${all} `);
	expectWholeFrame(session);
});
