import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {inOneSpelling} from '../../../../source/extract/mentions/shared-grammar/one-spelling.ts';

test.each([
	['Hoa Kì kí kỉ yếu với Mĩ', 'Hoa Kỳ ký kỷ yếu với Mỹ'],
	['lí do và hi vọng', 'lý do và hy vọng'],
	['khi nghỉ, chị Mi đi', 'khi nghỉ, chị My đi'],
	['９／２／２０２５', '9/2/2025'],
])('%s', (text, expected) => {
	expect(inOneSpelling(text)).toBe(expected);
});

describe('any text', () => {
	test('keeps its places, and is the same a second time', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 60}), text => {
				const plain = inOneSpelling(text);
				expect(plain).toHaveLength(text.length);
				expect(inOneSpelling(plain)).toBe(plain);
			}),
		);
	});
});
