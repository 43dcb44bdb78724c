import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {emptyFilter, type Filter, type Sort} from '../../../../source/domain/filter.ts';
import {allFolded, allOpen, toggled, type Folding} from '../../../../source/domain/folding.ts';
import type {Store} from '../../../../source/store/index.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {storeOf} from '../../../fixtures/database.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const dayParts = [null, 'morning', 'afternoon', 'evening'] as const;

/** Any records, each of which may be part of any other, of itself, or of a part. */
const archive = fc.array(
	fc.record({
		day: fc.integer({min: 1, max: 28}),
		part: fc.constantFrom(...dayParts),
		of: fc.option(fc.nat({max: names.length - 1})),
		isTalks: fc.boolean(),
	}),
	{minLength: 1, maxLength: names.length},
);

type Archive = typeof archive extends fc.Arbitrary<infer T> ? T : never;

function opened(these: Archive): Store {
	return storeOf(
		these.map(({day, part, of, isTalks}, index) => {
			const date = `2024-02-${String(day).padStart(2, '0')}`;
			const id = of === null ? undefined : names[of % these.length];
			return engagement({
				id: names[index] ?? '',
				date,
				date_start: date,
				date_end: date,
				day_part: part,
				part_of: id ?? null,
				kind: isTalks ? 'talks' : 'reception',
			});
		}),
	);
}

const anyFolding = fc.record({areOpen: fc.boolean(), except: fc.subarray(names)});
const anySort = fc.constantFrom<Sort>('relevance', '-date', 'date');
const anyFilter = fc.constantFrom<Filter>(emptyFilter, {...emptyFilter, kinds: ['talks']});

function rowsOf(store: Store, filter: Filter, sort: Sort, folding: Folding) {
	const {total} = store.rows.summary(filter, sort, folding);
	const rows = store.rows.page(filter, sort, folding, {offset: 0, limit: 100});
	expect(rows).toHaveLength(total);
	return rows;
}

describe('whatever is part of what', () => {
	test('every record of the view is in one row, or counted by one under which it is folded', () => {
		fc.assert(
			fc.property(archive, anyFilter, anySort, anyFolding, (these, filter, sort, folding) => {
				const store = opened(these);
				const rows = rowsOf(store, filter, sort, folding);
				const shown = rows.map(({record}) => record.id);
				expect(new Set(shown).size).toBe(shown.length);
				const counts = new Map(shown.map(id => [id, 1]));
				for (const id of store.engagements.ids(filter, sort)) {
					const row = store.rows.rowOf(filter, sort, folding, id);
					const at = rows[row];
					if (at?.record.id === id) continue;
					expect(shown).not.toContain(id);
					expect(at?.visit).toMatchObject({sign: 'folded'});
					counts.set(at?.record.id ?? '', (counts.get(at?.record.id ?? '') ?? 0) + 1);
				}
				for (const {record, visit} of rows)
					expect(counts.get(record.id)).toBe(visit?.sign === 'folded' ? visit.size + 1 : 1);
				store.close();
			}),
			{numRuns: 25},
		);
	});

	test('pages are parts of the whole, and each row is found at its place', () => {
		fc.assert(
			fc.property(archive, anySort, anyFolding, fc.nat({max: 9}), (these, sort, folding, offset) => {
				const store = opened(these);
				const rows = rowsOf(store, emptyFilter, sort, folding);
				const page = store.rows.page(emptyFilter, sort, folding, {offset, limit: 3});
				expect(page).toEqual(rows.slice(offset, offset + 3));
				for (const [index, {record}] of rows.entries())
					expect(store.rows.rowOf(emptyFilter, sort, folding, record.id)).toBe(index);
				store.close();
			}),
			{numRuns: 25},
		);
	});

	test('folding and unfolding leads back to the same rows', () => {
		fc.assert(
			fc.property(archive, anySort, (these, sort) => {
				const store = opened(these);
				const folded = rowsOf(store, emptyFilter, sort, allFolded);
				const visits = folded.flatMap(({record, visit}) => (visit ? [record.id] : []));
				const oneByOne = visits.reduce(toggled, allFolded);
				expect(rowsOf(store, emptyFilter, sort, oneByOne)).toEqual(rowsOf(store, emptyFilter, sort, allOpen));
				expect(rowsOf(store, emptyFilter, sort, visits.reduce(toggled, oneByOne))).toEqual(folded);
				store.close();
			}),
			{numRuns: 15},
		);
	});
});
