import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {monthsDatabase} from '../answers/timeline/month-records.ts';
import {timelineDatabase} from '../answers/timeline/records.ts';
import {readCsv} from '../export/read-csv.ts';
import {asVersion6} from '../fixtures/older-databases.ts';
import {program} from './run-program.ts';

const path = timelineDatabase();
const run = program(path);
const years = '2015 2016 2017 2018 2019 2020 2021'.split(' ');

describe('timeline', () => {
	test('prints a line a row with tabs in a pipe, and the caution apart', async () => {
		const {code, stdout, stderr} = await run(['timeline']);
		expect(code).toBe(0);
		expect(stdout.split('\n').slice(0, 3)).toEqual([
			'series\tharbour-talks\tHarbour Talks\t4\t2016\t2021\t2018\t0\t1\t1\t0\t1\t1?\t1?',
			'series\tlantern-days\tLantern Days\t2\t2015\t2019\t\t1\t0\t0\t0\t1\t0\t0',
			'kinds\tceremony\tceremony\t1\t2015\t2015\t\t1\t0\t0\t0\t0\t0\t0',
		]);
		expect(stderr).toContain('Absence here is not absence in fact');
		const {stdout: headed} = await run(['timeline', '--header']);
		expect(headed.split('\n')[0]?.split('\t').slice(6)).toEqual(['gaps', ...years]);
	});

	test('counts under the filters', async () => {
		const {stdout} = await run(['timeline', '-y', '2015']);
		expect(stdout).toBe(
			'series\tlantern-days\tLantern Days\t1\t2015\t2015\t\t1\t0\t0\t0\t0\t0\t0\nkinds\tceremony\tceremony\t1\t2015\t2015\t\t1\t0\t0\t0\t0\t0\t0\n',
		);
	});

	test('writes CSV with a column a year', async () => {
		const [heading, first] = readCsv((await run(['timeline', '--format', 'csv', '--lang', 'vi'])).stdout);
		expect(heading).toEqual(['group', 'id', 'name', 'records', 'from', 'to', 'gaps', ...years]);
		expect(first?.slice(0, 7)).toEqual([
			...['series', 'harbour-talks', 'Đối thoại Bến cảng', '4', '2016', '2021', '2018'],
		]);
	});

	test('writes JSON with possible years told apart, and gaps for yearly series alone', async () => {
		const {stdout} = await run(['timeline', '--format', 'json']);
		const rows = JSON.parse(stdout) as readonly object[];
		expect(rows[0]).toEqual({
			...{group: 'series', id: 'harbour-talks', name: 'Harbour Talks', records: 4, from: 2016, to: 2021},
			gaps: [{year: 2018, looked_for: false, known: ''}],
			years: [
				{year: 2016, count: 1},
				{year: 2017, count: 1},
				{year: 2019, count: 1},
				{year: 2020, count: 1, possible: 1},
				{year: 2021, count: 1, possible: 1},
			],
		});
		expect(rows[1]).toMatchObject({id: 'lantern-days', gaps: null});
	});

	test('writes Markdown with the years of each row and the gaps in words, in both languages', async () => {
		const {stdout} = await run(['timeline', '--format', 'md']);
		expect(stdout).toMatch(
			/^# Timeline\n\nFilter: none · exported .* · data version .* · .*\n\n## Series\n/u,
		);
		expect(stdout).toContain('## Series');
		expect(stdout).toContain('| Harbour Talks | 4 | 2016–2021 | 2016, 2017, 2019, 2020?, 2021? |');
		expect(stdout).toContain(
			'- Harbour Talks: 3 of 6 years since 2016; only possibly 2020, 2021; none found for 2018.',
		);
		const {stdout: vi} = await run(['timeline', '--format', 'md', '--lang', 'vi']);
		expect(vi).toContain(
			'- Đối thoại Bến cảng: 3 trong 6 năm từ 2016; chưa chắc năm 2020, 2021; chưa thấy năm 2018.',
		);
		expect(vi).toContain('Không có ở đây không có nghĩa là không xảy ra');
	});

	test('draws a sign a year on a terminal, with the gaps under it, in its width', async () => {
		const {stdout} = await run(['timeline'], {isTerminal: true, columns: 80});
		expect(stdout).toMatch(/Harbour Talks +●●○●\?\? +4 +2016–2021/u);
		expect(stdout).toContain(
			'Harbour Talks: 3 of 6 years since 2016; only possibly 2020, 2021; none found for 2018.',
		);
		const {stdout: narrow} = await run(['timeline'], {isTerminal: true, columns: 40});
		const [table = ''] = narrow.split('\n\n');
		for (const line of table.split('\n'))
			expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(40);
	});

	test('says that nothing matches', async () => {
		expect(await run(['timeline', '-q', 'zeppelin'])).toMatchObject({code: 0, stdout: ''});
	});
});

