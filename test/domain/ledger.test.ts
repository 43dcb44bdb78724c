import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {FigureLinks} from '../../source/domain/counted-sums.ts';
import {isOpen, totalsOf, type LedgerEntry} from '../../source/domain/ledger.ts';
import {commitment, engagement, source} from '../fixtures/engagements.ts';

type Overrides = Partial<Omit<LedgerEntry, 'record'>> & {readonly id: string};

/** Commitments of one record, promised sums in dollars. */
function entries(...list: readonly Overrides[]): readonly LedgerEntry[] {
	const {date, title_en, title_vi} = engagement();
	return list.map(each => ({
		...commitment({status: 'promised'}),
		source: source(),
		fulfilled_by: [],
		...each,
		record: {id: 'talks', date, title_en, title_vi},
	}));
}

const linksOf = (list: readonly LedgerEntry[]): FigureLinks =>
	new Map(list.map(each => [`${each.record.id}#${each.id}`, each]));
const totals = (...list: readonly Overrides[]) => totalsOf(entries(...list), linksOf(entries(...list)));

const raised = {id: 'c', status: 'agreed', amount: 430} as const;
const share = {id: 'a', amount: 20, within: 'talks#c'} as const;
const again = {id: 'b', amount: 20, repeats: 'talks#a'} as const;

describe('totals', () => {
	test('add sums up by status and currency, in the order of promise and fulfilment', () => {
		expect(
			totals(
				{id: 'd', status: 'delivered', amount: 5},
				{id: 'a', amount: 20},
				{id: 'b', amount: 22},
				{id: 'e', amount: 7, currency: 'EUR'},
				{id: 'n', amount: null, currency: null},
			),
		).toEqual([
			{
				status: 'promised',
				count: 4,
				money: [
					{currency: 'EUR', amount: 7, sums: 1, left_out: 0},
					{currency: 'USD', amount: 42, sums: 2, left_out: 0},
				],
			},
			{
				status: 'delivered',
				count: 1,
				money: [{currency: 'USD', amount: 5, sums: 1, left_out: 0}],
			},
		]);
	});

	test('leave out what is a part of another sum of the view, over any number of links and of any status', () => {
		expect(totals(raised, share, again)).toEqual([
			{status: 'promised', count: 2, money: [{currency: 'USD', amount: 0, sums: 0, left_out: 2}]},
			{status: 'agreed', count: 1, money: [{currency: 'USD', amount: 430, sums: 1, left_out: 0}]},
		]);
	});

	test('count a sum once that is told twice where the one that both tell is not in the view', () => {
		const list = entries(share, again);
		const links = linksOf(entries(raised, share, again));
		expect(totalsOf(list, links)[0]?.money).toEqual([{currency: 'USD', amount: 20, sums: 1, left_out: 1}]);
		const twice = entries(
			{id: 'x', amount: 18, repeats: 'talks#z'},
			{id: 'y', amount: 19, repeats: 'talks#z'},
		);
		expect(totalsOf(twice, linksOf(twice))[0]?.money).toEqual([
			{currency: 'USD', amount: 19, sums: 1, left_out: 1},
		]);
	});

	test('count the parts of a sum whose size is not known together', () => {
		const parts = entries({id: 'x', amount: 18, within: 'talks#z'}, {id: 'y', amount: 19, within: 'talks#z'});
		expect(totalsOf(parts, linksOf(parts))[0]?.money).toEqual([
			{currency: 'USD', amount: 37, sums: 2, left_out: 0},
		]);
	});

	test('look beyond what has no sum, or one of another currency', () => {
		const boats = {id: 'boats', amount: null, currency: null, within: 'talks#c'} as const;
		const money = {id: 'money', amount: 12, within: 'talks#boats'} as const;
		expect(totals(raised, boats, money)[0]).toMatchObject({money: [{sums: 0, left_out: 1}]});
		const euros = {id: 'euros', amount: 12, currency: 'EUR', within: 'talks#c'} as const;
		expect(totals(raised, euros)[0]).toMatchObject({money: [{currency: 'EUR', amount: 12}]});
	});

	test('end on links that lead in a circle', () => {
		const [total] = totals(
			{id: 'x', amount: 1, repeats: 'talks#y'},
			{id: 'y', amount: 1, repeats: 'talks#x'},
		);
		expect(total?.money[0]?.sums).toBeLessThanOrEqual(1);
	});

	test('are empty where nothing was promised', () => {
		expect(totalsOf([], new Map())).toEqual([]);
	});
});

test('open is what is promised or agreed, and nothing makes good', () => {
	const [promise] = entries({id: 'a'});
	expect(isOpen(promise!)).toBe(true);
	expect(isOpen({...promise!, status: 'agreed'})).toBe(true);
	expect(isOpen({...promise!, status: 'reported'})).toBe(false);
	expect(isOpen({...promise!, status: 'delivered'})).toBe(false);
	expect(isOpen({...promise!, fulfilled_by: ['gift#boats']})).toBe(false);
});

test('counted and left out are all sums, whatever the links', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const link = fc.option(fc.constantFrom(...ids.map(id => `talks#${id}`), 'gone#x'));
	const one = fc.record({repeats: link, within: link, amount: fc.option(fc.integer({min: 1, max: 9}))});
	fc.assert(
		fc.property(fc.array(one, {maxLength: ids.length}), list => {
			const all = entries(
				...list.map((each, index) => ({
					...each,
					id: ids[index]!,
					currency: each.amount === null ? null : 'USD',
				})),
			);
			const [total] = totalsOf(all, linksOf(all));
			const sums = all.filter(each => each.amount !== null);
			const money = total?.money[0] ?? {amount: 0, sums: 0, left_out: 0};
			expect(money.sums + money.left_out).toBe(sums.length);
			expect(money.amount).toBeLessThanOrEqual(sums.reduce((sum, each) => sum + each.amount!, 0));
		}),
	);
});
