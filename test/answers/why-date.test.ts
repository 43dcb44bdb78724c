import {describe, expect, test} from 'vitest';
import {whyDateLines, yearsText} from '../../source/answers/why-date-words.ts';
import {readWhyDate, whyDate, type WhyDate} from '../../source/answers/why-date.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import type {OfficeHeld, Profile} from '../../source/domain/profile.ts';
import {openStore} from '../../source/store/index.ts';
import {engagement, participant, source} from '../fixtures/engagements.ts';

const office = (
	label: string,
	start: string | null,
	end: string | null,
	rest: Partial<OfficeHeld> = {},
): OfficeHeld => ({
	names: [{label_en: label, label_vi: `${label} (vi)`}],
	start,
	end,
	is_acting: false,
	attested: [],
	...rest,
});
const profiles: Readonly<Record<string, readonly OfficeHeld[]>> = {
	minister: [office('Minister', '2016-04-09', '2021-04-08')],
	secretary: [office('Secretary', '2017-01-20', '2018-12-31'), office('Envoy', '2001', '2003')],
	captain: [office('Captain', null, null)],
	deputy: [
		office('Deputy', null, null, {is_acting: true, attested: ['2012-03-01']}),
		office('Deputy', '2014', '2015'),
	],
};
const profileOf = (id: string): Profile | null => {
	const offices = profiles[id];
	return offices ? {id, name: id, sort_name: id, side: 'VN', other_names: [], ranks: [], offices} : null;
};

const minister = participant({id: 'minister', name: 'Minh', office: 'Minister', office_vi: 'Bộ trưởng'});
const secretary = participant({id: 'secretary', name: 'Sam', office: 'Secretary', office_vi: '', side: 'US'});
const meeting = (rest: Partial<Engagement> = {}): Engagement =>
	engagement({
		date: '2018-01-25',
		date_start: '2018-01-25',
		date_end: '2018-01-25',
		date_basis: 'inferred',
		date_reasons: [],
		people: [minister, secretary],
		sources: [],
		...rest,
	});
const why = (rest: Partial<Engagement> = {}, visit: string | null = null): WhyDate | null =>
	whyDate(meeting(rest), profileOf, visit === null ? null : {date: visit}, '2020-06-01');
const told = (answer: WhyDate | null): readonly string[] =>
	(answer?.bearings ?? []).map(
		({bearing, years, without}) => `${bearing.type} ${yearsText(years)} / ${yearsText(without)}`,
	);

