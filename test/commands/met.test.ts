import {describe, expect, test} from 'vitest';
import {matrixDatabase} from '../answers/matrix-meetings.ts';
import {program} from './run-program.ts';

const run = program(matrixDatabase());

describe('met', () => {
	test('in a pipe a line any two of both sides, most met first, with ids and EDTF dates', async () => {
		const {code, stdout, stderr} = await run(['met', '--header']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout.split('\n')).toEqual([
			'records\tvn_id\tvn\tus_id\tus\tfirst\tlast',
			'2\tbinh\tTrần Bình\txavier\tFrank Xavier\t2021-05-01\t2022-05-01',
			'2\tan\tNguyễn Văn An\txavier\tFrank Xavier\t2019-05-01\t2021-05-01',
			'1\tan\tNguyễn Văn An\tyoung\tAnn M. Young\t2020-05-01\t2020-05-01',
			'',
		]);
	});

	test('in the order of the first or the last meeting, and at most so many', async () => {
		const first = await run(['met', '--order', 'first', '--limit', '1']);
		expect(first).toMatchObject({
			stdout: '2\tan\tNguyễn Văn An\txavier\tFrank Xavier\t2019-05-01\t2021-05-01\n',
			stderr: 'communique: 2 more pairs\n',
		});
		expect((await run(['met', '--order', 'last'])).stdout).toMatch(/^2\tbinh\t/u);
	});

	test('takes the filters', async () => {
		expect((await run(['met', '-y', '2022'])).stdout).toBe(
			'1\tbinh\tTrần Bình\txavier\tFrank Xavier\t2022-05-01\t2022-05-01\n',
		);
		expect(await run(['met', '-y', '1999'])).toMatchObject({
			...{code: 0, stdout: '', stderr: 'communique: no record matches\n'},
		});
		expect((await run(['met', '-y', '2023'])).stderr).toBe('communique: no record names both sides\n');
	});

	test('by office, in the language', async () => {
		const {stdout} = await run(['met', '--by', 'office', '--lang', 'vi', '--limit', '1']);
		expect(stdout).toMatch(/\tChức vụ \w+\t.*\tChức vụ xavier\t/u);
	});

	test('as CSV, Markdown and JSON', async () => {
		const csv = await run(['met', '--format', 'csv', '--bom']);
		expect(csv.stdout).toMatch(/^\u{FEFF}records,vn_id,vn,us_id,us,first,last\r\n2,binh,Trần Bình,/u);
		const md = await run(['met', '--format', 'md']);
		expect(md.stdout).toMatch(
			/^# Who met whom\n\nFilter: none · exported .* · data version .*\n\n\| records \| Vietnam \| United States \| first \| last \|\n\| ---: \|/iu,
		);
		expect(md.stdout).toContain('| 2 | Nguyễn Văn An | Frank Xavier | 1 May 2019 | 1 May 2021 |\n');
		const filtered = await run(['met', '--format', 'md', '-y', '2022', '--lang', 'vi']);
		expect(filtered.stdout).toMatch(/^# Ai gặp ai\n\nBộ lọc: năm 2022 · /u);
		expect((await run(['met', '--format', 'md', '-y', '2023'])).stdout).toMatch(
			/^# Who met whom\n\nFilter: .*\n$/u,
		);
		expect(JSON.parse((await run(['met', '--format', 'json'])).stdout)).toMatchObject([
			{VN: {id: 'binh'}, US: {id: 'xavier', name: 'Frank Xavier'}, records: 2, first: '2021-05-01'},
			{VN: {id: 'an'}},
			{VN: {id: 'an'}, US: {id: 'young'}},
		]);
	});

	test('of the shipped data says as often as the pair does', async () => {
		const shipped = program('db/communique.db');
		const [row = ''] = (await shipped(['met', '--limit', '1'])).stdout.split('\n');
		const [count, vn = '', , us = ''] = row.split('\t');
		const pair = JSON.parse((await shipped(['pair', vn, us, '--format', 'json'])).stdout) as object;
		expect(pair).toMatchObject({engagements: Number(count)});
	});

	test.each([
		[['met', '--by', 'rank'], 'met: --by is one of leader, office, not "rank"'],
		[['met', '--order', 'n'], 'met: --order is one of count, first, last, not "n"'],
		[['met', 'giang'], 'met takes no argument'],
	])('%j is refused', async (argv, reason) => {
		const {code, stdout, stderr} = await run(argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(reason);
	});
});
