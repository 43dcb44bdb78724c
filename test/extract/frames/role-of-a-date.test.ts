import {describe, expect, test} from 'vitest';
import {isDateline, roleOf, type DateRole} from '../../../source/extract/frames/date-roles.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import type {DateMention} from '../../../source/extract/import-model.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import {calendar, told} from '../../fixtures/drafts.ts';
import {passage, sentence, word} from '../../fixtures/moments.ts';

/** A marked sentence: dates in square brackets, the first of which is asked for, and the event in angle ones. */
interface Marked {
	readonly text: string;
	readonly dates: readonly DateMention[];
	readonly event: KindFinding;
	readonly own: Sentence;
}

function read(marked: string, start: number, kind: KindFinding['kind'], type: DateMention['type']): Marked {
	const text = marked.replaceAll(/[[\]<>]/gu, '');
	const spans = (sign: RegExp): {start: number; end: number}[] =>
		[...marked.matchAll(sign)].map(({index, 1: inner = ''}) => {
			const at = start + marked.slice(0, index).replaceAll(/[[\]<>]/gu, '').length;
			return {start: at, end: at + inner.length};
		});
	const dates = spans(/\[([^\]]*)\]/gu).map((span, index) =>
		type === 'calendar' ? calendar(`${index + 4}/5/2022`, undefined, span) : told({type, ...span}),
	);
	const [place = {start: 0, end: 0}] = spans(/<([^>]*)>/gu);
	return {text, dates, event: word({kind, ...place}), own: sentence(text, {start, dates})};
}

/** The part of the first date, the sentence standing at the head of its passage and far behind it. */
function role(
	marked: string,
	kind: KindFinding['kind'] = 'talks',
	type: DateMention['type'] = 'calendar',
): DateRole {
	const [atHead, behind] = [0, 400].map(start => {
		const {dates, event, own} = read(marked, start, kind, type);
		const locale = /[Ạ-ỹ]/u.test(marked) ? {locale: vietnamese} : {};
		const head = sentence('x'.repeat(start));
		return roleOf(dates[0]!, event, own, passage(start === 0 ? [own] : [head, own], locale));
	});
	expect(behind).toBe(atHead);
	return atHead!;
}

