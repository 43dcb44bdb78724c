import {describe, expect, test} from 'vitest';
import {choosePlace, countryOf, isWellPlaced} from '../../../source/extract/frames/choose-place.ts';
import {placeAside, townAtHead} from '../../../source/extract/frames/place-aside.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import type {PlaceMention} from '../../../source/extract/import-model.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import type {Grammar, KindFinding} from '../../../source/extract/mentions/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {moment, passage, sentence, word} from '../../fixtures/moments.ts';

const lookup = indexReference(dictionary);

/** Venues by the words that tell them. */
const venues: Readonly<Record<string, Omit<PlaceMention, 'start' | 'end'>>> = {
	Pentagon: {place: 'Washington, D.C.', venue: 'The Pentagon'},
	Palace: {place: 'Hanoi', venue: 'Presidential Palace'},
	Academy: {place: 'Hanoi', venue: 'Diplomatic Academy of Vietnam'},
	'USS Ray': {place: 'Da Nang', venue: 'USS Ray'},
	'Đà Nẵng': {place: 'Da Nang', venue: ''},
	'Hà Nội': {place: 'Hanoi', venue: ''},
	'Việt Nam': {place: 'Vietnam', venue: ''},
};

interface Marked {
	readonly own: Sentence;
	readonly event: KindFinding;
	readonly grammar: Grammar;
}

/** A sentence with its event in angle brackets and its places in square ones. */
function read(marked: string, event: Partial<KindFinding> = {}, start = 0): Marked {
	const bare = (text: string): string => text.replaceAll(/[[\]<>]/gu, '');
	const spans = (sign: RegExp): {start: number; end: number; text: string}[] =>
		[...marked.matchAll(sign)].map(({index, 1: text = ''}) => {
			const at = start + bare(marked.slice(0, index)).length;
			return {start: at, end: at + text.length, text};
		});
	const places = spans(/\[([^\]]*)\]/gu).map(({text, ...span}) => ({
		...span,
		...(venues[text] ?? {place: text, venue: ''}),
	}));
	const [verb = {start: 0, end: 0}] = spans(/<([^>]*)>/gu);
	const told = word({start: verb.start, end: verb.end, ...event});
	const {grammar} = /[Ạ-ỹ]/u.test(marked) ? vietnamese : english;
	return {own: sentence(bare(marked), {start, places, kinds: [told]}), event: told, grammar};
}

/** What is chosen, the sentence standing at the head of its passage and behind others. */
function chosen(marked: string, event: Partial<KindFinding> = {}): string | null {
	const [atHead, behind] = [0, 250].map(start => {
		const {own, event: told, grammar} = read(marked, event, start);
		const place = choosePlace({event: told, sentence: own, grammar, lookup});
		return place && (place.venue === '' ? place.place : place.venue);
	});
	expect(behind).toBe(atHead);
	return atHead!;
}

