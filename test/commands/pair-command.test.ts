import {describe, expect, test} from 'vitest';
import {meetingsDatabase} from '../answers/meetings.ts';
import {program} from './run-program.ts';

const run = program(meetingsDatabase());

describe('pair', () => {
	test('prints what two people have to do with each other', async () => {
		const {code, stdout, stderr} = await run(['pair', 'mai', 'reed']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^Đỗ Văn Mai ⇄ Ann Reed\n/u);
		expect(stdout).toMatch(/^Engagements +3, 10 Feb 2020 – 10 Mar 2021$/mu);
		expect(stdout).toMatch(/^Since the last +[\d,]+ days \(\d+ years?.*\)$/mu);
		expect(stdout).toMatch(/^Longest silence +366 days \(1 year\), 10 Feb 2020 to 10 Feb 2021$/mu);
		expect(stdout).toMatch(/^Who travelled +Đỗ Văn Mai → US 0; Ann Reed → Vietnam 1; third countries 1$/mu);
		expect(stdout).toMatch(/^ {2}10 Feb 2020 {2}delivered {2}US → VN {2}Six patrol boats/mu);
		expect(stdout.match(/^ {2}.* 20\d\d-\d\d-\d\d-meeting$/gmu)).toHaveLength(3);
	});

	test('filters narrow counts, lists and silence, and the head says so', async () => {
		const {code, stdout, stderr} = await run(['pair', 'mai', 'reed', '-y', '2021', '--lang', 'vi']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^Bộ lọc +năm 2021$/mu);
		expect(stdout).toMatch(/^Hoạt động +2, 10\/2\/2021 – 10\/3\/2021$/mu);
		expect(stdout).toMatch(/^Khoảng lặng dài nhất +28 ngày, /mu);
		expect(stdout.match(/20\d\d-\d\d-\d\d-meeting/gu)).toHaveLength(2);
		expect(stdout).not.toContain('Từ lần gần nhất');
		const none = await run(['pair', 'mai', 'reed', '-y', '1999', '-t', 'dioxin']);
		expect(none).toMatchObject({code: 0, stderr: 'communique: no record matches (without --year: 2)\n'});
	});

	test.each([['us'], ['US'], []])('a person and the other side: %s', async (...side) => {
		const {code, stdout} = await run(['pair', 'mai', ...side, '--lang', 'vi']);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Đỗ Văn Mai và Hoa Kỳ\n/u);
		expect(stdout).toMatch(/^Hoạt động +5, /mu);
	});

	test('as Markdown and as JSON', async () => {
		expect((await run(['pair', 'mai', 'reed', '--format', 'md'])).stdout).toMatch(
			/^# Đỗ Văn Mai ⇄ Ann Reed\n.*\n\| 10 Mar 2021 \| /su,
		);
		expect(JSON.parse((await run(['pair', 'mai', 'reed', '--format', 'json'])).stdout)).toMatchObject({
			a: {id: 'do-van-mai', side: 'VN'},
			b: {id: 'ann-reed', side: 'US'},
			engagements: 3,
			last: '2021-03-10',
			longest_silence: {days: 366},
			travelled: {VN_to_US: 0, US_to_VN: 1, elsewhere: 1},
			commitments: [{id: 'six-patrol-boats', record: '2020-02-10-meeting'}],
			records: [{date: '2021-03-10'}, {date: '2021-02-10'}, {date: '2020-02-10'}],
		});
	});

	test.each([
		[['pair'], 'pair needs the name of a person (communique pair <a> [<b>|us|vn])'],
		[['pair', 'a', 'b', 'c'], 'pair takes at most 2 arguments, not "c" (communique pair <a> [<b>|us|vn])'],
		[['pair', 'mai', 'vn'], 'Đỗ Văn Mai is of that side (write "us", a second name, or one name alone)'],
		[['pair', 'us', 'vn'], '"us" is a side (write a person first: communique pair <name> us)'],
		[['pair', 'mai', 'do-van-mai'], 'both names mean Đỗ Văn Mai (write two people)'],
	])('%j is refused', async (argv, reason) => {
		expect(await run(argv)).toMatchObject({code: 2, stdout: '', stderr: `communique: ${reason}\n`});
	});

	test('two who never met are told so', async () => {
		const shipped = program('db/communique.db');
		const {code, stdout, stderr} = await shipped(['pair', 'lloyd-austin', 'pete-hegseth']);
		expect([code, stderr]).toEqual([0, 'communique: no record has both\n']);
		expect(stdout).toContain('none that names both (both are of one side)');
		const vietnamese = await shipped(['pair', 'lloyd-austin', 'pete-hegseth', '--lang', 'vi']);
		expect(vietnamese.stdout).toContain('(cả hai thuộc cùng một bên)');
	});

	test('a second name that several bear lists them', async () => {
		const shipped = program('db/communique.db');
		const {code, stderr} = await shipped(['pair', 'lloyd-austin', 'nguyen']);
		expect(code).toBe(2);
		expect(stderr).toContain('people are called "nguyen"');
	});
});
