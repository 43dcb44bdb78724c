import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readArguments} from '../../../../source/cli/arguments.ts';
import {openStore, type Store} from '../../../../source/store/index.ts';
import {databaseOf, storeOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import type {Exporting} from '../../../../source/ui/explorer/view-model.ts';
import {Player} from '../player.ts';
import {manyRecords} from '../records.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

const after = (keys: string, from = store) => new Player(from).press(keys).model.exporting!;
const written = ({content}: Exporting): string => [...content().pieces()].join('');
const fileAfter = (keys: string): string => written(after(keys));
const counts = (keys: string): readonly string[] =>
	after(keys).scopes.map(({scope, count}) => `${scope} ${count}`);

describe('what can be exported', () => {
	test('is the record in front of the reader, its visit, the marked, the view and everything', () => {
		expect(counts('e')).toEqual(['record 1', 'visit 2', 'view 36']);
		expect(counts('enter e')).toEqual(['record 1', 'visit 2', 'view 36']);
		expect(counts('G e')).toEqual(['record 1', 'view 36']);
		expect(counts('space j space / r o u n d enter e')).toEqual([
			...['record 1', 'marked 2', 'view 30', 'everything 36'],
		]);
		expect(counts('/ q q q q enter e')).toEqual(['view 0', 'everything 36']);
	});

	test('in an empty database is nothing', () => {
		const empty = storeOf([]);
		expect(after('e', empty)).toMatchObject({scopes: [{scope: 'view', count: 0}], total: 0, sources: 0});
		empty.close();
	});

	test('is a view of the marked ones where only they are shown', () => {
		expect(counts('space space m e')).toEqual(['record 1', 'visit 2', 'marked 2', 'view 2', 'everything 36']);
	});
});

describe('the records', () => {
	const idsOf = (keys: string): readonly string[] =>
		(JSON.parse(fileAfter(keys)) as readonly {id: string}[]).map(record => record.id);
	const toJson = 'tab right right';

	test('are the whole view in its order', () => {
		expect(idsOf(`e ${toJson}`)).toHaveLength(36);
		expect(idsOf(`s e ${toJson}`)[0]).toBe('1996-03-04-talks');
	});

	test('are the marked if there are any, though the view has others', () => {
		expect(idsOf(`space G space / r o n d e a u enter e ${toJson}`)).toEqual([
			'2025-11-01-hegseth-visit-vietnam',
			'1996-03-04-talks',
		]);
	});

	test('are the one that is open', () => {
		expect(idsOf(`space enter n e ${toJson}`)).toHaveLength(1);
	});
});

describe('the file', () => {
	test('is the same that is shown and written', () => {
		const exporting = after('/ r o u n d enter e tab right');
		expect(exporting.preview()).toBe(written(exporting));
		expect(written(exporting).split('\r\n')).toHaveLength(30 + 2);
		expect(exporting).toMatchObject({total: 30, shown: 30, doubts: 0});
	});

	test('names the filters of a view, and none of other records', () => {
		expect(fileAfter('/ r o u n d enter e')).toContain(
			'Filter: search round; order best match first · 30 records',
		);
		expect(fileAfter('/ r o u n d enter e up')).toContain('Filter: none · 1 record');
	});

	test('of a visit is in order of time', () => {
		const records = JSON.parse(fileAfter('enter e down tab right right')) as readonly {
			date_start: string;
		}[];
		const days = records.map(record => record.date_start);
		expect(days).toEqual(days.toSorted());
		expect(days).toHaveLength(2);
	});

	test('follows language and details', () => {
		expect(after('L e').preview()).toContain('Bộ lọc: không');
		expect(after('e tab tab space').preview()).toContain('\n## Details\n');
	});

	test('of very many records is shown in its beginning and written whole', () => {
		const many = storeOf(
			Array.from({length: 501}, (_, index) => engagement({id: `r${index}`, part_of: null, sources: []})),
		);
		const exporting = after('e tab right', many);
		expect(exporting).toMatchObject({total: 501, shown: 100});
		expect(exporting.preview().split('\r\n')).toHaveLength(100 + 2);
		expect(written(exporting).split('\r\n')).toHaveLength(501 + 2);
		expect(after('e', many).preview()).toContain('· 501 records ·');
		many.close();
	});
});

test.each([
	['e enter ctrl-u v i s i t s . m d', '/home/reader/notes/visits.md'],
	['e enter ctrl-u ~ / v . m d', '/home/reader/v.md'],
	['e enter ctrl-u . . / v . m d', '/home/reader/v.md'],
	['e enter ctrl-u / t m p / v . m d', '/tmp/v.md'],
])('the path after %s is %s', (keys, path) => {
	expect(after(keys).path).toBe(path);
});

describe('the command line', () => {
	test.each([
		['e', 'communique export communique-2026-07-30.md --lang en'],
		['L e', 'communique export communique-2026-07-30.md --lang vi'],
		['/ r o u n d enter e tab right', 'communique export round.csv -q round'],
		['s e tab right right', 'communique export communique-2026-07-30.json --sort date'],
		['e tab right tab space enter ctrl-u a . c s v', 'communique export a.csv --bom'],
		['e tab tab space enter ctrl-u - x', 'communique export ./-x --details --lang en'],
		['e enter ctrl-u ~ / v . c s v', 'communique export /home/reader/v.csv'],
		['G space m s e enter ctrl-u v . c s v', 'communique export v.csv --id 1996-03-04-talks'],
		[
			'G space m s e enter ctrl-u v . c s v tab down',
			'communique export v.csv --id 1996-03-04-talks --sort date',
		],
		['e tab right enter ctrl-u m i n e', 'communique export mine --format csv'],
		['G enter e', 'communique export 1996-03-04-talks.md --id 1996-03-04-talks --details --lang en'],
	])('after %s is %s', (keys, line) => {
		expect(after(keys).command).toBe(line);
		expect(readArguments(line.split(' ').slice(1)).command).toBe('export');
	});

	test('names the records of what has no filter, in their order', () => {
		const [first, second] = manyRecords;
		const line = after('enter e down tab right').command;
		expect(line).toMatch(/^communique export \S+-visit\.csv --id \S+,\S+ --sort date$/u);
		expect([first, second].every(record => record && line.includes(record.id))).toBe(true);
	});
});