describe('the day of a report', () => {
	test.each([
		['The embassy said on [May 4] that they had <met>.', 'report'],
		['The general <met> her, the embassy said [Wednesday].', 'report'],
		['On [May 4], the embassy said, he <met> her.', 'event'],
		['On [May 4] said the embassy he <met> her.', 'report'],
		['They <met>, and on [May 4], said the embassy, flew home.', 'report'],
		['[May 4] announced the ministry that he <met> her.', 'report'],
		['They <met> on [May 4] in town.', 'event'],
		['Đại sứ quán cho biết ngày [4/5], hai ông đã <gặp> nhau.', 'report'],
		['Hai ông đã <gặp> nhau, báo chí ngày [4/5] cho biết.', 'report'],
		['Ngày [4/5], hai ông <gặp> nhau tại cảng Đà Nẵng.', 'event'],
	] as const)('stands beside words of speech: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test.each([
		['speech', 'He <said> on [May 4] that all was well.'],
		['announcement', 'The ministry <announced> on [May 4] that a ship would call.'],
	] as const)('is the event’s own where it is a %s', (kind, marked) => {
		expect(role(marked, kind)).toBe('event');
		expect(role(marked)).toBe('report');
	});

	test.each([
		['The two <met> in town before he said he will leave on [May 4].', 'aside'],
		['The two <met>, who will go on on [May 4].', 'aside'],
		['The two <met> in town on [May 4], and will go on.', 'event'],
		['Hai ông <gặp> nhau, dự kiến ngày [4/5] sẽ sang Mỹ.', 'aside'],
	] as const)('is of what is still to come behind what has happened: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test.each([
		['The embassy on [Friday] released pictures of how they <met>.', 'report'],
		['They <met>, and the ministry put out a note on [May 4].', 'report'],
		['They <met> on [May 4] and posted photos.', 'event'],
		['On [May 4] they <met>, and later the embassy released a statement.', 'event'],
		['Tin được Bộ phát đi từ Hà Nội ngày [4/5] kể hai ông <gặp> nhau.', 'report'],
		['Ngày [4/5], hai ông <gặp> nhau rồi đăng ảnh.', 'event'],
	] as const)('stands beside what is published: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test.each([
		['On [May 4] the embassy said that the two had <met> on [May 2].', 'report'],
		['On [May 4] the embassy said that the two had <met> in town.', 'event'],
		['On [May 4] the two <met>; the embassy said so on [May 5].', 'event'],
		['They had <met> on [May 4] in town, the embassy said on [May 5].', 'event'],
		['On [May 4] and [May 3] the embassy said that the two had <met>.', 'event'],
		['Ngày [4/5], Đại sứ quán cho hay hai ông <gặp> nhau hôm [2/5].', 'report'],
		['Ngày [4/5], Đại sứ quán cho hay hai ông <gặp> nhau ở cảng.', 'event'],
		['Ngày [4/5], Đại sứ quán tiết lộ hai ông <gặp> nhau hôm [2/5].', 'report'],
	] as const)('stands before who says it, and another behind: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test('is one of the calendar where the other is', () => {
		const {dates, event, own} = read(
			'On [May 4] they said the two had <met> on [Monday].',
			0,
			'talks',
			'calendar',
		);
		const mixed = {...own, dates: [dates[0]!, told({...dates[1]!, type: 'weekday'})]};
		expect(roleOf(dates[0]!, event, own, passage([own]))).toBe('report');
		expect(roleOf(dates[0]!, event, mixed, passage([mixed]))).toBe('event');
	});

	test.each([
		[`${'so '.repeat(19)}the ministry`, 'report'],
		[`${'so '.repeat(20)}an embassy`, 'event'],
	] as const)('is looked for seventy units behind it: %s', (speaker, expected) => {
		expect(role(`On [May 4] ${speaker} said that the two had <met> on [May 2].`)).toBe(expected);
	});

	test('stands there in a long sentence too', () => {
		const long = 'with all of the crew of the two ships'.repeat(5);
		expect(role(`He said on [May 4] that he had <met> her ${long}.`)).toBe('report');
		expect(role(`In Washington from [May 4], he <met> her ${long}.`)).toBe('aside');
	});

	test('is far from words of speech its own', () => {
		const far = 'with the whole of his staff and with all of the crew of the two ships';
		expect(role(`He said ${far}, ${far} on [May 4] he had <met> her.`)).toBe('event');
	});
});

describe('an aside', () => {
	test.each([
		['After a trip to Laos on [May 4], he <met> her.', 'aside'],
		['After the talks had <met> trouble on [May 4], he went.', 'event'],
		['He <met> her after a trip to Laos on [May 4].', 'aside'],
		['After a trip to Laos, he <met> her on [May 4].', 'event'],
		['The two, who had dined on [May 4], <met> in town.', 'aside'],
		['The two, who had <met> on [May 4], dined in town.', 'event'],
		['The two, who had dined, <met> on [May 4].', 'event'],
		['Sau chuyến thăm Lào ngày [4/5], ông <gặp> bà tại cảng.', 'aside'],
		['Sau chuyến thăm Lào, ông <gặp> bà tại cảng ngày [4/5].', 'event'],
	] as const)('is of a clause in which the event is not: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test.each([
		['In Washington from [May 4], he <met> her.', 'aside'],
		['In Washington since [May 4] he <met> her.', 'aside'],
		['He <met> her and stays until [May 4].', 'aside'],
		['In Washington [May 4], he <met> her.', 'event'],
		['Có mặt ở Washington từ [4/5], ông <gặp> bà.', 'aside'],
		['Có mặt ở Washington [4/5], ông <gặp> bà, sếp của lớp ông.', 'event'],
	] as const)('is the day on which a stay began or ends: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test('is no run of days that begins with "from"', () => {
		const {dates, event, own} = read('He <met> her from [May 4 to 6] in town.', 0, 'talks', 'calendar');
		const run = {
			...dates[0]!,
			...calendar('4/5/2022', '6/5/2022', {start: dates[0]!.start, end: dates[0]!.end}),
		};
		const spanned = {...own, dates: [run]};
		expect(roleOf(run, event, spanned, passage([spanned]))).toBe('event');
	});
});

