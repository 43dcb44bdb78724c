import {describe, expect, test} from 'vitest';
import {meetingsDatabase} from '../answers/meetings.ts';
import {program} from './run-program.ts';

const run = program(meetingsDatabase());

describe('leader', () => {
	test('prints what is known of a person, and whom he met', async () => {
		const {code, stdout, stderr} = await run(['leader', 'do', 'van', 'mai']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('Đỗ Văn Mai and the United States\n');
		expect(stdout).toMatch(/^Other spellings +Do Van Mai$/mu);
		expect(stdout).toMatch(/^Engagements +5, 10 Jan 2020 – 10 Apr 2021$/mu);
		expect(stdout).toMatch(/^Longest silence +366 days \(1 year\), 10 Feb 2020 to 10 Feb 2021$/mu);
		expect(stdout).toMatch(/^Years +2020 2, 2021 3$/mu);
		expect(stdout).toMatch(/^Places +Hanoi 4, Jakarta 1$/mu);
		expect(stdout).toMatch(
			/^Promised or given +1 entry of commitments and deliveries \(communique commitments -l \S+\)$/mu,
		);
		expect(stdout).toMatch(/^ {2}acting, Mar 2019 – 1 Jun 2022 {2}Head of Harbours$/mu);
		expect(stdout).toMatch(/^Counterparts \(2\)$/mu);
		expect(stdout).toMatch(/^ {2}3 {2}Tom Hale {2}10 Jan 2020 {2}10 Apr 2021$/mu);
	});

	test('says where the filters leave no engagement', async () => {
		const {stdout} = await run(['leader', 'ann reed', '-y', '1990']);
		expect(stdout).toMatch(/^Engagements +none under these filters$/mu);
		const vietnamese = await run(['leader', 'ann reed', '-y', '1990', '--lang', 'vi']);
		expect(vietnamese.stdout).toMatch(/^Hoạt động +không có, với các bộ lọc này$/mu);
	});

	test('in Vietnamese', async () => {
		const {stdout} = await run(['leader', 'ann reed', '--lang', 'vi']);
		expect(stdout).toMatch(/^Ann Reed và Việt Nam\n/u);
		expect(stdout).toMatch(/^Khoảng lặng dài nhất +366 ngày \(1 năm\), 10\/2\/2020 đến 10\/2\/2021$/mu);
	});

	test('as Markdown, with tables', async () => {
		const {stdout} = await run(['leader', 'mai', '--format', 'md']);
		expect(stdout).toMatch(/^# Đỗ Văn Mai and the United States\n/u);
		expect(stdout).toContain('\n| 3 | Tom Hale | 10 Jan 2020 | 10 Apr 2021 |\n');
		expect(stdout).toContain('\n| ---: | --- | --- | --- |\n');
	});

	test('as JSON, dates as EDTF', async () => {
		const {stdout} = await run(['leader', 'do-van-mai', '--format', 'json']);
		expect(JSON.parse(stdout)).toMatchObject({
			id: 'do-van-mai',
			counterpart_side: 'US',
			engagements: 5,
			first: '2020-01-10',
			longest_silence: {from: '2020-02-10', to: '2021-02-10', days: 366},
			by_year: [{year: '2020', count: 2}, {year: '2021'}],
			counterparts: [{id: 'tom-hale', count: 3}, {id: 'ann-reed'}],
			commitments: 1,
		});
	});

	test('filters narrow counts, lists and silence, and the head says so', async () => {
		const {code, stdout, stderr} = await run(['leader', 'mai', '-y', '2021', '-k', 'talks']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^Filters +year 2021; kind [Tt]alks$/mu);
		expect(stdout).toMatch(/^Engagements +2, 10 Feb 2021 – 10 Apr 2021$/mu);
		expect(stdout).toMatch(/^Longest silence +59 days, 10 Feb 2021 to 10 Apr 2021$/mu);
		// Of a time that has gone by it is not known what came since.
		expect(stdout).not.toContain('Since the last');
		expect((await run(['leader', 'mai', '-y', '2021..'])).stdout).toMatch(
			/^Since the last +[\d,]+ days \(\d/mu,
		);
		expect(stdout).toMatch(/^ {2}1 {2}Tom Hale {2}10 Apr 2021 {2}10 Apr 2021$/mu);
		const json = await run(['leader', 'mai', '-y', '2021', '--format', 'json']);
		expect(JSON.parse(json.stdout)).toMatchObject({filters: 'year 2021', engagements: 3, commitments: 0});
		expect(await run(['leader', 'mai', '-y', '1999'])).toMatchObject({
			code: 0,
			stderr: 'communique: no record matches\n',
		});
	});

	test('a name that several bear lists them', async () => {
		const shipped = program('db/communique.db');
		const {code, stdout, stderr} = await shipped(['leader', 'nguyen']);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(
			/^communique: \d+ people are called "nguyen": write more of the name, or the id\n/u,
		);
		expect(stderr).toContain('communique: Nguyễn Chí Vịnh (nguyen-chi-vinh)\n');
		expect(stderr).toMatch(/communique: and \d+ more\n$/u);
	});

	test('a name that is nearly right is taken, with a note; one that is not suggests nobody', async () => {
		expect(await run(['leader', 'tom haale'])).toMatchObject({
			code: 0,
			stderr: 'communique: no leader is called "tom haale"; taken for Tom Hale\n',
		});
		const {code, stderr} = await run(['leader', 'qqqqqq']);
		expect([code, stderr]).toEqual([
			2,
			'communique: no leader is called "qqqqqq" (communique leaders lists them)\n',
		]);
	});

	test('needs a name', async () => {
		const {code, stderr} = await run(['leader']);
		expect([code, stderr]).toEqual([
			2,
			'communique: leader needs the name of a person (communique leader <name>)\n',
		]);
	});
});
