import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest';
import {facetOf, facets} from '../../source/domain/facets.ts';
import {Labels} from '../../source/store/facet-labels.ts';
import {openDatabase, type Database} from '../../source/store/open.ts';
import {facetReaders} from '../../source/store/search-index/index.ts';
import {Statements} from '../../source/store/statements.ts';
import {databaseOf} from '../fixtures/database.ts';
import {randomRecords} from '../fixtures/random-records.ts';

let database: Database;
let sql: Statements;
beforeAll(() => {
	database = openDatabase(
		databaseOf(randomRecords(60, 5), {
			otherNames: {lan: ['Tran Thi Lan']},
			placeNames: {Hanoi: ['Thang Long']},
		}),
	);
});
beforeEach(() => {
	sql = new Statements(database);
});
afterAll(() => database.close());

function labelsOf(id: (typeof facets)[number]['id']): Labels {
	return new Labels(sql, () => expect.fail('no vocabulary is asked'), facetOf(id));
}

const queried = facets.map(facet => facet.id).filter(id => facetReaders[id].labels !== null);

describe.each(queried)('%s', id => {
	test('a value read alone has the names that it has in the list of all', () => {
		const all = labelsOf(id).all();
		expect(all.size).toBeGreaterThan(0);
		for (const [value, label] of all) expect(labelsOf(id).of(value)).toEqual(label);
	});

	test('a value that there is not has none, alone and beside all', () => {
		const labels = labelsOf(id);
		expect(labels.of('nobody')).toBeNull();
		labels.all();
		expect(labels.of('nobody else')).toBeNull();
	});
});

test('one value is read once, and not with all others', () => {
	const rows = vi.spyOn(sql, 'rows');
	const labels = labelsOf('leaders');
	expect(labels.of('lan')?.other_names).toEqual(['Tran Thi Lan']);
	expect(labels.of('lan')?.label_en).toBe(labels.of('lan')?.label_vi);
	expect(rows.mock.results.map(({value}) => (value as unknown[]).length)).toEqual([1]);
});

test('where very many are asked for, all are read at once', () => {
	const rows = vi.spyOn(sql, 'rows');
	const labels = labelsOf('leaders');
	for (let number = 0; number < 500; number++) labels.of(`nobody ${number}`);
	expect(rows.mock.calls.length).toBeLessThan(100);
});

test('the words of a fixed list are the same alone and together', () => {
	const labels = labelsOf('traits');
	expect(labels.of('single-source')).toEqual(labels.all().get('single-source'));
	expect(labels.of('single-source')).not.toBeNull();
});
