import {describe, expect, test} from 'vitest';
import type {DateMention, PersonMention, PlaceMention} from '../../../source/extract/import-model.ts';
import {reasonAgainst} from '../../../source/extract/frames/reason-against.ts';
import type {Sides} from '../../../source/extract/frames/sides.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {calendar} from '../../fixtures/drafts.ts';
import {dictionary, hanoi} from '../../fixtures/imports.ts';
import {filled, moment, passage, sentence, stranger, word} from '../../fixtures/moments.ts';

const lookup = indexReference(dictionary);
const rank = 'General';
const an = stranger('VN', 'Lê An', {rank});
const ann = stranger('US', 'Ann Lee', {rank});
const ken = stranger('other', 'Ken Sato', {rank});
const minister: PersonMention = {...an, name: '', office: 'Minister of National Defence'};
const day = calendar('4/5/2022');
const tokyo: PlaceMention = {...hanoi, place: 'Tokyo'};

interface Given {
	readonly people?: readonly PersonMention[];
	readonly date?: DateMention | null;
	readonly place?: PlaceMention | null;
	readonly country?: string;
	readonly named?: Sides['named'];
	readonly isArticle?: boolean;
	/** Where the sentence begins in its passage. */
	readonly start?: number;
	/** False for a day that another sentence tells. */
	readonly isOwnDay?: boolean;
	/** For a word that has another need than its kind. */
	readonly need?: KindFinding['need'];
}

/** The reason against what a sentence tells by a word in angle brackets: `The general <visited> a base.` */
function against(kind: KindFinding['kind'], marked: string, given: Given = {}): string | null {
	const {people = [], date = null, place = null, country = '', named = new Set()} = given;
	const {isArticle = false, start = 0, isOwnDay = true} = given;
	const text = marked.replaceAll(/[<>]/gu, '');
	const span = {start: start + marked.indexOf('<'), end: start + marked.indexOf('>') - 1};
	const event = word({kind, ...span, ...(given.need && {need: given.need})});
	const own = sentence(text, {start, dates: date && isOwnDay ? [date] : []});
	const lead = moment({sentence: own, event, people, date, place});
	const locale = /[Ạ-ỹ]/u.test(text) ? {locale: vietnamese} : {};
	return reasonAgainst(
		filled(lead, {country}),
		{hasVietnam: true, hasForeign: true, isWithThird: false, named},
		{read: passage([own], locale), context: {lookup, isArticle, before: []}, earlier: []},
	);
}

describe('what needs nobody', () => {
	test('needs a day', () => {
		expect(against('port-call', 'The navy ship <called>.', {date: day})).toBeNull();
		expect(against('port-call', 'The navy ship <called>.')).toBe('no-day');
	});

	test('is background of an article where its own sentence has no day', () => {
		const given = {date: day, isOwnDay: false};
		expect(against('port-call', 'The navy ship <called>.', given)).toBeNull();
		expect(against('port-call', 'The navy ship <called>.', {...given, isArticle: true})).toBe('background');
		expect(against('port-call', 'The navy ship <called>.', {date: day, isArticle: true})).toBeNull();
	});

	test('gives the reason of its sides first', () => {
		expect(against('port-call', 'The navy ship <called>.', {date: calendar('1/1/2019', '1/9/2019')})).toBe(
			'background',
		);
	});
});

describe('bodies without a name', () => {
	const both = 'Officers of the Vietnamese Navy <met> officers of the U.S. Navy.';

	test.each([
		['talks', both, null],
		['talks', 'Hải quân Việt Nam <hội đàm> với Hải quân Mỹ về cảng biển.', null],
		['talks', 'Officers of the Vietnamese Navy <met>.', 'nobody'],
		['talks', 'Officers of the U.S. Navy <met>.', 'nobody'],
		['talks', 'Hải quân Việt Nam <hội đàm> về cảng biển.', 'nobody'],
		['working-visit', 'Officers of the Vietnamese Navy <visited> officers of the U.S. Navy.', 'nobody'],
	] as const)('hold %s on a day: %s', (kind, text, reason) => {
		expect(against(kind, text, {date: day})).toBe(reason);
	});

	test('do so neither without a day nor in an article', () => {
		expect(against('talks', both)).toBe('nobody');
		expect(against('talks', both, {date: day, isArticle: true})).toBe('nobody');
	});
});

describe('a meeting', () => {
	const met = (people: readonly PersonMention[], more: Given = {}): string | null =>
		against('talks', 'They <held talks> on arms.', {people, ...more});

	test('is of Vietnam and another side, with or without a day', () => {
		expect(met([an, ann])).toBeNull();
		expect(met([an, ken])).toBeNull();
		expect(met([minister, ann], {isArticle: true})).toBeNull();
		expect(met([ann, ken])).toBe('one-side');
		expect(met([an, an])).toBe('one-side');
	});

	test('of one side is one in a list, with a name and a day', () => {
		expect(met([an], {date: day})).toBeNull();
		expect(met([minister, an], {date: day})).toBeNull();
		expect(met([an])).toBe('one-side');
		expect(met([minister], {date: day})).toBe('one-side');
		expect(met([an], {date: day, isArticle: true})).toBe('one-side');
	});
});

test('words alone need a day, and are none in an article', () => {
	const spoke = (more: Given): string | null =>
		against('speech', 'She <spoke> to Vietnamese officers.', {people: [ann], ...more});
	expect(spoke({date: day})).toBeNull();
	expect(spoke({})).toBe('words-alone');
	expect(spoke({date: day, isArticle: true})).toBe('words-alone');
});

