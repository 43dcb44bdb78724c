import {describe, expect, test} from 'vitest';
import {sidesOf, type Sides} from '../../../source/extract/frames/sides.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import type {PersonMention} from '../../../source/extract/import-model.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {draft} from '../../fixtures/drafts.ts';
import {dictionary, hanoi} from '../../fixtures/imports.ts';
import {filled, moment, passage, sentence, stranger, word} from '../../fixtures/moments.ts';

const context = {lookup: indexReference(dictionary), isArticle: false, before: []};
const an = stranger('VN', 'Lê An');
const ann = stranger('US', 'Ann Lee');
const ken = stranger('other', 'Ken Sato');

interface Given {
	readonly people?: readonly PersonMention[];
	readonly country?: string;
	readonly event?: Partial<KindFinding>;
	readonly own?: Partial<Sentence>;
	readonly others?: readonly Sentence[];
	readonly hasEarlier?: boolean;
}

/** The sides of a ceremony that a sentence tells. */
function sides(text: string, given: Given = {}): Sides {
	const {people = [], country = '', event = {}, own = {}, others = [], hasEarlier = false} = given;
	const lead = moment({sentence: sentence(text, own), event: word({kind: 'ceremony', ...event}), people});
	const frame = filled(lead, {country, frame: {moments: [lead], others}});
	const earlier = hasEarlier ? [draft()] : [];
	return sidesOf(frame, {read: passage([lead.sentence, ...others]), context, earlier});
}

describe('Vietnam is in it', () => {
	const isIn = (text: string, given?: Given): boolean => sides(text, given).hasVietnam;

	test('by people, country, words and places', () => {
		expect(isIn('They met.')).toBe(false);
		expect(isIn('They met.', {people: [an]})).toBe(true);
		expect(isIn('They met.', {country: 'VN'})).toBe(true);
		expect(isIn('The Vietnamese met.')).toBe(true);
		expect(isIn('They met.', {others: [sentence('The Vietnamese Navy met.')]})).toBe(true);
		expect(isIn('They met.', {others: [sentence('The Vietnamese met.')]})).toBe(false);
		expect(isIn('They met.', {others: [sentence('The Vietnamese Navy met.', {isOtherTime: true})]})).toBe(
			false,
		);
		expect(isIn('They met.', {own: {places: [hanoi]}})).toBe(true);
		expect(isIn('They met.', {own: {places: [{...hanoi, place: 'Tokyo'}]}})).toBe(false);
	});

	test('not by the name of the war, nor by who fought in it', () => {
		expect(isIn('They marked Vietnam War Veterans Day.')).toBe(false);
		expect(isIn('They met Vietnam veterans.')).toBe(false);
		expect(
			isIn('They met.', {others: [sentence('Vietnam veterans and officers of the Vietnam War came.')]}),
		).toBe(false);
		expect(isIn('They met at the Vietnam War Remnants Museum.')).toBe(true);
		const text = 'Nurses who served in Vietnam came.';
		const land = {start: text.indexOf('Vietnam'), end: text.indexOf(' came'), place: 'Vietnam', venue: ''};
		expect(isIn(text, {own: {places: [land]}})).toBe(false);
		expect(isIn('Nurses came to Vietnam for it.', {own: {places: [{...land, start: 15, end: 22}]}})).toBe(
			true,
		);
	});

	test('by somebody spoken of, and by the ambassador', () => {
		expect(isIn('They met.', {own: {people: [{...an, isAbsent: true}]}})).toBe(true);
		expect(isIn('They met.', {own: {people: [an]}})).toBe(false);
		expect(isIn('They met.', {own: {people: [{...ann, isAbsent: true}]}})).toBe(false);
		expect(isIn('They met.', {own: {people: [{...an, name: '', isAbsent: true}]}})).toBe(false);
		expect(isIn('They met.', {people: [{...ann, office: 'Ambassador to Vietnam'}]})).toBe(true);
		expect(isIn('They met.', {people: [{...ken, office: 'Ambassador to Vietnam'}]})).toBe(false);
	});

	test('abroad by a body or a house, not by the land', () => {
		expect(isIn('They spoke of the Vietnamese.', {country: 'US'})).toBe(false);
		expect(isIn('The Vietnamese Navy came.', {country: 'US'})).toBe(true);
		const vietnam = {...hanoi, place: 'Vietnam'};
		expect(isIn('They met.', {country: 'US', own: {places: [vietnam]}})).toBe(false);
		expect(isIn('They met.', {country: 'US', own: {places: [hanoi]}})).toBe(true);
		expect(isIn('They met.', {country: '', own: {places: [vietnam]}})).toBe(true);
	});

	test('not in what is only said abroad, nor where two others meet', () => {
		const speech = {event: {kind: 'speech'}, own: {places: [hanoi]}} as const;
		expect(isIn('He spoke of the Vietnamese Navy.', {...speech, country: 'US'})).toBe(false);
		expect(isIn('He spoke of the Vietnamese Navy.', speech)).toBe(true);
		const talks = {event: {kind: 'talks', need: 'two-people'}} as const;
		expect(isIn('They spoke of the Vietnamese.', {...talks, people: [ann, ken]})).toBe(false);
		expect(isIn('They spoke of the Vietnamese.', {...talks, people: [ann]})).toBe(true);
	});
});

