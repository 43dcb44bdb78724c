import {describe, expect, test} from 'vitest';
import {extract} from '../../../source/extract/extract.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';

const date = (text: string, published = '') => {
	const options = {isStandalone: true, today: '2026-11-22'};
	const {proposals} = extract([document(text, {published})], shippedReference(), options);
	expect(proposals).toHaveLength(1);
	const {date: edtf, date_reasons: reasons} = proposals[0]!.record;
	return {edtf, reasons};
};

test.each([
	'Officers of the U.S. Navy and the Vietnam People’s Navy held talks in Hanoi on May 1, 5 and 9, 2019.',
	'Các sĩ quan Hải quân Mỹ và Hải quân Việt Nam hội đàm tại Hà Nội trong các ngày 1, 5 và 9/5/2019.',
])('days named one by one are kept, and none between: %s', text => {
	expect(date(text)).toEqual({
		edtf: '[2019-05-01,2019-05-05,2019-05-09]',
		reasons: ['The text names 1 May, 5 May and 9 May, and no day between them.'],
	});
});

test('their year comes from what else is known', () => {
	const text = 'Officers of the U.S. Navy and the Vietnam People’s Navy held talks in Hanoi on May 1 and 5.';
	expect(date(text, '2019-05-07').edtf).toBe('[2019-05-01,2019-05-05]');
});

describe('a day that can be none, or two', () => {
	const proposed = (text: string, published = '') =>
		extract([document(text, {published})], shippedReference(), {isStandalone: true, today: '2026-11-22'})
			.proposals[0]!;

	test.each([
		'Ngày 31/4, tại Hà Nội, Bộ trưởng Phan Văn Giang tiếp Đại sứ Hoa Kỳ Marc Knapper, trước lễ ngày 2/5.',
		'Minister Phan Van Giang received U.S. Ambassador Marc Knapper in Hanoi on April 31, before a ceremony on May 2.',
	])('is named, and no other day is taken for it: %s', text => {
		const {record, support} = proposed(text);
		expect(record.date_reasons[0]).toContain('31 April without a year, a day that this month does not have');
		expect(record.date).toMatch(/-04/u);
		expect(support?.isDateGuessed).toBe(true);
	});

	test('is said to be two, even where its publication leaves one', () => {
		const text = 'Minister Phan Van Giang received U.S. Ambassador Marc Knapper in Hanoi on 2/9.';
		const {record, support} = proposed(text, '2023-02-10');
		expect(record.date).toBe('2023-02-09');
		expect(record.date_reasons[0]).toContain('9 February or 2 September without a year');
		expect(support?.isDateGuessed).toBe(true);
		expect(proposed(text).record.date_reasons[0]).toContain('9 February or 2 September');
	});

	test('is sure where its weekday tells which', () => {
		const text =
			'Minister Phan Van Giang received U.S. Ambassador Marc Knapper in Hanoi on Thursday, 2/9/2023.';
		const {record, support} = proposed(text);
		expect(record.date).toBe('2023-02-09');
		expect(support?.isDateGuessed).toBe(false);
	});
});
