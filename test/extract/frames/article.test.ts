import {describe, expect, test} from 'vitest';
import {isArticle, mergeArticle} from '../../../source/extract/frames/article.ts';
import type {Draft} from '../../../source/extract/import-model.ts';
import {calendar, draft, hostAndVisitor, mention, minister, told} from '../../fixtures/drafts.ts';
import {hanoi, quang} from '../../fixtures/imports.ts';
import {passage, stranger} from '../../fixtures/moments.ts';

describe('one story', () => {
	const body = (isDated: boolean, more: object = {}): ReturnType<typeof passage> => {
		const findings = {tokens: [], places: [], seats: [], kinds: [], topics: []};
		return passage([], {
			findings: {...findings, dates: isDated ? [calendar('4/5')] : [], people: isDated ? [mention()] : []},
			...more,
		});
	};
	const [dated, undated] = [body(true), body(false)];

	test('has at least four passages, most of them without a day', () => {
		expect(isArticle([dated, undated, undated, undated])).toBe(true);
		expect(isArticle([dated, undated, undated])).toBe(false);
		expect(isArticle([dated, dated, undated, undated])).toBe(false);
		expect(isArticle([dated, dated, undated, undated, undated])).toBe(true);
	});

	test('counts neither headings nor captions', () => {
		expect(isArticle([undated, undated, undated, body(false, {role: 'heading'})])).toBe(false);
		expect(isArticle([undated, undated, undated, undated, body(true, {role: 'caption'})])).toBe(true);
	});

	test('has days of nobody', () => {
		const inside = {...calendar('4/5'), start: 40, end: 43};
		const ofNobody = body(true, {findings: {...dated.findings, dates: [inside], people: []}});
		expect(isArticle([ofNobody, ofNobody, ofNobody, undated])).toBe(true);
		const sameDay = {...calendar('4/5'), type: 'same-day' as const};
		const later = body(true, {findings: {...dated.findings, dates: [sameDay]}});
		expect(isArticle([later, later, later, undated])).toBe(true);
		const nextDay = body(true, {findings: {...dated.findings, dates: [{...sameDay, offset: 1}]}});
		expect(isArticle([nextDay, nextDay, nextDay, undated])).toBe(false);
		const ofNoDay = body(true, {findings: {...dated.findings, dates: []}});
		expect(isArticle([ofNoDay, ofNoDay, ofNoDay, undated])).toBe(true);
	});
});

test('a chronology, most lines of which begin with their day, is no story', () => {
	const findings = {tokens: [], places: [], seats: [], kinds: [], topics: [], people: []};
	const line = (start: number): ReturnType<typeof passage> =>
		passage([], {findings: {...findings, dates: [{...calendar('4/5'), start, end: start + 3}]}});
	expect(isArticle([line(0), line(0), line(40), line(40)])).toBe(false);
	expect(isArticle([line(0), line(40), line(40), line(40)])).toBe(true);
});