describe('the place of an event', () => {
	test.each([
		['They <met> in [Hue].', 'Hue'],
		['[Hue] people <met>.', 'Hue'],
		['They <met>.', null],
		['They <met> with [Da Nang] people in [Hue].', 'Hue'],
		['In [Da Nang] people <met> in [Hue].', 'Hue'],
		['In [Da Nang] they <met> people who came from the old town of [Hue].', 'Da Nang'],
		['They <met> in [Hue] at the [Palace].', 'Presidential Palace'],
		['They <met> on the ship in [Hue], at [USS Ray].', 'Hue'],
		['They <met> at [USS Ray].', 'USS Ray'],
		['They <met> people, ([Hue]) in spring.', 'Hue'],
		['[Da Nang] people <met>, near the sea, [Hue].', 'Hue'],
		['[Da Nang] people <met> the minister ( [Hue]).', 'Hue'],
		['Hai ông <gặp> nhau tại [Đà Nẵng].', 'Da Nang'],
		['Tại [Hà Nội], hai ông <bàn> về sông ở [Đà Nẵng].', 'Hanoi'],
		['They <met> in [Hue], then flew on to the [Pentagon].', 'Hue'],
		['They <met> on Monday, then drove to [Hue].', null],
		['They <met> a day before flying to [Hue].', null],
		['Hai ông <gặp> nhau trước khi ra [Hà Nội].', null],
		['Hai ông <gặp> nhau rồi bay vào [Đà Nẵng].', null],
	])('is the best placed town or venue: %s', (marked, expected) => {
		expect(chosen(marked)).toBe(expected);
	});

	test.each([
		['They <met> [Palace] staff.', null],
		['They <met> officials of the [Pentagon].', null],
		['They <met> on the steps of the [Pentagon].', 'The Pentagon'],
		['They <met> the minister, [Pentagon].', 'The Pentagon'],
	])('is no body that a venue stands for: %s', (marked, expected) => {
		expect(chosen(marked)).toBe(expected);
	});

	test.each([
		['They <met> in [Hue] after they had been at [Da Nang].', 'Hue'],
		['They <met> after a stop in [Da Nang].', 'Da Nang'],
		['After they <met> in [Da Nang], they left [Hue] people.', 'Da Nang'],
		['They <met>, near [Hue], on [Da Nang]’s answer.', 'Hue'],
		['They <met> on [Da Nang]’s answer.', 'Da Nang'],
		['They <met> men lost in [Da Nang].', null],
		['They <met> on a ship built in [Da Nang].', null],
		['They <signed> an agreement on mines in [Da Nang], here with [Hue] people.', 'Hue'],
		['They <signed> an agreement on mines in [Da Nang].', 'Da Nang'],
		['They <signed> the plan that Ann Lee had drawn up in [Da Nang].', null],
		['Sau chuyến thăm [Đà Nẵng], hai ông <gặp> người [Hà Nội].', 'Hanoi'],
	])('is rather none of a clause that tells of something else: %s', (marked, expected) => {
		expect(chosen(marked)).toBe(expected);
	});

	test.each([
		['talks', 'They <met> in [Vietnam].', null],
		['working-visit', 'They <came> to [Vietnam].', 'Vietnam'],
		['working-visit', 'They <came> with [Vietnam] people.', null],
		['working-visit', 'Hai ông <sang> [Việt Nam].', 'Vietnam'],
		['working-visit', 'They <came> to [Vietnam], to [Hue].', 'Hue'],
	] as const)('is a country for a visit, %s: %s', (kind, marked, expected) => {
		expect(chosen(marked, {kind})).toBe(expected);
	});

	test.each([
		['They <visited> [Vietnam], the [Pentagon] said at the [Pentagon].', 'Vietnam'],
		['At the [Pentagon] they <visited> old [Vietnam].', 'The Pentagon'],
		['They <visited> all of their many good friends in [Vietnam], said in [Honolulu].', 'Honolulu'],
		['They <visited> [Vietnam], seeing friends in [Hue].', 'Hue'],
		['To [Vietnam] they <travelled> from [Honolulu].', 'Honolulu'],
	])('of a visit lies in the land that is its object: %s', (marked, expected) => {
		expect(chosen(marked, {kind: 'working-visit'})).toBe(expected);
	});

	test.each([
		['talks', 'They <met> in the [South China Sea].', null],
		['exercise', 'They <trained> in the [South China Sea].', 'South China Sea'],
		['exercise', 'They <trained> for [South China Sea] patrols.', 'South China Sea'],
		['exercise', 'They <praised> [South China Sea] patrols.', null],
		['exercise', '[South China Sea] – They <trained>.', 'South China Sea'],
		['talks', 'They <met> in [Online] form.', 'Online'],
		['talks', 'They <met>, [Online].', 'Online'],
		['talks', 'They <met>, [Online], with [Hue] people.', 'Online'],
		['phone-call', 'They <spoke> in [Online] form.', null],
	] as const)('is the sea or a video link, of %s: %s', (kind, marked, expected) => {
		expect(chosen(marked, {kind})).toBe(expected);
	});

	test.each([
		['talks', '[Hue] – They <met> with [Da Nang] people.', 'Hue'],
		['talks', '[Hue] – They <met> in [Da Nang].', 'Da Nang'],
		['talks', '[Hue], Vietnam (May 4) They <met> with [Da Nang] people.', 'Hue'],
		['talks', '[Honolulu] – A team of ten <flew> [Da Nang] men to [Vietnam].', 'Da Nang'],
		['talks', '[Hue] – A team of ten <flew> [Da Nang] men to [Vietnam].', 'Hue'],
		['talks', '[Hanoi] would <meet> him.', null],
		['speech', 'He <spoke> to students of the [Academy].', 'Diplomatic Academy of Vietnam'],
		['talks', 'He <met> students of the [Academy].', null],
	] as const)('is weighed where no words of place stand before it, of %s: %s', (kind, marked, expected) => {
		expect(chosen(marked, {kind})).toBe(expected);
	});

	test('is none of what is still to come', () => {
		const {own, event, grammar} = read('They <met> on the talks due in [Hue].');
		const at = own.text.indexOf('talks');
		const later = {...own, kinds: [event, word({start: at, end: at + 5, isAnnounced: true})]};
		expect(choosePlace({event, sentence: own, grammar, lookup})?.place).toBe('Hue');
		expect(choosePlace({event, sentence: later, grammar, lookup})).toBeNull();
	});
});