describe('another side is in it', () => {
	const isIn = (text: string, given?: Given): boolean => sides(text, given).hasForeign;

	test('by people, country, words and what was told before', () => {
		expect(isIn('They met.')).toBe(false);
		expect(isIn('They met.', {people: [an]})).toBe(false);
		expect(isIn('They met.', {people: [ann]})).toBe(true);
		expect(isIn('They met.', {people: [ken]})).toBe(true);
		expect(isIn('They met.', {country: 'US'})).toBe(true);
		expect(isIn('They met.', {country: 'JP'})).toBe(true);
		expect(isIn('They met.', {country: 'VN'})).toBe(false);
		expect(isIn('They met.', {hasEarlier: true})).toBe(true);
		expect(isIn('The Americans met.')).toBe(true);
		expect(isIn('The Japanese met.')).toBe(true);
	});

	test('beside what happened by a body alone', () => {
		const beside = (text: string): boolean => isIn('They met.', {others: [sentence(text)]});
		expect(beside('An American jet stood there.')).toBe(false);
		expect(beside('American sailors stood there.')).toBe(true);
		expect(beside('There stood jets, like those of the U.S. Navy.')).toBe(false);
		expect(isIn('They met.', {others: [sentence('American sailors came.', {isOtherTime: true})]})).toBe(
			false,
		);
		expect(isIn('The Americans met.', {others: [sentence('The Americans met.')]})).toBe(true);
	});

	test('not where all that is American is a place or an ally', () => {
		expect(isIn('The embassy of Vietnam in Washington met.')).toBe(false);
		expect(isIn('It leans on its American ally.')).toBe(false);
		expect(isIn('He had studied in the United States.')).toBe(false);
		expect(isIn('The Americans had studied in the United States.')).toBe(true);
	});
});

test('a third country alone is with it, unless something speaks for the United States', () => {
	const isThird = (text: string, given?: Given): boolean => sides(text, given).isWithThird;
	expect(isThird('They met.', {people: [an]})).toBe(true);
	expect(isThird('The Americans met.', {people: [an]})).toBe(false);
	expect(isThird('They met.', {people: [an], hasEarlier: true})).toBe(false);
	expect(isThird('They met.', {people: [an, ken], hasEarlier: true})).toBe(true);
	expect(isThird('They met.', {people: [an, ann]})).toBe(false);
	expect(isThird('They met.', {country: 'US'})).toBe(false);
});

test('the sides of those who are named are told', () => {
	expect([...sides('They met.', {people: [an, ann, an]}).named]).toEqual(['VN', 'US']);
});
