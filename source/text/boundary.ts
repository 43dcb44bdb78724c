/** A word of a text. */
export interface Word {
	readonly text: string;
	/** UTF-16 offset of its first unit. */
	readonly start: number;
	/** UTF-16 offset after its last unit. */
	readonly end: number;
}

const wordRun = /[\p{L}\p{M}\p{N}]+/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/**
 * The words of a text: runs of letters, marks and digits of any script. Apostrophes and hyphens part words, as in
 * SQLite's unicode61 tokenizer (sqlite.org/fts5.html, 4.3.1), so that the words found here are the words of the
 * index.
 */
export function words(text: string): Word[] {
	const found: Word[] = [];
	let start = -1;
	for (let index = 0; index <= text.length; index++) {
		const unit = text.charCodeAt(index);
		// A letter of two units is none by either.
		if (isSurrogate(unit)) return matchedWords(text);
		if (index < text.length && isWordUnit(unit)) {
			if (start === -1) start = index;
		} else if (start !== -1) {
			found.push({text: text.slice(start, index), start, end: index});
			start = -1;
		}
	}
	return found;
}

function matchedWords(text: string): Word[] {
	return Array.from(text.matchAll(wordRun), ({0: run, index}) => ({
		text: run,
		start: index,
		end: index + run.length,
	}));
}

function isSurrogate(unit: number): boolean {
	return unit >= 0xd8_00 && unit <= 0xdf_ff;
}

/** By UTF-16 unit: 1 for one of a word, 2 for another, 0 for one that was not met yet. */
const unitsMet = new Uint8Array(0x1_00_00);

/** Returns true for a UTF-16 unit that is a letter, mark or digit of its own: half of a letter is none. */
export function isWordUnit(unit: number): boolean {
	return (unitsMet[unit] ||= wordCharacter.test(String.fromCharCode(unit)) ? 1 : 2) === 1;
}

/** The same words by their texts alone, in a fraction of the time. */
export function wordTexts(text: string): readonly string[] {
	const found: string[] = [];
	let start = -1;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		// A letter of two units is none by either.
		if (isSurrogate(unit)) return text.match(wordRun) ?? [];
		if (isWordUnit(unit)) {
			if (start === -1) start = index;
		} else if (start !== -1) {
			found.push(text.slice(start, index));
			start = -1;
		}
	}
	if (start !== -1) found.push(text.slice(start));
	return found;
}

/**
 * Returns true when a match may begin or end at this UTF-16 offset without tearing a word: false only where a letter,
 * mark or digit stands on both sides (and within a surrogate pair). Unlike `\b` it knows that `ở` and `Đ` are letters,
 * and holds between two signs as well.
 */
export function isWordEdge(text: string, index: number): boolean {
	if (isWithinPair(text, index)) return false;
	const before = isWithinPair(text, index - 1) ? index - 2 : index - 1;
	return !(isWordCharacter(text, before) && isWordCharacter(text, index));
}

/** Returns true when a letter, mark or digit begins at this offset; false outside the text. */
function isWordCharacter(text: string, index: number): boolean {
	const code = text.codePointAt(index);
	return code !== undefined && wordCharacter.test(String.fromCodePoint(code));
}

function isWithinPair(text: string, index: number): boolean {
	return (text.codePointAt(index - 1) ?? 0) > 0xff_ff;
}
