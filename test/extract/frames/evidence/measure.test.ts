import {describe, expect, test} from 'vitest';
import {features, measure, type Feature} from '../../../../source/extract/frames/evidence/features.ts';
import type {FilledFrame} from '../../../../source/extract/frames/fill-frame.ts';
import type {FrameSetting} from '../../../../source/extract/frames/moment.ts';
import type {Sides} from '../../../../source/extract/frames/sides.ts';
import type {PersonMention} from '../../../../source/extract/import-model.ts';
import {english} from '../../../../source/extract/mentions/locales/en/index.ts';
import {indexReference} from '../../../../source/extract/reference-index.ts';
import {calendar, mention, told} from '../../../fixtures/drafts.ts';
import {dictionary} from '../../../fixtures/imports.ts';

const lookup = indexReference(dictionary);
const nobody = {personId: null, postId: null, title: '', office: '', rank: ''};
/** Somebody of a side whom no list knows. */
const stranger = (side: PersonMention['side'], more: Partial<PersonMention> = {}): PersonMention =>
	mention({...nobody, name: 'Ann Lee', side, ...more});

interface Given {
	readonly text?: string;
	readonly people?: readonly PersonMention[];
	readonly frame?: Partial<FilledFrame>;
	readonly event?: Partial<FilledFrame['lead']['event']>;
	readonly sides?: Partial<Sides>;
	readonly isClear?: boolean;
	readonly hasEarlier?: boolean;
}

/** What a frame of one sentence has that speaks for an engagement or against it. */
function found(given: Given): readonly Feature[] {
	const {text = '', people = [], frame = {}, event = {}, isClear = false} = given;
	const sentence = {text, people, kinds: [], dates: [], places: [], topics: [], start: 0, end: text.length};
	const lead = {sentence, event: {kind: 'talks', weight: 0, isAnnounced: false, ...event}};
	const filled = {
		lead,
		people,
		date: null,
		place: null,
		country: '',
		frame: {moments: [lead], others: []},
		...frame,
	} as unknown as FilledFrame;
	const sides: Sides = {
		hasVietnam: false,
		hasForeign: true,
		isWithThird: false,
		named: new Set(),
		...given.sides,
	};
	const setting = {
		read: {locale: english},
		context: {lookup, isArticle: false},
		earlier: given.hasEarlier ? [mention()] : [],
	} as unknown as FrameSetting;
	const measured = measure(filled, {sides, isClear}, setting);
	return features.filter(name => measured[name] === 1);
}

describe('the people of a frame', () => {
	test('are named of one side, of both, or of none', () => {
		expect(found({})).toEqual([]);
		expect(found({people: [stranger('VN')]})).toEqual(['oneNamed']);
		expect(found({people: [stranger('US'), stranger('other')]})).toEqual(['oneNamed']);
		expect(found({people: [stranger('VN'), stranger('US')]})).toEqual(['bothNamed']);
		expect(found({people: [stranger('VN', {name: ''})]})).toEqual([]);
	});

	test('are American leaders of the list, or not', () => {
		expect(found({people: [stranger('US', {personId: 'ann-lee'})]})).toContain('listedAmerican');
		expect(found({people: [stranger('VN', {personId: 'le-an'})]})).not.toContain('listedAmerican');
		expect(found({people: [stranger('US', {personId: 'ann-lee', name: ''})]})).not.toContain(
			'listedAmerican',
		);
	});

	test('are officers by rank, by post, or by the words of their office', () => {
		for (const more of [
			{rank: 'Colonel'},
			{postId: 'us-president'},
			{title: 'Navy attaché'},
			{office: 'commander of the brigade'},
		])
			expect(found({people: [stranger('US'), stranger('US', more)]})).toContain('isOfficer');
		expect(found({people: [stranger('US', {title: 'Mayor of a town'})]})).not.toContain('isOfficer');
	});

	test('speak of defence by a post of it', () => {
		expect(found({people: [stranger('VN'), stranger('US', {postId: 'us-secretary-of-defense'})]})).toContain(
			'defence',
		);
		expect(found({people: [stranger('US', {postId: 'us-president'})]})).not.toContain('defence');
	});
});

