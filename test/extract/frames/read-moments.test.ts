import {describe, expect, test} from 'vitest';
import type {Moment} from '../../../source/extract/frames/moment.ts';
import {guessedWeight} from '../../../source/extract/frames/guess-activity.ts';
import {momentOf, momentsOf} from '../../../source/extract/frames/read-moments.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import type {DateMention, PersonMention} from '../../../source/extract/import-model.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {calendar, told} from '../../fixtures/drafts.ts';
import {dictionary, hanoi} from '../../fixtures/imports.ts';
import {passage, sentence, stranger, word} from '../../fixtures/moments.ts';

const lookup = indexReference(dictionary);
const context = {lookup, isArticle: false, before: []};

interface Given {
	readonly kind?: KindFinding['kind'];
	readonly event?: Partial<KindFinding>;
	/** Made of the span in square brackets; a weekday unless given. */
	readonly date?: Partial<DateMention>;
	/** Those spoken of, by name. */
	readonly absent?: readonly string[];
	readonly own?: Partial<Sentence>;
}

/** The moment of a sentence in which the event stands in angle brackets, a day in square ones, people in braces. */
function momentIn(marked: string, given: Given = {}): Moment {
	const [atHead, behind] = [0, 300].map(start => momentAt(start, marked, given));
	const plain = ({people, event, isPlaced, isAnotherTime}: Moment): unknown => [
		people.map(each => each.name),
		event.isAnnounced,
		isPlaced,
		isAnotherTime,
	];
	expect(plain(behind!)).toEqual(plain(atHead!));
	return atHead!;
}

function momentAt(start: number, marked: string, {kind = 'talks', event = {}, ...given}: Given): Moment {
	const bare = (text: string): string => text.replaceAll(/[[\]<>{}]/gu, '');
	const spans = (sign: RegExp): {start: number; end: number; text: string}[] =>
		[...marked.matchAll(sign)].map(({index, 1: text = ''}) => {
			const at = start + bare(marked.slice(0, index)).length;
			return {start: at, end: at + text.length, text};
		});
	const [verb] = spans(/<([^>]*)>/gu);
	const [day] = spans(/\[([^\]]*)\]/gu);
	const people = spans(/\{([^}]*)\}/gu).map(({text, ...span}): PersonMention => {
		const isAbsent = given.absent?.includes(text) ?? false;
		return stranger(text.includes('An') ? 'VN' : 'US', text, {...span, isAbsent});
	});
	const dates = day
		? [{...told({type: 'weekday', weekday: 1}), ...given.date, start: day.start, end: day.end}]
		: [];
	const own = sentence(bare(marked), {start, dates, people, ...given.own});
	const bodies = start === 0 ? [own] : [sentence('x'.repeat(start - 1)), own];
	const locale = /[Ạ-ỹ]/u.test(marked) ? {locale: vietnamese} : {};
	const read = passage(bodies, locale);
	return momentOf(word({kind, start: verb!.start, end: verb!.end, ...event}), own, {
		read,
		context,
		before: [],
	});
}

const names = (marked: string, given?: Given): readonly string[] =>
	momentIn(marked, given).people.map(each => each.name);

describe('the people of a moment', () => {
	test.each([
		['{Lê An} <met> {Ann Lee} in town.', ['Lê An', 'Ann Lee']],
		['{Lê An} <met> {Ann Lee} before {Bob Ray} spoke.', ['Lê An', 'Ann Lee']],
		['Before {Bob Ray} spoke, {Lê An} <met> {Ann Lee}.', ['Lê An', 'Ann Lee']],
		['Before {Lê An} <met> {Ann Lee}, they dined.', ['Lê An', 'Ann Lee']],
		['{Lê An} <met> {Ann Lee} over the plan that {Bob Ray} had drawn up.', ['Lê An', 'Ann Lee']],
		['{Lê An} <gặp> {Ann Lee} trước khi {Bob Ray} phát biểu.', ['Lê An', 'Ann Lee']],
	])('are none of a clause of another time: %s', (marked, expected) => {
		expect(names(marked)).toEqual(expected);
	});

	test('are none who are spoken of', () => {
		expect(names('{Lê An} <met> {Ann Lee} for {Bob Ray}.', {absent: ['Bob Ray']})).toEqual([
			'Lê An',
			'Ann Lee',
		]);
	});

	test.each([
		['{Ann Lee} <came> to Hanoi at the invitation of {Lê An}.', true],
		['{Ann Lee} <came> to Hanoi with greetings from {Lê An}.', false],
		['{Ann Lee} <sang> Hà Nội theo lời mời của {Lê An}.', true],
		['{Ann Lee} <sang> Hà Nội, thay mặt {Lê An}.', false],
	])('are, of a visit, who invited: %s', (marked, isThere) => {
		const given = {absent: ['Lê An']};
		expect(names(marked, {...given, kind: 'working-visit'})).toEqual(
			isThere ? ['Ann Lee', 'Lê An'] : ['Ann Lee'],
		);
		expect(names(marked, given)).toEqual(['Ann Lee']);
	});
});

