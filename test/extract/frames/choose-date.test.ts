import {describe, expect, test} from 'vitest';
import {
	chooseDate,
	forKind,
	inheritDate,
	isVague,
	newsDayBefore,
} from '../../../source/extract/frames/choose-date.ts';
import type {DateMention} from '../../../source/extract/import-model.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {calendar, told} from '../../fixtures/drafts.ts';
import {passage, sentence, word} from '../../fixtures/moments.ts';

const week = {from: 0, to: 6} as unknown as NonNullable<DateMention['week']>;
const inMonth = {first: 1, last: 10, month: 5} as unknown as NonNullable<DateMention['inMonth']>;

test('a time without a day is vague', () => {
	expect(isVague(told())).toBe(true);
	expect(isVague(told({offset: 0}))).toBe(false);
	expect(isVague(told({lengthInDays: 3}))).toBe(false);
	expect(isVague(told({inMonth}))).toBe(false);
	expect(isVague(calendar('4/5/2022'))).toBe(false);
});

test('a date of one kind is none of another', () => {
	const date = calendar('4/5/2022', '4/5/2022', {lengthInDays: 3, until: {year: null, month: 5, day: 6}});
	expect(forKind(date, 'official-visit')).toBe(date);
	expect(forKind(date, 'talks')).toEqual({...date, lengthInDays: null, until: undefined});
});

describe('a date that is taken over', () => {
	const day = calendar('4/5/2022', '4/5/2022', {dayPart: 'morning'});
	const sameAfternoon = told({type: 'same-day', dayPart: 'afternoon'});

	test('is the earlier one where the own tells no day', () => {
		expect(inheritDate(null, day)).toEqual(day);
		expect(inheritDate(told(), day)).toEqual({...day, dayPart: null});
		expect(inheritDate(sameAfternoon, day)).toEqual({...day, dayPart: 'afternoon'});
	});

	test('is the first day of several', () => {
		expect(inheritDate(null, calendar('4/5/2022', '6/5/2022'))?.to.day).toBe(4);
	});

	test('is the own one where there is none before, or it tells a day', () => {
		expect(inheritDate(sameAfternoon, null)).toBe(sameAfternoon);
		expect(inheritDate(null, null)).toBeNull();
		const own = calendar('7/5/2022');
		expect(inheritDate(own, day)).toBe(own);
	});
});

describe('the day of the news', () => {
	const before = (...dates: readonly DateMention[]): DateMention | null => {
		const [first, second] = [sentence('One.', {dates}), sentence('Two.')];
		return newsDayBefore(second, [first, second]);
	};

	test('is the one day of the week, or counted from today, in the sentence before', () => {
		const wednesday = told({type: 'weekday', weekday: 3});
		const today = told({offset: 0});
		expect(before(wednesday)).toBe(wednesday);
		expect(before(today)).toBe(today);
	});

	test('is no day of the calendar, no vague time, and not one of two', () => {
		expect(before(calendar('4/5/2022'))).toBeNull();
		expect(before(calendar('4/5/2022', '4/5/2022', {offset: 0}))).toBeNull();
		expect(before(told())).toBeNull();
		expect(before(told({offset: 0}), told({offset: 1}))).toBeNull();
		expect(before()).toBeNull();
	});

	test('is not that of the sentence itself or of any other', () => {
		const today = told({offset: 0});
		const sentences = [
			sentence('One.', {dates: [today]}),
			sentence('Two.'),
			sentence('Three.', {dates: [today]}),
		];
		expect(newsDayBefore(sentences[0]!, sentences)).toBeNull();
		expect(newsDayBefore(sentences[2]!, sentences)).toBeNull();
	});
});

