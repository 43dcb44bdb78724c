import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {emptyRequest, Search} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {seriesEntry, storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const talks = {id: 'harbour-talks', number: 3, year: null};
const days = {id: 'lantern-days', number: null, year: 2025};
let store: Store;
beforeAll(() => {
	store = storeOf(
		[
			engagement({id: 'both', series: [talks, days]}),
			engagement({id: 'days', series: [days]}),
			engagement({id: 'none', summary_en: 'Harbour questions, and talks on lanterns.'}),
		],
		{
			series: [
				seriesEntry({
					id: 'harbour-talks',
					name_en: 'Harbour Talks',
					name_vi: 'Đối thoại Bến cảng',
					variants: ['HTX', 'Quay Talks'],
				}),
				seriesEntry({id: 'lantern-days', name_en: 'Lantern Days', name_vi: 'Ngày Đèn lồng'}),
			],
		},
	);
});
afterAll(() => store.close());

function found(query: string): readonly string[] {
	const {filter} = new Search(store).resolve({...emptyRequest, query});
	return store.engagements
		.page(filter, 'relevance', {offset: 0, limit: 9})
		.map(record => record.id)
		.toSorted();
}

describe('a series', () => {
	test.each([
		['its id', 'series:harbour-talks', ['both']],
		['its English name', 'series:"harbour talks"', ['both']],
		['its Vietnamese name, without marks, under the Vietnamese key', 'chuoi:"doi thoai ben cang"', ['both']],
		['another name', 'series:"quay talks"', ['both']],
		['an abbreviation', 'series:htx', ['both']],
		['one of several', 'series:htx,lantern-days', ['both', 'days']],
		['what it is not', '-series:htx', ['days', 'none']],
	])('is asked for by %s', (_, query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	test.each([
		['its name, though other records have the words', 'harbour talks', ['both']],
		['its Vietnamese name', 'ngày đèn lồng', ['both', 'days']],
		['its abbreviation', 'htx', ['both']],
		['an abbreviation with another word', 'htx hegseth', ['both']],
	])('is found by %s', (_, query, ids) => {
		const {filter} = new Search(store).resolve({...emptyRequest, query});
		expect(store.engagements.tierCounts(filter).together).toBe(ids.length);
		expect(found(query).filter(id => ids.includes(id))).toEqual(ids);
	});

	test('a name whose words other records have too is taken as that name, and said so', () => {
		const {hints} = new Search(store).resolve({...emptyRequest, query: 'harbour talks'});
		expect(hints).toEqual([
			{type: 'name', typed: 'harbour talks', name: 'Harbour Talks', name_vi: 'Đối thoại Bến cảng'},
		]);
	});
});
