import {expect, test} from 'vitest';
import {ledgerPlacesOf} from '../../source/answers/ledger-view.ts';
import {countedFigures} from '../../source/domain/counted-sums.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {totalsOf, totalsOfFigures} from '../../source/domain/ledger.ts';
import type {AskedSet} from '../../source/domain/number-set.ts';
import {storeOf} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';

const day = (date: string) => ({date, date_start: date, date_end: date});
const plain = {amount: null, currency: null} as const;
const dollars = (amount: number) => ({amount, currency: 'USD'});
const told = (id: string, overrides: Parameters<typeof commitment>[0]) =>
	commitment({id, repeats: null, within: null, fulfils: null, ...overrides});

const records = [
	engagement({
		id: 'early',
		...day('2019-01-01'),
		commitments: [
			told('plan', plain),
			told('share', {...plain, within: 'early#plan'}),
			told('part', {...dollars(5), within: 'early#share'}),
			told('gift', {...dollars(20), status: 'promised'}),
			told('alone', dollars(7)),
		],
	}),
	engagement({
		id: 'late',
		...day('2020-01-01'),
		commitments: [
			told('handed', {...dollars(21), status: 'delivered', fulfils: 'early#gift'}),
			told('same', {...dollars(9), repeats: 'gone#boats'}),
			told('same-again', {...dollars(8), repeats: 'gone#boats'}),
			told('other', {...dollars(3), repeats: 'gone#ships'}),
		],
	}),
];
const store = storeOf(records);

test('sums lead by their places where they lead by their names', () => {
	const links = store.figureLinks();
	expect(Array.from(links, ([name]) => name).toSorted()).toEqual([
		'early#alone',
		'early#gift',
		'early#part',
		'early#plan',
		'early#share',
		'late#handed',
		'late#other',
		'late#same',
		'late#same-again',
	]);
	expect(links.get('early#part')).toEqual({
		repeats: null,
		within: 'early#share',
		fulfils: null,
		amount: 5,
		currency: 'USD',
	});
	expect(links.get('early#share')?.within).toBe('early#plan');
	expect(links.get('late#handed')?.fulfils).toBe('early#gift');
	// No record has it.
	expect(links.get('late#same')?.repeats).toBe('gone#boats');
	expect(links.get('late#other')?.repeats).toBe('gone#ships');
});

test('by places as by names the same sums count', () => {
	const {counts, figures} = ledgerPlacesOf(store, emptyFilter);
	const links = store.ledgerIndex().links();
	const byName = totalsOf(store.ledger(emptyFilter, '-date'), store.figureLinks());
	expect(totalsOfFigures(counts, figures, countedFigures(figures, links))).toEqual(byName);
	const index = store.ledgerIndex();
	const counted = [...figures].filter(({key}) => countedFigures(figures, links).has(key));
	expect(counted.map(({key}) => index.rowAt(key)?.id).toSorted()).toEqual([
		'alone',
		'handed',
		'other',
		'part',
		'same',
	]);
});

test('the sums that count are the same of the whole, read ahead or not, and of a part', () => {
	for (const isAhead of [false, true]) {
		const own = storeOf(records);
		for (let left = isAhead; left;) left = own.readOn();
		const places = ledgerPlacesOf(own, emptyFilter);
		const counted = own.ledgerIndex().counted(places);
		expect(keysIn(counted, places.figures)).toEqual(
			keysIn(countedFigures(places.figures, own.ledgerIndex().links()), places.figures),
		);
		expect(counted.size).toBe(5);
	}
	const part = ledgerPlacesOf(store, {...emptyFilter, kinds: ['handover']});
	const index = store.ledgerIndex();
	expect(keysIn(index.counted(part), part.figures)).toEqual(
		[...countedFigures(part.figures, index.links())].toSorted(),
	);
});

function keysIn(counted: AskedSet<number>, figures: Iterable<{readonly key: number}>): readonly number[] {
	return Array.from(figures, ({key}) => key).filter(key => counted.has(key));
}
