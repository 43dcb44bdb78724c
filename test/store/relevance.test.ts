import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../source/domain/engagement.ts';
import {emptyFilter} from '../../source/domain/filter.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';
import {typedWords} from '../fixtures/typed.ts';

/** A record with nothing in it but what is given. */
function plain(id: string, overrides: Partial<Engagement>): Engagement {
	return engagement({
		id,
		people: [],
		topics: [],
		title_en: '-',
		title_vi: '',
		summary_en: '',
		summary_vi: '',
		...overrides,
	});
}

function ranked(records: readonly Engagement[], text: string, limit = 100): readonly string[] {
	const filter = {...emptyFilter, text: typedWords(text)};
	return storeOf(records)
		.engagements.page(filter, 'relevance', {offset: 0, limit})
		.map(record => record.id);
}

describe('words with marks', () => {
	const records = [
		plain('an-in-title', {title_vi: 'Bình an', date: '2022'}),
		plain('case-in-title', {title_vi: 'Vụ án', date: '2019'}),
		plain('case-in-summary', {summary_vi: 'Xét xử vụ án', date: '2021'}),
		plain('seal-in-title', {title_vi: 'Trao ấn', date: '2020'}),
	];

	test('rank exact hits over accent-free ones, titles before summaries, then newest first', () => {
		expect(ranked(records, 'án')).toEqual([
			'case-in-title',
			'case-in-summary',
			'an-in-title',
			'seal-in-title',
		]);
	});

	test('typed without marks find all of them alike', () => {
		expect(ranked(records, 'an')).toEqual([
			'an-in-title',
			'seal-in-title',
			'case-in-title',
			'case-in-summary',
		]);
	});

	test('rank đ over d', () => {
		const both = [
			plain('da-without', {title_vi: 'Ban da', date: '2022'}),
			plain('da-with', {title_vi: 'Bạn đa', date: '2019'}),
		];
		expect(ranked(both, 'đa')).toEqual(['da-with', 'da-without']);
		expect(ranked(both, 'da')).toEqual(['da-without', 'da-with']);
	});
});

describe('several words', () => {
	const records = [
		plain('summary-apart', {summary_en: 'clean water and the up side', date: '2024'}),
		plain('summary-together', {summary_en: 'the clean up begins', date: '2023'}),
		plain('title-apart', {title_en: 'Up to clean', date: '2022'}),
		plain('title-together', {title_en: 'Clean up', date: '2021'}),
		plain('half', {title_en: 'Clean', date: '2020'}),
	];

	test('next to each other come before words apart, within each tier names and titles before the rest', () => {
		expect(ranked(records, 'clean up')).toEqual([
			'title-together',
			'summary-together',
			'title-apart',
			'summary-apart',
		]);
	});

	test('need not stand in one field', () => {
		const split = [plain('split', {title_en: 'Clean', summary_en: 'up'})];
		expect(ranked(split, 'clean up')).toEqual(['split']);
	});
});

test('names count as titles do', () => {
	const records = [
		plain('in-summary', {summary_en: 'A letter from Hegseth', date: '2026'}),
		plain('by-name', {people: engagement().people, date: '2020'}),
	];
	expect(ranked(records, 'hegseth')).toEqual(['by-name', 'in-summary']);
});

test('within a tier the newest comes first, and records of one day by id, last first', () => {
	const records = ['2020-01-01', '2024-05', '2022-03-04/2022-03-09', '2024-05-01'].map((date, index) =>
		plain(`talks-${index}`, {title_en: 'Harbour talks', date}),
	);
	expect(ranked(records, 'harbour')).toEqual(['talks-3', 'talks-1', 'talks-2', 'talks-0']);
});

test('a record that is in several tiers comes once', () => {
	const records = [plain('all', {title_vi: 'Hội đàm', summary_vi: 'hội đàm', people: engagement().people})];
	expect(ranked(records, 'hội đàm')).toEqual(['all']);
});

test('a pasted page of words is searched as a few are', () => {
	const records = Array.from({length: 12}, (_, index) =>
		plain(`harbour-${index}`, {title_en: 'Harbour talks', date: String(2001 + index)}),
	);
	const found = ranked(records, 'harbour talks '.repeat(800).trim());
	expect(found).toEqual(records.map(record => record.id).toReversed());
});
