import {describe, expect, test} from 'vitest';
import {otherOccasion} from '../../../source/extract/frames/other-occasions.ts';
import type {PersonMention} from '../../../source/extract/import-model.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import type {Kind} from '../../../source/domain/vocabulary.ts';
import {filled, moment, sentence, stranger, word} from '../../fixtures/moments.ts';

const an = stranger('VN', 'Lê An');
const ann = stranger('US', 'Ann Lee');

interface Given {
	readonly kind?: Kind;
	readonly people?: readonly PersonMention[];
	readonly country?: string;
	/** Another sentence of the frame. */
	readonly beside?: string;
}

/** The occasion of a sentence whose word for what happened stands in angle brackets. */
function occasion(
	marked: string,
	{kind = 'talks', people = [an, ann], country = '', beside}: Given = {},
): string | null {
	const text = marked.replaceAll(/[<>]/gu, '');
	const start = Math.max(0, marked.indexOf('<'));
	const end = Math.max(0, marked.indexOf('>') - 1);
	const lead = moment({sentence: sentence(text), event: word({kind, start, end}), people});
	const others = beside === undefined ? [] : [sentence(beside)];
	const {grammar} = /[Ạ-ỹ]/u.test(text) ? vietnamese : english;
	return otherOccasion(filled(lead, {country, frame: {moments: [lead], others}}), grammar);
}

describe('a match or a race', () => {
	test.each([
		['They <played> football.', 'sport'],
		['Vietnam <fell> to Hawaii 1-0.', 'sport'],
		['They <rowed> in a dragon boat race.', 'sport'],
		['Họ <chạy> giải marathon.', 'sport'],
		['Việt Nam <thua> Hàn Quốc 1-3.', 'sport'],
		['Họ gặp nhau tại Biên Hòa ngày 20-4-2019.', null],
		['They <met> for talks.', null],
		['Sailors of USS Mobile <played> football.', null],
		['Sailors of the destroyer <played> football.', null],
	])('%s', (text, reason) => {
		expect(occasion(text)).toBe(reason);
	});

	test('is none where American forces or a ship are told of beside it, but where it is told of beside', () => {
		expect(occasion('They <played> football.', {beside: 'The U.S. Navy lost.'})).toBeNull();
		expect(occasion('They <played> football.', {beside: 'The destroyer is in port.'})).toBeNull();
		expect(occasion('They <played> football.', {beside: 'Everybody cheered.'})).toBe('sport');
		expect(occasion('They <met>.', {beside: 'They played football.'})).toBeNull();
	});
});

describe('a meeting of many countries', () => {
	test.each([
		['He <chaired> a meeting of the Security Council.', 'many-countries'],
		[`He <chaired> ${'x'.repeat(32)} Security Council.`, 'many-countries'],
		[`He <chaired> ${'x'.repeat(33)} Security Council.`, null],
		['Họ <họp> với Hội đồng Bảo an.', 'many-countries'],
		['The Security Council aside, they <met>.', null],
		['They <met> on the sidelines of the General Assembly.', null],
		['They <met> during the United Nations General Assembly.', null],
		['They <met>.', null],
	])('%s', (text, reason) => {
		expect(occasion(text)).toBe(reason);
	});

	test('is one wherever it is named, where one side alone takes part', () => {
		const alone: Given = {people: [an, an]};
		expect(occasion('The Security Council aside, they <met>.', alone)).toBe('many-countries');
		expect(occasion('They <met> during the United Nations General Assembly.', alone)).toBe('many-countries');
		expect(occasion('They <met> on the sidelines of the General Assembly.', alone)).toBeNull();
		expect(occasion('They <met>.', alone)).toBeNull();
	});
});

describe('words that somebody speaks', () => {
	const spoke = (text: string, given: Given): string | null => occasion(text, {kind: 'speech', ...given});

	test('at home, or where nobody of the other side hears them, are none with it', () => {
		expect(spoke('He <told> reporters.', {people: [ann]})).toBe('words-alone');
		expect(spoke('He <told> reporters.', {people: [ann], country: 'US'})).toBe('words-alone');
		expect(spoke('He <told> reporters.', {people: [ann], country: 'VN'})).toBeNull();
		expect(spoke('He <told> reporters.', {people: [an], country: 'VN'})).toBe('words-alone');
		expect(spoke('He <told> reporters.', {people: [an], country: 'US'})).toBeNull();
	});

	test('are heard by bodies of the other side, and by its people', () => {
		expect(spoke('He <told> Vietnamese officers.', {people: [ann]})).toBeNull();
		expect(spoke('He <told> American sailors.', {people: [ann]})).toBe('words-alone');
		expect(spoke('He <told> American sailors.', {people: [an]})).toBeNull();
		expect(spoke('He <told> Vietnamese officers.', {people: [an]})).toBe('words-alone');
		expect(spoke('He <spoke>.', {people: [ann], beside: 'Vietnamese officers came.'})).toBeNull();
		expect(spoke('He <spoke>.', {people: [an, ann]})).toBeNull();
	});

	test('are asked of what is words alone, by somebody', () => {
		expect(occasion('He <told> reporters.', {people: [ann]})).toBeNull();
		expect(spoke('The <speech> was long.', {people: []})).toBeNull();
	});
});
