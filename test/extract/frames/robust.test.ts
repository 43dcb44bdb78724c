import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toNfc} from '../../../source/text/normalize.ts';
import {drafts} from '../read.ts';

const samples = [
	'Chiều 12/9, tại trụ sở Bộ Quốc phòng, Thượng tướng Nguyễn Chí Vịnh tiếp Đại tá Thomas Reed, Tùy viên Quốc phòng Hoa Kỳ, đến chào xã giao từ ngày 3 đến ngày 5 tháng 9 năm 2019.',
	'On Nov. 2, 2025, General Phan Van Giang hosted a welcome ceremony for U.S. Secretary of War Pete Hegseth in Hanoi, followed by talks; “A.K. Reed, Jr.” attended.',
];

function expectSound(text: string): void {
	for (const draft of drafts(text)) {
		const {length} = draft.passages[0]!.text;
		for (const spans of Object.values(draft.evidence)) {
			for (const {start, end} of spans) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(length);
			}
		}
	}
}

describe('any text', () => {
	test('random bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 400}), bytes =>
				expectSound(toNfc(new TextDecoder().decode(bytes))),
			),
			{numRuns: 200},
		);
	});

	test.each(samples)('every truncation of: %s', text => {
		for (let end = 0; end <= text.length; end++) expectSound(text.slice(0, end));
	});

	test('words of both languages in any order', () => {
		const words = fc.constantFrom(
			...samples.join(' ').split(' '),
			'theo lời mời của',
			'lần lượt',
			'sẽ',
			'7/2',
			'(',
			')',
			',',
			'.',
			'who',
			'led by',
			'từ',
		);
		fc.assert(
			fc.property(fc.array(words, {maxLength: 60}), parts => expectSound(parts.join(' '))),
			{numRuns: 300},
		);
	});
});
