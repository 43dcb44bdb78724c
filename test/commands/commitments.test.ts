import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {databaseOf} from '../fixtures/database.ts';
import {commitment, engagement, source} from '../fixtures/engagements.ts';
import {asVersion7} from '../fixtures/older-databases.ts';
import {readCsv} from '../export/read-csv.ts';
import {program} from './run-program.ts';

const path = databaseOf([
	engagement({
		id: 'gift',
		date: '2024-03-06',
		topics: ['coast-guard'],
		commitments: [
			commitment({fulfils: 'talks#boats'}),
			commitment({
				id: 'workshop',
				topics: ['training-education'],
				what_en: 'A workshop, "=1+1"',
				what_vi: 'Một xưởng sửa chữa',
				quantity: null,
				unit: null,
				amount: null,
				currency: null,
				status: 'reported',
			}),
		],
	}),
	engagement({
		id: 'talks',
		date: '2023-11-02',
		topics: ['dioxin'],
		commitments: [
			commitment({id: 'boats', status: 'promised', what_en: 'Six patrol boats by 2024', due: '2024'}),
			commitment({
				id: 'clean-up',
				status: 'agreed',
				topics: ['dioxin'],
				what_en: 'Clean-up of the old base',
				what_vi: 'Tẩy độc căn cứ cũ',
				quantity: null,
				unit: null,
				amount: 130_000_000,
			}),
			commitment({
				id: 'clean-up-share',
				status: 'promised',
				topics: ['dioxin'],
				quantity: null,
				unit: null,
				amount: 20_000_000,
				within: 'talks#clean-up',
			}),
		],
		sources: [source(), source({publisher: 'Harbour Gazette', url: 'https://gazette.example/b'})],
	}),
	engagement({id: 'silent', date: '2022-01-05'}),
]);
const run = program(path);

