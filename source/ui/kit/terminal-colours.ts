import type {Rgb} from './contrast.ts';

/** The colours that a terminal may be asked for: its background, and those of its sixteen that names are written in. */
export const askedColours = ['background', 1, 4, 9, 12] as const;
/** One of {@link askedColours}. */
export type AskedColour = (typeof askedColours)[number];

/** An answer of a terminal: one of its colours, or that it has answered everything it knows. */
export type ColourAnswer =
	{readonly type: 'colour'; readonly colour: AskedColour; readonly rgb: Rgb} | {readonly type: 'end'};

/**
 * The question for a terminal's colours (xterm's ctlseqs, OSC 11 and 4). One that does not know it says nothing; the
 * attributes of the device (DA1), asked for at the end, are answered by every terminal, and after the rest.
 */
export const colourQuestion = [
	'\u{1B}]11;?\u{1B}\\',
	...askedColours.filter(colour => colour !== 'background').map(colour => `\u{1B}]4;${colour};?\u{1B}\\`),
	'\u{1B}[c',
].join('');

const colourAnswer = /^\u{1B}\](?:11|4;(?<colour>\d+));rgba?:(?<parts>[\da-f/]+)/iu;
const attributesAnswer = /^\u{1B}\[\?[\d;]*c$/u;

/** Reads a sequence that a terminal has sent; null for one that answers something else. */
export function readColourAnswer(sequence: string): ColourAnswer | null {
	if (attributesAnswer.test(sequence)) return {type: 'end'};
	const {colour = '', parts = ''} = colourAnswer.exec(sequence)?.groups ?? {};
	const asked = colour === '' ? 'background' : askedColours.find(each => String(each) === colour);
	const [red, green, blue] = parts.split('/').map(partOf);
	if (asked === undefined || red === undefined || green === undefined || blue === undefined) return null;
	return [red, green, blue].every(Number.isFinite)
		? {type: 'colour', colour: asked, rgb: {red, green, blue}}
		: null;
}

/** A part of a colour as X11 writes it: one to four hexadecimal digits, of which the greatest number is 1. */
function partOf(digits: string): number {
	return /^[\da-f]{1,4}$/iu.test(digits)
		? Number.parseInt(digits, 16) / (16 ** digits.length - 1)
		: Number.NaN;
}
