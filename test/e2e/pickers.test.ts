import {expect, test} from 'vitest';
import {parseEdtf} from '../../source/domain/date.ts';
import {explorer, hasTyped, isUnasked, selectedLine, selects, shippedRecords, viewCount} from './explorer.ts';
import {keys} from './terminal.ts';

const records = shippedRecords();
const total = records.length;

/** The number of records that fall in a year, possibly at least. */
function inYear(year: number): number {
	return records.filter(({date}) => {
		const {start, end} = parseEdtf(date);
		return start <= `${year}-12-31` && end >= `${year}-01-01`;
	}).length;
}

test('y picks a year by its digits', async () => {
	const session = await explorer();
	await session.steps(
		['y', '⇥ mark several'],
		['2019', text => selects('2019')(text) && !text.includes('2018 ')],
	);
	const count = Number(/2019 +(?<count>\d+)/u.exec(selectedLine(session.text()))?.groups?.['count']);
	await session.steps([keys.enter, /⏎ open/u]);
	expect(session.lines()[0]).toMatch(/^ \/ {2}2019 ×/u);
	expect(viewCount(session.text())).toBe(count);
	// A set of dates may skip the year between its first and last.
	expect(count).toBeLessThanOrEqual(inYear(2019));
	expect(count).toBeGreaterThan(inYear(2019) - 5);
	// Nothing of other years is left on the ruler, but what fell in them possibly.
	expect(session.lines()[1]).toMatch(/^ 1995·{5} 2000·{5} 2005·{5} 2010·{5} 2015···.█ 2020.···· 2025··$/u);
});

test('⇥ mark several years, ⏎ apply them all', async () => {
	const session = await explorer();
	await session.steps(['y', '⇥ mark several'], ['201', selects('2019')]);
	await session.steps([keys.tab, selects('2018')], [keys.tab, selects('2017')]);
	expect(session.lines().filter(line => line.includes('✓'))).toHaveLength(2);
	await session.steps([keys.enter, /⏎ open/u]);
	expect(session.lines()[0]).toMatch(/^ \/ {2}2018–2019 ×/u);
	const both = viewCount(session.text());
	expect(both).toBeGreaterThan(inYear(2019));
	expect(both).toBeLessThanOrEqual(inYear(2019) + inYear(2018));
	// What is filtered by carries a dot; a new choice takes its place, and "any" lifts it.
	await session.steps(['y', /• 2019/u], ['2018', selects('2018')], [keys.enter, / 2018 ×/u]);
	expect(viewCount(session.text())).toBeLessThan(both);
	await session.steps(['y', /• 2018/u], [keys.up, selects('any')], [keys.enter, isUnasked]);
	expect(viewCount(session.text())).toBe(total);
});

test('y takes months by their names, and ranges of them', async () => {
	const session = await explorer();
	const within = (start: string, end: string): number =>
		records.filter(record => record.date_start >= start && record.date_end <= end).length;
	await session.steps(
		['y', '2024-09..2025-03'],
		['tháng 9 2024', /│▌ {2}2024-09 /u],
		[keys.enter, / 2024-09 ×/u],
	);
	expect(viewCount(session.text())).toBeGreaterThanOrEqual(within('2024-09-01', '2024-09-30'));
	await session.steps(
		['y', '╭─ Years ─'],
		['sep 2024..mar 2025', /│▌ {2}2024-09\.\.2025-03 /u],
		[keys.enter, / 2024-09\.\.2025-03 ×/u],
	);
	expect(viewCount(session.text())).toBeGreaterThanOrEqual(within('2024-09-01', '2025-03-31'));
	await session.steps(['y', '╭─ Years ─'], ['soon', '“soon” is no time. Write 2019, ']);
});

test('Tab takes a mark back', async () => {
	const session = await explorer();
	await session.steps(['y', '⇥ mark several'], [keys.tab, selects('2025')], [keys.up, selects('2026')]);
	expect(session.text()).toMatch(/✓ 2026/u);
	await session.steps([keys.tab, text => !text.includes('✓')], [keys.enter, / 2025 ×/u]);
});

