import {describe, expect, test} from 'vitest';
import {isOfThree, isThirdAlone, isWithThird} from '../../../source/extract/frames/third-country.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import type {PersonMention} from '../../../source/extract/import-model.ts';
import {mention} from '../../fixtures/drafts.ts';
import {filled, moment, sentence, stranger, word} from '../../fixtures/moments.ts';

const {grammar} = english;

test.each([
	['the Vietnamese, American and Japanese navies', true],
	['the navies of Japan, the United States and Vietnam', true],
	['talks on Japan, then the Vietnamese, American and Japanese navies', false],
	['the Vietnamese and American navies', false],
	['the Vietnamese navy met the American and Japanese ones', false],
	['the American, American and Japanese navies in Vietnam', false],
	['the Vietnamese, American, Japanese and Australian navies', false],
	['in Vietnam American guests saw the Vietnamese, American and Japanese flags', true],
])('a list of three lands: %s', (text, isOne) => {
	expect(isOfThree(text, grammar)).toBe(isOne);
});

const an = stranger('VN', 'Lê An');
const ann = stranger('US', 'Ann Lee');
const ken = stranger('other', 'Ken Sato');

interface Given {
	readonly people?: readonly PersonMention[];
	readonly country?: string;
	readonly event?: Partial<KindFinding>;
	readonly hasEarlier?: boolean;
}

/** A verb at the ninth letter of a sentence. */
function isThird(
	text: string,
	{people = [an], country = '', event = {}, hasEarlier = false}: Given = {},
): boolean {
	const at = {start: 8, end: 16};
	const lead = moment({sentence: sentence(text), event: word({kind: 'reception', ...at, ...event})});
	return isWithThird(filled(lead, {people, country}), grammar, hasEarlier);
}

describe('Vietnam with a third country', () => {
	test('meets somebody of it', () => {
		expect(isThird('General received him', {people: [an, ken]})).toBe(true);
		expect(isThird('General received him')).toBe(false);
		expect(isThird('General received him', {people: [ken]})).toBe(true);
		expect(isThird('General received him', {people: [an, ken, ann]})).toBe(true);
	});

	test('is not alone where an American of the list is there, in the United States, or where its words are', () => {
		expect(isThird('General received him', {people: [an, ken, mention()]})).toBe(false);
		expect(isThird('General received him', {people: [an, ken], country: 'US'})).toBe(false);
		expect(isThird('General received him of Japan', {people: [an, ann]})).toBe(true);
		expect(isThird('General received him and Americans of Japan', {people: [an, ann]})).toBe(false);
	});

	test('receives whose land stands next behind the verb', () => {
		expect(isThird('General received the Japanese ambassador')).toBe(true);
		expect(isThird('General received the Japanese and American ambassadors')).toBe(true);
		expect(isThird('General received the American and Japanese ambassadors')).toBe(false);
		expect(isThird('American received him, for Americans')).toBe(false);
		expect(isThird(`General received ${'x'.repeat(38)} Japan, and Americans`)).toBe(true);
		expect(isThird(`General received ${'x'.repeat(39)} Japan, and Americans`)).toBe(false);
	});

	test.each([
		['General received his Thai counterpart, and Vietnamese papers told of it', true],
		['General received Vietnamese and Thai counterparts', false],
		['General received Thai and Vietnamese counterparts', false],
		['General received the Americans', false],
	])('is who alone is met: %s', (text, isAlone) => {
		const lead = moment({sentence: sentence(text), event: word({kind: 'reception', start: 8, end: 16})});
		expect(isThirdAlone(lead, grammar)).toBe(isAlone);
	});

	test('is what an earlier engagement speaks against, until somebody of it comes', () => {
		expect(isThird('Japanese received him of Japan', {people: [an, ann], hasEarlier: true})).toBe(false);
		expect(isThird('Japanese received him', {people: [an, ann, ken], hasEarlier: true})).toBe(true);
		expect(isThird('Japanese received him', {event: {kind: 'exercise'}, hasEarlier: true})).toBe(false);
		expect(isThird('Japanese received him', {event: {kind: 'exercise'}})).toBe(true);
	});

	test('has a ship that calls', () => {
		const ship: Given = {event: {kind: 'port-call'}, people: [], hasEarlier: true};
		expect(isThird('The HMAS called at a port', ship)).toBe(true);
		expect(isThird('American HMAS called', {...ship, event: {kind: 'port-call', start: 14, end: 20}})).toBe(
			false,
		);
		expect(isThird('The USS  called at Japan', ship)).toBe(false);
		expect(isThird('The HMAS was at a school', {...ship, event: {kind: 'ceremony'}})).toBe(false);
	});

	test('needs both of them where nobody has to meet', () => {
		const ceremony: Given = {event: {kind: 'ceremony'}, hasEarlier: true};
		expect(isThird('Americans saw it', {...ceremony, people: [ken]})).toBe(false);
		expect(isThird('Americans saw it', {...ceremony, people: [an, ken]})).toBe(true);
		expect(isThird('Americans saw it', {...ceremony, people: [ken], event: {kind: 'talks'}})).toBe(true);
	});
});
