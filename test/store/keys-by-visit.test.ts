import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {dayParts} from '../../source/domain/vocabulary.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

function dated(id: string, date: string, rest: Partial<Engagement> = {}): Engagement {
	return engagement({
		id,
		date,
		date_start: date.slice(0, 10),
		date_end: date.slice(-10),
		day_part: null,
		...rest,
	});
}

test('records of one visit on one day come in the order of the visit, the visit itself first', () => {
	const of = {part_of: 'visit'};
	const {engagements} = storeOf([
		dated('dinner', '2019-05-07', {...of, day_part: 'evening'}),
		dated('unsaid', '2019-05-07', of),
		dated('visit', '2019-05-07/2019-05-08', {kind: 'official-visit'}),
		dated('other', '2019-05-07', {day_part: 'morning'}),
		dated('talks', '2019-05-07', {...of, day_part: 'morning'}),
		dated('after', '2019-05-08', of),
		dated('before', '2019-05-06'),
	]);
	const page = {offset: 0, limit: 10};
	const ids = engagements.newest(emptyFilter, page).map(({id}) => id);
	expect(ids.filter(id => id !== 'other')).toEqual(['after', 'visit', 'talks', 'dinner', 'unsaid', 'before']);
	expect(ids.indexOf('other')).toBe(
		engagements
			.page(emptyFilter, '-date', page)
			.map(({id}) => id)
			.indexOf('other'),
	);
	expect(engagements.newestListed(emptyFilter, page).map(({id}) => id)).toEqual(ids);
});

test('pages put together are the whole, however many begin on one day', () => {
	const part = fc.constantFrom(...dayParts, null);
	const day = fc.integer({min: 1, max: 3}).map(each => `2019-05-0${each}`);
	const entry = fc.record({day, part, visit: fc.constantFrom('a', 'b', null)});
	fc.assert(
		fc.property(
			fc.array(entry, {minLength: 1, maxLength: 70}),
			fc.integer({min: 1, max: 20}),
			(entries, limit) => {
				const visits = ['a', 'b'].map(id => dated(id, '2019-05-01', {kind: 'official-visit'}));
				const store = storeOf([
					...entries.map((each, index) =>
						dated(`r${index}`, each.day, {day_part: each.part, part_of: each.visit}),
					),
					...visits,
				]);
				const total = entries.length + 2;
				const whole = store.engagements.newest(emptyFilter, {offset: 0, limit: total}).map(({id}) => id);
				const pages = Array.from({length: Math.ceil(total / limit)}, (_, at) =>
					store.engagements.newest(emptyFilter, {offset: at * limit, limit}),
				);
				store.close();
				expect(pages.flat().map(({id}) => id)).toEqual(whole);
				expect(new Set(whole).size).toBe(total);
			},
		),
		{numRuns: 12},
	);
});