test('what needs somebody has a day or both sides', () => {
	const gave = (more: Given): string | null =>
		against('handover', 'She <gave> them radios.', {people: [ann], need: 'one-person', ...more});
	expect(gave({date: day})).toBeNull();
	expect(gave({})).toBe('no-day');
	expect(gave({named: new Set(['US'])})).toBe('no-day');
	expect(gave({named: new Set(['US', 'VN'])})).toBeNull();
	expect(gave({date: day, isArticle: true})).toBeNull();
});

describe('a visit', () => {
	const visited = (more: Given, text = 'They <visited> a naval base.'): string | null =>
		against('working-visit', text, {date: day, ...more});

	test('leads a foreigner to Vietnam and a Vietnamese abroad', () => {
		expect(visited({people: [ann], country: 'VN'})).toBeNull();
		expect(visited({people: [ken], country: 'VN'})).toBeNull();
		expect(visited({people: [an, ann], country: 'VN'})).toBeNull();
		expect(visited({people: [an], country: 'US'})).toBeNull();
		expect(visited({people: [an, ann], country: 'JP'})).toBeNull();
		expect(visited({people: [an], country: 'VN'})).toBe('no-visitor');
		expect(visited({people: [ann], country: 'US'})).toBe('no-visitor');
	});

	test('has a day, or somebody of each side', () => {
		expect(visited({people: [ann], country: 'VN', date: null})).toBe('no-day');
		expect(visited({people: [an, an], country: 'US', date: null})).toBe('no-day');
		expect(visited({people: [an, ann], country: 'VN', date: null})).toBeNull();
	});

	test('in an article has a place and a name, and needs no day', () => {
		const given = {isArticle: true, country: 'VN', date: null};
		expect(visited({...given, people: [ann], place: hanoi})).toBeNull();
		expect(visited({...given, people: [ann]})).toBe('no-visit');
		expect(visited({...given, people: [ann], date: day})).toBe('no-visit');
		expect(visited({...given, people: [{...ann, name: ''}], place: hanoi})).toBe('no-visit');
		expect(visited({...given, people: [minister, ann], place: hanoi})).toBeNull();
		expect(visited({...given, people: [an], place: hanoi})).toBe('no-visitor');
	});

	test('in a list needs neither place nor name', () => {
		expect(visited({people: [{...ann, name: ''}], country: 'VN'})).toBeNull();
	});

	test.each([
		['VN', 'A delegation of the U.S. Army <visited> Hanoi.', null],
		['VN', 'The army host <received> a delegation of the United States.', 'no-visitor'],
		['VN', 'Officers of the Vietnamese Navy <visited> Hue.', 'no-visitor'],
		['VN', 'Đoàn sĩ quan Mỹ <thăm> Hà Nội, cảng biển.', null],
		['VN', 'Quân đội <đón> đoàn sĩ quan Mỹ thăm cảng biển ở Hà Nội.', 'no-visitor'],
	] as const)('to %s has guests without a name before its verb: %s', (country, text, reason) => {
		expect(visited({people: [an], country}, text)).toBe(reason);
		expect(visited({people: [an], country, start: 30}, text)).toBe(reason);
	});

	test.each([
		['US', 'A delegation of the Vietnamese Navy <visited> Norfolk.', null],
		['US', 'The navy <received> a delegation of the Vietnamese Navy.', null],
		['US', 'The navy <received> cadets from Norfolk. The Vietnamese Navy was told.', 'no-visitor'],
		['US', 'The U.S. Army <visited> Norfolk.', 'no-visitor'],
		['JP', 'A delegation of the Vietnamese Navy <visited> Kure.', null],
		['US', 'Cảnh sát biển Việt Nam <thăm> Norfolk.', null],
	] as const)('to %s has a body of Vietnam about its verb: %s', (country, text, reason) => {
		const place = country === 'JP' ? tokyo : null;
		expect(visited({people: [ann], country, place}, text)).toBe(reason);
		expect(visited({people: [ann], country, place, start: 30}, text)).toBe(reason);
	});
});

describe('a visit without a place', () => {
	const visited = (people: readonly PersonMention[], text: string, start = 0): string | null =>
		against('working-visit', text, {people, start, date: day});

	test('of somebody from elsewhere leads to Vietnam', () => {
		expect(visited([ann], 'She <visited> a naval base.')).toBeNull();
		expect(visited([an, ann], 'She <visited> a naval base.')).toBeNull();
		expect(visited([an], 'She <visited> a naval base.')).toBe('no-visitor');
	});

	test.each([
		['He <visited> a U.S. naval base.', null],
		['He <visited> the navy, then the United States.', 'no-visitor'],
		['He <visited> the navy; the U.S. side was glad.', 'no-visitor'],
		['With U.S. officers he <visited> a naval base.', null],
		['Ông <thăm> tàu hải quân của Mỹ.', null],
		['Ông <thăm> tàu hải quân, rồi về Mỹ.', 'no-visitor'],
		['Cùng sĩ quan Mỹ, ông <thăm> tàu hải quân.', null],
		[`He <visited>${' the navy and its yard'.repeat(3)} of the U.S. coast.`, null],
		[`He <visited>${' the navy and its yard'.repeat(4)} of the U.S. coast.`, 'no-visitor'],
	])('of Vietnamese leads to Americans told beside its verb: %s', (text, reason) => {
		expect(visited([an], text)).toBe(reason);
		expect(visited([an], text, 200)).toBe(reason);
	});
});