describe('what an article tells twice', () => {
	const merged = (...drafts: readonly Draft[]): readonly Draft[] =>
		mergeArticle(drafts.map(each => ({draft: each, isBody: true})));
	const [first, second] = [draft({line: 1}), draft({line: 2})];
	const lines = (drafts: readonly Draft[]): unknown =>
		drafts.map(each => each.passages.map(({line}) => line));

	test('is one engagement, with all that either gives', () => {
		const ann = stranger('US', 'Ann Lee');
		const [one, ...more] = merged(
			draft({line: 1, topics: ['a', 'b']}),
			draft({
				line: 2,
				date: calendar('4/5'),
				place: hanoi,
				topics: ['b', 'c'],
				participants: [...first.participants, {mention: ann, part: 'visitor'}],
			}),
		);
		expect(more).toEqual([]);
		expect(one).toMatchObject({date: {from: {day: 4}}, place: hanoi, topics: ['a', 'b', 'c']});
		expect(one!.passages.map(each => each.line)).toEqual([1, 2]);
		expect(one!.accounts.map(each => each.passage.line)).toEqual([1, 2]);
		expect(one!.participants.map(each => each.mention.name)).toEqual([
			'Ngô Xuân Lịch',
			'James Mattis',
			'Ann Lee',
		]);
	});

	test('is told apart by towns, where nobody is named', () => {
		const of = (place: typeof hanoi | null): Draft => draft({place, participants: []});
		const hue = {...hanoi, place: 'Hue'};
		const land = {...hanoi, place: 'Vietnam'};
		expect(merged(of(hanoi), of(hue))).toHaveLength(2);
		expect(merged(of(hanoi), draft({place: hue}))).toHaveLength(2);
		for (const place of [hanoi, land, null]) expect(merged(of(hanoi), of(place))).toHaveLength(1);
		expect(merged(draft({place: hanoi}), draft({place: hue}))).toHaveLength(1);
	});

	test('keeps the day and the place of the first', () => {
		const [one] = merged(
			draft({date: calendar('4/5'), place: hanoi}),
			draft({date: calendar('4/5/2022'), place: {...hanoi, place: 'Hue'}}),
		);
		expect(one).toMatchObject({date: {from: {year: null}}, place: hanoi});
	});

	test('names its passage once', () => {
		expect(lines(merged(first, {...first}))).toEqual([[1]]);
	});

	test('stands in the order of the text', () => {
		const other = draft({line: 3, kind: 'agreement'});
		expect(lines(merged(other, first))).toEqual([[1], [3]]);
	});

	test('counts in the body before a caption, which adds nothing', () => {
		const caption = draft({line: 1, topics: ['a']});
		expect(
			lines(
				mergeArticle([
					{draft: caption, isBody: false},
					{draft: second, isBody: true},
				]),
			),
		).toEqual([[2]]);
		expect(lines(mergeArticle([{draft: caption, isBody: false}]))).toEqual([[1]]);
	});

	test.each([
		['another kind', {kind: 'agreement'}],
		['another day', {date: calendar('5/5')}],
		['another month', {date: calendar('4/6')}],
		['other people', {participants: hostAndVisitor(quang, stranger('US', 'Ann Lee'))}],
		['another host', {participants: hostAndVisitor(quang, mention())}],
	] as const)('is not what is of %s', (_, more) => {
		expect(
			merged(draft({date: calendar('4/5')}), draft({line: 2, date: calendar('4/5'), ...more})),
		).toHaveLength(2);
	});

	test.each([
		['a day in a run', {date: calendar('3/5', '5/5')}],
		['the first of a run', {date: calendar('4/5', '5/5')}],
		['the last of a run', {date: calendar('3/5', '4/5')}],
		['no day of the calendar', {date: told({type: 'weekday', weekday: 1})}],
		['fewer people', {participants: [{mention: minister, part: 'host'}]}],
	] as const)('is what is of %s', (_, more) => {
		const [own, other] = [draft({date: calendar('4/5')}), draft({line: 2, date: calendar('4/5'), ...more})];
		expect(merged(own, other)).toHaveLength(1);
		expect(merged(other, own)).toHaveLength(1);
	});

	test('is one visit of one visitor, however official', () => {
		const visit = draft({kind: 'official-visit'});
		const again = draft({line: 2, kind: 'working-visit', participants: hostAndVisitor(quang, mention())});
		const ann = draft({
			line: 2,
			kind: 'working-visit',
			participants: hostAndVisitor(minister, stranger('US', 'Ann Lee')),
		});
		expect(merged(visit, again)).toHaveLength(1);
		expect(merged(visit, ann)).toHaveLength(2);
		expect(merged(visit, draft({line: 2}))).toHaveLength(2);
	});
});

describe('during the one visit of an article', () => {
	const visit = draft({kind: 'official-visit'});
	const ann = stranger('US', 'Ann Lee');
	const visitors = (...drafts: readonly Draft[]): readonly unknown[] =>
		mergeArticle(drafts.map(each => ({draft: each, isBody: true}))).map(each => each.visitor?.name ?? null);

	test('took place whatever its visitor was at', () => {
		expect(visitors(visit, draft({line: 2}))).toEqual([null, 'James Mattis']);
		expect(visitors(visit, draft({line: 2, visitor: ann}))).toEqual([null, 'Ann Lee']);
		expect(visitors(visit, draft({line: 2, participants: hostAndVisitor(minister, ann)}))).toEqual([
			null,
			null,
		]);
	});

	test('of two visitors nothing is known', () => {
		const other = draft({line: 3, kind: 'working-visit', participants: hostAndVisitor(minister, ann)});
		expect(visitors(visit, draft({line: 2}), other)).toEqual([null, null, null]);
		expect(visitors(draft())).toEqual([null]);
	});
});