describe('the days of an inferred date, tried in every year', () => {
	test('are left by each term of office, and without it by the others', () => {
		const answer = why();
		expect(told(answer)).toEqual(['term 2017–2020 / 2017–2018', 'term 2017–2018 / 2017–2020']);
		expect(answer).toMatchObject({from: 1995, to: 2020, left: [2017, 2018]});
	});

	test('are tried under the office that the record names, in the acting one where it says so', () => {
		expect(told(why({people: [{...secretary, office: 'Envoy'}]}))).toEqual(['term 2001–2003 / 1995–2020']);
		const deputy = participant({id: 'deputy', office: 'Deputy'});
		expect(told(why({people: [{...deputy, office: 'Acting Deputy'}]}))).toEqual([]);
		expect(told(why({people: [{...secretary, office: 'Former Secretary'}]}))).toEqual([]);
	});

	test('are bound by no term of which neither end is known', () => {
		expect(told(why({people: [participant({id: 'captain', office: 'Captain'})]}))).toEqual([]);
	});

	test('lie at most two months behind the first source with a day', () => {
		const sources = [
			source({published: '2019-01-26'}),
			source({published: '2018-12-26'}),
			source({published: ''}),
		];
		expect(told(why({people: [], sources}))).toEqual(['published 1995–2019 / 1995–2020']);
		expect(told(why({people: [], sources: [source({published: '2018-01-26'})]}))).toEqual([
			'published 1995–2018 / 1995–2020',
		]);
	});

	test('have the weekday that the import read, not one that somebody tells of in his own words', () => {
		const date_reasons = ['The text names the day a Thursday.'];
		expect(told(why({date_reasons}))).toEqual([
			'term 2017–2020 / 2018',
			'term 2017–2018 / 2018',
			'weekday 1996, 2001, 2007, 2018 / 2017–2018',
		]);
		expect(
			told(why({people: [], date_reasons: ['The report says Thursday, which was 25 January.']})),
		).toEqual([]);
	});

	test('fall into the visit', () => {
		expect(told(why({}, '2018-01-24/2018-01-25')).at(-1)).toBe('visit 2018 / 2017–2018');
	});

	test('are those of a span over the turn of a year, and of the first of several', () => {
		const turn = {date: '2017-12-30/2018-01-02', date_start: '2017-12-30', date_end: '2018-01-02'};
		expect(why(turn)?.left).toEqual([2017, 2018]);
		const several = {date: '[2017-01-25,2018-01-25]', date_start: '2017-01-25', date_end: '2018-01-25'};
		expect(why(several)?.left).toEqual([2017, 2018]);
	});

	test('leave out years without such a day', () => {
		const leap = {date: '2016-02-29', date_start: '2016-02-29', date_end: '2016-02-29', people: []};
		expect(why(leap)?.left).toEqual([1996, 2000, 2004, 2008, 2012, 2016, 2020]);
	});

	test('are not tried where the date is stated, or open over a year', () => {
		expect(why({date_basis: 'stated'})).toBeNull();
		expect(why({date: '2018', date_start: '2018-01-01', date_end: '2018-12-31'})).toBeNull();
	});
});

describe('in words', () => {
	const nameOf = (number: number): string => `[${number}]`;

	test('each bearing tells its years, and those without it', () => {
		const answer = why({sources: [source({published: '2018-02-01'})]}, '2018-01-24/2018-01-25')!;
		expect(whyDateLines(answer, 'en', nameOf)).toEqual([
			'The same days in every year from 1995 to 2020, by what the data hold:',
			'Minh as Minister: 2017–2020; without it the same.',
			'Sam as Secretary: 2017–2018; without it the same.',
			'Published 1 Feb 2018 ([1]): 1995–2018; without it the same.',
			'The visit of 24–25 Jan 2018: 2018; without it 2017–2018.',
			'All together: 2018.',
			'What else the reasons say is not computed.',
		]);
		expect(whyDateLines(answer, 'vi', nameOf)[1]).toBe(
			'Minh, Bộ trưởng: 2017–2020; bỏ điều này, kết quả không đổi.',
		);
	});

	test('what contradicts the rest leaves no year', () => {
		const answer = why({}, '2019-01-24/2019-01-25')!;
		expect(whyDateLines(answer, 'en', nameOf).slice(-2)[0]).toBe('All together: no year.');
	});

	test('nothing to compute with is said in one sentence', () => {
		expect(whyDateLines(why({people: []})!, 'en', nameOf)).toEqual([
			expect.stringMatching(/^Not computed: /u),
		]);
		expect(whyDateLines(why({people: []})!, 'vi', nameOf)).toEqual([
			expect.stringMatching(/^Không tính được: /u),
		]);
	});
});

test('of the shipped records the data contradict no inferred year', () => {
	const store = openStore('db/communique.db');
	const inferred = store.engagements.all().filter(record => record.date_basis === 'inferred');
	const weighed = inferred.flatMap(record => {
		const answer = readWhyDate(store, record, '2026-11-29');
		return answer ? [{record, answer}] : [];
	});
	store.close();
	expect(weighed.length).toBeGreaterThan(200);
	for (const {record, answer} of weighed)
		expect(answer.left, record.id).toContain(Number(record.date_start.slice(0, 4)));
	expect(weighed.filter(({answer}) => answer.left.length === 1).length).toBeGreaterThan(30);
});
