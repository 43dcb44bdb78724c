import {describe, expect, test} from 'vitest';
import {databaseOf, seriesEntry} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {asVersion6} from '../fixtures/older-databases.ts';
import {program} from './run-program.ts';

const known = [
	{from: 2, to: 3, looked_for: true, known_en: 'No page was found.', known_vi: 'Chưa thấy trang nào.'},
];
const path = databaseOf(
	[
		engagement({id: 'first', kind: 'reception', series: [{id: 'harbour-talks', number: 1, year: null}]}),
		engagement({
			id: 'later',
			series: [
				{id: 'harbour-talks', number: 5, year: null},
				{id: 'lantern-days', number: null, year: 2024},
			],
		}),
		engagement({id: 'last', series: [{id: 'harbour-talks', number: 7, year: null}]}),
		engagement({id: 'again', series: [{id: 'lantern-days', number: null, year: 2022}]}),
	],
	{
		series: [
			seriesEntry({
				id: 'harbour-talks',
				name_en: 'Harbour Talks',
				name_vi: 'Đối thoại Bến cảng',
				rhythm_en: 'Once a year.',
				rhythm_vi: 'Mỗi năm một lần.',
				counted_by: 'number',
				known,
			}),
			seriesEntry({
				id: 'lantern-days',
				name_en: 'Lantern Days',
				name_vi: 'Ngày Đèn lồng',
				counted_by: 'year',
			}),
		],
	},
);
const run = program(path);

describe('series', () => {
	test('prints count, value, label and the missing editions with tabs in a pipe', async () => {
		expect(await run(['series'])).toMatchObject({
			code: 0,
			stdout: '3\tharbour-talks\tHarbour Talks\t2–4, 6\n2\tlantern-days\tLantern Days\t2023\n',
			stderr: '',
		});
	});

	test('counts under the filters, and misses what no record at all has', async () => {
		expect((await run(['series', '-k', 'reception', '--lang', 'vi'])).stdout).toBe(
			'1\tharbour-talks\tĐối thoại Bến cảng\t2–4, 6\n',
		);
		expect(
			(await run(['list', '--series', 'lantern', '-k', 'talks'])).stdout.trim().split('\n'),
		).toHaveLength(2);
	});

	test('has a column for them on a terminal', async () => {
		const world = {isTerminal: true, columns: 80, env: {TERM: 'dumb'}};
		expect((await run(['series', '--limit', '1'], world)).stdout).toBe(
			[
				'Records  Name           Value          Missing',
				'      3  Harbour Talks  harbour-talks  2–4, 6',
				'',
			].join('\n'),
		);
	});

	test('says in JSON how often it comes and what is known of each', async () => {
		const {stdout} = await run(['series', '--format', 'json', '--limit', '1']);
		expect(JSON.parse(stdout)).toEqual([
			{
				value: 'harbour-talks',
				label: 'Harbour Talks',
				count: 3,
				rhythm: 'Once a year.',
				missing: [
					{from: 2, to: 3, looked_for: true, known: 'No page was found.'},
					{from: 4, to: 4, looked_for: false, known: ''},
					{from: 6, to: 6, looked_for: false, known: ''},
				],
			},
		]);
		expect((await run(['series', '--format', 'json', '--lang', 'vi'])).stdout).toContain(
			'"known": "Chưa thấy trang nào."',
		);
	});

	test('misses no number that a record without one may have, and of a yearly series tells the years', async () => {
		const held = (id: string, date: string, year: number | null, number: number | null = null) =>
			engagement({id: `${id}-${number ?? year ?? 0}`, date, series: [{id, number, year}]});
		const numbered = ['remains', 'talk'].flatMap(id => [
			held(id, '2009-06-01', null, 9),
			held(id, '2013-05-01', null, 12),
			held(id, '2010-05-01', 2010),
			held(id, '[2011-12-20,2012-01-10]', 2011),
		]);
		const file = databaseOf(
			[...numbered, held('remains', '2020-05-01', null, 15), held('remains', '2016-03-01', 2016)],
			{
				series: [
					seriesEntry({id: 'remains', counted_by: 'number'}),
					seriesEntry({id: 'talk', counted_by: 'number', every: 'P1Y'}),
				],
			},
		);
		const {stdout} = await program(file)(['series']);
		expect(stdout).toBe('6\tremains\tremains\t1 of 13–14\n4\ttalk\ttalk\t2011?, 2012?\n');
		const json = JSON.parse(
			(await program(file)(['series', '--format', 'json'])).stdout,
		) as readonly object[];
		expect(json[0]).toMatchObject({missing: [{from: 13, to: 14, unnumbered: 1, looked_for: false}]});
		expect(json[1]).toMatchObject({missing: [], possible: [2011, 2012]});
	});

	test('says so where the database has no series yet', async () => {
		const older = asVersion6(databaseOf([engagement()]));
		const {code, stderr} = await run(['series', '--db', older]);
		expect(code).toBe(1);
		expect(stderr).toContain('is of an older form, which cannot be filtered by series');
	});
});
