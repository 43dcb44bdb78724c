import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {describe, expect, test} from 'vitest';
import {inferDates} from '../../../source/extract/dating/infer-dates.ts';
import type {Draft, Reference} from '../../../source/extract/import-model.ts';
import {calendar, document, draft, hostAndVisitor, mention, minister, told} from '../../fixtures/drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';

const today = '2026-11-22';
const reference: Reference = {...shippedReference(), engagements: knownEngagements([])};
const infer = (...drafts: readonly Draft[]) => inferDates(drafts, reference, {isStandalone: true, today});
const dateOf = (one: Draft): string => infer(one)[0]!.date;
const reasonsOf = (one: Draft): string => infer(one)[0]!.date_reasons.join('\n');
const nobody = {participants: []};

describe('what the words allow', () => {
	test('keeps a stated date', () => {
		const [inferred] = infer(draft({date: calendar('19/11/2018')}));
		expect(inferred).toMatchObject({date: '2018-11-19', date_basis: 'stated', date_reasons: []});
	});

	test('takes the year that stands at one end of a span for both', () => {
		expect(dateOf(draft({date: calendar('24/1', '25/1/2018')}))).toBe('2018-01-24/2018-01-25');
		expect(dateOf(draft({...nobody, date: calendar('30/12', '2/1/2019')}))).toBe('2018-12-30/2019-01-02');
	});

	test('gives a month where the text names no day, and calls it inferred', () => {
		expect(infer(draft({date: calendar('5/2018')}))[0]).toMatchObject({
			date: '2018-05',
			date_basis: 'inferred',
		});
	});

	test('gives an interval where many years are left, nothing later than today', () => {
		expect(dateOf(draft({...nobody, date: calendar('30/11')}))).toBe('1995-11-30/2025-11-30');
		expect(dateOf(draft({...nobody, date: calendar('1/11')}))).toBe('1995-11-01/2026-11-01');
	});

	test('takes 29 February in leap years only', () => {
		expect(
			dateOf(
				draft({
					date: calendar('29/2'),
					participants: hostAndVisitor(minister, mention({personId: 'lloyd-austin'})),
				}),
			),
		).toBe('2024-02-29');
	});

	test('turns the length of a visit into its span', () => {
		expect(
			dateOf(draft({kind: 'official-visit', date: calendar('8/10/2018', undefined, {lengthInDays: 3})})),
		).toBe('2018-10-08/2018-10-10');
	});

	test('keeps a date that the calendar or today contradicts as far as it can', () => {
		expect(dateOf(draft({date: calendar('3/4/2031')}))).toBe('2031-04-03');
	});
});

describe('terms of office', () => {
	test('leaves the years in which every participant held the office', () => {
		const inferred = infer(draft({date: calendar('25/1')}))[0]!;
		expect(inferred.date).toBe('[2017-01-25,2018-01-25]');
		expect(inferred.date_reasons).toContain(
			'James Mattis was Secretary of Defense from 2017-01-20 to 2018-12-31.',
		);
		expect(dateOf(draft({date: calendar('10/1')}))).toBe('2018-01-10');
	});

	test('gives the common term where the text has no day', () => {
		expect(dateOf(draft({}))).toBe('2017-01-20/2018-12-31');
	});

	test('takes a absentee as evidence, but nobody who is called former', () => {
		const absentee = mention({personId: 'mark-esper', name: 'Mark Esper'});
		expect(dateOf(draft({...nobody, date: calendar('20/11'), absent: [absentee]}))).toBe('2019-11-20');
		const former = {...absentee, isFormer: true};
		expect(dateOf(draft({...nobody, date: calendar('20/11'), absent: [former]}))).toBe(
			'1995-11-20/2026-11-20',
		);
	});

	test('knows the acting term from the other', () => {
		const esper = mention({personId: 'mark-esper', name: 'Mark Esper'});
		const acting = draft({
			date: calendar('10/7'),
			participants: hostAndVisitor(minister, {...esper, isActing: true}),
		});
		expect(dateOf(acting)).toBe('2019-07-10');
		const full = draft({date: calendar('10/7'), participants: hostAndVisitor(minister, esper)});
		expect(dateOf(full)).toBe('[2019-07-10,2020-07-10]');
	});

	test('says where a term rests on recollection', () => {
		const attache = mention({
			personId: 'ton-that-tuan',
			name: 'Tôn Thất Tuấn',
			postId: 'us-defense-attache-vietnam',
		});
		expect(
			reasonsOf(draft({date: calendar('12/8'), participants: hostAndVisitor(minister, attache)})),
		).toContain('(term of office from recollection)');
	});

	test('is not bound by days on which somebody is merely attested', () => {
		const attested: Reference = {
			...reference,
			memberships: [
				{
					personId: 'james-mattis',
					postId: 'us-secretary-of-defense',
					start: null,
					end: null,
					isActing: false,
					attested: ['2018-01-24'],
					confidence: 'high',
				},
			],
		};
		const visitor = mention({title: 'Secretary of Defense'});
		const meeting = draft({date: calendar('25/1'), participants: hostAndVisitor(minister, visitor)});
		const [inferred] = inferDates([meeting], attested, {isStandalone: true, today});
		expect(inferred!.date).toBe('1995-01-25/2026-01-25');
	});

	test('is set aside where it contradicts the stated year, and says so', () => {
		const inferred = infer(draft({date: calendar('25/1/2015')}))[0]!;
		expect(inferred.date).toBe('2015-01-25');
		expect(inferred.date_reasons.join(' ')).toContain('Set aside');
	});
});

