import {afterAll, beforeAll, expect, test} from 'vitest';
import {listingColumns} from '../../source/commands/record-listing.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {languages} from '../../source/domain/vocabulary.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {displayWidth} from '../../source/text/width.ts';
import {shippedDatabase} from '../e2e/explorer.ts';

let store: Store;
beforeAll(() => {
	store = openStore(shippedDatabase);
});
afterAll(() => store.close());

test.each([80, 120, 200])('no person, ship or organisation is cut in a terminal of %d columns', width => {
	const records = store.engagements
		.page(emptyFilter, '-date', {offset: 0, limit: 100_000})
		.filter(({people}) => people.some(({side}) => side !== 'other'));
	for (const language of languages) {
		const words = {language, vocabulary: store.vocabulary(), years: []};
		const [, names] = listingColumns(records, words, width, () => store.shortenedBodies());
		expect(names?.cells).toHaveLength(records.length);
		expect(names?.cells.filter(cell => cell.includes('…'))).toEqual([]);
	}
});

test.each([80, 120, 200])('no date, kind and place is cut in a terminal of %d columns', width => {
	const records = store.engagements.page(emptyFilter, '-date', {offset: 0, limit: 100_000});
	for (const language of languages) {
		const words = {language, vocabulary: store.vocabulary(), years: []};
		const [date, , kind, place] = listingColumns(records, words, width);
		for (const column of [date, kind, place]) {
			const isWithin = (cell: string): boolean => displayWidth(cell) <= Number(column?.most);
			expect(column?.cells.filter(cell => !isWithin(cell))).toEqual([]);
		}
	}
});
