/** Letters of their own in the fonts of VNI for Windows, by the letter of windows-1252 in whose place they stand. */
const letters: Readonly<Record<string, string>> = {
	ñ: 'đ',
	ô: 'ơ',
	ö: 'ư',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ',
};
/** Tones, which stand behind their vowel. */
const tones: Readonly<Record<string, string>> = {
	ø: '\u0300',
	ù: '\u0301',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
};
/** The circumflex of a, e and o, alone or with a tone. */
const circumflexes: Readonly<Record<string, string>> = {
	â: '\u0302',
	à: '\u0302\u0300',
	á: '\u0302\u0301',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
};
/** The breve of a, alone or with a tone. */
const breves: Readonly<Record<string, string>> = {
	ê: '\u0306',
	è: '\u0306\u0300',
	é: '\u0306\u0301',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
};
const marks: Readonly<Record<string, string>> = {...tones, ...circumflexes, ...breves};

/** A vowel with the sign of its mark behind it, or a letter that stands alone. */
const sign = /(?<vowel>a)(?<mark>[øùûõïâàáåãäêèéúüë])|([eo])([øùûõïâàáåãä])|([uyôö])([øùûõï])|[ñôöæóòî]/giu;

/**
 * Text of VNI (the fonts of VNI for Windows) that was taken for windows-1252, in Vietnamese letters. Table:
 * vietunicode.sourceforge.net/charset.
 */
export function fromVni(text: string): string {
	return text
		.replace(sign, pair => {
			const [base = '', mark = ''] = Array.from(pair);
			return letterOf(base) + (marks[mark.toLowerCase()] ?? '');
		})
		.normalize('NFC');
}

function letterOf(base: string): string {
	const letter = letters[base.toLowerCase()];
	if (letter === undefined) return base;
	return base === base.toLowerCase() ? letter : letter.toUpperCase();
}
