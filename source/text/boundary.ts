/** A word of a text. */
export interface Word {
	readonly text: string;
	/** UTF-16 offset of its first unit. */
	readonly start: number;
	/** UTF-16 offset after its last unit. */
	readonly end: number;
}

const wordRun = /[\p{L}\p{M}\p{N}]+/gu;
const wordCharacter = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The words of a text: runs of letters, marks and digits of any script. Apostrophes and hyphens part words, as in
 * SQLite's unicode61 tokenizer (sqlite.org/fts5.html, 4.3.1), so that the words found here are the words of the
 * index.
 */
export function words(text: string): Word[] {
	return Array.from(text.matchAll(wordRun), ({0: run, index}) => ({
		text: run,
		start: index,
		end: index + run.length,
	}));
}

/**
 * Whether a match may begin or end at this UTF-16 offset without tearing a word: false only where a letter, mark or
 * digit stands on both sides (and within a surrogate pair). Unlike `\b` it knows that `ở` and `Đ` are letters, and
 * holds between two signs as well.
 */
export function isWordEdge(text: string, index: number): boolean {
	if (index <= 0 || index >= text.length) return true;
	const after = characterAt(text, index);
	const before = characterBefore(text, index);
	if (before.length + after.length === 0) return false;
	return !(wordCharacter.test(before) && wordCharacter.test(after));
}

/** The character at an offset, or nothing where the offset is within a surrogate pair. */
function characterAt(text: string, index: number): string {
	return isWithinPair(text, index) ? '' : String.fromCodePoint(text.codePointAt(index) ?? 0);
}

function characterBefore(text: string, index: number): string {
	if (isWithinPair(text, index)) return '';
	const start = isWithinPair(text, index - 1) ? index - 2 : index - 1;
	return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

function isWithinPair(text: string, index: number): boolean {
	return index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xff_ff;
}
