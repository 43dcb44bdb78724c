import {describe, expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {emptyRequest, Search} from '../../source/search/index.ts';
import {databaseOf, opened, spoil, storeOf} from '../fixtures/database.ts';
import {body, engagement} from '../fixtures/engagements.ts';

const guard = body({id: 'vn-guard', name: 'Guard', name_vi: 'Vệ binh', side: 'VN', part: 'host'});
const call = engagement({id: 'call', bodies: [guard, body()]});
const talks = engagement({id: 'talks', date: '2025-11-03', date_start: '2025-11-03', date_end: '2025-11-03'});

describe('the ships and organisations of a record', () => {
	test('come in the order in which the record names them; a record may have none', () => {
		const {engagements} = storeOf([call, talks]);
		expect(engagements.byId('call')?.bodies).toEqual([guard, body()]);
		expect(engagements.byId('talks')?.bodies).toEqual([]);
	});

	test('come with each record of a page', () => {
		const both = [call, {...talks, bodies: [body({part: 'host'})]}];
		expect(storeOf(both).engagements.page(emptyFilter, 'date', {offset: 0, limit: 9})).toEqual(both);
	});

	test('have short names for rows, in both languages', () => {
		const store = storeOf([call], {shortNames: {'vn-guard': ['G', 'VB']}});
		expect(store.shortenedBodies()).toMatchObject([
			{name: 'USS Halyard', name_vi: 'Tàu USS Halyard', short_en: '', short_vi: ''},
			{name: 'Guard', name_vi: 'Vệ binh', short_en: 'G', short_vi: 'VB'},
		]);
	});

	test('are safe to print', () => {
		const path = databaseOf([call]);
		spoil(path, database => {
			database.exec("UPDATE bodies SET name_en = 'USS \u001b[31mRed' WHERE id = 'uss-halyard'");
			database.exec("UPDATE bodies SET short_en = '\u001b[31mRed' WHERE id = 'uss-halyard'");
		});
		expect(opened(path).shortenedBodies()[0]).toMatchObject({name: 'USS Red', short_en: 'Red'});
		expect(opened(path).engagements.byId('call')?.bodies[1]?.name).toBe('USS Red');
	});

	test.each([
		['an English name', 'uss halyard'],
		['a Vietnamese name, without marks', 've binh'],
		['a hull number', 'ddg-200'],
		['a hull number in two words', 'ddg 200'],
		['an older name', 'hms capstan'],
		['the short name of a row', 'halyard ii'],
	])('are found by %s', (_, typed) => {
		const store = storeOf([call, talks], {
			bodyNames: {'uss-halyard': ['DDG-200', 'HMS Capstan']},
			shortNames: {'uss-halyard': ['Halyard II', '']},
		});
		const {filter} = new Search(store).resolve({...emptyRequest, query: typed});
		const page = store.engagements.page(filter, 'relevance', {offset: 0, limit: 9});
		expect(page.map(record => record.id)).toEqual(['call']);
	});
});
