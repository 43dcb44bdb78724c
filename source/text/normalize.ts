import {wordTexts} from './boundary.ts';
import {graphemesWithOffsets, isPlain} from './grapheme.ts';

/** Letters that Unicode does not decompose, and typographic signs, with what people type for them. */
const plainForms: Readonly<Record<string, string>> = {
	đ: 'd',
	ð: 'd',
	ɖ: 'd',
	ł: 'l',
	ƚ: 'l',
	ø: 'o',
	ħ: 'h',
	ŧ: 't',
	ⱦ: 't',
	ƀ: 'b',
	ȼ: 'c',
	ɇ: 'e',
	ǥ: 'g',
	ɨ: 'i',
	ı: 'i',
	ɉ: 'j',
	ĸ: 'k',
	ŋ: 'n',
	ɍ: 'r',
	ⱥ: 'a',
	ʉ: 'u',
	ɏ: 'y',
	ƶ: 'z',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	þ: 'th',
	// The final sigma is the same letter; lower-casing picks it by context, which would make a prefix differ from its
	// word.
	ς: 'σ',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	'′': "'",
	'‵': "'",
	ʼ: "'",
	ʻ: "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'‐': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
};
const withPlainForm = new RegExp(`[${Object.keys(plainForms).join('')}]`, 'gu');
/** Marks, and the characters that print nothing (zero-width space, soft hyphen): both are noise to a search. */
const markOrInvisible = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const asciiOnly = /^[ -~]*$/u;
/** Runs whose decomposition is wanted; Hangul syllables are letters in their own right and stay whole. */
const decomposable = /[^\p{ASCII}가-힣]+/gu;

/** The text in NFC, the one form in which text is kept. */
export function toNfc(text: string): string {
	return isPlain(text) ? text : text.normalize('NFC');
}

/** The text in NFC and lower case with its marks kept; the same in every locale. */
export function lower(text: string): string {
	// Lower-casing can leave a letter and a mark apart ("İ" gives "i" and a dot), hence the order.
	return toNfc(text.toLowerCase());
}

/**
 * The text as a search compares it: NFC and NFD, upper and lower case, marked and unmarked, full-width and plain are
 * the same; `đ` is `d`, `ß` is `ss`, typographic quotes and dashes are the typed ones. Letters of other scripts stay,
 * without their marks.
 */
export function fold(text: string): string {
	if (text.length < 4096 && asciiOnly.test(text)) return text.toLowerCase().replaceAll('`', "'");
	const composed = toNfc(text);
	if (isPlain(composed)) return foldPlain(composed);
	// No letter reaches over the end of a line: most lines are plain by themselves.
	if (composed.includes('\n')) return composed.split('\n').map(fold).join('\n');
	return foldWithMap(composed).folded;
}

/** The folded words of a text with one space before, between and behind them: ` ha noi `; ` ` where it has none. */
export function spacedWords(text: string): string {
	const composed = toNfc(text);
	if (!isPlain(composed)) return [' ', ...wordTexts(fold(composed)).map(word => `${word} `)].join('');
	let spaced = ' ';
	let isSpace = true;
	for (let index = 0; index < composed.length; index++) {
		const unit: string = (spacedUnits[composed.charCodeAt(index)] ??= spacedUnit(foldUnit(composed, index)));
		const added: string = isSpace && unit.startsWith(' ') ? unit.slice(1) : unit;
		if (added === '') continue;
		spaced += added;
		isSpace = added.endsWith(' ');
	}
	return isSpace ? spaced : `${spaced} `;
}

/** A folded text that remembers where each of its units came from. */
export interface FoldedText {
	/** As {@link fold} gives it. */
	readonly folded: string;
	/**
	 * For each UTF-16 unit of `folded`, the offset in the original of the letter that gave it; one more entry for the
	 * end of the text.
	 */
	readonly offsets: readonly number[];
}

/**
 * Folds a text and maps every unit of the result to the letter it came from, so that a hit in the folded text can be
 * shown on whole letters of the original: `[start, end)` of the folded text is `[offsets[start], end of the letter
 * that gave end - 1)`; see {@link originalSpan}.
 */
export function foldWithMap(text: string): FoldedText {
	let folded = '';
	const offsets: number[] = [];
	const add = (letter: string, start: number): void => {
		folded += letter;
		while (offsets.length < folded.length) offsets.push(start);
	};
	if (isPlain(text)) {
		for (let index = 0; index < text.length; index++) add(foldUnit(text, index), index);
	} else {
		for (const letter of graphemesWithOffsets(text)) add(foldLetters(letter.text), letter.start);
	}
	offsets.push(text.length);
	return {folded, offsets};
}

/**
 * The part of the original text, in whole letters, that gave the units `start` to `end` (exclusive) of its folded
 * form.
 */
export function originalSpan(map: FoldedText, start: number, end: number): {start: number; end: number} {
	const {offsets} = map;
	const from = offsets[start] ?? 0;
	if (end <= start) return {start: from, end: from};
	const last = offsets[end - 1] ?? from;
	// A letter can give several units (`ß`, `ss`): its end is where the next different offset begins.
	let next = end;
	while (offsets[next] === last) next++;
	return {start: from, end: offsets[next] ?? last};
}

function foldPlain(text: string): string {
	let folded = '';
	for (let index = 0; index < text.length; index++) folded += foldUnit(text, index);
	return folded;
}

/** The units of plain text that were met, folded, by their code: all of those stand below U+2800. */
const foldedUnits = Array.from<string | undefined>({length: 0x28_00});

/** Folds one unit of plain text. */
function foldUnit(text: string, index: number): string {
	return (foldedUnits[text.charCodeAt(index)] ??= foldLetters(text.charAt(index)));
}

/** The units of plain text that were met, with a space for all that is no part of a word. */
const spacedUnits = Array.from<string | undefined>({length: foldedUnits.length});
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

function spacedUnit(folded: string): string {
	return folded.replace(betweenWords, ' ');
}

function foldLetters(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('´', "'")
		.replace(decomposable, run => run.normalize('NFKD'))
		.replace(markOrInvisible, '')
		.toLowerCase()
		.replace(markOrInvisible, '')
		.replace(withPlainForm, sign => plainForms[sign] ?? sign);
}
