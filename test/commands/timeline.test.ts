import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
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
