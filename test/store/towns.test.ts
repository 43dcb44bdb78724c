import {describe, expect, test} from 'vitest';
import {withTowns} from '../../source/store/towns.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {read} from '../extract/read.ts';

const towns = withTowns([]);
const placesIn = (language: 'vi' | 'en', text: string): readonly string[] =>
	read(language, text).places.map(each => each.place);

test('every town stands once, with marks in Vietnamese and without in English', () => {
	expect(new Set(towns.map(each => each.name_en)).size).toBe(towns.length);
	expect(towns.filter(each => each.country === 'VN' && !/^[A-Za-z -]+$/u.test(each.name_en))).toEqual([]);
	expect(towns.find(each => each.name_en === 'Da Lat')).toMatchObject({name_vi: 'Đà Lạt', country: 'VN'});
	expect(towns.find(each => each.name_en === 'Ba Ria - Vung Tau')?.name_vi).toBe('Bà Rịa - Vũng Tàu');
});

test('a place that the data have is theirs', () => {
	const own = {name_en: 'Da Lat', name_vi: 'Đà Lạt', country: 'VN', is_country: false, other_names: ['Lat']};
	const named = withTowns([own]).filter(each => each.name_en === 'Da Lat');
	expect(named).toEqual([own]);
	const all = shippedReference().places.map(each => each.name_en);
	expect(new Set(all).size).toBe(all.length);
});

test.each([
	['vi', 'Sáng 11/4, đoàn đến thăm Học viện Lục quân ở Đà Lạt.', 'Da Lat'],
	['vi', 'Sang 11/4, doan den tham truong o Buon Ma Thuot.', 'Buon Ma Thuot'],
	['vi', 'Lớp học mở tại tỉnh Hải Dương.', 'Hai Duong'],
	['en', 'Engineers met near Hoa Lac.', 'Hoa Lac'],
	['en', 'They trained in Dalat.', 'Da Lat'],
	['en', 'They trained in Thai Nguyen province.', 'Thai Nguyen'],
] as const)('%s: %s', (language, text, place) => {
	expect(placesIn(language, text)).toContain(place);
});

test.each([
	['vi', 'Đại tá Nguyễn Hải Dương và Thiếu tướng Trần Thái Bình có mặt.'],
	['vi', 'Lực lượng gìn giữ hòa bình và Bộ Tư lệnh Thái Bình Dương trao đổi.'],
	['en', 'Colonel Pham Long An took notes.'],
] as const)('%s: who is called so is no town: %s', (language, text) => {
	expect(placesIn(language, text)).toEqual([]);
});

describe('the capital without its name', () => {
	test.each([
		['vi', 'Buổi tiếp diễn ra ở thủ đô ngày 4/5.', 'Hanoi'],
		['en', 'They met in the capital on Monday.', 'Hanoi'],
	] as const)('%s: %s', (language, text, place) => {
		expect(placesIn(language, text)).toContain(place);
	});

	test.each([
		['vi', 'Bộ trưởng tới Washington và dạo quanh thủ đô ngày 4/5.'],
		['en', 'They flew to Tokyo and drove through the capital on Monday.'],
		['en', 'They met in the capital of Laos.'],
	] as const)('%s: not where another may be meant: %s', (language, text) => {
		expect(placesIn(language, text)).not.toContain('Hanoi');
	});
});
