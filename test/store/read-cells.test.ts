import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cellEnd, cellNames, cellsOf, type PackedCells} from '../../source/domain/record-cells.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import type {Store} from '../../source/store/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import {Statements} from '../../source/store/statements.ts';
import {readCells} from '../../source/store/read-cells.ts';
import {shippedDatabase} from '../e2e/explorer.ts';
import {hostileText} from '../export/hostile-records.ts';
import {fullRecord} from '../export/tables/made.ts';
import {databaseOf, opened, spoil, storeOf} from '../fixtures/database.ts';
import {body, commitment, engagement, participant, source} from '../fixtures/engagements.ts';
import {writtenByVersion1} from '../fixtures/older-databases.ts';
import {randomRecords} from '../fixtures/random-records.ts';

const everything = {offset: 0, limit: Infinity} as const;

function unpacked(cells: PackedCells): readonly string[] {
	return Buffer.from(cells.bytes).toString().split(cellEnd);
}

/** The cells of all records, as they are read for themselves and as they come of whole records. */
function bothWays({engagements}: Store) {
	const keys = engagements.keys(emptyFilter, '-date', everything);
	return [engagements.cells(keys).map(unpacked), engagements.load(keys).map(cellsOf)] as const;
}

describe('cells are those of whole records', () => {
	test.each([
		['of the shipped data', () => shippedDatabase],
		['of an old version, without the tables that it lacks', writtenByVersion1],
		['at random', () => databaseOf(randomRecords(150))],
		['with every field', () => databaseOf([{...fullRecord, part_of: null}])],
	])('%s', (_, path) => {
		const [cells, whole] = bothWays(opened(path()));
		expect(whole.length).toBeGreaterThan(0);
		expect(cells).toEqual(whole);
	});

	test('whatever stands in the database', () => {
		const path = databaseOf([
			engagement({
				id: 'a',
				bodies: [body(), body({id: 'vn-navy', name: 'Navy'})],
				commitments: [commitment()],
				sources: [source(), source({url: 'https://news.example/2'})],
			}),
			engagement({id: 'b'}),
		]);
		const store = opened(path);
		const texts = fc.array(hostileText, {minLength: 8, maxLength: 8});
		fc.assert(
			fc.property(
				texts,
				([title = '', note = '', place = '', office = '', name = '', what = '', ...rest]) => {
					const [publisher = '', url = ''] = rest;
					spoil(path, database => {
						const set = (sql: string, ...values: readonly string[]): void =>
							void database.prepare(`UPDATE ${sql}`).run(...values);
						set(
							"engagements SET title_en = 'x' || ?, note = ?, place_en = ? WHERE id = 'a'",
							title,
							note,
							place,
						);
						set('participants SET office = ?', office);
						set("persons SET name = 'x' || ?", name);
						set('commitments SET what_en = ?', what);
						set("sources SET publisher = ?, url = ?, passage_file = 'f', passage_line = 3", publisher, url);
					});
					const [cells, whole] = bothWays(store);
					expect(cells).toHaveLength(2);
					expect(cells).toEqual(whole);
				},
			),
			{numRuns: 80},
		);
	});
});

describe('parts of a cell', () => {
	test('come in the order of the record, those without a text left out', () => {
		const store = storeOf([
			engagement({
				people: [
					participant({id: 'z', name: 'Zed', office: ''}),
					participant({id: 'a', name: 'Lê An', office: 'Minister'}),
				],
				series: [
					{id: 'harbour-talks', number: 3, year: null},
					{id: 'a-days', number: null, year: 2025},
				],
				sources: [
					source({url: '', publisher: 'Báo Hải Vân'}),
					source({url: '', publisher: '', passage: {file: 'clipping.txt', line: 3}}),
				],
			}),
		]);
		const [[cells]] = bothWays(store);
		const of = (name: string): string | undefined => cells?.[cellNames.indexOf(name)];
		expect([of('people'), of('series'), of('sources'), of('part_of'), of('id')]).toEqual([
			'Zed; Lê An (Minister)',
			'harbour-talks 3; a-days 2025',
			'Báo Hải Vân; clipping.txt:3',
			'',
			'2025-11-02-giang-hegseth-talks',
		]);
	});
});

test('a record with a text that is not safe as it is is asked for whole, and no other', () => {
	const path = databaseOf(['a', 'b', 'c', 'd', 'e'].map(id => engagement({id})));
	spoil(path, database => {
		database.exec(`UPDATE engagements SET title_en = 'x' || char(27) || '[2J' WHERE id = 'b';
			UPDATE engagements SET summary_vi = 'Встреча 会談 😀' WHERE id = 'c';
			UPDATE engagements SET note = char(27) WHERE id = 'd'`);
	});
	const database = openDatabase(path);
	const sql = new Statements(database);
	const keys = sql.rows<readonly [number, string]>('SELECT seq, id FROM engagements ORDER BY id');
	const asked: number[] = [];
	const ask = (others: readonly number[]) => {
		asked.push(...others);
		return new Map<number, Engagement>();
	};
	const cells = readCells(sql, [...keys.map(([seq]) => seq), -5], ask);
	expect(cells.map(each => unpacked(each)[0])).toEqual(['a', 'c', 'd', 'e']);
	expect(unpacked(cells[1]!)[cellNames.indexOf('summary_vi')]).toBe('Встреча 会談 😀');
	expect(asked).toEqual([keys[1]?.[0], -5]);
	database.close();
});

test('no text of a record passes for the cells of another', () => {
	const path = databaseOf(['a', 'b'].map(id => engagement({id})));
	const store = opened(path);
	const [first = 0] = store.engagements.keys(emptyFilter, 'date', everything);
	const forged = [first, ...cellNames.map(() => 'forged')].join(cellEnd);
	spoil(path, database => {
		for (const id of ['a', 'b'])
			database
				.prepare('UPDATE engagements SET summary_en = ? WHERE id = ?')
				.run(`x\u{1E}${forged}\u{1E}${forged}`, id);
	});
	const [cells, whole] = bothWays(store);
	expect(cells).toEqual(whole);
	expect(cells.map(([id]) => id).toSorted()).toEqual(['a', 'b']);
});
