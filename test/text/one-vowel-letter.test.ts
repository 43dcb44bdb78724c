import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	hasEitherLetter,
	withOneVowelLetter,
	withOneVowelLetterEach,
} from '../../source/text/one-vowel-letter.ts';
import {fold} from '../../source/text/normalize.ts';

test.each([
	['Mĩ', 'Mỹ'],
	['kí', 'ký'],
	['kỉ', 'kỷ'],
	['Hoa Kì', 'Hoa Kỳ'],
	['lí', 'lý'],
	['Sĩ', 'Sỹ'],
	['tỉ', 'tỷ'],
	['hi', 'hy'],
	['quí', 'quý'],
])('%s and %s are one spelling', (one, other) => {
	const spelt = (text: string) => fold(text).split(' ').map(withOneVowelLetter);
	expect(spelt(one)).toEqual(spelt(other));
});

test.each(['vi', 'di', 'y', 'i', 'hai', 'may', 'kin', 'navy', 'quyt', 'thi', 'uy', 'tuy'])(
	'%s is spelt in one way only',
	word => {
		expect(withOneVowelLetter(word)).toBe(word);
	},
);

test('of words in a row each is spelt as it is alone', () => {
	const words = fc.array(fc.constantFrom('my', 'mi', 'qui', 'quy', 'ki', 'thi', 'ha', 'i', 'minh', 'sy'));
	const spaced = (texts: readonly string[]): string => [' ', ...texts.map(text => `${text} `)].join('');
	fc.assert(
		fc.property(words, texts => {
			expect(withOneVowelLetterEach(spaced(texts))).toBe(spaced(texts.map(withOneVowelLetter)));
			const isEither = (text: string): boolean => ['my', 'mi', 'qui', 'quy', 'ki', 'sy'].includes(text);
			expect(hasEitherLetter(spaced(texts))).toBe(texts.some(isEither));
		}),
	);
});
