import {describe, expect, test} from 'vitest';
import type {BuildContext} from '../../../source/extract/frames/moment.ts';
import {openFrames, startsAs} from '../../../source/extract/frames/open-frames.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import type {DateMention, PersonMention} from '../../../source/extract/import-model.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {calendar, draft, told} from '../../fixtures/drafts.ts';
import {dictionary, hanoi} from '../../fixtures/imports.ts';
import {passage, sentence, stranger, word} from '../../fixtures/moments.ts';

const context: BuildContext = {lookup: indexReference(dictionary), isArticle: false, before: []};
const [an, binh] = [stranger('VN', 'Lê An'), stranger('VN', 'Trần Bình')];
const [ann, bob] = [stranger('US', 'Ann Lee'), stranger('US', 'Bob Ray')];
const day = calendar('4/5/2022');

interface Told {
	readonly text?: string;
	readonly kind?: KindFinding['kind'] | null;
	readonly event?: Partial<KindFinding>;
	readonly people?: readonly PersonMention[];
	readonly date?: DateMention | null;
	/** Where it was, as the sentence says: "They met in Hue." */
	readonly town?: string;
	readonly isOtherTime?: boolean;
}

/** Sentences one behind the other, each of which tells something at its head. */
function toldIn(all: readonly Told[]): readonly Sentence[] {
	let start = 0;
	return all.map(({kind = 'talks', event, people = [], date = null, town, isOtherTime = false, ...more}) => {
		const text = more.text ?? (town ? `They met in ${town}.` : 'They met.');
		const from = start;
		start += text.length + 1;
		const at = text.indexOf(town ?? '');
		return sentence(text, {
			start: from,
			kinds: kind === null ? [] : [word({kind, start: from, end: from + 4, ...event})],
			people,
			dates: date ? [{...date, start: from + text.length - 1, end: from + text.length - 1}] : [],
			places: town ? [{...hanoi, place: town, start: from + at, end: from + at + town.length}] : [],
			isOtherTime,
		});
	});
}

/** The frames of such sentences, by the places of their sentences: those that tell, and those that add. */
function frames(all: readonly Told[], more: Partial<BuildContext> = {}): unknown {
	const sentences = toldIn(all);
	return openFrames(passage(sentences), {...context, ...more}).map(frame => [
		frame.moments.map(each => sentences.indexOf(each.sentence)),
		frame.others.map(each => sentences.indexOf(each)),
	]);
}

const one = [[[0, 1], []]];
const two = [
	[[0], []],
	[[1], []],
];

describe('days', () => {
	test.each([
		['one day', day, day, one],
		['another day', day, calendar('5/5/2022'), two],
		['no day', day, null, one],
		['no day before', null, day, one],
		['a day without its year', day, calendar('4/5'), one],
		['a day before one with its year', calendar('4/5'), day, one],
		['the day of another year', day, calendar('4/5/2021'), two],
		['a month of a year behind a day', day, calendar('5/2022'), [[[0], []]]],
		['a month of a year ahead of a day', calendar('5/2022'), day, two],
		['a month of a year behind today', told({offset: 0}), calendar('5/2022'), [[[0], []]]],
		['the month twice', calendar('5/2022'), calendar('5/2022'), one],
		['a run of days', day, calendar('3/5/2022', '5/5/2022'), two],
		['runs with a day in common', calendar('3/5/2022', '5/5/2022'), calendar('5/5/2022', '7/5/2022'), one],
		['a weekday', day, told({type: 'weekday', weekday: 3}), one],
		['one weekday', told({type: 'weekday', weekday: 3}), told({type: 'weekday', weekday: 3}), one],
		['another weekday', told({type: 'weekday', weekday: 2}), told({type: 'weekday', weekday: 3}), two],
		['yesterday and today', told({offset: -1}), told({offset: 0}), two],
		['today twice', told({offset: 0}), told({offset: 0}), one],
		['a vague time', told(), told({offset: 0}), one],
		['a vague time behind', told({offset: 0}), told(), one],
		['the same day', told({type: 'same-day'}), told({type: 'same-day', dayPart: 'morning'}), one],
	] as const)('%s', (_, first, second, expected) => {
		expect(frames([{date: first}, {date: second}])).toEqual(expected);
	});

	test('of who told it say nothing', () => {
		const report = {text: 'They met, she said on 5', date: calendar('5/5/2022')};
		expect(frames([{date: day}, report])).toEqual(one);
		expect(frames([report, {date: day}])).toEqual(one);
	});

	test('lead back to an earlier frame', () => {
		expect(frames([{date: day}, {date: calendar('5/5/2022')}, {date: day}, {}])).toEqual([
			[[0, 2], []],
			[[1, 3], []],
		]);
	});
});

describe('what is announced', () => {
	const promise = {event: {isAnnounced: true}, people: [an]};

	test('is something else than what happened', () => {
		expect(frames([{}, {...promise, date: day}])).toEqual(two);
		expect(frames([{...promise, date: day}, {}])).toEqual(two);
		expect(
			frames([
				{...promise, date: day},
				{...promise, date: day},
			]),
		).toEqual(one);
	});

	test('without a day is nothing beside what happened, and stands where it is told alone', () => {
		expect(frames([{}, promise])).toEqual([[[0], []]]);
		expect(frames([{}, {...promise, date: told()}])).toEqual([[[0], []]]);
		expect(frames([{}, {...promise, date: told({offset: 1})}])).toEqual(two);
		expect(frames([{}, {...promise, date: day, people: []}])).toEqual([[[0], []]]);
		expect(frames([promise])).toEqual([[[0], []]]);
	});

	test('adds people where it is of another time, or where somebody asks', () => {
		expect(frames([{}, {...promise, isOtherTime: true}])).toEqual([[[0], [1]]]);
		const at = 'They met. '.length + 'He promised to '.length;
		const asked = {text: 'He promised to come.', event: {isAnnounced: true, start: at, end: at + 4}};
		expect(frames([{}, asked])).toEqual([[[0], [1]]]);
	});
});

