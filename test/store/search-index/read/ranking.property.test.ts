import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {TextTerm} from '../../../../source/domain/filter.ts';
import {openDatabase, type Database} from '../../../../source/store/open.ts';
import {tiersOf, type Tier} from '../../../../source/store/search-index/read/ranking.ts';
import {positionsIn} from '../../../../source/store/search-index/record-set.ts';
import {anywhere, termIn} from '../../../../source/store/search-index/read/text-records.ts';
import {Statements} from '../../../../source/store/statements.ts';
import {viewsOf, type Views} from '../../../../source/store/search-index/read/views.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {randomRecords, randomWords} from '../../../fixtures/random-records.ts';
import {typedTerm} from '../../../fixtures/typed.ts';

let database: Database;
let views: Views;
beforeAll(() => {
	database = openDatabase(databaseOf(randomRecords(150, 11)));
	views = viewsOf(new Statements(database));
});
afterAll(() => void database.close());

function orderOf(terms: readonly TextTerm[], few: number): readonly number[] {
	const {postings, fullText} = views;
	const records = postings.all();
	for (const term of terms) {
		const found = termIn(anywhere, term, {postings, fullText});
		for (let index = 0; index < records.length; index++) records[index]! &= found[index]!;
	}
	return [...tiersOf(terms, records, {postings, fullText}, few)].flatMap(positionsOf);
}

function positionsOf(tier: Tier): readonly number[] {
	if ('positions' in tier) return tier.positions;
	return positionsIn(tier.records, {offset: 0, limit: Infinity}, 'newest-first');
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
