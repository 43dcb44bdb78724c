import {syllableOf} from '../../text/syllable.ts';
import {latinBytes} from './latin-letters.ts';
import {fromMojibake} from './mojibake.ts';
import {fromTcvn3} from './tcvn3.ts';
import {fromVni} from './vni.ts';

/** An encoding that makes Vietnamese of letters that are none. */
export type LikelyEncoding = 'tcvn3' | 'vni' | 'mojibake' | 'windows-1258';

/** UTF-16 units of a text that are looked at. */
const sample = 65_536;
/** The least share of words that the right encoding makes Vietnamese. */
const leastShare = 0.6;
/** By how much that share must exceed the one of the text as it stands. */
const leastGain = 0.3;

/** A word without the signs around it. */
const fromLetterToLetter = /\p{L}(?:.*\p{L})?/su;

const windows1258 = new TextDecoder('windows-1258');
const readings: Readonly<Record<LikelyEncoding, (word: string) => string>> = {
	mojibake: fromMojibake,
	tcvn3: fromTcvn3,
	vni: fromVni,
	'windows-1258'(word) {
		const bytes = latinBytes(word);
		return bytes === null ? word : windows1258.decode(bytes).normalize('NFC');
	},
};

/**
 * The encoding in which a text is Vietnamese while it is none as it was read; null where the text is as it should be,
 * or in no encoding that is known here. The words with letters beyond ASCII are tried as Vietnamese syllables.
 * @param text with the letters of windows-1252 in the place of unknown bytes
 */
export function likelyEncoding(text: string): LikelyEncoding | null {
	const words = oddWords(text.slice(0, sample));
	if (words.length < 2) return null;
	const asItIs = vietnameseShare(words);
	let best: LikelyEncoding | null = null;
	let most = Math.max(leastShare, asItIs + leastGain);
	for (const name of Object.keys(readings) as LikelyEncoding[]) {
		const share = vietnameseShare(words.map(readings[name]));
		if (share >= most) [best, most] = [name, share + Number.EPSILON];
	}
	return best;
}

/**
 * Signs may be letters in another encoding, so that only those of ASCII end a word. One alone is no word: the dot
 * between the parts of a menu is the same byte as a letter of TCVN3.
 */
function oddWords(text: string): string[] {
	return text
		.split(/[\0-@[-`{-\u007F]+/u)
		.filter(word => /[\u0080-\u{10FFFF}]/u.test(word) && /\p{L}/u.test(word));
}

/** The share of words that are Vietnamese syllables with a mark. */
function vietnameseShare(words: readonly string[]): number {
	return words.filter(isMarkedSyllable).length / words.length;
}

function isMarkedSyllable(word: string): boolean {
	const [letters = ''] = fromLetterToLetter.exec(word.normalize('NFC').toLowerCase()) ?? [];
	return /[^a-z]/u.test(letters) && syllableOf(letters) !== null;
}
