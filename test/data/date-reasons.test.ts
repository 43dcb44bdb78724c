import {describe, expect, test} from 'vitest';
import {englishMonths} from '../../source/domain/months.ts';
import {weekdays} from '../../source/words/reason-names.ts';
import {data} from './read.ts';
import {reasonFaults} from './reason-faults.ts';

const {date_reasons: entries} = data.dateReasons;

describe('the check of the reasons in Vietnamese', () => {
	const record = {id: 'talks', date_reasons: ['By hand.', 'The text gives no date.']};

	test('finds nothing where each sentence of an editor has its own', () => {
		expect(reasonFaults([record, {...record, id: 'visit'}], [{en: 'By hand.', vi: 'Bằng tay.'}])).toEqual([]);
	});

	test('tells a sentence without one, one of no record, and one that stands twice', () => {
		expect(reasonFaults([record], [])).toEqual(['talks: no Vietnamese of: By hand.']);
		expect(
			reasonFaults(
				[record],
				[
					{en: 'By hand.', vi: 'Bằng tay.'},
					{en: 'By heart.', vi: 'Thuộc lòng.'},
					{en: 'By hand.', vi: 'Bằng tay!'},
				],
			),
		).toEqual(['in no record: By heart.', 'twice: By hand.']);
	});

	test('tells one that the program words itself, and one that is left in English', () => {
		expect(
			reasonFaults(
				[record],
				[
					{en: 'By hand.', vi: 'By hand.'},
					{en: 'The text gives no date.', vi: 'Văn bản không nêu ngày.'},
				],
			),
		).toEqual(['the program has its Vietnamese: The text gives no date.', 'not in Vietnamese: By hand.']);
	});
});

test('every reason for a date has its Vietnamese, once, and none is left over', () => {
	expect(reasonFaults(data.engagements, entries)).toEqual([]);
});

describe('each reason in Vietnamese', () => {
	const failing = (isWrong: (entry: (typeof entries)[number]) => boolean): readonly string[] =>
		entries.filter(isWrong).map(({en, vi}) => `${en} → ${vi}`);

	test('has every day, month, year and other figure of the English', () => {
		const figures = (text: string): readonly number[] =>
			Array.from(text.matchAll(/\d+/gu), ([figure]) => Number(figure));
		const months = (text: string): readonly number[] =>
			englishMonths.flatMap((name, index) =>
				new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text) ? [index + 1] : [],
			);
		expect(
			failing(({en, vi}) => {
				const told = new Set(figures(vi));
				return [...figures(en), ...months(en)].some(figure => !told.has(figure));
			}),
		).toEqual([]);
	});

	test('has the same days of the week', () => {
		const names = (day: string, text: string): boolean =>
			text.includes(day) || text.startsWith(`${day.charAt(0).toUpperCase()}${day.slice(1)}`);
		expect(
			failing(({en, vi}) =>
				Object.entries(weekdays).some(
					([english, vietnamese]) => en.includes(english) !== names(vietnamese, vi),
				),
			),
		).toEqual([]);
	});

	test('ends as a sentence, and has letters of Vietnamese but no English day or month', () => {
		expect(failing(({vi}) => !/[.”]$/u.test(vi))).toEqual([]);
		expect(failing(({vi}) => !/[ăâđêôơư\u0300-\u036F]/u.test(vi.normalize('NFD').toLowerCase()))).toEqual([]);
		const english = [
			...englishMonths.filter(name => name !== 'May' && name !== 'March'),
			...Object.keys(weekdays),
		];
		expect(failing(({vi}) => english.some(name => vi.includes(name)))).toEqual([]);
	});
});
