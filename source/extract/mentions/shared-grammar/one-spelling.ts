/** Full-width signs and digits, as some pages print them, with their plain forms. */
const wide = /[\uFF0D-\uFF19]/gu;
const firstWide = 0xff_01;
const firstPlain = 0x21;
const withI = 'iíìỉĩị';
const withY = 'yýỳỷỹỵ';
/** A whole syllable of one of the letters after which both spellings are in use, and an i. */
const syllable = new RegExp(String.raw`(?<![\p{L}\p{M}])([hklm])([${withI}])(?![\p{L}\p{M}])`, 'giu');

/**
 * A text as the patterns are written: digits plain, and of the two spellings of Vietnamese ("Hoa Kì", "kí") the one
 * with y. No letter is added or taken away, so that places in the one are places in the other.
 */
export function inOneSpelling(text: string): string {
	return text
		.replaceAll(wide, sign =>
			String.fromCodePoint((sign.codePointAt(0) ?? firstWide) - firstWide + firstPlain),
		)
		.replaceAll(syllable, (whole, first: string, vowel: string) => {
			const at = withI.indexOf(vowel);
			return at < 0 ? whole : `${first}${withY.charAt(at)}`;
		});
}
