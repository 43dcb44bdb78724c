import {describe, expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import type {Engagement, UnlistedTexts} from '../../source/domain/engagement.ts';
import type {Store} from '../../source/store/index.ts';
import {fullRecord} from '../export/tables/made.ts';
import {shippedDatabase} from '../e2e/explorer.ts';
import {databaseOf, opened, spoil, storeOf} from '../fixtures/database.ts';
import {engagement, participant, source} from '../fixtures/engagements.ts';
import {writtenByVersion1} from '../fixtures/older-databases.ts';
import {randomRecords} from '../fixtures/random-records.ts';

function textsIn({summary_en, summary_vi, place, people, sources}: Engagement): UnlistedTexts {
	return {
		summary_en,
		summary_vi,
		place: {venue_en: place.venue_en, venue_vi: place.venue_vi},
		people: people.map(({office, office_vi}) => ({office, office_vi})),
		sources: sources.map(({title, publisher}) => ({title, publisher})),
	};
}

function all({engagements}: Store): readonly Engagement[] {
	return engagements.page(emptyFilter, '-date', {offset: 0, limit: 300});
}

describe('the words of records beyond those of a list', () => {
	test.each([
		['of the shipped data', () => shippedDatabase],
		['of an old version', writtenByVersion1],
		['at random', () => databaseOf(randomRecords(150))],
		['with every field', () => databaseOf([{...fullRecord, part_of: null}])],
	])('are those of the whole records: %s', (_, path) => {
		const store = opened(path());
		const records = all(store);
		expect(records.length).toBeGreaterThan(0);
		const texts = store.engagements.unlistedTexts(records.map(({id}) => id));
		expect(records.map(({id}) => texts.get(id))).toMatchObject(records.map(textsIn));
	});

	test('pass over ids of no record', () => {
		const {engagements} = storeOf([engagement({id: 'call'})]);
		expect([...engagements.unlistedTexts(['talks', 'call']).keys()]).toEqual(['call']);
	});

	test('are safe to print', () => {
		const path = databaseOf([engagement({id: 'call', people: [participant()], sources: [source()]})]);
		spoil(path, database => {
			database.exec("UPDATE engagements SET summary_en = 'Red\u001b[31m', venue_vi = 'Đỏ\u001b[31m'");
			database.exec("UPDATE participants SET office = '\u001b[31mMayor'");
			database.exec("UPDATE sources SET title = '\u001b[31mNews'");
		});
		expect(opened(path).engagements.unlistedTexts(['call']).get('call')).toMatchObject({
			summary_en: 'Red',
			place: {venue_vi: 'Đỏ'},
			people: [{office: 'Mayor'}],
			sources: [{title: 'News'}],
		});
	});
});
