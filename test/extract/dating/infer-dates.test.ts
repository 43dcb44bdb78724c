import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {describe, expect, test} from 'vitest';
import {inferDates} from '../../../source/extract/dating/index.ts';
import type {Draft, Reference} from '../../../source/extract/import-model.ts';
import {calendar, document, draft, mention, minister, told} from '../../fixtures/drafts.ts';
import {engagement, participant} from '../../fixtures/engagements.ts';
import {dictionary} from '../../fixtures/imports.ts';

const today = '2026-11-22';
const infer = (drafts: readonly Draft[], reference: Reference = dictionary, isStandalone = true) =>
	inferDates(drafts, reference, {isStandalone, today});
const datesOf = (drafts: readonly Draft[]) => infer(drafts).map(each => each.date);
const file = document({file: 'story.txt'});
const esper = mention({personId: 'mark-esper', name: 'Mark Esper'});
const nobody = {participants: []};

describe('the example of the solver', () => {
	const a = draft({line: 1, kind: 'official-visit', date: calendar('24/1/2018'), file});
	const b = draft({line: 2, date: calendar('25/1'), file});
	const c = draft({line: 3, date: told({type: 'same-day'}), file});

	test('comes out as it says', () => {
		expect(datesOf([a, b, c])).toEqual(['2018-01-24', '2018-01-25', '2018-01-25']);
		expect(infer([a, b, c])[2]!.date_reasons).toContain(
			'By the text it was on the same day as line 2 (2018-01-25).',
		);
	});

	test('comes out the same in whatever order drafts are taken, texts being kept', () => {
		const other = document({file: 'other.txt'});
		const [x, y] = [{...a, passages: [{document: other, line: 1, text: ''}]}, b];
		expect(datesOf([x, y, c])).toEqual(['2018-01-24', '2018-01-25', '2018-01-25']);
		expect(datesOf([y, c, x])).toEqual(['2018-01-25', '2018-01-25', '2018-01-24']);
	});
});

test('a chain is followed for 24 rounds', () => {
	const chain = Array.from({length: 30}, (_, index) =>
		draft({
			...nobody,
			line: index + 1,
			file,
			date: index === 0 ? calendar('2/11/2017') : told({type: 'same-day'}),
		}),
	);
	const dates = datesOf(chain);
	expect(dates[24]).toBe('2017-11-02');
	expect(dates[25]).not.toBe('2017-11-02');
});

describe('by itself a draft is dated', () => {
	test('by everybody whom its passage names, in whatever draft', () => {
		const meeting = draft({...nobody, file, date: calendar('20/11')});
		const beside = draft({file, participants: [{mention: esper, part: 'visitor'}], date: calendar('20/11')});
		expect(datesOf([meeting, beside])[0]).toBe('2019-11-20');
		expect(datesOf([meeting, {...beside, passages: [{document: file, line: 2, text: ''}]}])[0]).not.toBe(
			'2019-11-20',
		);
		const elsewhere = document({file: 'other.txt'});
		expect(datesOf([meeting, {...beside, passages: [{document: elsewhere, line: 1, text: ''}]}])[0]).not.toBe(
			'2019-11-20',
		);
	});

	test('by whoever is absent and by whose visit it is', () => {
		expect(datesOf([draft({...nobody, date: calendar('20/11'), absent: [esper]})])).toEqual(['2019-11-20']);
		expect(datesOf([draft({...nobody, date: calendar('20/11'), visitor: esper})])).toEqual(['2019-11-20']);
	});

	test('by each title of a person once', () => {
		const [inferred] = infer([draft({date: calendar('25/1'), absent: [mention(), minister]})]);
		expect(inferred!.date_reasons).toEqual([
			'The text gives 25 January without a year.',
			'James Mattis was Secretary of Defense from 2017-01-20 to 2018-12-31.',
		]);
	});

	test('by its announcement, which may be of a day to come', () => {
		const visit = {...nobody, kind: 'official-visit', date: calendar('20/1/2027')} as const;
		expect(infer([draft({...visit, date: calendar('20/1'), isAnnounced: true})])[0]!.date_end).toBe(
			'2027-01-20',
		);
		expect(infer([draft({...visit, date: calendar('20/1')})])[0]!.date_end).toBe('2026-01-20');
	});

	test('by the weekday, the words of its time and its rank', () => {
		const weekday = draft({...nobody, date: calendar('25/1', undefined, {weekday: 0}), text: 'COVID-19'});
		expect(infer([weekday])[0]).toMatchObject({
			date: '2026-01-25',
			date_start: '2026-01-25',
			date_end: '2026-01-25',
			date_basis: 'inferred',
		});
		const giang = mention({
			personId: 'phan-van-giang',
			name: 'Phan Văn Giang',
			side: 'VN',
			postId: null,
			title: '',
			rank: 'Thượng tướng',
		});
		expect(
			datesOf([draft({date: calendar('3/10'), participants: [{mention: giang, part: 'host'}]})]),
		).toEqual(['[2017-10-03,2018-10-03,2019-10-03,2020-10-03]']);
		const hegseth = mention({
			personId: 'pete-hegseth',
			name: 'Pete Hegseth',
			title: 'Bộ trưởng Chiến tranh Hoa Kỳ',
		});
		expect(
			datesOf([draft({date: calendar('7/2'), participants: [{mention: hegseth, part: 'visitor'}]})]),
		).toEqual(['2026-02-07']);
	});

	test('by what is known, unless the import stands alone', () => {
		const record = engagement({
			date: '2017-01-25',
			kind: 'reception',
			people: [
				participant({id: 'ngo-xuan-lich', name: 'Ngô Xuân Lịch'}),
				participant({id: 'james-mattis', name: 'James Mattis', side: 'US', part: 'visitor'}),
			],
		});
		const reference = {...dictionary, engagements: knownEngagements([record])};
		const meeting = draft({date: calendar('25/1')});
		expect(infer([meeting], reference, false)[0]!.date).toBe('2017-01-25');
		expect(infer([meeting], reference, true)[0]!.date).toBe('[2017-01-25,2018-01-25]');
	});
});

describe('the result', () => {
	test('tells the ends of all dates that are left', () => {
		expect(infer([draft({date: calendar('25/1')})])[0]).toMatchObject({
			date: '[2017-01-25,2018-01-25]',
			date_start: '2017-01-25',
			date_end: '2018-01-25',
			date_basis: 'inferred',
			candidates: [
				{start: '2017-01-25', end: '2017-01-25', precision: 'day'},
				{start: '2018-01-25', end: '2018-01-25', precision: 'day'},
			],
		});
	});

	test('opens the reasons of an inferred date with what the text leaves open', () => {
		const published = document({published: '2018-01-26'});
		expect(infer([draft({...nobody, date: calendar('25/1'), file: published})])[0]).toMatchObject({
			date_basis: 'stated',
			date_reasons: ['The text was published on 2018-01-26: such a day was last shortly before or after.'],
		});
		expect(infer([draft({...nobody})])[0]!.date_reasons).toEqual(['The text gives no date.']);
	});

	test('of a collection takes no day from its publication', () => {
		const collection = document({published: '2026-02-01'});
		const [, second] = infer([
			draft({...nobody, line: 1, date: calendar('7/2/2015'), file: collection}),
			draft({...nobody, line: 2, date: calendar('25/1'), file: collection}),
		]);
		expect(second!.date).toBe('1995-01-25/2026-01-25');
	});

	test('of no draft is no date', () => {
		expect(infer([])).toEqual([]);
	});
});
