import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {TextTerm} from '../../../../source/domain/filter.ts';
import {openDatabase, type Database} from '../../../../source/store/open.ts';
import {stretchesOf, type Stretch} from '../../../../source/store/search-index/read/ranking.ts';
import {positionsIn} from '../../../../source/store/search-index/record-set.ts';
import {anywhere, termIn} from '../../../../source/store/search-index/read/text-records.ts';
import {SearchIndex} from '../../../../source/store/search-index/read/search-index.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {randomRecords, randomWords} from '../../../fixtures/random-records.ts';
import {typedTerm} from '../../../fixtures/typed.ts';

let database: Database;
beforeAll(() => {
	database = openDatabase(databaseOf(randomRecords(150, 11)));
});
afterAll(() => void database.close());

function orderOf(terms: readonly TextTerm[], few: number): readonly number[] {
	const index = new SearchIndex(new Statements(database), few);
	const records = index.order.all();
	for (const term of terms) {
		const found = termIn(anywhere, term, index);
		for (let unit = 0; unit < records.length; unit++) records[unit]! &= found[unit]!;
	}
	return [...stretchesOf(terms, records, index)].flatMap(positionsOf);
}

function positionsOf(stretch: Stretch): readonly number[] {
	if ('positions' in stretch) return stretch.positions;
	return positionsIn(stretch.records, {offset: 0, limit: Infinity}, 'newest-first');
}

test('records are in the same order whether they were parted all at once or put in order one by one', () => {
	fc.assert(
		fc.property(randomWords, fc.integer({min: 1, max: 40}), ([typed, isOpen], few) => {
			const terms = typed.map((word, index) => typedTerm(word, isOpen && index === typed.length - 1));
			const whole = orderOf(terms, 0);
			expect(new Set(whole).size).toBe(whole.length);
			expect(orderOf(terms, few)).toEqual(whole);
			expect(orderOf(terms, 1000)).toEqual(whole);
		}),
	);
});