test('l finds a leader by a name without marks', async () => {
	const session = await explorer();
	await session.steps(['l', '╭─ Leader ─'], ['vinh', selects('Nguyễn Chí Vịnh')]);
	const count = Number(/Vịnh +(?<count>\d+) /u.exec(selectedLine(session.text()))?.groups?.['count']);
	await session.steps([keys.enter, /^ \/ {2}Nguyễn Chí Vịnh ×/u]);
	expect(viewCount(session.text())).toBe(count);
	expect(count).toBe(
		records.filter(record => record.people.some(person => person.name === 'Nguyễn Chí Vịnh')).length,
	);
	await session.steps(['x', isUnasked]);
	expect(viewCount(session.text())).toBe(total);
});

test('with a leader chosen, l counts his counterparts, with their first and last day', async () => {
	const session = await explorer({arguments: ['-l', 'chi vinh']});
	const his = records.filter(({people}) => people.some(({name}) => name === 'Nguyễn Chí Vịnh'));
	await session.steps(['l', `with Nguyễn Chí Vịnh · ${his.length} records ─╮`]);
	const met = new Map<string, number>();
	for (const {people} of his)
		for (const {name, side} of people) if (side === 'US') met.set(name, (met.get(name) ?? 0) + 1);
	const lines = session.lines();
	expect(lines.find(line => line.includes('│ United States ─'))).toContain(` ${met.size} │`);
	expect(lines.find(line => line.includes('│ ✓ Nguyễn Chí Vịnh'))).toMatch(
		new RegExp(`Vịnh +${his.length} +17 Aug 2010 +20 Jan 2021 +│`, 'u'),
	);
	const row = /^(?<name>.+?) {2,}(?<count>\d+) +(?<first>\d+ \w+ \d+) +(?<last>\d+ \w+ \d+) ━+$/u.exec(
		selectedLine(session.text()),
	)?.groups;
	expect(Number(row?.['count'])).toBe(Math.max(...met.values()));
	expect(met.get(row?.['name'] ?? '')).toBe(Number(row?.['count']));
	// No line is wider than the box, and the list stays in sight beside it.
	expect(lines.slice(3, 20).every(line => line.indexOf('│') === 6 && line.lastIndexOf('│') === 73)).toBe(
		true,
	);
	await session.steps([keys.enter, /⏎ open/u]);
	expect(viewCount(session.text())).toBe(Number(row?.['count']));
});

test('a mistyped name still narrows to the leader; nonsense says that nothing matches', async () => {
	const session = await explorer();
	await session.steps(['l', '╭─ Leader ─'], ['hegset', selects('Pete Hegseth')]);
	await session.steps([keys.ctrlU, text => !selects('Pete Hegseth')(text)], ['zzqqxx', 'Nothing matches.']);
	await session.steps([keys.enter, isUnasked]);
	expect(viewCount(session.text())).toBe(total);
});

test('⇥ adds leaders who must all be present, under the other filters; Alt-O makes it either', async () => {
	const session = await explorer({arguments: ['--year', '2019']});
	const ofYear = records.filter(record => record.date_start.startsWith('2019'));
	const countOf = (isMeant: (names: readonly string[]) => boolean): number =>
		ofYear.filter(({people}) => isMeant(people.map(({name}) => name))).length;
	await session.steps(
		['l', '╭─ Leader ─'],
		['esper', selects('Mark Esper')],
		[keys.tab, /│▌✓ Mark Esper/u],
		['lich', selects('Ngô Xuân Lịch')],
		[keys.tab, /│▌✓ Ngô Xuân Lịch/u],
		[keys.enter, /⏎ open/u],
	);
	expect(session.lines()[0]).toMatch(/ Mark Esper \+ Ngô Xuân Lịch ×/u);
	const both = ['Mark Esper', 'Ngô Xuân Lịch'];
	expect(viewCount(session.text())).toBe(countOf(names => both.every(name => names.includes(name))));
	// A bare Escape before the letter: Alt-O as terminals send it.
	await session.steps(
		['l', '⇥ add'],
		[keys.up, /│▌✓ Ngô Xuân Lịch/u],
		['\u{1B}o', 'Mark Esper / Ngô Xuân Lịch'],
	);
	await session.steps([keys.enter, /⏎ open/u]);
	expect(viewCount(session.text())).toBe(countOf(names => both.some(name => names.includes(name))));
});

test('Ctrl-U clears what is typed, then who is chosen', async () => {
	const session = await explorer({arguments: ['-l', 'chi vinh']});
	await session.steps(
		['l', 'with Nguyễn Chí Vịnh'],
		['zz', ' zz▏'],
		[keys.ctrlU, /│ \/ ▏type/u],
		[keys.ctrlU, `${total} records ─╮`],
		[keys.enter, isUnasked],
	);
});

