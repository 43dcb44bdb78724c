import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, lower} from '../../source/text/normalize.ts';
import {withToneInPlace} from '../../source/text/tone-placement.ts';

describe('two spellings of one word', () => {
	test.each([
		['hoà', 'hòa'],
		['thuý', 'thúy'],
		['khoẻ', 'khỏe'],
		['uỷ', 'ủy'],
		['tuỳ', 'tùy'],
		['toạ', 'tọa'],
		['loè', 'lòe'],
		['hòan', 'hoàn'],
		['qúy', 'quý'],
		['gía', 'giá'],
		['thủơ', 'thuở'],
	])('%s is %s', (other, usual) => {
		expect(withToneInPlace(other)).toBe(usual);
		expect(withToneInPlace(usual)).toBe(usual);
	});
});

test.each([
	'hoàng',
	'khuyến',
	'ngoại',
	'người',
	'quý',
	'quả',
	'giữa',
	'gìn',
	'chùa',
	'tía',
	'hoa',
	'đà',
	'y',
	'',
])('%j has one spelling and keeps it', word => {
	expect(withToneInPlace(word)).toBe(word);
});

test.each(['chloë', 'voilà', 'señoría', 'áo-dài', 'réunion', '2019', 'oà oà'])(
	'%j is no Vietnamese syllable and stays',
	word => {
		expect(withToneInPlace(word)).toBe(word);
	},
);

describe('any word at all', () => {
	const letters = fc.string({
		unit: fc.constantFrom(...Array.from('bcdghklmnpqrstvxđaeiouyăâêôơưàáạảãèéẹòóọỏõùúụủũỳýỵỷỹế')),
		maxLength: 7,
	});
	const anyWord = fc.oneof(letters, fc.string({unit: 'grapheme', maxLength: 12}).map(lower));

	test('stays as it is when it is given again', () => {
		fc.assert(
			fc.property(anyWord, word => {
				const placed = withToneInPlace(word);
				expect(withToneInPlace(placed)).toBe(placed);
			}),
			{numRuns: 2000},
		);
	});

	test('keeps its letters', () => {
		fc.assert(
			fc.property(anyWord, word => {
				const placed = withToneInPlace(word);
				expect(fold(placed)).toBe(fold(word));
				expect(placed.length).toBe(word.length);
			}),
			{numRuns: 2000},
		);
	});
});
