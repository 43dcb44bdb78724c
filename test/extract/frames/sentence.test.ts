import {describe, expect, test} from 'vitest';
import {
	asksFirst,
	isBackground,
	isOfBefore,
	splitSentences,
	type Sentence,
} from '../../../source/extract/frames/sentence.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {read} from '../read.ts';
import {sentence, stranger, word} from '../../fixtures/moments.ts';

const {grammar} = english;
const split = (text: string): readonly Sentence[] => splitSentences(text, read('en', text), grammar);

describe('the sentences of a passage', () => {
	test('have what was found in each', () => {
		const text =
			'On May 4, 2022 Gen. Phan Van Giang met Ambassador Marc Knapper in Hanoi to discuss dioxin. They dined in Hue on May 5.';
		const found = split(text);
		expect(found.map(each => text.slice(each.start, each.end))).toEqual(found.map(each => each.text));
		expect(found.map(each => each.people.map(({name}) => name))).toEqual([
			['Phan Văn Giang', 'Marc Knapper'],
			[],
		]);
		expect(found.map(each => each.places.map(({place}) => place))).toEqual([['Hanoi'], ['Hue']]);
		expect(found.map(each => each.dates.map(({from}) => from.day))).toEqual([[4], [5]]);
		expect(found.map(each => each.topics.map(({topic}) => topic))).toEqual([['dioxin'], []]);
		expect(found[0]?.kinds.map(({kind}) => kind)).toEqual(['talks']);
	});

	test('are two where a semicolon parts two days with an activity each', () => {
		const of = (text: string): number => split(text).length;
		expect(of('He visited Hanoi on May 4; he visited Hue on May 5.')).toBe(2);
		expect(of('He visited Hanoi on May 4; he visited Hue.')).toBe(1);
		expect(of('He visited Hanoi on May 4; it was May 5.')).toBe(1);
		expect(of('He visited Hanoi on May 4, he visited Hue on May 5.')).toBe(1);
		expect(of('On May 4 he saw the school; on May 5 he visited Hue; and on May 6 he visited Hanoi.')).toBe(3);
		expect(
			of('Ambassador Marc Knapper walked a dig on Monday, and on Tuesday Gen. Phan Van Giang received him.'),
		).toBe(2);
		expect(
			of('Ambassador Marc Knapper walked a dig on Monday, and Gen. Phan Van Giang received him on Tuesday.'),
		).toBe(1);
		expect(of('Ambassador Marc Knapper visited Hanoi on Monday, and on Tuesday visited Hue.')).toBe(1);
		expect(
			of('Ambassador Marc Knapper met Gen. Phan Van Giang on May 4, 2022, and the next day toured Hue.'),
		).toBe(2);
		expect(
			of('Le An received Ambassador Marc Knapper in Hanoi, and on Tuesday Gen. Phan Van Giang received him.'),
		).toBe(1);
		expect(split('He visited Hanoi on May 4; he visited Hue on May 5.').map(each => each.text)).toEqual([
			'He visited Hanoi on May 4',
			'he visited Hue on May 5',
		]);
	});
});

describe('another time', () => {
	test.each([
		['He visited Hanoi on May 4.', false],
		['He was born in Hanoi.', true],
		['He is to visit Hanoi.', true],
		['The previous visit was to Hanoi.', true],
		['“The previous visit was long,” he said.', false],
		['He said that the previous visit was long.', false],
		['In 2003 a ship visited Hanoi.', true],
		['On May 4, 2003 a ship of the fleet of 2001 visited Hanoi.', false],
		['A ship visited Hanoi, he said, in 2003.', false],
		['Since 1975 Hanoi is at peace.', false],
		['Hanoi is old.', false],
	])('%s', (text, isOther) => {
		expect(split(text).map(each => each.isOtherTime)).toEqual([isOther]);
	});

	test('is what somebody promises there and then not', () => {
		expect(split('The colonel promised to visit Hanoi.').map(each => each.isOtherTime)).toEqual([false]);
	});
});