describe('sentences that tell no activity', () => {
	test('belong to the frame before them, those at the head to the first', () => {
		const nothing = {kind: null};
		expect(frames([nothing, {date: day}, nothing, {date: calendar('5/5/2022')}, nothing])).toEqual([
			[[1], [0, 2]],
			[[3], [4]],
		]);
		expect(frames([nothing])).toEqual([]);
	});

	test('are those, too, that only tell who else was there', () => {
		const also = {text: 'Also present was Bob Ray, who met them.', date: calendar('5/5/2022')};
		expect(frames([{date: day}, also])).toEqual([[[0], [1]]]);
		expect(frames([also])).toEqual([[[0], []]]);
		expect(frames([also], {isArticle: true})).toEqual([[[0], []]]);
		expect(frames([also], {before: [draft()]})).toEqual([[[0], []]]);
		expect(frames([also], {isArticle: true, before: [draft()]})).toEqual([]);
	});

	test.each([
		['Also present was she.', true],
		['“Also present was she.', true],
		['She was also present.', false],
		['They met.', false],
	])('begin with such words: %s', (text, isOne) => {
		expect(startsAs(sentence(text), english.grammar.headOfAddition)).toBe(isOne);
	});

	test('begin with such words in Vietnamese', () => {
		const begins = (text: string): boolean => startsAs(sentence(text), vietnamese.grammar.headOfAddition);
		expect(begins('Cùng dự có ông Bob Ray.')).toBe(true);
		expect(begins('Ông Bob Ray phát biểu về cảng biển.')).toBe(false);
	});
});

describe('towns', () => {
	const [hue, danang] = [{town: 'Hue'}, {town: 'Da Nang'}];
	const people = [an];

	test('that differ are two, where the second has a day or nobody of the first', () => {
		expect(frames([hue, hue])).toEqual(one);
		expect(frames([hue, danang])).toEqual(two);
		expect(
			frames([
				{...hue, people},
				{...danang, people: [binh]},
			]),
		).toEqual(two);
		expect(
			frames([
				{...hue, people},
				{...danang, people},
			]),
		).toEqual(one);
		expect(
			frames([
				{...hue, people},
				{...danang, people, date: day},
			]),
		).toEqual(two);
		expect(
			frames([
				{...hue, people, date: day},
				{...danang, people},
			]),
		).toEqual(one);
		expect(frames([hue, {}])).toEqual(one);
		expect(frames([{}, hue])).toEqual(one);
	});

	test('say nothing beside a visit, or told in passing', () => {
		const kind = 'working-visit';
		expect(frames([{...hue, kind}, danang])).toEqual(one);
		expect(frames([hue, {...danang, kind}])).toEqual(one);
		expect(frames([hue, {...danang, text: 'They met Da Nang.'}])).toEqual(one);
		expect(frames([{...hue, text: 'They met Hue.'}, danang])).toEqual(one);
	});
});

describe('guests and hosts', () => {
	const met = (
		first: readonly PersonMention[],
		second: readonly PersonMention[],
		more: Pick<Told, 'kind' | 'event'> = {},
	): unknown => frames([{people: first}, {people: second, ...more}]);

	test('of a side that has nobody in common are two meetings', () => {
		expect(met([an, ann], [an, ann])).toEqual(one);
		expect(met([an, ann], [an, bob])).toEqual(two);
		expect(met([an, ann], [binh, ann])).toEqual(two);
		expect(met([an, ann], [an, ann, bob])).toEqual(one);
		expect(met([an, ann], [an])).toEqual(one);
		expect(met([an], [an, ann])).toEqual(one);
		expect(met([], [an, ann])).toEqual(one);
	});

	test('of whom no name is told are no others', () => {
		expect(met([an, ann], [an, {...bob, name: '', postId: 'us-secretary-of-defense'}])).toEqual(one);
		expect(met([an, {...ann, name: '', postId: 'us-secretary-of-defense'}], [an, bob])).toEqual(one);
	});

	test.each([
		['of little weight', {event: {weight: 54}}, one],
		['of more weight', {event: {weight: 55}}, two],
		['that is no meeting', {kind: 'handover'}, one],
		['by phone', {kind: 'phone-call'}, two],
		['that is a reception', {kind: 'reception'}, two],
	] as const)('are others beside a word %s', (_, more, expected) => {
		expect(met([an, ann], [an, bob], more)).toEqual(expected);
	});
});

test('two activities of one sentence are two frames', () => {
	const text = 'They welcomed him, then held talks.';
	const kinds = [
		word({kind: 'ceremony', start: 5, end: 13, weight: 70}),
		word({kind: 'talks', start: 24, end: 34, weight: 70}),
	];
	const own = sentence(text, {kinds, dates: [day]});
	const found = openFrames(passage([own]), context);
	expect(found.map(each => each.moments.map(({event}) => event.kind))).toEqual([['ceremony'], ['talks']]);
});
