import {describe, expect, test} from 'vitest';
import {readSeeAlso} from '../../source/answers/see-also.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {openStore} from '../../source/store/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement, participant} from '../fixtures/engagements.ts';

const american = participant({id: 'ann-shore', name: 'Ann Shore', side: 'US', part: 'visitor'});
const other = participant({id: 'bob-wood', name: 'Bob Wood', side: 'US', part: 'visitor'});
const place = (name_en: string): Engagement['place'] => ({...engagement().place, name_en, name_vi: name_en});
const here = place('Hanoi');
const away = place('Jakarta');

/** Talks of a visit, an edition of a series. */
const talks = engagement({
	id: 'talks',
	date: '2015-06-10',
	part_of: 'visit',
	place: here,
	people: [participant(), american],
	topics: ['dioxin', 'mia-accounting'],
	series: [{id: 'harbour-talks', number: 4, year: null}],
});
const edition = (number: number, date: string, rest: Partial<Engagement> = {}): Engagement =>
	engagement({
		id: `edition-${number}`,
		date,
		place: away,
		people: [participant(), other],
		topics: [],
		series: [{id: 'harbour-talks', number, year: null}],
		...rest,
	});
const records = [
	talks,
	engagement({id: 'visit', date: '2015-06-09/2015-06-11', place: here, people: [participant(), american]}),
	engagement({
		id: 'dinner',
		date: '2015-06-10',
		part_of: 'visit',
		place: here,
		people: [participant(), american],
	}),
	// The fifth edition was held before the third was made up for.
	edition(2, '2013-05-01'),
	edition(3, '2016-02-01'),
	edition(5, '2015-12-01'),
	edition(6, '2017-05-01', {id: 'talks-6', part_of: 'visit-6'}),
	edition(6, '2017-05-01/2017-05-03', {id: 'visit-6'}),
	engagement({id: 'same-two', date: '2014-03-01', place: away, people: [participant(), american]}),
	// Of the same two, and of the series: the series is the stronger tie.
	edition(7, '2018-05-01', {people: [participant(), american]}),
	engagement({id: 'one-topic', date: '2015-06-12', place: here, people: [other], topics: ['dioxin']}),
	engagement({
		id: 'two-topics',
		date: '2012-01-01',
		place: here,
		people: [other],
		topics: ['dioxin', 'mia-accounting'],
	}),
	engagement({id: 'elsewhere', date: '2015-06-12', place: away, people: [other], topics: ['dioxin']}),
];
const store = storeOf(records);
const from = (id: string): readonly string[] => {
	const record = store.engagements.byId(id)!;
	return readSeeAlso(store, record, store.engagements.sameVisit(record)).map(
		each => `${each.tie} ${each.id}`,
	);
};

describe('the records to which one leads', () => {
	test('stand once each, under their strongest tie', () => {
		expect(from('talks')).toEqual([
			...['visit visit', 'visit dinner'],
			...['series edition-2', 'series edition-3', 'series edition-5', 'series visit-6', 'series edition-7'],
			'pair same-two',
			...['topic two-topics', 'topic one-topic'],
		]);
	});

	test('of a record that says nothing of them are none', () => {
		const bare = engagement({id: 'bare', people: [], topics: [], series: [], place: place('')});
		expect(readSeeAlso(storeOf([bare, ...records]), bare, [])).toEqual([]);
	});

	test('are few on either side of a long series, the nearest by date where it has no numbers', () => {
		const yearly = Array.from({length: 15}, (_, index) =>
			edition(index, `${2001 + index}-05-01`, {
				id: `year-${index}`,
				people: [],
				series: [{id: 'lantern-days', number: null, year: 2001 + index}],
			}),
		);
		const series = storeOf(yearly);
		const found = readSeeAlso(series, series.engagements.byId('year-7')!, []).map(({id}) => id);
		expect(found).toEqual(['year-4', 'year-5', 'year-6', 'year-8', 'year-9', 'year-10']);
	});
});

test('over the shipped records each stands once, never itself, and most lead somewhere', () => {
	const shipped = openStore('db/communique.db');
	const all = shipped.engagements.all().filter((_, index) => index % 12 === 0);
	let leading = 0;
	for (const record of all) {
		const ids = readSeeAlso(shipped, record, shipped.engagements.sameVisit(record)).map(({id}) => id);
		expect(new Set(ids).size, record.id).toBe(ids.length);
		expect(ids).not.toContain(record.id);
		if (ids.length > 0) leading += 1;
	}
	shipped.close();
	expect(leading).toBeGreaterThan(all.length * 0.9);
});
