import {latinByte} from './latin-letters.ts';

/**
 * The letters of the bytes A1 to FF in TCVN 5712:1993 (VSCII-2), the Vietnamese standard behind the fonts of TCVN3
 * ("ABC"). The fonts themselves have no capitals with a tone.
 */
const letters = Array.from(
	'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
);
const first = 0xa1;

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** A capital and the small letter behind it that gives it its tone. */
const tonedCapital = /(?<capital>[AEIOUYĂÂÊÔƠƯ])(?<small>[à-ỹ])/gu;
const word = /\p{L}+/gu;

/** Text of TCVN3 whose bytes were taken for letters of windows-1252, in Vietnamese letters. */
export function fromTcvn3(text: string): string {
	return text
		.replace(/[\u00A1-\u00FF]/gu, letter => letters[latinByte(letter) - first] ?? letter)
		.normalize('NFC')
		.replace(tonedCapital, (pair, capital: string, small: string) =>
			withoutTone(small) === capital.toLowerCase() ? small.toUpperCase() : pair,
		)
		.replace(word, shouted => (isShouted(shouted) ? shouted.toUpperCase() : shouted));
}

function withoutTone(letter: string): string {
	return letter.normalize('NFD').replace(tone, '').normalize('NFC');
}

/** Fonts of capitals show small letters as capitals, and only those without a mark are typed as such beside them. */
function isShouted(each: string): boolean {
	return /^[^A-Za-z]*[A-Z][^A-Za-z]*[A-Z][^a-z]*$/u.test(each);
}
