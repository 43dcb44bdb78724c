import {describe, expect, test} from 'vitest';
import {assignParts, hostSide} from '../../../source/extract/frames/parts.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import type {PersonMention} from '../../../source/extract/import-model.ts';
import type {Side, Kind} from '../../../source/domain/vocabulary.ts';
import {sentence, stranger, word} from '../../fixtures/moments.ts';

/** A sentence with people and a verb, each where it stands in the text. */
function scene(
	text: string,
	verb: string,
	people: readonly (readonly [side: Side, name: string])[],
): {
	text: string;
	at: {start: number; end: number};
	people: readonly PersonMention[];
} {
	const span = (words: string): {start: number; end: number} => {
		const start = text.indexOf(words);
		return {start, end: start + words.length};
	};
	return {text, at: span(verb), people: people.map(([side, name]) => stranger(side, name, span(name)))};
}

const received = scene('Le An received Ann Lee', 'received', [
	['VN', 'Le An'],
	['US', 'Ann Lee'],
]);
const wasReceived = scene('Ann Lee was received by Le An', 'received', [
	['US', 'Ann Lee'],
	['VN', 'Le An'],
]);
const hosted = scene('Ann Lee received Le An', 'received', [
	['US', 'Ann Lee'],
	['VN', 'Le An'],
]);

function side(
	{text, at, people}: ReturnType<typeof scene>,
	country = '',
	event: Partial<KindFinding> = {},
): Side {
	return hostSide(
		word({kind: 'reception', ...at, ...event}),
		country,
		sentence(text),
		people,
		english.grammar,
	);
}

describe('the side that receives', () => {
	test('is that of the country', () => {
		expect(side(received, 'US')).toBe('US');
		expect(side(hosted, 'VN')).toBe('VN');
		expect(side(received, 'SG')).toBe('other');
	});

	test('is that of the subject, or of the one behind a passive', () => {
		expect(side(received)).toBe('VN');
		expect(side(hosted)).toBe('US');
		expect(side(wasReceived)).toBe('VN');
		expect(side(hosted, '', {isGuestFirst: true})).toBe('VN');
		expect(side({...received, people: [received.people[0]!]}, '', {isGuestFirst: true})).toBe('VN');
	});

	test('is the other side than that of somebody who was received, wherever it stands', () => {
		const text = 'Gen. Le An said that Ann Lee was received by him';
		const both = scene(text, 'received', [
			['VN', 'Le An'],
			['US', 'Ann Lee'],
		]);
		expect(side(both)).toBe('VN');
		expect(side(scene(text, 'received', [['US', 'Ann Lee']]))).toBe('VN');
	});

	test('is American where a Vietnamese is received', () => {
		const behind = scene('Le An was received by Ann Lee', 'received', [
			['VN', 'Le An'],
			['US', 'Ann Lee'],
		]);
		expect(side(behind)).toBe('US');
		const ahead = scene('Ann Lee tells that Le An was received by her', 'received', [
			['US', 'Ann Lee'],
			['VN', 'Le An'],
		]);
		expect(side(ahead)).toBe('US');
	});

	test('is of the last before the verb', () => {
		const text = 'Ann Lee heard that Le An received a guest';
		expect(
			side(
				scene(text, 'received', [
					['US', 'Ann Lee'],
					['VN', 'Le An'],
				]),
			),
		).toBe('VN');
	});

	test('is Vietnam where the word does not tell, or nobody is named', () => {
		expect(side(hosted, '', {isMutual: true})).toBe('VN');
		expect(side({...hosted, people: []})).toBe('VN');
		expect(side({...hosted, people: [hosted.people[1]!]})).toBe('VN');
	});

	test('is a third one of a visit that leads to a third country', () => {
		const visit = (text: string): Side =>
			side(scene(text, 'visited', [['VN', 'Le An']]), '', {kind: 'official-visit'});
		expect(visit('Le An visited Japan on May 4')).toBe('other');
		expect(visit('Le An visited a school for Japan')).toBe('VN');
		const text = 'Ann Lee received Japan';
		expect(side(scene(text, 'received', [['US', 'Ann Lee']]))).toBe('US');
	});
});

describe('the parts of people', () => {
	const [an, minh] = [
		stranger('VN', 'Lê An', {start: 0, end: 5}),
		stranger('VN', 'Vũ Minh', {start: 20, end: 27}),
	];
	const [ann, bob] = [
		stranger('US', 'Ann Lee', {start: 30, end: 37}),
		stranger('US', 'Bob Ray', {start: 40, end: 47}),
	];
	const verb = {start: 10, end: 18};
	const parts = (kind: Kind, people: readonly PersonMention[], host: Side = 'VN'): readonly string[] =>
		assignParts(kind, people, host, word({kind, ...verb})).map(each => each.part);

	test('are those of host and visitor', () => {
		expect(parts('reception', [an, minh, ann])).toEqual(['host', 'host', 'visitor']);
		expect(parts('talks', [an, ann], 'US')).toEqual(['visitor', 'host']);
	});

	test('in a third country are those of attendees, unless somebody of it receives', () => {
		expect(parts('talks', [an, ann], 'other')).toEqual(['attendee', 'attendee']);
		expect(parts('talks', [an, stranger('other', 'Ken Sato')], 'other')).toEqual(['visitor', 'host']);
	});

	test('of a call follow from where they stand about the verb', () => {
		expect(parts('phone-call', [an, ann])).toEqual(['caller', 'callee']);
		expect(parts('phone-call', [{...an, end: 10}, {...minh, start: 6, end: 10}, ann])).toEqual([
			'caller',
			'caller',
			'callee',
		]);
		expect(parts('phone-call', [minh, ann])).toEqual(['caller', 'callee']);
	});

	test('of a gift: the first of each side, by who stands before the verb', () => {
		expect(parts('handover', [an, minh, ann, bob])).toEqual(['giver', 'attendee', 'recipient', 'attendee']);
		expect(parts('handover', [minh, ann])).toEqual(['recipient', 'giver']);
		expect(parts('handover', [minh])).toEqual(['recipient']);
		expect(parts('handover', [{...an, end: 10}, ann])).toEqual(['giver', 'recipient']);
		expect(parts('handover', [{...an, end: 11}, ann])).toEqual(['recipient', 'giver']);
		expect(parts('handover', [minh, stranger('other', 'Ken Sato', {start: 30, end: 38})])).toEqual([
			'recipient',
			'giver',
		]);
	});

	test('of a paper, a dialogue and a speech', () => {
		expect(parts('agreement', [an, minh, ann])).toEqual(['signatory', 'attendee', 'signatory']);
		expect(parts('dialogue', [an, minh, ann])).toEqual(['co-chair', 'attendee', 'co-chair']);
		expect(parts('speech', [an, minh, ann])).toEqual(['speaker', 'attendee', 'attendee']);
		expect(parts('exercise', [an, ann])).toEqual(['attendee', 'attendee']);
	});
});