describe('the words of a frame', () => {
	test('are strong, weak or guessed', () => {
		expect(found({event: {weight: 60}})).toEqual(['strongWord']);
		expect(found({event: {weight: 59}})).toEqual(['weakWord']);
		expect(found({event: {weight: 0}})).toEqual([]);
	});

	test('tell of bodies of both sides, of defence, of another time', () => {
		expect(found({text: 'The Vietnam Coast Guard and the US Coast Guard'})).toContain('bothBodies');
		expect(found({text: 'The Vietnam Coast Guard'})).not.toContain('bothBodies');
		expect(found({text: 'The US Coast Guard'})).not.toContain('bothBodies');
		expect(found({text: 'peacekeepers'})).toEqual(['defence']);
		expect(found({text: 'They had met last year'})).toContain('otherTime');
	});

	test('name a third country, where no American body stands in the sentence, nor both sides, nor an earlier event', () => {
		expect(found({text: 'in Japan'})).toEqual(['third']);
		expect(found({text: 'in Japan', people: [stranger('VN')]})).toContain('third');
		expect(found({text: 'in Japan', people: [stranger('VN'), stranger('US')]})).not.toContain('third');
		expect(found({text: 'in Japan', hasEarlier: true})).toEqual([]);
		expect(found({text: 'the Pentagon in Japan'})).not.toContain('third');
	});

	test('are of trade, unless leaders of both sides or somebody of defence speaks', () => {
		const text = 'about tariffs';
		const listed = (side: PersonMention['side']) => stranger(side, {personId: side});
		expect(found({text})).toEqual(['trade']);
		expect(found({text, people: [listed('US')]})).toContain('trade');
		expect(found({text, people: [listed('US'), listed('VN')]})).not.toContain('trade');
		expect(found({text, people: [stranger('US', {postId: 'us-secretary-of-defense'})]})).not.toContain(
			'trade',
		);
		expect(found({people: [stranger('US', {office: 'trade commissioner'})]})).toContain('tradeOfficer');
	});
});

describe('the day, the place and the kind', () => {
	test('a day is one, a month none', () => {
		expect(found({frame: {date: calendar('3/5/2019')}})).toEqual(['day']);
		expect(found({frame: {date: calendar('5/2019')}})).toEqual([]);
		expect(found({frame: {date: told()}})).toEqual(['day']);
	});

	test.each([
		['a town', 'Hanoi', '', 'VN', ['town']],
		['a country', 'Vietnam', '', 'VN', []],
		['a house somewhere in a country', 'Vietnam', 'an embassy', 'VN', ['town']],
		['the sea', 'South China Sea', '', '', []],
	] as const)('%s', (_, place, venue, country, expected) => {
		expect(found({frame: {place: {start: 0, end: 0, place, venue}, country}})).toEqual(expected);
	});

	test('a kind is clear, announced, or words alone', () => {
		expect(found({isClear: true})).toEqual(['clearKind']);
		expect(found({event: {isAnnounced: true}})).toEqual(['announced']);
		expect(found({event: {kind: 'speech'}})).toEqual(['saidOnly']);
		expect(found({event: {kind: 'announcement'}})).toEqual(['saidOnly']);
	});
});

describe('both sides stand together in the sentence of the event', () => {
	const sides = {hasVietnam: true};

	test('by people who take part, or by words', () => {
		const people = [stranger('VN'), stranger('US')];
		expect(found({people, sides})).toContain('together');
		expect(found({text: 'Vietnamese and American doctors', sides})).toContain('together');
		expect(found({text: 'American doctors', people: [stranger('VN')], sides})).toContain('together');
		expect(found({text: 'Vietnamese doctors', people: [stranger('US')], sides})).toContain('together');
	});

	test('not by one side, by somebody absent, or where Vietnam is not in the frame', () => {
		expect(found({people: [stranger('VN')], sides})).not.toContain('together');
		expect(found({people: [stranger('US')], sides})).not.toContain('together');
		expect(found({people: [stranger('VN'), stranger('US', {isAbsent: true})], sides})).not.toContain(
			'together',
		);
		expect(found({people: [stranger('VN', {isAbsent: true}), stranger('US')], sides})).not.toContain(
			'together',
		);
		expect(found({people: [stranger('VN'), stranger('US')]})).not.toContain('together');
	});
});
