import {describe, expect, test} from 'vitest';
import {englishSummary, englishTitle} from '../../../source/extract/wording/en.ts';
import type {Particulars} from '../../../source/extract/wording/particulars.ts';
import {vietnameseSummary, vietnameseTitle} from '../../../source/extract/wording/vi.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {host, particulars, titles} from './sample-particulars.ts';

describe('a summary', () => {
	const {vocabulary} = dictionary;
	const both = (overrides: Partial<Particulars>): readonly string[] => [
		englishSummary(particulars(overrides), vocabulary),
		vietnameseSummary(particulars(overrides), vocabulary),
	];

	test('names everybody, with an office where one is known, and the part', () => {
		expect(both({})).toEqual([
			'Talks, 1 Mar 2019; Hanoi. Taking part: Lê An (Minister), host; Ann Lee, visitor.',
			'Hội đàm, 1/3/2019; Hà Nội. Thành phần: Lê An (bộ trưởng), chủ nhà; Ann Lee, khách.',
		]);
	});

	test('says what is announced, the part of the day, and the venue before the town', () => {
		const announced = {isAnnounced: true, dayPart: 'morning', people: []} as const;
		expect(both({...announced, venue_en: 'the Opera House', venue_vi: 'Nhà hát Lớn'})).toEqual([
			'Announced: Talks, 1 Mar 2019 (morning); the Opera House, Hanoi.',
			'Theo thông báo: Hội đàm, 1/3/2019 (buổi sáng); Nhà hát Lớn, Hà Nội.',
		]);
	});

	test('ends with the date where no place is told', () => {
		expect(both({people: [], place_en: '', place_vi: ''})).toEqual([
			'Talks, 1 Mar 2019.',
			'Hội đàm, 1/3/2019.',
		]);
	});
});

describe('a title that is too long', () => {
	const office = 'Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam';
	const longOffice = {...host, name: 'Trần Văn An', office_vi: office};

	test('leaves out the office of the second, then of both', () => {
		const second = {...longOffice, name: 'Bùi Thị Yến', part: 'visitor', address_vi: 'bà'} as const;
		expect(vietnameseTitle(particulars({people: [longOffice, second]}))).toBe(
			`${office} Trần Văn An hội đàm với bà Bùi Thị Yến`,
		);
		const longer = {...longOffice, office_vi: `${office} kiêm Giám đốc Học viện Quốc phòng`};
		expect(vietnameseTitle(particulars({people: [longer, {...second, name: 'Bùi Thị Hải Yến'}]}))).toBe(
			'Ông Trần Văn An hội đàm với bà Bùi Thị Hải Yến',
		);
	});

	test('of a visit leaves out the office of the visitor', () => {
		const visitor = {...longOffice, office_vi: `${office} kiêm Giám đốc Học viện Quốc phòng`};
		expect(vietnameseTitle(particulars({kind: 'official-visit', people: [visitor]}))).toBe(
			'Ông Trần Văn An thăm chính thức Việt Nam (Hà Nội)',
		);
	});

	test('of one person leaves out the place', () => {
		const place = 'Long Town '.repeat(11).trim();
		expect(englishTitle(particulars({people: [host], place_en: place}))).toBe('Talks: Lê An');
		expect(vietnameseTitle(particulars({people: [host], place_vi: place}))).toBe('Hội đàm: Lê An');
	});
});

describe('a visit', () => {
	test('that is announced is still to come', () => {
		expect(titles({kind: 'official-visit', isAnnounced: true})).toEqual([
			'Ann Lee to pay an official visit to Vietnam (Hanoi)',
			'Bà Ann Lee sẽ thăm chính thức Việt Nam (Hà Nội)',
		]);
	});

	test('names the country once', () => {
		const there = {place_en: 'Vietnam', place_vi: 'Việt Nam'};
		expect(titles({kind: 'official-visit', ...there})).toEqual([
			'Ann Lee pays an official visit to Vietnam',
			'Bà Ann Lee thăm chính thức Việt Nam',
		]);
	});

	test('to a place of no country that titles name', () => {
		const there = {place_en: 'Singapore', place_vi: 'Singapore', country_en: '', country_vi: ''};
		expect(titles({kind: 'working-visit', ...there})).toEqual([
			'Ann Lee pays a working visit to Singapore',
			'Bà Ann Lee thăm và làm việc tại Singapore',
		]);
	});

	test('to nowhere that is named', () => {
		const nowhere = {place_en: '', place_vi: ''};
		expect(titles({kind: 'official-visit', ...nowhere})).toEqual([
			'Ann Lee pays an official visit',
			'Bà Ann Lee thăm chính thức',
		]);
		expect(titles({kind: 'working-visit', ...nowhere})).toEqual([
			'Ann Lee pays a working visit',
			'Bà Ann Lee thăm làm việc',
		]);
	});
});
