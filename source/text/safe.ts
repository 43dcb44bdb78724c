import {isPlain} from './grapheme.ts';

/*
 * Terminal control sequences (ECMA-48, 5.4 and 5.6; xterm's ctlseqs), with 7-bit (ESC and a letter) and 8-bit (C1)
 * introducers.
 * Bodies of strings hold no control but white space, so that a run of introducers is read once, not once for each.
 * An unterminated string loses its introducer only: hiding the rest of a clipping is what its author may have wanted.
 */
const escapeSequence = new RegExp(
	[
		// OSC, DCS, SOS, PM, APC: introducer, text, terminator (BEL, ESC \ or ST).
		String.raw`(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*(?:\u0007|\u001B\\|\u009C)`,
		// CSI: parameters, intermediates, final byte.
		String.raw`(?:\u001B\[|\u009B)[0-?]*[ -\/]*[@-~]?`,
		// Every other escape: intermediates and a final byte.
		String.raw`\u001B[ -\/]*[0-~]?`,
	].join('|'),
	'gu',
);
const control = /(?![\t\n])\p{Cc}/gu;
/** Line ends of every convention, NEL and the separators of Unicode included. */
const lineEnd = /\r\n|[\r\u000B\f\u0085\u2028\u2029]/gu;
/**
 * Characters that print nothing or turn the direction of writing: all format characters and all that a display may
 * ignore, but the joiners (see below), the two emoji and text selectors with their kin, and the Arabic number signs,
 * which print.
 */
const invisible =
	/[[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u200C\u200D\uFE00-\uFE0F\u0600-\u0605\u06DD\u0890\u0891\u08E2\u{110BD}\u{110CD}]]/gv;
/**
 * Vietnamese needs two marks at most, and NFC has none left; a pile of them paints over the lines around it. Joiners
 * count, since they would start a new pile.
 */
const markPile = /([\p{M}\u200C\u200D]{4})[\p{M}\u200C\u200D]+/gu;
const joiningLetter =
	'[\\p{sc=Arab}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}]';
/**
 * A joiner that joins nothing: neither two emoji nor two letters of a script that writes with joiners (Unicode 23.2).
 */
const looseJoiner = new RegExp(
	String.raw`(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?=\u200D\p{Extended_Pictographic})|${joiningLetter}(?=[\u200C\u200D]${joiningLetter}))[\u200C\u200D]`,
	'gu',
);
const spaceRun = /\s+/gu;
const breaksLine = /[\t\n]/u;

/**
 * Hostile text made fit for one line of a terminal or a file: no control character or escape sequence, nothing that
 * turns the direction of writing or prints nothing, no lone surrogate (U+FFFD stands in), at most four marks on a
 * letter; line ends and tabs become one space with the spaces around them. NFC. Safe text comes back as it was.
 */
export function safeText(text: string): string {
	if (isPlain(text)) return text;
	return clean(text).replace(spaceRun, run => (breaksLine.test(run) ? ' ' : run));
}

/** Makes text of several lines safe, as {@link safeText} does: every line end becomes `\n`, a tab one space. */
export function safeMultiline(text: string): string {
	if (isPlain(text)) return text;
	return clean(text).replaceAll('\t', ' ');
}

/**
 * Makes a text safe but for its white space. NFC comes first, since some letters are longer in it, and last, since what
 * is taken out brings letters and marks together.
 */
function clean(text: string): string {
	return text
		.toWellFormed()
		.replace(escapeSequence, '')
		.replace(lineEnd, '\n')
		.replace(control, '')
		.replace(invisible, '')
		.normalize('NFC')
		.replace(markPile, '$1')
		.replace(looseJoiner, '')
		.normalize('NFC');
}
