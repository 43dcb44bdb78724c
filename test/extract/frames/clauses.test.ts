import {describe, expect, test} from 'vitest';
import {splitSentences} from '../../../source/extract/frames/sentence.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import {drafts, read} from '../read.ts';

const en = (text: string): readonly string[] =>
	splitSentences(text, read('en', text), english.grammar).map(each => each.text);
const vi = (text: string): readonly string[] =>
	splitSentences(text, read('vi', text), vietnamese.grammar).map(each => each.text);

describe('a sentence is parted', () => {
	test('where one visitor meets another host by a verb of its own', () => {
		expect(
			en(
				'Adm. Harry Harris held talks with Gen. Do Ba Ty in Hanoi on May 4, 2015, called on Foreign Minister Pham Binh Minh at noon and was received by President Truong Tan Sang.',
			),
		).toEqual([
			'Adm. Harry Harris held talks with Gen. Do Ba Ty in Hanoi on May 4, 2015',
			'called on Foreign Minister Pham Binh Minh at noon',
			'was received by President Truong Tan Sang',
		]);
		expect(
			vi(
				'Đô đốc Harry Harris hội đàm với Đại tướng Đỗ Bá Tỵ sáng 4-5-2015 tại Hà Nội, buổi trưa chào Bộ trưởng Phạm Bình Minh, rồi được Chủ tịch nước Trương Tấn Sang tiếp.',
			),
		).toHaveLength(3);
	});

	test('where a tour ends and somebody receives the visitor', () => {
		expect(
			en(
				'Adm. Harry Harris toured a dig in Ha Tinh on Monday, and two days later Defense Minister Phung Quang Thanh received him in Hanoi.',
			),
		).toHaveLength(2);
	});

	test('at each semicolon between days', () => {
		expect(
			en('He visited Hanoi on May 4; on May 5 he visited Hue; and on May 6 he visited Da Nang.'),
		).toEqual(['He visited Hanoi on May 4', 'on May 5 he visited Hue', 'on May 6 he visited Da Nang']);
	});
});

describe('a sentence is one', () => {
	test.each([
		// Nobody new is met.
		'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022, and held talks with him.',
		'Gen. Phan Van Giang met Ambassador Marc Knapper and Col. Mark Smith in Hanoi on May 4, 2022.',
		// The first clause is no engagement by itself.
		'Gen. Phan Van Giang met and held talks with Ambassador Marc Knapper in Hanoi on May 4, 2022.',
		// A clause that only says more of somebody, or of what was before.
		'Adm. Harry Harris met Gen. Do Ba Ty on May 4, 2015, who had received Gen. Martin Dempsey in Hanoi.',
		'Adm. Harry Harris met Gen. Do Ba Ty on May 4, 2015, after Gen. Martin Dempsey held talks with Gen. Phung Quang Thanh.',
		'Adm. Harry Harris paid a visit to Hanoi on May 4, 2015, calling on Gen. Do Ba Ty.',
		// Of a third land.
		'The Chinese minister met Adm. Harry Harris and Gen. Do Ba Ty on May 4, 2015, and was received by Gen. Phung Quang Thanh.',
	])('%s', text => {
		expect(en(text)).toHaveLength(1);
	});
});

test('who is named in the first clause takes part in the later ones', () => {
	const found = drafts(
		'Adm. Harry Harris held talks with Gen. Do Ba Ty in Hanoi on May 4, 2015 and was received by President Truong Tan Sang.',
	);
	expect(found.map(each => each.participants.map(({mention}) => mention.name).toSorted())).toEqual([
		['Harry Harris', 'Đỗ Bá Tỵ'],
		['Harry Harris', 'Trương Tấn Sang'],
	]);
	expect(found.map(each => each.date?.from.day)).toEqual([4, 4]);
});