describe('commitments', () => {
	test('are lines with tabs in a pipe, newest first; their totals are told beside them', async () => {
		const {stdout, stderr, code} = await run(['commitments']);
		expect(code).toBe(0);
		expect(stdout.split('\n').map(line => line.split('\t').slice(0, 5).join(' '))).toEqual([
			'2024-03-06 US VN delivered Six patrol boats for the coast guard',
			'2024-03-06 US VN reported A workshop, "=1+1"',
			'2023-11-02 US VN promised Six patrol boats by 2024',
			'2023-11-02 US VN agreed Clean-up of the old base',
			'2023-11-02 US VN promised Six patrol boats for the coast guard',
			'',
		]);
		expect(stderr).toContain('promised 2: 2 repeats left out');
		expect(stderr).toContain('reported 1: no sum told');
	});

	test('have the names of their fields where they are asked for', async () => {
		const {stdout} = await run(['commitments', '--header', '--limit', '1', '--sort', 'date']);
		const [names, first] = stdout.split('\n').map(line => line.split('\t'));
		expect(names?.join(' ')).toBe(
			'date by to status what quantity unit amount currency counts due fulfilled_by source record commitment',
		);
		expect(first?.slice(5).join(' ')).toBe(
			'6 boats 12000000 USD no 2024 gift#six-patrol-boats https://news.example/hoi-dam talks boats',
		);
	});

	test('are narrowed by their own topics, and by all else as records are', async () => {
		const ids = async (...flags: readonly string[]) =>
			(await run(['commitments', ...flags])).stdout.split('\n').flatMap(line => line.split('\t')[14] ?? []);
		expect(await ids('-t', 'training-education')).toEqual(['workshop']);
		expect(await ids('-t', 'dioxin,training-education')).toEqual(['workshop', 'clean-up', 'clean-up-share']);
		expect(await ids('-y', '2024')).toEqual(['six-patrol-boats', 'workshop']);
		expect(await ids('-y', '2022')).toEqual([]);
	});

	test('are narrowed to what nothing makes good yet', async () => {
		const {stdout} = await run(['commitments', '--open', '--format', 'json']);
		const {commitments: list} = JSON.parse(stdout) as {commitments: readonly {id: string}[]};
		expect(list.map(each => each.id)).toEqual(['clean-up', 'clean-up-share']);
	});

	test('never make more open than there is in all: which sums count is settled over the whole view', async () => {
		const share = {quantity: null, unit: null, topics: ['dioxin']};
		const file = databaseOf([
			engagement({
				id: 'pledge',
				commitments: [
					commitment({...share, id: 'all', status: 'reported', amount: 430_000_000}),
					commitment({...share, id: 'base', status: 'agreed', amount: 300_000_000, within: 'pledge#all'}),
					commitment({...share, id: 'part', status: 'promised', amount: 20_000_000, within: 'pledge#base'}),
					commitment({
						...share,
						id: 'made',
						status: 'delivered',
						amount: 300_000_000,
						fulfils: 'pledge#base',
					}),
				],
			}),
		]);
		const open = await program(file)(['commitments', '--open', '--format', 'json']);
		const {totals, commitments: list} = JSON.parse(open.stdout) as {
			totals: readonly object[];
			commitments: readonly object[];
		};
		expect(list).toMatchObject([{id: 'part', counts: false}]);
		expect(totals).toMatchObject([{status: 'promised', money: [{amount: 0, left_out: 1}]}]);
		const {stderr} = await program(file)(['commitments', '--open']);
		expect(stderr).toContain('Of what has no delivery in the data:');
	});

	test('are JSON with their totals, each sum once', async () => {
		const {stdout} = await run(['commitments', '--format', 'json', '-t', 'dioxin']);
		const {commitments: list, totals} = JSON.parse(stdout) as {
			commitments: readonly Record<string, unknown>[];
			totals: unknown;
		};
		expect(list.map(each => [each['id'], each['counts'], each['within']])).toEqual([
			['clean-up', true, null],
			['clean-up-share', false, 'talks#clean-up'],
		]);
		expect(list[0]).toMatchObject({
			record: 'talks',
			date: '2023-11-02',
			source: {publisher: 'Báo Hải Vân', published: '2025-11-02'},
		});
		expect(totals).toEqual([
			{status: 'promised', count: 1, money: [{currency: 'USD', amount: 0, sums: 0, left_out: 1}]},
			{status: 'agreed', count: 1, money: [{currency: 'USD', amount: 130_000_000, sums: 1, left_out: 0}]},
		]);
	});

	test('are CSV in which no cell is a formula', async () => {
		const {stdout} = await run(['commitments', '--format', 'csv', '--lang', 'vi']);
		const [head, ...rows] = readCsv(stdout);
		expect(head).toContain('counts');
		expect(rows.map(row => row[4])).toContain('Một xưởng sửa chữa');
	});

	test('are Markdown with totals and sources as footnotes', async () => {
		const {stdout} = await run(['commitments', '--format', 'md', '-t', 'dioxin']);
		expect(stdout).toMatch(/^# Commitments and deliveries\n\nFilter: topic dioxin/u);
		expect(stdout).toContain(
			'| 2 Nov 2023 | agreed | US | VN | Clean-up of the old base |  | \\$130 million | [^1] |',
		);
		expect(stdout).toContain('- agreed 1: \\$130 million (1 sum)');
		expect(stdout).toMatch(/^\[\^1\]: Báo Hải Vân/mu);
	});

	test('as Markdown, too, say that the totals are of what is open', async () => {
		const line = 'Of what has no delivery in the data:';
		expect((await run(['commitments', '--open', '--format', 'md'])).stdout).toContain(`\n\n${line}\n\n- `);
		expect((await run(['commitments', '--format', 'md'])).stdout).not.toContain(line);
	});

	test.each([
		[120, /^Date +Status +By → To +What +Quantity +Amount +Source$/mu],
		[80, /^2 Nov 2023 +promised +US → VN +Six patrol boats by 2024, due 2024 +\$12 million$/mu],
		[40, /^2 Nov 2023 +Clean-up of t… +\$130 million$/mu],
	])('are a table on a terminal of %d columns, the totals under it', async (columns, line) => {
		const {stdout} = await run(['commitments', '-y', '2023'], {columns, isTerminal: true});
		expect(stripVTControlCharacters(stdout)).toMatch(line);
		const text = stripVTControlCharacters(stdout);
		for (const row of text.split('\n')) expect(row.length).toBeLessThanOrEqual(Math.max(columns, 90));
		expect(stdout).toContain('\n\npromised 2: $12 million (1 sum, 1 repeat left out)\n');
		expect(stdout).toContain('\n$142 million promised or agreed, each sum once; 1 repeat left out\n');
	});

	test('that are none are said to be none', async () => {
		const {stdout, stderr, code} = await run(['commitments', '-y', '2022'], {columns: 80, isTerminal: true});
		expect([stdout, code]).toEqual(['', 0]);
		expect(stderr).toContain('no commitment matches');
	});

	test('are not had from a database of an older form, which says so', async () => {
		const {stderr, code} = await run(['commitments', '--db', asVersion7(databaseOf([engagement()]))]);
		expect(code).toBe(1);
		expect(stderr).toContain('of an older form');
	});
});

test('has:commitment finds the records that have some', async () => {
	for (const query of ['has:commitment', 'has:commitments', 'có:"cam kết"'])
		expect((await run(['list', '-q', query])).stdout.split('\n').filter(Boolean), query).toHaveLength(2);
	expect((await run(['list', '-q', '-has:commitment'])).stdout).toMatch(/\tsilent\n$/u);
});
