import {expect, test} from 'vitest';
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