describe('a day in brackets', () => {
	test.each([
		['They <met> (on [May 4]) on [May 5].', 'aside'],
		['They <met> on [May 4] (or [May 5]).', 'event'],
		['They <met> ([May 4]) in town.', 'event'],
		['They <met> (in town) on [May 4] and [May 5].', 'event'],
		['They <met> (the [May 4] crew, ([May 5]) of [May 6].', 'aside'],
		['Hai ông <gặp> nhau ([4/5]) ngày [5/5] tại cảng.', 'aside'],
	] as const)('beside one outside is told again: %s', (marked, expected) => {
		expect(role(marked)).toBe(expected);
	});

	test('beside a month, or a weekday, stands for itself', () => {
		const {dates, event, own} = read('They <met> ([May 4]) in [May 2022].', 0, 'talks', 'calendar');
		const [day, other] = dates;
		const beside = (more: DateMention): DateRole => {
			const mixed = {...own, dates: [day!, more]};
			return roleOf(day!, event, mixed, passage([mixed]));
		};
		const {start, end} = other!;
		expect(beside(other!)).toBe('aside');
		expect(beside(calendar('5/2022', undefined, {start, end}))).toBe('event');
		expect(beside(told({type: 'weekday', start, end}))).toBe('event');
	});

	test('is found in whatever order the days were read', () => {
		const {dates, event, own} = read('They <met> ([May 4]) on [May 5].', 0, 'talks', 'calendar');
		const turned = {...own, dates: dates.toReversed()};
		expect(dates.map(date => roleOf(date, event, turned, passage([turned])))).toEqual(['aside', 'event']);
	});
});

describe('a dateline', () => {
	const isOne = (marked: string, type: DateMention['type'] = 'calendar'): boolean => {
		const {dates, own} = read(marked, 0, 'talks', type);
		return isDateline(dates[0]!, passage([own]));
	};

	test.each([
		['HANOI, [May 14] – He came.', true],
		['“HANOI, [May 14] – He came.', true],
		['HANOI (VNA), [May 14] – He came.', true],
		['HANOI (VNA) - [May 14] – He came.', true],
		['Ho Chi Minh City, ([May 14]) - He came.', true],
		['St. Paul’s, [May 14], 2013 — He came.', true],
		['Hà Nội, [14/5]: Ông đã đến.', true],
		['(Hà Nội, [14/5]) - Ông đã đến.', true],
		['Hà Nội (TTXVN), [14/5] – Ông đã đến.', true],
		['[May 14] – He came.', false],
		['in town, [May 14] – He came.', false],
		['HANOI town, [May 14] – He came.', false],
		['Hà Nội, hôm [14/5]: ông đã đến.', false],
		['HANOI, [May 14] /a paper of more than twenty/ – He came.', false],
		['HANOI, [May 14] () – He came.', false],
		[`${'Hanoi '.repeat(10)}[May 14] – He came.`, true],
		[`${'Hanoi '.repeat(11)}[May 14] – He came.`, false],
	])('has names in capitals before it, and a dash behind: %s', (marked, expected) => {
		expect(isOne(marked)).toBe(expected);
	});

	test('is a day of the calendar in the first sentence', () => {
		expect(isOne('HANOI, [Monday] – He came.', 'weekday')).toBe(false);
		const {dates, text, own} = read('HANOI, [May 14] – He came.', 0, 'talks', 'calendar');
		const parted = [sentence('HANOI,'), sentence(text.slice(7), {start: 7})];
		expect(isDateline(dates[0]!, {...passage([own]), sentences: parted})).toBe(false);
		expect(isDateline(dates[0]!, {...passage([own]), sentences: []})).toBe(false);
	});

	test('comes before all else that a day may be', () => {
		const {dates, event, own} = read('HANOI, [May 14] – He <came>.', 0, 'talks', 'calendar');
		expect(roleOf(dates[0]!, event, own, passage([own]))).toBe('dateline');
	});
});
