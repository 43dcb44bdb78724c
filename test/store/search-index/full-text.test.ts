import {describe, expect, test} from 'vitest';
import {indexedText, textValues, type IndexWords} from '../../../source/store/search-index/full-text.ts';
import {tokenized} from '../../../source/store/search-index/tokens.ts';
import {storeOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';

const words: IndexWords = {
	namesOf: id => (id === 'pete-hegseth' ? ['Peter Hegseth'] : []),
	ranksOf: id => (id === 'phan-van-giang' ? ['Senior Lieutenant General', 'Thượng tướng'] : []),
	placeNamesOf: name => (name === 'Hanoi' ? ['Thang Long'] : []),
	labelsOf: (_, id) => [`label of ${id}`],
	synonymsOf: (_, id) => [`synonym of ${id}`],
};

describe('the text under which a record is found', () => {
	const text = indexedText(engagement({date: '[2010-04-07,2012-04-07]'}), words);

	test('has people under all their names', () => {
		expect(text.people).toEqual(['Phan Văn Giang', 'Pete Hegseth', 'Peter Hegseth']);
	});

	test('has titles in both languages', () => {
		expect(text.title.join(' ')).toContain('Giang and Hegseth hold talks');
		expect(text.title.join(' ')).toContain('hội đàm với ông Pete Hegseth');
	});

	test('has the kind, and the date as written, as read and by its years', () => {
		expect(text.labels).toContain('label of talks');
		expect(text.labels).toContain('[2010-04-07,2012-04-07]');
		expect(text.labels.join(' ')).toContain('7 Apr 2010 or 2012');
		expect(text.labels.join(' ')).toContain('7/4/2010 hoặc 2012');
	});

	test('has the month by its name, in both languages, where the date settles it', () => {
		const labels = (date: string) => indexedText(engagement({date}), words).labels;
		for (const name of ['December 2019', 'tháng 12 năm 2019', '12/2019']) {
			expect(labels('2019-12-11')).toContain(name);
			expect(labels('2019-12')).toContain(name);
			expect(labels('2019')).not.toContain(name);
		}
		expect(labels('[2010-04-07,2012-04-07]')).toContain('April 2012');
	});

	test('has place and venue in both languages, and other names of the place', () => {
		for (const name of ['Hanoi', 'Hà Nội', 'Ministry of National Defence', 'Trụ sở', 'Thang Long'])
			expect(text.place.join(' ')).toContain(name);
	});

	test('has summaries, offices, topics and synonyms behind the rest', () => {
		for (const part of ['dioxin clean-up', 'tẩy độc', 'Secretary of War', 'Bộ trưởng Chiến tranh'])
			expect(text.detail.join(' ')).toContain(part);
		for (const rank of ['Senior Lieutenant General', 'Thượng tướng']) expect(text.detail).toContain(rank);
		for (const part of ['label of dioxin', 'synonym of dioxin', 'synonym of talks'])
			expect(text.detail.join(' ')).toContain(part);
	});

	test('has publisher, headline and host of the sources', () => {
		expect(text.source).toEqual([
			'Báo Hải Vân',
			'Hai bộ trưởng quốc phòng hội đàm tại Hà Nội',
			'news.example',
		]);
	});
});

test('the full-text table has no marks, is in lower case, and keeps the parts of a column apart', () => {
	const text = {
		people: ['Đỗ Dũng', 'Lê An'],
		title: ['ÁN'],
		labels: [],
		place: ['Hà Nội'],
		detail: [],
		source: [],
	};
	expect(textValues(7, tokenized(text))).toEqual([7, 'do dung . le an', 'an', '', 'ha noi', '', '']);
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
		const counts = new Map(
			fullText
				.words()
				.split('\n')
				.map(line => line.split(' ') as [string, string]),
		);
		expect(counts.get('zeppelin')).toBe('1');
		expect(counts.get('giang')).toBe('2');
		expect(counts.has('Giang')).toBe(false);
	});
});

test('a phrase is found in one piece only, its last word maybe by its beginning', () => {
	const store = storeOf([
		engagement({id: 'whole', title_en: 'The coast guard cutter arrives'}),
		engagement({id: 'apart', title_en: 'Coast guard, and the guard cutter'}),
	]);
	const found = (phrase: readonly string[], isPrefix: boolean) =>
		store.engagements.load(store.fullText.withPhrase(phrase, isPrefix)).map(record => record.id);
	expect(found(['coast', 'guard', 'cutter'], false)).toEqual(['whole']);
	expect(found(['coast', 'guard', 'cut'], true)).toEqual(['whole']);
	expect(found(['coast', 'guard', 'cut'], false)).toEqual([]);
});
