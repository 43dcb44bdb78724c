/** A folded syllable whose vowel alone is written with either letter. */
const eitherLetter = /^(?:[hklmst]|qu)[iy]$/u;
const eitherAnywhere = / (?:[hklmst]|qu)[iy] /u;
const eitherEach = /( (?:[hklmst]|qu))i(?= )/gu;

/**
 * One spelling for the two in which Vietnamese writes the vowel that ends a syllable: `Mĩ` and `Mỹ`, `kí` and `ký`,
 * `quí` and `quý` are both in use; this gives the one with y. Takes a folded word (text/normalize.ts); every other
 * word comes back as it is. Both spellings: Quyết định 240/QĐ of 5 March 1984, which prefers i, against the press,
 * which keeps y.
 */
export function withOneVowelLetter(word: string): string {
	return word.length < 4 && eitherLetter.test(word) ? `${word.slice(0, -1)}y` : word;
}

/** The same of folded words with a space before and behind each. */
export function withOneVowelLetterEach(spacedWords: string): string {
	return spacedWords.replace(eitherEach, '$1y');
}

/** Returns false for folded words, with a space before and behind each, of which none has the two spellings. */
export function hasEitherLetter(spacedWords: string): boolean {
	return eitherAnywhere.test(spacedWords);
}