describe('what is announced', () => {
	const isAnnounced = (marked: string, given?: Given): boolean => momentIn(marked, given).event.isAnnounced;

	test.each([
		['{Lê An} <meets> {Ann Lee} on [Monday].', true],
		['{Lê An} <met> {Ann Lee} on [Monday].', false],
		['{Lê An} will have <met> {Ann Lee} on [Monday].', true],
		['{Lê An} <met> {Ann Lee} on [Monday] and will go.', false],
		['{Lê An} <sẽ gặp> {Ann Lee} [thứ Hai].', true],
		['{Lê An} sẽ <gặp> {Ann Lee} [thứ Hai].', true],
		['{Lê An} <gặp> {Ann Lee} [thứ Hai].', false],
	])('is on a weekday what will be: %s', (marked, expected) => {
		expect(isAnnounced(marked)).toBe(expected);
	});

	test('is nothing told with another day, unless its word says so', () => {
		const marked = '{Lê An} <meets> {Ann Lee} on [May 4].';
		expect(isAnnounced(marked, {date: calendar('4/5/2022')})).toBe(false);
		expect(isAnnounced('{Lê An} <meets> {Ann Lee}.')).toBe(false);
		expect(isAnnounced(marked, {date: calendar('4/5/2022'), event: {isAnnounced: true}})).toBe(true);
	});

	test.each([
		['They will <send> cadets under a letter signed here on [Monday].', false],
		['They will <send> cadets, as was said, on [Monday].', true],
		['Hai bên sẽ <gửi> học viên theo thỏa thuận được ký [thứ Hai].', false],
		['Hai bên sẽ <gửi> học viên sang đó [thứ Hai].', true],
	])('is not told by the day of a paper: %s', (marked, expected) => {
		expect(isAnnounced(marked)).toBe(expected);
		expect(isAnnounced(marked, {event: {isAnnounced: true}})).toBe(expected);
	});

	test.each([
		['He will give them boats, she <announced> on [Monday].', false, true],
		['That he gives them boats will be <announced> on [Monday].', false, true],
		['That he gives them boats they will <announce> on [Monday].', true, true],
	])('is no announcement that is made there and then: %s', (marked, ofAnnouncement, ofHandover) => {
		expect(isAnnounced(marked, {kind: 'announcement'})).toBe(ofAnnouncement);
		expect(isAnnounced(marked, {kind: 'handover'})).toBe(ofHandover);
	});

	test('is told anywhere before the day where no word tells what happened', () => {
		const marked = '{Lê An} <there> will see {Ann Lee} on [Monday].';
		expect(isAnnounced(marked, {event: {weight: guessedWeight}})).toBe(true);
		expect(isAnnounced(marked)).toBe(false);
		const dayFirst = 'On [Monday] {Lê An} will <see> {Ann Lee}.';
		expect(isAnnounced(dayFirst, {event: {weight: guessedWeight}})).toBe(true);
		expect(
			isAnnounced('On [Monday] {Lê An} <saw> {Ann Lee} who will go.', {event: {weight: guessedWeight}}),
		).toBe(false);
	});
});

describe('the time and place of a moment', () => {
	test.each([
		['Earlier, {Lê An} <met> {Ann Lee}.', true],
		['{Lê An} <met> {Ann Lee}.', false],
		['{Lê An} <met> {Ann Lee} of the embassy in the old town later.', false],
		['Trước đó, {Lê An} <gặp> {Ann Lee}.', true],
		['{Lê An} <gặp> {Ann Lee} tại cảng.', false],
	])('are another time where its head says so: %s', (marked, expected) => {
		expect(momentIn(marked).isAnotherTime).toBe(expected);
	});

	test('have a part where there is a day', () => {
		expect(momentIn('{Lê An} <met> {Ann Lee} on [Monday].').dateRole).toBe('event');
		expect(momentIn('{Lê An} <met> {Ann Lee}, she said on [Monday].').dateRole).toBe('report');
		expect(momentIn('{Lê An} <met> {Ann Lee}.')).toMatchObject({date: null, dateRole: null, place: null});
	});

	test('are well placed behind words of place', () => {
		const at = (text: string, place: string): Moment => {
			const start = text.indexOf(place);
			const own = sentence(text, {places: [{...hanoi, start, end: start + place.length}]});
			const event = word({start: text.indexOf('met'), end: text.indexOf('met') + 3});
			return momentOf(event, own, {read: passage([own]), context, before: []});
		};
		expect(at('They met in Hanoi.', 'Hanoi')).toMatchObject({isPlaced: true, place: {place: 'Hanoi'}});
		expect(momentIn('They <met>.').isPlaced).toBe(false);
	});
});

describe('the moments of a sentence', () => {
	const momentsIn = (...kinds: readonly KindFinding[]): readonly Moment[] => {
		const own = sentence('They welcomed him on that day, then held talks.', {
			kinds,
			dates: [calendar('4/5/2022')],
		});
		return momentsOf(own, passage([own]), context, []);
	};
	const ceremony = word({kind: 'ceremony', start: 5, end: 13, weight: 70});
	const talks = word({kind: 'talks', start: 36, end: 46, weight: 70});

	test('are the activities that it tells, of two of which each is known as such', () => {
		const flags = momentsIn(ceremony, talks).map(each => [each.event.kind, each.isSecond, each.isOfTwo]);
		expect(flags).toEqual([
			['ceremony', false, true],
			['talks', true, true],
		]);
		expect(momentsIn(talks)).toMatchObject([{isSecond: false, isOfTwo: false}]);
		expect(momentsIn()).toEqual([]);
	});

	test('stand for themselves where a moment is read alone', () => {
		expect(momentIn('{Lê An} <met> {Ann Lee}.')).toMatchObject({isSecond: false, isOfTwo: false});
	});
});
