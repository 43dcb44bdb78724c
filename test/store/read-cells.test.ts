import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cellNames, cellsOf} from '../../source/domain/record-cells.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {longestTitle, mostPeople} from '../../source/domain/record-limits.ts';
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

/** The cells of all records, as they are read for themselves and as they come of whole records. */
function bothWays({engagements}: Store) {
	const keys = engagements.keys(emptyFilter, '-date', everything);
	return [engagements.cells(keys), engagements.load(keys).map(cellsOf)] as const;
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

test('what a whole record is not let through for is asked of the whole record', () => {
	const path = databaseOf(['a', 'b', 'c', 'd', 'e'].map(id => engagement({id})));
	spoil(path, database => {
		database.exec(`UPDATE engagements SET date = '2019-99-99' WHERE id = 'b';
			UPDATE engagements SET title_vi = '${'ă'.repeat(longestTitle + 1)}' WHERE id = 'c'`);
		const seq = database.prepare("SELECT seq FROM engagements WHERE id = 'd'").pluck().get();
		const insert = database.prepare(
			`INSERT INTO participants SELECT seq, ?, person_id, side, office, office_vi, part FROM participants WHERE seq = ? AND position = 0`,
		);
		for (let position = 10; position < 10 + mostPeople; position++) insert.run(position, seq);
	});
	const database = openDatabase(path);
	const sql = new Statements(database);
	const keys = sql.rows<readonly [number, string]>('SELECT seq, id FROM engagements ORDER BY id');
	const asked: number[] = [];
	const cells = readCells(sql, [...keys.map(([seq]) => seq), -5], others => {
		asked.push(...others);
		return new Map();
	});
	database.close();
	expect(cells.map(([id]) => id)).toEqual(['a', 'e']);
	const wanted = keys.filter(([, id]) => ['b', 'c', 'd'].includes(id)).map(([seq]) => seq);
	expect(asked).toEqual([...wanted, -5]);
});
