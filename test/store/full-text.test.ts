import {describe, expect, test} from 'vitest';
import {indexValues, indexedText, type IndexWords} from '../../source/store/full-text.ts';
import {storeOf} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const words: IndexWords = {
	namesOf: id => (id === 'pete-hegseth' ? ['Peter Hegseth'] : []),
	placeNamesOf: name => (name === 'Hanoi' ? ['Thang Long'] : []),
	labelsOf: (_, id) => [`label of ${id}`],
	synonymsOf: (_, id) => [`synonym of ${id}`],
};

describe('the text under which a record is found', () => {
	const text = indexedText(engagement({date: '[2010-04-07,2012-04-07]'}), words);

	test('has people under all their names', () => {
		expect(text.people).toBe('Phan Văn Giang . Pete Hegseth . Peter Hegseth');
	});

	test('has titles in both languages', () => {
		expect(text.title).toContain('Giang and Hegseth hold talks');
		expect(text.title).toContain('hội đàm với ông Pete Hegseth');
	});

	test('has the kind, and the date as written, as read and by its years', () => {
		expect(text.labels).toContain('label of talks');
		expect(text.labels).toContain('[2010-04-07,2012-04-07]');
		expect(text.labels).toContain('7 Apr 2010 or 2012');
		expect(text.labels).toContain('7/4/2010 hoặc 2012');
	});

	test('has place and venue in both languages, and other names of the place', () => {
		for (const name of ['Hanoi', 'Hà Nội', 'Ministry of National Defence', 'Trụ sở', 'Thang Long'])
			expect(text.place).toContain(name);
	});

	test('has summaries, offices, topics and synonyms behind the rest', () => {
		for (const part of ['dioxin clean-up', 'tẩy độc', 'Secretary of War', 'Bộ trưởng Chiến tranh'])
			expect(text.detail).toContain(part);
		for (const part of ['label of dioxin', 'synonym of dioxin', 'synonym of talks'])
			expect(text.detail).toContain(part);
	});

	test('has publisher, headline and host of the sources', () => {
		expect(text.source).toBe('Báo Hải Vân . Hai bộ trưởng quốc phòng hội đàm tại Hà Nội . news.example');
	});
});

test('the folded table has no marks, the marked one keeps them, both are in lower case', () => {
	const text = {people: 'Đỗ Dũng', title: 'ÁN', labels: '', place: 'Hà Nội', detail: '', source: ''};
	expect(indexValues(7, text, 'text_folded')).toEqual([7, 'do dung', 'an', '', 'ha noi', '', '']);
	expect(indexValues(7, text, 'text_marked')).toEqual([7, 'đỗ dũng', 'án', '', 'hà nội', '', '']);
});

describe("the index's own words", () => {
	const {fullText} = storeOf([
		engagement({title_en: 'Zeppelin', title_vi: 'Điện đàm'}),
		engagement({id: 'b'}),
	]);

	test('are known whole or by their beginning', () => {
		expect(fullText.hasWord('zeppelin', false)).toBe(true);
		expect(fullText.hasWord('zepp', false)).toBe(false);
		expect(fullText.hasWord('zepp', true)).toBe(true);
		expect(fullText.hasWord('zepz', true)).toBe(false);
		expect(fullText.hasWord('dien', false)).toBe(true);
		expect(fullText.hasWord('điện', false)).toBe(false);
	});

	test('are taken as they are, whatever signs they hold', () => {
		for (const word of ["'", '"', '%', '*', '_', '', '\u{10FFFF}'])
			expect(fullText.hasWord(word, false)).toBe(false);
	});

	test('are counted by record', () => {
		const counts = new Map(fullText.words().map(({word, count}) => [word, count]));
		expect(counts.get('zeppelin')).toBe(1);
		expect(counts.get('giang')).toBe(2);
		expect(counts.has('Giang')).toBe(false);
	});
});