describe('the day of an event', () => {
	const at = (start: number, date: DateMention): DateMention => ({...date, start, end: start + 2});
	/** The day that is chosen for a verb at the fiftieth letter. */
	function chosen(
		dates: readonly DateMention[],
		event: Partial<KindFinding> = {},
		isFirst = false,
	): DateMention | null {
		const own = sentence('x'.repeat(200), {dates});
		const read = passage(isFirst ? [own] : [sentence('Before.'), own]);
		return chooseDate(word({start: 50, end: 55, ...event}), own, read);
	}

	test('is the nearest, one before the verb sooner than one behind', () => {
		const [near, far] = [at(40, calendar('4/5')), at(10, calendar('5/5'))];
		expect(chosen([far, near])).toEqual(near);
		expect(chosen([near, at(58, calendar('6/5'))])).toEqual(near);
		expect(chosen([far, at(58, calendar('6/5'))])).toEqual(far);
		expect(chosen([at(2, calendar('5/5')), at(56, calendar('6/5'))])?.from.day).toBe(6);
	});

	test('is one of the calendar before a day of the week, and that before a week', () => {
		const [day, weekday] = [at(0, calendar('4/5')), at(47, told({type: 'weekday', weekday: 3}))];
		const ofWeek = at(47, told({type: 'weekday', weekday: null, week}));
		expect(chosen([weekday, day])).toEqual(day);
		expect(chosen([ofWeek, at(0, weekday)])).toEqual(at(0, weekday));
	});

	test('is a span of a visit, one day of anything else', () => {
		const [span, day] = [at(0, calendar('4/5', '6/5')), at(47, calendar('5/5'))];
		expect(chosen([day, span], {kind: 'official-visit'})).toEqual(span);
		expect(chosen([span, day])).toEqual(day);
		expect(chosen([at(47, span), at(0, day)])).toEqual(at(0, day));
		expect(chosen([span])).toMatchObject({to: {day: 6}});
		expect(chosen([day], {kind: 'official-visit'})).toEqual(day);
	});

	test('is a month only where no day is told', () => {
		const [month, day] = [at(47, calendar('5/2022')), at(0, calendar('4/5'))];
		expect(chosen([month, day])).toEqual(day);
		expect(chosen([month])).toEqual(month);
		expect(chosen([at(47, calendar('2/2022', '2/2022', {noSuchDay: 30})), day])?.noSuchDay).toBe(30);
	});

	test('is none of a length alone', () => {
		expect(chosen([told({lengthInDays: 3})])).toBeNull();
		expect(chosen([told()])).toEqual(told({until: undefined}));
		expect(chosen([told({lengthInDays: 3, offset: 1})], {kind: 'exercise'})?.offset).toBe(1);
		expect(chosen([told({lengthInDays: 3, inMonth})], {kind: 'exercise'})?.inMonth).toBe(inMonth);
		expect(chosen([told({lengthInDays: 3, week})], {kind: 'exercise'})?.week).toBe(week);
		expect(chosen([told({lengthInDays: 3, type: 'weekday'})], {kind: 'exercise'})?.type).toBe('weekday');
		expect(chosen([])).toBeNull();
	});

	test('is none that somebody speaks of', () => {
		const [tomorrow, today] = [told({offset: 1, start: 5, end: 8}), told({offset: 0, start: 40, end: 44})];
		const text = '“See tomorrow,” he said as they had met here now.';
		const own = sentence(text, {dates: [tomorrow, today]});
		expect(chooseDate(word({start: 34, end: 37}), own, passage([own]))).toMatchObject({offset: 0});
		expect(chooseDate(word({start: 1, end: 4}), own, passage([own]))).toMatchObject({offset: 1});
		const nowSaid = sentence(text, {
			dates: [
				{...tomorrow, offset: 0},
				{...today, offset: -2},
			],
		});
		expect(chooseDate(word({start: 1, end: 4}), nowSaid, passage([nowSaid]))).toMatchObject({offset: -2});
	});

	test('is the same day as nothing at the head of a passage', () => {
		const [sameDay, today] = [at(47, told({type: 'same-day'})), at(0, told({offset: 0}))];
		expect(chosen([sameDay, today])).toEqual(sameDay);
		expect(chosen([sameDay, today], {}, true)).toEqual(today);
	});
});