test.each([
	['They met in [Hue].', true],
	['They met [Hue] people.', false],
	['The men lost in [Hue].', false],
	['They came from the [Pentagon].', false],
	['They came from the runway of the [Pentagon].', true],
	['They came to the [Academy].', true],
	['They wrote to the [Academy].', false],
	['They met in her [Academy] office.', true],
	['They met at the [Academy].', true],
	['They came to [USS Ray].', true],
	['They came to the [Palace].', true],
	['They signed for two hectares of [Palace] ground.', false],
	['They saw the soil at the [Palace].', false],
	['An honor guard from [Hue] came.', false],
	['Một đội bác sĩ từ [Hà Nội] đến.', false],
	['Ông trở lại [Hà Nội].', true],
	['Hai ông gặp nhau tại [Hà Nội].', true],
	['Hai ông gặp người [Hà Nội].', false],
])('words of place stand before it: %s', (marked, expected) => {
	for (const start of [0, 300]) {
		const {own, grammar} = read(marked, {}, start);
		expect(isWellPlaced(own.places[0]!, own, grammar)).toBe(expected);
	}
});

test('a place tells its country where it is known', () => {
	const of = (place: string): string => countryOf({start: 0, end: 0, venue: '', place}, lookup);
	expect([
		of('Hue'),
		of('Honolulu'),
		of('South China Sea'),
		of('Springfield, Illinois'),
		of('Nowhere'),
	]).toEqual(['VN', 'US', '', 'US', '']);
	expect(countryOf(null, lookup)).toBe('');
});

describe('the place of other sentences', () => {
	const aside = (marked: readonly string[], kind: KindFinding['kind'] = 'talks'): string | undefined => {
		let start = 0;
		const sentences = marked.map(each => {
			const {own} = read(each, {}, start);
			start = own.end + 1;
			return own;
		});
		const lead = moment({sentence: sentences[0]!, event: word({kind})});
		return placeAside(sentences, lead, passage(sentences), lookup)?.place;
	};

	test.each([
		[['They met.', 'It was in [Hue].'], 'talks', 'Hue'],
		[['They met.', 'It was warm.', 'It was in [Hue].', 'They left [Da Nang].'], 'talks', 'Hue'],
		[['They met.', 'They thanked [Da Nang] people in [Hue].'], 'talks', 'Hue'],
		[['They met.', 'They like [Hue] food.'], 'talks', undefined],
		[['They met in [Hue].', 'It was warm.'], 'talks', undefined],
		[['They met.', 'It was in [Vietnam].'], 'talks', undefined],
		[['They met.', 'They spoke of the [South China Sea].'], 'talks', undefined],
		[['They trained.', 'It was in the [South China Sea].'], 'exercise', 'South China Sea'],
		[['They called.', 'It was in the [South China Sea].'], 'port-call', 'South China Sea'],
	] as const)('is well placed, and lies on land: %s, %s', (marked, kind, expected) => {
		expect(aside(marked, kind)).toBe(expected);
	});

	test.each([
		[['[Hue] – They met.'], 'Hue'],
		[['“ [Hue] (VNA) – They met.'], 'Hue'],
		[['By [Hue] – They met.'], undefined],
		[['[Vietnam] – They met.'], undefined],
		[['[Hue] people met.'], undefined],
		[['They met.', '[Hue] – It was.'], undefined],
	] as const)('the town at the head is that of a dateline: %s', (marked, expected) => {
		let start = 0;
		const sentences = marked.map(each => {
			const {own} = read(each, {}, start);
			start = own.end + 1;
			return own;
		});
		expect(townAtHead(moment({event: word({kind: 'talks'})}), passage(sentences), lookup)?.place).toBe(
			expected,
		);
	});

	test('is none of a passage without sentences', () => {
		expect(placeAside([], moment(), passage([]), lookup)).toBeNull();
		expect(townAtHead(moment(), passage([]), lookup)).toBeNull();
	});
});
