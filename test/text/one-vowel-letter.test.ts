import {expect, test} from 'vitest';
import {withOneVowelLetter} from '../../source/text/one-vowel-letter.ts';
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
