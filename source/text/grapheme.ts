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
 * A unit outside of those that are one letter, one column wide and already NFC: printable ASCII, the precomposed Latin
 * of Western languages and Vietnamese, the typographic quotes and dashes, and the signs of the program's own screens.
 * A single negated class, since `^[…]*$` overflows V8's stack on very long texts.
 */
const notPlain =
	/[^\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{24F}\u{1E00}-\u{1EFF}\u{2010}-\u{2027}\u{2190}-\u{2193}\u{21C4}\u{23CE}\u{2423}\u{2500}-\u{25A0}\u{25B8}\u{25BE}\u{25CF}\u{2713}]/u;

/**
 * Returns true when every UTF-16 unit of the text is a letter or sign of its own, one column wide and NFC: the fast
 * path of this folder.
 */
export function isPlain(text: string): boolean {
	return !notPlain.test(text);
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