describe('titles and ranks', () => {
	const hegseth = mention({personId: 'pete-hegseth', name: 'Pete Hegseth'});
	const withTitle = (title: string, date = calendar('7/2')): Draft =>
		draft({date, participants: [{mention: {...hegseth, title}, part: 'visitor'}]});

	test('takes a new title for a sign of the time after it came in', () => {
		expect(dateOf(withTitle('Bộ trưởng Chiến tranh Hoa Kỳ'))).toBe('2026-02-07');
		expect(reasonsOf(withTitle('Bộ trưởng Chiến tranh Hoa Kỳ'))).toContain(
			'Secretary of War has been in use since 2025-09-05',
		);
	});

	test('takes the plain title in Vietnamese for a sign of the time before', () => {
		expect(dateOf(withTitle('Bộ trưởng Quốc phòng Hoa Kỳ'))).toBe('2025-02-07');
	});

	test('does not in English, where papers keep it', () => {
		expect(dateOf(withTitle('U.S. Secretary of Defense'))).toBe('[2025-02-07,2026-02-07]');
	});

	test('sets the plain title aside where the term leaves no other year', () => {
		expect(dateOf(withTitle('Bộ trưởng Quốc phòng Hoa Kỳ', calendar('2/11')))).toMatch(/2025-11-02/u);
	});

	test('counts the rank where the days of promotion are known', () => {
		const giang = mention({
			personId: 'phan-van-giang',
			name: 'Phan Văn Giang',
			side: 'VN',
			postId: null,
			title: '',
			rank: 'Thượng tướng',
		});
		const meeting = (rank: string): Draft =>
			draft({date: calendar('3/10'), participants: [{mention: {...giang, rank}, part: 'host'}]});
		expect(dateOf(meeting('Thượng tướng'))).toBe('[2017-10-03,2018-10-03,2019-10-03,2020-10-03]');
		expect(dateOf(meeting('Sen. Lt. Gen.'))).toBe('[2017-10-03,2018-10-03,2019-10-03,2020-10-03,2021-10-03]');
		expect(dateOf(meeting('General'))).toBe('1995-10-03/2026-10-03');
		expect(dateOf(meeting('Đại tướng'))).toBe(
			'[2021-10-03,2022-10-03,2023-10-03,2024-10-03,2025-10-03,2026-10-03]',
		);
	});
});

describe('the weekday', () => {
	test('leaves the years in which the day falls on it', () => {
		expect(dateOf(draft({date: calendar('25/1', undefined, {weekday: 4})}))).toBe('2018-01-25');
	});

	test('says nothing by itself without a day of publication', () => {
		expect(dateOf(draft({date: told({type: 'weekday', weekday: 0})}))).toBe('2017-01-20/2018-12-31');
	});
});

describe('the day of publication', () => {
	const published = (day: string): {file: ReturnType<typeof document>} => ({
		file: document({published: day}),
	});

	test('makes it the last such day not after', () => {
		const near = infer(draft({...nobody, date: calendar('18/12'), ...published('2019-12-19')}))[0]!;
		expect(near).toMatchObject({date: '2019-12-18', date_basis: 'stated'});
		expect(dateOf(draft({...nobody, date: calendar('18/12'), ...published('2020-03-02')}))).toBe(
			'2019-12-18',
		);
	});

	test('makes an announced visit the next one', () => {
		const visit = {kind: 'official-visit', isAnnounced: true, ...nobody} as const;
		expect(dateOf(draft({...visit, date: calendar('4/6', '6/6'), ...published('2006-05-31')}))).toBe(
			'2006-06-04/2006-06-06',
		);
	});

	test('keeps both years where a day shortly after is not called announced', () => {
		expect(dateOf(draft({...nobody, date: calendar('4/6'), ...published('2006-05-31')}))).toBe(
			'[2005-06-04,2006-06-04]',
		);
	});

	test.each([
		[told({offset: 0}), '2019-11-20'],
		[told({offset: -1}), '2019-11-19'],
		[told({type: 'weekday', weekday: 2}), '2019-11-19'],
		[told({type: 'weekday', weekday: 3}), '2019-11-20'],
		[told({type: 'weekday', weekday: 4}), '2019-11-14'],
		[told({type: 'weekday', weekday: 2, offset: -7}), '2019-11-12'],
		[told({type: 'weekday', weekday: 2, lengthInDays: 3}), '2019-11-19/2019-11-21'],
	])('resolves what is told from it', (date, expected) => {
		expect(dateOf(draft({...nobody, date, ...published('2019-11-20')}))).toBe(expected);
	});

	test('bounds a report without a date to the year before', () => {
		expect(dateOf(draft({...nobody, ...published('2003-11-11')}))).toBe('2002-11-10/2003-11-12');
	});

	test('is only a bound in a text that gathers the events of years', () => {
		const file = document({published: '2026-02-01'});
		const dates = infer(
			draft({line: 1, date: calendar('7/2/2015'), file, ...nobody}),
			draft({line: 2, date: calendar('25/1'), file}),
		);
		expect(dates[1]!.date).toBe('[2017-01-25,2018-01-25]');
	});
});

describe('names with a beginning', () => {
	test.each([
		['Vắc-xin phòng COVID-19 được trao cho bệnh viện.', '2020-04-05/2026-04-05'],
		['Đoàn Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương thăm tàu.', '2019-04-05/2026-04-05'],
		[
			'Quan hệ Đối tác Chiến lược Toàn diện Việt Nam - Hoa Kỳ phát triển.',
			'[2024-04-05,2025-04-05,2026-04-05]',
		],
		['Quan hệ Đối tác Chiến lược Toàn diện Việt Nam - Trung Quốc phát triển.', '1995-04-05/2026-04-05'],
	])('bound the date of: %s', (text, date) => {
		expect(dateOf(draft({...nobody, text, date: calendar('5/4')}))).toBe(date);
	});
});
