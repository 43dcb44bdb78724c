import {wordTexts} from './boundary.ts';
import {fold} from './normalize.ts';
import {withOneVowelLetter} from './one-vowel-letter.ts';

/** A typed word as the index has it: folded, in one spelling. */
export function spelt(word: string): string {
	return withOneVowelLetter(fold(word));
}

/** The words of a text as the index has them. */
export function speltWords(text: string): readonly string[] {
	return wordTexts(fold(text)).map(withOneVowelLetter);
}
