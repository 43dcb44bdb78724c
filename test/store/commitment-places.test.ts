import {expect, test} from 'vitest';
import {emptyFilter} from '../../source/domain/filter.ts';
import {ledgerPlacesOf} from '../../source/answers/ledger-view.ts';
import {placesByYear, yearOfPlace} from '../../source/store/index.ts';
import {storeOf} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';

const day = (date: string) => ({date, date_start: date, date_end: date});
const plain = {amount: null, currency: null} as const;
const store = storeOf([
	engagement({
		id: 'early',
		...day('2019-12-31'),
		commitments: [
			commitment({id: 'course', ...plain, status: 'promised', topics: ['training-education']}),
			commitment({id: 'boats', status: 'agreed', amount: 5, topics: ['dioxin', 'defence-trade']}),
		],
	}),
	engagement({
		id: 'late',
		...day('2020-01-01'),
		kind: 'handover',
		commitments: [
			commitment({id: 'part', ...plain, status: 'delivered', within: 'early#boats', topics: ['dioxin']}),
			commitment({id: 'papers', ...plain, status: 'delivered', fulfils: 'early#course', topics: []}),
		],
	}),
	engagement({id: 'silent', ...day('2021-05-01')}),
]);
const index = store.ledgerIndex();
const named = (places: readonly number[]): readonly string[] =>
	places.map(place => {
		const row = index.rowAt(place);
		return row ? `${row.record.id}#${row.id}` : 'nowhere';
	});

test('places are those of a view, newest first, the commitments of a record in its order', () => {
	const {newest, counts, figures} = ledgerPlacesOf(store, emptyFilter);
	expect(named(newest)).toEqual(['late#part', 'late#papers', 'early#course', 'early#boats']);
	expect(Object.fromEntries(counts)).toEqual({promised: 1, agreed: 1, delivered: 2, reported: 0});
	expect(figures).toMatchObject([{amount: 5, status: 'agreed'}]);
	expect(named(figures.map(({key}) => key))).toEqual(['early#boats']);
	expect(newest.map(yearOfPlace)).toEqual(['2020', '2020', '2019', '2019']);
	expect([...placesByYear(newest)]).toEqual([
		['2020', 2],
		['2019', 2],
	]);
});

test('a filter keeps records out, and topics commitments', () => {
	const of = (filter: Partial<typeof emptyFilter>) => ledgerPlacesOf(store, {...emptyFilter, ...filter});
	expect(named(of({kinds: ['handover']}).newest)).toEqual(['late#part', 'late#papers']);
	expect(of({kinds: ['handover']}).figures).toEqual([]);
	expect(named(of({topics: ['dioxin', 'training-education']}).newest)).toEqual([
		'late#part',
		'early#course',
		'early#boats',
	]);
	// No word of a topic is another one.
	expect(of({topics: ['trade']}).newest).toEqual([]);
});

test('open is what is promised and nothing makes good; own what belongs to no other', () => {
	const places = ledgerPlacesOf(store, emptyFilter);
	const {newest} = places;
	expect(named(index.open(places))).toEqual(['early#boats']);
	expect(named(newest.filter(place => index.isOwn(place)))).toEqual([
		'late#papers',
		'early#course',
		'early#boats',
	]);
	expect(newest.map(place => index.rowAt(place)?.isOpen)).toEqual([false, false, false, true]);
	expect(index.rowAt(0)).toBeUndefined();
	expect(index.entriesAt(newest.toReversed()).map(each => each.id)).toEqual([
		'boats',
		'course',
		'papers',
		'part',
	]);
	expect(index.entriesAt(newest.slice(2, 3))[0]?.fulfilled_by).toEqual(['late#papers']);
});
