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
	expect([...figures]).toMatchObject([{amount: 5, status: 'agreed'}]);
	expect(named(Array.from(figures, ({key}) => key))).toEqual(['early#boats']);
	expect(newest.map(yearOfPlace)).toEqual(['2020', '2020', '2019', '2019']);
	expect([...placesByYear(newest)]).toEqual([
		['2020', 2],
		['2019', 2],
	]);
});

test('a filter keeps records out, and topics commitments', () => {
	const of = (filter: Partial<typeof emptyFilter>) => ledgerPlacesOf(store, {...emptyFilter, ...filter});
	expect(named(of({kinds: ['handover']}).newest)).toEqual(['late#part', 'late#papers']);
	expect([...of({kinds: ['handover']}).figures]).toEqual([]);
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

test('what makes a promise good makes good what tells it again, by however many steps, and none of a circle', () => {
	const again = storeOf([
		engagement({
			id: 'first',
			...day('2017-08-08'),
			commitments: [commitment({id: 'visit', ...plain, status: 'agreed'})],
		}),
		engagement({
			id: 'second',
			...day('2017-11-11'),
			commitments: [commitment({id: 'visit', ...plain, status: 'agreed', repeats: 'first#visit'})],
		}),
		engagement({
			id: 'third',
			...day('2018-01-25'),
			commitments: [
				commitment({id: 'visit', ...plain, status: 'promised', repeats: 'second#visit'}),
				commitment({id: 'one', ...plain, status: 'promised', repeats: 'third#two'}),
				commitment({id: 'two', ...plain, status: 'promised', repeats: 'third#one'}),
			],
		}),
		engagement({
			id: 'call',
			...day('2018-03-05'),
			commitments: [commitment({id: 'carrier', ...plain, status: 'delivered', fulfils: 'first#visit'})],
		}),
	]);
	const keptOf = (entries: readonly {readonly id: string; readonly fulfilled_by: readonly string[]}[]) =>
		entries.map(each => [each.id, each.fulfilled_by]);
	const read = again.ledgerIndex();
	const places = ledgerPlacesOf(again, emptyFilter);
	expect(read.open(places).map(place => read.rowAt(place)?.id)).toEqual(['one', 'two']);
	const expected = [
		['carrier', []],
		['visit', ['call#carrier']],
		['one', []],
		['two', []],
		['visit', ['call#carrier']],
		['visit', ['call#carrier']],
	];
	expect(keptOf(read.entriesAt(places.newest))).toEqual(expected);
	expect(keptOf(again.ledger(emptyFilter, '-date'))).toEqual(expected);
});