test('at 40x15 the picker of leaders has the whole width', async () => {
	const session = await explorer({columns: 40, rows: 15, arguments: ['-l', 'chi vinh']});
	const found = records.filter(({people}) => people.some(({id}) => id === 'nguyen-chi-vinh')).length;
	await session.steps(['l', ` ${found} records ─╮`]);
	expect(session.lines()[1]).toMatch(new RegExp(`^╭─ Leader ─+ ${found} records ─╮$`, 'u'));
	expect(session.lines()[13]).toBe(' ⏎ these records  ⇥ add         esc back');
	await session.steps([keys.tab, /│▌✓ Daniel Kritenbrink +\d/u], [keys.enter, /⏎ open/u]);
});

test('Esc leaves a picker with things as they were', async () => {
	const session = await explorer({arguments: ['--year', '2019']});
	const before = session.text();
	await session.steps(['y', /• 2019/u], ['2015', selects('2015')], [keys.tab, /✓ 2015/u]);
	await session.steps([keys.escape, /⏎ open/u]);
	expect(session.text()).toBe(before);
});

test('the arrows and pages move in a picker, and it ends at its ends', async () => {
	const session = await explorer();
	await session.steps(
		['y', selects('2026')],
		[keys.down, selects('2025')],
		[keys.pageDown.repeat(9), selects('1995')],
	);
	await session.steps([keys.down + keys.up, selects('1996')], [keys.pageUp.repeat(9), selects('2026')]);
});

test('f shows all filters: a kind, a topic, a place and a side, chips for each, x clears', async () => {
	const session = await explorer({columns: 120, rows: 30});
	await session.steps(['f', '⏎ pick'], ['jj', selects('Kinds')], [keys.enter, '⇥ mark several']);
	await session.steps(['recept', selects('reception')], [keys.enter, /Kinds +reception/u]);
	const receptions = records.filter(record => record.kind === 'reception').length;
	expect(session.text()).toContain(`${receptions} of ${total}`);
	await session.steps(
		['jj', selects('Places')],
		[keys.enter, '⇥ mark several'],
		['ha noi', selects('Hanoi')],
	);
	await session.steps(
		[keys.enter, /Places +Hanoi/u],
		['jj', selects('Sides')],
		[keys.enter, '⇥ mark several'],
	);
	await session.steps(
		[keys.down, text => selectedLine(text) !== ''],
		[keys.enter, /Sides +(?:Vietnam|United States)/u],
	);
	await session.steps([keys.escape, /⏎ open/u]);
	expect(session.lines()[0]).toMatch(
		/^ \/ {2}reception ×\S* {3}place Hanoi ×\S* {3}side (?:Vietnam|United States) ×/u,
	);
	const count = viewCount(session.text());
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThan(receptions);
	await session.steps(['f', 'Kinds'], ['x', /Kinds +any/u], [keys.escape, isUnasked]);
	expect(viewCount(session.text())).toBe(total);
});

test('filters and a query work together; Esc clears the query, x the filters', async () => {
	const session = await explorer({arguments: ['--leader', 'esper']});
	const esper = viewCount(session.text());
	await session.steps(['/', '▏'], ['talks', /talks▏/u], [keys.enter, /⏎ open/u]);
	expect(viewCount(session.text())).toBeLessThan(esper);
	await session.steps([keys.escape, /^ \/ {2}Mark Esper ×/u]);
	expect(viewCount(session.text())).toBe(esper);
	await session.steps(['/', '▏'], ['talks', /talks▏/u], [keys.enter, /⏎ open/u], ['x', hasTyped('talks')]);
	expect(viewCount(session.text())).toBeGreaterThan(esper);
});

test('a year marks what falls in it only possibly', async () => {
	const session = await explorer({rows: 50});
	await session.steps(['y', '╭─ Years'], ['2019', selects('2019')], [keys.enter, /^ \/ {2}2019 ×/u]);
	const doubtful = records.filter(
		record => record.date.startsWith('[') && record.date_start.startsWith('2019'),
	).length;
	const marked = session.lines().filter(line => /^.{15}\? /u.test(line)).length;
	expect(marked).toBeGreaterThanOrEqual(doubtful);
	expect(marked).toBeGreaterThan(0);
});
