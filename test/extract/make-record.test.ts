import {describe, expect, test} from 'vitest';
import type {Document, Skipped} from '../../source/extract/import-model.ts';
import {makeRecord} from '../../source/extract/make-record.ts';
import {dictionary} from '../fixtures/imports.ts';

const text = 'Ngày 24/1/2018, tại Hà Nội, Đại tướng Ngô Xuân Lịch và ông James Mattis trồng cây.';
const document: Document = {
	file: 'a.txt',
	lines: ['Tin', text],
	publisher: 'Đà Giang Post',
	title: 'Trồng cây',
	url: 'https://news.example/a',
	published: '2018-01-25',
};
const skipped: Skipped = {file: 'a.txt', line: 2, text, reason: {code: 'nothing-told'}};
const context = {documents: [document], reference: dictionary, today: '2026-11-29'};

describe('a record that a reader makes of a skipped passage', () => {
	const made = makeRecord(skipped, context);

	test('is empty, in doubt, with the passage as its source', () => {
		expect(made).toMatchObject({
			status: 'new',
			mergesInto: null,
			support: {isDoubtful: true},
			passages: [{document, line: 2, text}],
		});
		expect(made.record).toMatchObject({
			date: '1995-01-01/2018-01-25',
			date_basis: 'inferred',
			people: [],
			place: {name_en: ''},
			sources: [
				{
					publisher: 'Đà Giang Post',
					title: 'Trồng cây',
					url: 'https://news.example/a',
					published: '2018-01-25',
					passage: {file: 'a.txt', line: 2},
				},
			],
			origin: 'user',
		});
		expect(made.record.title_en).not.toBe('');
		expect(made.record.id).toMatch(/^[a-z0-9-]+$/u);
	});

	test('offers the dates, people and places that the passage has', () => {
		expect(made.found).toMatchObject({dates: ['2018-01-24', '2018-01-25'], places: ['Hanoi']});
		expect(made.found?.people.map(({id, side}) => [id, side])).toEqual([
			['ngo-xuan-lich', 'VN'],
			['james-mattis', 'US'],
		]);
		expect(made.evidence.date?.map(({start, end}) => text.slice(start, end))).toEqual(['Ngày 24/1/2018']);
	});

	test('of a whole text has all of it', () => {
		const whole = makeRecord({...skipped, line: 0, text: 'Tin'}, context);
		expect(whole.passages).toMatchObject([{line: 1, text: `Tin\n${text}`}]);
		expect(whole.found?.places).toEqual(['Hanoi']);
	});

	test('is of the text that has the passage, where two have the same name', () => {
		const other = {...document, lines: ['Khác'], publisher: 'Other'};
		expect(makeRecord(skipped, {...context, documents: [other, document]}).record.sources).toMatchObject([
			{publisher: 'Đà Giang Post'},
		]);
		expect(makeRecord(skipped, {...context, documents: []}).record.sources).toMatchObject([
			{passage: {file: 'a.txt', line: 2}},
		]);
	});
});