describe('a meeting just before what was told is of this time', () => {
	const guest = stranger('US', 'Ann Lee');
	const call = word({kind: 'courtesy-call', weight: 55});
	const text = 'Earlier she had visited him.';
	const isBefore = (overrides: Partial<Sentence>, told = text): boolean =>
		isOfBefore(sentence(told, {kinds: [call], people: [guest], ...overrides}), grammar);

	test('where somebody is named, and the other side or one for whom a word stands', () => {
		expect(isBefore({})).toBe(false);
		expect(isBefore({people: []})).toBe(true);
		expect(isBefore({people: [{...guest, name: ''}]})).toBe(true);
		expect(isBefore({people: [{...guest, isAbsent: true}]})).toBe(true);
		expect(isBefore({people: [stranger('other', 'Jim')]})).toBe(true);
		const told = 'Earlier Ann had visited An.';
		expect(isBefore({}, told)).toBe(true);
		expect(isBefore({people: [guest, stranger('US', 'Bob')]}, told)).toBe(true);
		expect(isBefore({people: [guest, stranger('VN', 'An')]}, told)).toBe(false);
	});

	test('where both sides meet', () => {
		expect(isBefore({kinds: []})).toBe(true);
		expect(isBefore({kinds: [word({kind: 'working-visit'})]})).toBe(true);
		expect(isBefore({kinds: [{...call, weight: 54}]})).toBe(true);
		expect(isBefore({kinds: [{...call, isFrame: true}]})).toBe(true);
		expect(isBefore({kinds: [{...call, isAnnounced: true}]})).toBe(true);
	});

	test.each([
		['Before that she had visited him.', false],
		['Before the day was out she had visited him.', false],
		['She had visited him.', true],
		['Earlier this year she had visited him.', true],
		['Earlier she had visited him, and last year, too.', true],
		['Earlier she had visited him, and her host nation.', true],
		['She visited him.', false],
	])('%s', (told, expected) => {
		expect(isBefore({}, told)).toBe(expected);
	});

	test('in Vietnamese, where nothing tells of a year, a month or a third country', () => {
		const of = (told: string): readonly boolean[] =>
			splitSentences(told, read('vi', told), vietnamese.grammar).map(each => each.isOtherTime);
		expect(of('Trước đó, đoàn đã hội đàm với Đại tướng Phan Văn Giang.')).toEqual([false]);
		expect(of('Trước đó một năm, đoàn đã hội đàm với Đại tướng Phan Văn Giang.')).toEqual([true]);
		expect(of('Trước đó, đoàn đã hội đàm với Đô đốc Trần An, Tư lệnh nước chủ nhà.')).toEqual([true]);
		expect(of('Trước đó, đoàn đã về nước.')).toEqual([true]);
	});
});

test('somebody asks first where the verb stands before whatever is told, and not at the head', () => {
	const asks = (text: string, kinds: readonly KindFinding[] = []): boolean =>
		asksFirst(sentence(text, {kinds}), grammar);
	const text = 'He promised a visit';
	expect(asks(text)).toBe(true);
	expect(asks(text, [word({start: 14, end: 19})])).toBe(true);
	expect(asks(text, [word({start: 9, end: 19})])).toBe(false);
	expect(asks(text, [word({start: 14, end: 19}), word({start: 0, end: 2})])).toBe(false);
	expect(asks('Promised a visit')).toBe(false);
	expect(asks('He gave a visit')).toBe(false);
});

test('a year makes background, unless it is that of another clause', () => {
	expect(isBackground(sentence('It was so in 2003'), grammar)).toBe(true);
	expect(isBackground(sentence('It was so since the war in 2003'), grammar)).toBe(false);
	expect(isBackground(sentence('It was so'), grammar)).toBe(false);
	expect(isBackground(sentence('X, who was shot down there in 1967, came along'), grammar)).toBe(false);
	expect(isBackground(sentence('X, who was shot down, came along in 2003'), grammar)).toBe(true);
	expect(isBackground(sentence('Ông X, người bị bắn rơi năm 1967, cùng đi'), vietnamese.grammar)).toBe(false);
	expect(isBackground(sentence('Ông X đi cùng năm 2003'), vietnamese.grammar)).toBe(true);
});
