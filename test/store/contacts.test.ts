import {describe, expect, test} from 'vitest';
import {numberedDay, type DayRange} from '../../source/domain/days.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {storeOf} from '../fixtures/database.ts';
import {commitment, engagement} from '../fixtures/engagements.ts';

const dated = (id: string, date: string, date_start = date, date_end = date_start) =>
	engagement({id, date, date_start, date_end});

const store = storeOf([
	{...dated('first', '2019-03-01'), kind: 'talks'},
	{...dated('long', '2019-03-05/2019-04-20', '2019-03-05', '2019-04-20'), kind: 'exercise'},
	{...dated('within', '2019-03-09'), kind: 'talks'},
	{...dated('doubtful', '[2019-06-01,2020-06-01]', '2019-06-01', '2020-06-01'), kind: 'ceremony'},
	{...dated('open', '2019-09-01/..', '2019-09-01', '9999-12-31'), kind: 'dialogue'},
	{...dated('last', '2019-12-01'), kind: 'talks'},
]);
const isoDays = (days: Iterable<DayRange>): unknown =>
	Array.from(days, ({start, end}) => ({start: numberedDay(start), end: numberedDay(end)}));
const of = (...kinds: (typeof emptyFilter)['kinds']) => ({...emptyFilter, kinds});

describe('the days of a view', () => {
	test('are those that its dates allow, by the first', () => {
		expect(isoDays(store.contacts.days(of('talks', 'exercise')))).toEqual([
			{start: '2019-03-01', end: '2019-03-01'},
			{start: '2019-03-05', end: '2019-04-20'},
			{start: '2019-03-09', end: '2019-03-09'},
			{start: '2019-12-01', end: '2019-12-01'},
		]);
		expect([...store.contacts.days(of('handover'))]).toEqual([]);
	});

	test('reach from the first record to the last, and to the latest day of any', () => {
		expect(store.contacts.span(of('talks', 'ceremony'))).toEqual({
			first: '2019-03-01',
			last: '2019-12-01',
			latestDay: '2020-06-01',
		});
		expect(store.contacts.span(emptyFilter)?.latestDay).toBe('9999-12-31');
		expect(store.contacts.span(of('handover'))).toBeNull();
	});

	test('leave silences, which begin where the longest ends', () => {
		expect(store.contacts.silence(of('talks', 'exercise'))).toEqual({
			from: '2019-04-20',
			to: '2019-12-01',
			days: 225,
		});
		expect(store.contacts.silence(of('ceremony', 'talks'))).toEqual({
			from: '2019-03-09',
			to: '2019-06-01',
			days: 84,
		});
		expect(store.contacts.silence(of('dialogue'))).toBeNull();
	});

	test('of a few among many are the same, read for them alone or ahead with all', () => {
		const many = Array.from({length: 20}, (_, index) =>
			dated(`talks-${index + 10}`, `2018-01-${index + 10}`),
		);
		const long = {
			...dated('long', '2018-01-12/2018-02-03', '2018-01-12', '2018-02-03'),
			kind: 'exercise',
		} as const;
		const short = {...dated('short', '2018-01-25'), kind: 'exercise'} as const;
		const [alone, ahead] = [storeOf([...many, long, short]), storeOf([...many, long, short])];
		while (ahead.readOn());
		const told = [
			{start: '2018-01-12', end: '2018-02-03'},
			{start: '2018-01-25', end: '2018-01-25'},
		];
		expect(isoDays(alone.contacts.days(of('exercise')))).toEqual(told);
		expect(isoDays(ahead.contacts.days(of('exercise')))).toEqual(told);
		expect(isoDays(alone.contacts.days(emptyFilter))).toEqual(isoDays(ahead.contacts.days(emptyFilter)));
	});

	test('are the same where they were read ahead', () => {
		const ahead = storeOf([dated('a', '2019-03-05/2019-04-20', '2019-03-05', '2019-04-20')]);
		while (ahead.readOn());
		expect(isoDays(ahead.contacts.days(emptyFilter))).toEqual([{start: '2019-03-05', end: '2019-04-20'}]);
	});
});

describe('the latest commitment', () => {
	const plain = {amount: null, currency: null} as const;
	const promising = storeOf([
		{
			...dated('early', '2019-01-01'),
			commitments: [commitment({id: 'boats', ...plain, status: 'promised'})],
		},
		{
			...dated('late', '2020-01-01'),
			kind: 'handover',
			commitments: [
				commitment({id: 'handed', ...plain, status: 'delivered', fulfils: 'early#boats'}),
				commitment({id: 'other', ...plain}),
			],
		},
		{...dated('silent', '2021-01-01'), kind: 'speech'},
	]);

	test('is the first of the latest record of a view that has any', () => {
		expect(promising.contacts.latestCommitment(emptyFilter)?.id).toBe('handed');
		expect(promising.contacts.latestCommitment(of('speech'))).toBeNull();
	});

	test('does not say what makes it good: that would read all commitments', () => {
		const view = {...emptyFilter, without: [of('handover')]};
		const latest = promising.contacts.latestCommitment(view);
		expect(latest?.id).toBe('boats');
		expect(latest).not.toHaveProperty('fulfilled_by');
	});
});