describe('by month', () => {
	const inMonths = program(monthsDatabase());
	const by = ['timeline', '--by', 'month'];

	test('prints a line a row and year of the view in a pipe', async () => {
		const {stdout, stderr} = await inMonths([...by, '-y', '2019', '--header']);
		const [heading, ...lines] = stdout.trimEnd().split('\n');
		expect(heading?.split('\t').slice(3, 8)).toEqual(['year', 'records', 'no_month', '01', '02']);
		expect(lines).toEqual([
			'kinds\ttalks\ttalks\t2019\t5 +1?\t1\t0\t0\t1?\t2?\t2 +2?\t1 +2?\t1?\t1?\t0\t0\t0\t0',
			'kinds\thandover\thandover\t2019\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t1',
		]);
		expect(stderr).toContain('Absence here is not absence in fact');
		const {stdout: csv} = await inMonths([...by, '--format', 'csv']);
		expect(
			readCsv(csv)
				.slice(1)
				.map(each => `${each[1] ?? ''} ${each[3] ?? ''}`),
		).toEqual(['talks 2017', 'talks 2019', 'talks 2020', 'handover 2017', 'handover 2019', 'handover 2020']);
	});

	test('writes JSON with the months of each year that has records', async () => {
		const {stdout} = await inMonths([...by, '-y', '2019..2020', '--format', 'json']);
		const [talks] = JSON.parse(stdout) as readonly {readonly years: readonly object[]}[];
		expect(talks).toMatchObject({id: 'talks', records: 7, gaps: null});
		expect(talks?.years[1]).toEqual({year: 2020, count: 1, months: [{month: '2020-01', count: 1}]});
		expect(talks?.years[0]).toMatchObject({year: 2019, count: 6, possible: 1, without_month: 1});
		expect(talks?.years[0]).toHaveProperty('months.0', {month: '2019-03', count: 1, possible: 1});
	});

	test('writes Markdown with a section a year, in both languages', async () => {
		const {stdout} = await inMonths([...by, '--format', 'md']);
		expect(stdout).toMatch(/^# Timeline\n\nFilter: .*\n\n## 20/u);
		expect(stdout).toContain('## 2019\n\n| Name | Records | Months | No month |');
		expect(stdout).toContain('| talks | 5 +1? | Mar?, Apr ×2?, May ×4, Jun ×3, Jul?, Aug? | 1 |');
		const {stdout: vi} = await inMonths([...by, '--format', 'md', '--lang', 'vi', '-y', '2020']);
		expect(vi).toContain('Không rõ tháng |');
		expect(vi).toMatch(/\| 1 \| T1 \| {2}\|/u);
	});

	test('draws a sign a month on a terminal, a table a year', async () => {
		const drawn = await inMonths([...by, '-y', '2019..2020'], {isTerminal: true, columns: 80});
		const lines = stripVTControlCharacters(drawn.stdout).split('\n');
		expect(lines.filter(each => /^20\d\d$/u.test(each))).toEqual(['2019', '2020']);
		const headings = lines.filter(each => / J F M A M J J A S O N D {2}Records {2}no month$/u.test(each));
		expect(headings).toHaveLength(2);
		const at = headings[0]?.indexOf('J F') ?? -1;
		expect(lines.find(each => each.includes('talks'))?.slice(at)).toMatch(
			/^· · \? \? 4 3 \? \? · · · · +6 +1$/u,
		);
		expect(lines.findLast(each => each.includes('talks'))?.slice(at)).toMatch(/^1 ·/u);
		const {stdout: narrow} = await inMonths(by, {isTerminal: true, columns: 40});
		for (const line of narrow.split('\n\n').slice(0, -1).join('\n').split('\n'))
			expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(40);
	});

	test('says that nothing matches, and what it is by', async () => {
		expect(await inMonths([...by, '-q', 'zeppelin'])).toMatchObject({code: 0, stdout: ''});
		const {code, stderr} = await inMonths(['timeline', '--by', 'week']);
		expect(code).toBe(2);
		expect(stderr).toContain('timeline: --by is one of year, month, not "week"');
		const {stdout} = await run(['timeline', '--by', 'year']);
		expect(stdout).toBe((await run(['timeline'])).stdout);
	});
});

test('a database without series says how it gets them', async () => {
	const {code, stderr} = await program(asVersion6(timelineDatabase()))(['timeline']);
	expect(code).toBe(1);
	expect(stderr).toContain('of an older form');
});

test('the shipped data have a dialogue of many years', async () => {
	const shipped = program(join(import.meta.dirname, '..', '..', 'db', 'communique.db'));
	const {stdout} = await shipped(['timeline', '--series', 'dpd']);
	expect(stdout).toMatch(/^series\tdefence-policy-dialogue\tDefence Policy Dialogue\t\d+\t2010\t20\d\d\t/u);
});
