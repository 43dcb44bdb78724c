import fc from 'fast-check';
import {expect, test} from 'vitest';
import {slug} from '../../source/text/slug.ts';

test.each([
	['Đà Nẵng', 'da-nang'],
	['Lloyd J. Austin III', 'lloyd-j-austin-iii'],
	['— “Hội đàm”, lần 2 —', 'hoi-dam-lan-2'],
	['...', ''],
	['', ''],
])('%j is %j', (text, expected) => {
	expect(slug(text)).toBe(expected);
});

test('is made of letters and digits with single hyphens between them, and is its own slug', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme-ascii'})), text => {
			const made = slug(text);
			expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
			expect(slug(made)).toBe(made);
		}),
	);
});
