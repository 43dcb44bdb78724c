let segmenter: Intl.Segmenter | undefined;

/**
 * One segmenter for the whole program, made when a text first needs one: making it costs more than using it, and as
 * much as opening the database. Grapheme boundaries do not depend on the locale, so none is given a say (`und` is
 * "undetermined").
 */
function segmentsOf(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
	return segmenter.segment(text);
}

/**
 * The ranges of units that are one letter, one column wide and already NFC: printable ASCII, the precomposed Latin of
 * Western languages and Vietnamese, the typographic quotes and dashes, and the signs of the program's own screens.
 */
const plainRanges: readonly (readonly [first: number, last: number])[] = [
	[0x20, 0x7e],
	[0xa0, 0xac],
	[0xae, 0x02_4f],
	[0x1e_00, 0x1e_ff],
	[0x20_10, 0x20_27],
	[0x20_39, 0x20_3a],
	[0x21_90, 0x21_93],
	[0x21_c4, 0x21_c4],
	[0x21_e5, 0x21_e5],
	[0x22_60, 0x22_60],
	[0x23_ce, 0x23_ce],
	[0x24_23, 0x24_23],
	[0x25_00, 0x25_a0],
	[0x25_b8, 0x25_b8],
	[0x25_be, 0x25_be],
	[0x25_cb, 0x25_cb],
	[0x25_cf, 0x25_d0],
	[0x27_13, 0x27_13],
	[0x27_17, 0x27_17],
];
/** 1 for each unit that is plain: looked up a unit at a time, short texts take a fifth of the time of a pattern. */
const plainUnits = new Uint8Array(0x1_00_00);
for (const [first, last] of plainRanges) plainUnits.fill(1, first, last + 1);

/**
 * Returns true when every UTF-16 unit of the text is a letter or sign of its own, one column wide and NFC: the fast
 * path of this folder.
 */
export function isPlain(text: string): boolean {
	for (let index = 0; index < text.length; index++)
		if (plainUnits[text.charCodeAt(index)] === 0) return false;
	return true;
}

/** Returns true for a UTF-16 unit of which {@link isPlain} is true. */
export function isPlainUnit(unit: number): boolean {
	return plainUnits[unit] === 1;
}

/** A letter as a reader sees it, with its place in the text. */
export interface Grapheme {
	readonly text: string;
	/** UTF-16 offset. */
	readonly start: number;
}

/**
 * The letters of a text as a reader sees them (Unicode UAX #29 grapheme clusters): marks stay with their letter,
 * emoji in one piece.
 */
export function graphemes(text: string): string[] {
	if (isPlain(text)) return text.split('');
	return Array.from(segmentsOf(text), each => each.segment);
}

/** The letters of a text as {@link graphemes} finds them, each with its place. */
export function* graphemesWithOffsets(text: string): Generator<Grapheme> {
	for (const {segment, index} of segmentsOf(text)) yield {text: segment, start: index};
}
