import {describe, expect, test} from 'vitest';
import {dangerous, program} from './run-program.ts';

const run = program();

describe('leaders, years, kinds, topics, places', () => {
	test.each([
		['years', '1\t2010\t2010\n1\t2011\t2011\n1\t2012\t2012\n1\t2024\t2024\n3\t2025\t2025\n'],
		[
			'kinds',
			'1\tofficial-visit\tofficial visit\n1\ttalks\ttalks\n1\tphone-call\tphone call\n1\treception\treception\n1\tannouncement\tannouncement\n',
		],
		['places', '3\tHanoi\tHanoi\n1\t+1 Hanoi\t+1 Hanoi\n'],
	])('%s prints count, value and label with tabs in a pipe', async (name, expected) => {
		expect(await run([name])).toMatchObject({code: 0, stdout: expected, stderr: ''});
	});

	test('counts under the filters', async () => {
		expect((await run(['leaders', '-k', 'talks'])).stdout).toBe(
			'1\tpete-hegseth\tPete Hegseth\n1\tphan-van-giang\tPhan Văn Giang\n',
		);
		expect((await run(['topics', '-l', 'rondeau'])).stdout).toBe(
			'1\ttraining-education\ttraining and education\n',
		);
		expect((await run(['topics', '-l', 'rondeau', '--lang', 'vi'])).stdout).toBe(
			'1\ttraining-education\tđào tạo\n',
		);
	});

	test('lists the people of the sides that are asked for', async () => {
		const hegseth = '1\tpete-hegseth\tPete Hegseth\n';
		const giang = '1\tphan-van-giang\tPhan Văn Giang\n';
		for (const [argv, expected] of [
			[['--side', 'us'], hegseth],
			[['-q', 'side:us'], hegseth],
			[['-l', 'hegseth', '--side', 'vn'], giang],
			[['--side', 'us,vn'], hegseth + giang],
			[['--side', 'us', '--limit', '1'], hegseth],
		] as const)
			expect((await run(['leaders', '-k', 'talks', ...argv])).stdout).toBe(expected);
		expect((await run(['kinds', '-k', 'talks', '--side', 'us'])).stdout).toBe('1\ttalks\ttalks\n');
	});

	test('prints an aligned table on a terminal', async () => {
		const world = {isTerminal: true, columns: 80, env: {TERM: 'dumb'}};
		expect((await run(['years', '--limit', '2'], world)).stdout).toBe(
			['Records  Name', '      1  2010  1 possibly', '      1  2011  1 possibly', ''].join('\n'),
		);
		expect((await run(['leaders', '-k', 'talks'], world)).stdout).toBe(
			[
				'Records  Name            Side           Value',
				'      1  Pete Hegseth    United States  pete-hegseth',
				'      1  Phan Văn Giang  Vietnam        phan-van-giang',
				'',
			].join('\n'),
		);
		expect((await run(['years'], {...world, env: {}})).stdout).toContain('\u001B[');
	});

	test('json is an array of values', async () => {
		const {stdout} = await run(['years', '--format', 'json', '-l', 'rondeau', '--limit', '1']);
		expect(JSON.parse(stdout)).toEqual([{value: '2010', label: '2010', count: 1, possible: 1}]);
		const leaders = await run(['leaders', '--format', 'json', '-k', 'talks', '--limit', '1']);
		expect(JSON.parse(leaders.stdout)).toEqual([
			{value: 'pete-hegseth', label: 'Pete Hegseth', count: 1, side: 'US'},
		]);
		expect(JSON.parse((await run(['years', '--format', 'json', '-y', '1999'])).stdout)).toEqual([]);
	});

	test('says so where nothing matches', async () => {
		expect(await run(['kinds', '-y', '1999'])).toMatchObject({
			code: 0,
			stdout: '',
			stderr: 'communique: no record matches\n',
		});
	});

	test('lets nothing dangerous through', async () => {
		for (const name of ['leaders', 'topics', 'places']) {
			for (const format of ['table', 'json']) {
				for (const isTerminal of [true, false]) {
					const {stdout} = await run([name, '--format', format], {
						isTerminal,
						columns: 120,
						env: {TERM: 'dumb'},
					});
					expect(stdout).not.toBe('');
					expect(stdout).not.toMatch(dangerous);
				}
			}
		}
	});

	test.each([
		[
			['years', '--format', 'csv'],
			'years: --format is one of table, json, not "csv" (communique export --format csv writes it)',
		],
		[['years', '2019'], 'years takes no argument, not "2019" (communique years)'],
		[['years', '--details'], 'years takes no --details (communique export does)'],
	])('%j is wrong usage', async (argv, message) => {
		expect(await run(argv)).toMatchObject({code: 2, stderr: `communique: ${message}\n`});
	});
});
