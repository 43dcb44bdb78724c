import type {Scene} from '../../pipeline.ts';
import {surname} from '../lexicon.ts';
import {marks, type Token} from '../tokens.ts';
import {isNamedBefore, isNamesakeOfTown} from './named-before.ts';
import type {PersonChunk} from './person-chunk.ts';
import type {WordClasses} from './word-classes.ts';

/** Between the words of a name: a space, an initial's full stop, a hyphen, an apostrophe. */
const nameGap = /^(?:\s|\.\s?|[-'’‑])$/u;
/** Small words within European names. */
const particles = new Set(['de', 'van', 'von', 'der', 'den', 'la', 'bin', 'al', 'del', 'di', 'da']);
/** Of these, words of Vietnamese as it is written without marks ("den Bo Quoc phong"). */
const vietnameseWords = new Set(['den', 'la', 'di', 'da']);
/** Letters only, and not all capitals unless an initial. */
const nameWord =
	/^(?:(?:d[aei]|l[ae]|v[ao]n)(?=\p{Lu}\p{Ll}))?\p{Lu}(?:[[\p{L}\p{M}]--\p{Ll}]*\p{Ll}[\p{L}\p{M}]*)?$/v;
const anyLetter = /\p{L}/u;
const suffix = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const longestName = 6;
/** The words that most Vietnamese names have. */
const shortestWhole = 3;

/**
 * Reads a stranger's name at a token: one to six capitalised words that are neither a body, a land nor an office.
 * Whether it is a person is for the titles around it to say. `before` are the chunks before it: right after an
 * office, or after somebody of that name, a single word is a name, too.
 * @returns the index of the token after its last, or nothing.
 */
export function readNameRun(
	scene: Scene,
	words: WordClasses,
	index: number,
	before: readonly PersonChunk[],
): number | undefined {
	const first = scene.tokens[index];
	if (!first || !nameWord.test(first.text) || isOfLand(scene, index)) return undefined;
	if (isToldAgain(scene, words, index, before)) return index + 1;
	const isVietnamese = words.isFamilyName(first) && isCapitalAfter(scene, index);
	const isTitled = isBehindRank(before.at(-1), index);
	if (!isInitial(scene, index) && !mayBegin(scene, words, index, {isVietnamese, isTitled})) return undefined;
	const limit = isVietnamese && first.marks !== '' ? 4 : longestName;
	let next = index + 1;
	while (next - index < limit) {
		const isShort = next - index < shortestWhole;
		const step = nameStep(scene, words, next, {isVietnamese, isMarked: first.marks !== '', isShort});
		if (step === undefined) break;
		next = step;
	}
	return next - index >= 2 ? next : singleWord(scene, words, index, {next, before});
}

function isToldAgain(
	scene: Scene,
	words: WordClasses,
	index: number,
	before: readonly PersonChunk[],
): boolean {
	if (isNamedAgain(scene, index, before)) return true;
	return words.readsLeft && !isCapitalAfter(scene, index) && isNamesakeOfTown(scene, index, before);
}

/** "U.S." is nobody's initials. */
function isOfLand({tokens}: Scene, index: number): boolean {
	return tokens[index]?.text === 'U' && tokens[index + 1]?.text === 'S';
}

/** "Ông Hải", "ông Vịnh": right behind a title the last word of a name told before is its bearer, whatever it means. */
function isNamedAgain(scene: Scene, index: number, before: readonly PersonChunk[]): boolean {
	const [token, next] = [scene.tokens[index], scene.tokens[index + 1]];
	if (before.at(-1)?.next !== index || before.at(-1)?.type === 'name') return false;
	if (token && next?.isCapital && isNameGap(scene, token, next)) return false;
	return before.some(
		chunk =>
			chunk.type === 'name' && scene.tokens[chunk.next - 1]?.text === token?.text && chunk.next < index,
	);
}

/** The end of a name, "Jr." behind it taken in. */
export function pastSuffix(scene: Scene, next: number): number {
	const [last, token] = [scene.tokens[next - 1], scene.tokens[next]];
	const isNext = token && last && token.isCapital && suffix.has(token.key) && isNameGap(scene, last, token);
	return isNext ? next + 1 : next;
}

/** Returns true when a chunk is a rank that ends right before a token. */
export function isBehindRank(chunk: PersonChunk | undefined, index: number): boolean {
	return chunk?.type === 'rank' && chunk.next === index;
}

function mayBegin(
	scene: Scene,
	words: WordClasses,
	index: number,
	{isVietnamese, isTitled}: {readonly isVietnamese: boolean; readonly isTitled: boolean},
): boolean {
	const first = scene.tokens[index];
	if (isBySyllables(scene, words, index) || (isTitled && isBeforeFamilyName(scene, words, index)))
		return true;
	// Right behind a rank "Clark" and "Jackson" are no towns.
	const isFree =
		!isBlocked(scene, words, index) || (isTitled && words.phrases.at(scene.tokens, index).length === 0);
	return first !== undefined && isFree && (isVietnamese || !words.isBody(first));
}

/** "Thanh Võ": the given name first, as Vietnamese abroad are called. */
function isBeforeFamilyName(scene: Scene, words: WordClasses, index: number): boolean {
	const [next, behind] = [scene.tokens[index + 1], scene.tokens[index + 2]];
	const isLast = behind === undefined || behind.isSign || !behind.isCapital;
	return next !== undefined && isCapitalAfter(scene, index) && words.isFamilyName(next) && isLast;
}

/**
 * "Ram-xphen", "A-qui-li-nô": a foreign word by its sound, with a small letter behind its hyphen; "Hoa-kỳ" and
 * "Lục-chiến" are Vietnamese ones as they were written once.
 */
function isBySyllables(scene: Scene, words: WordClasses, index: number): boolean {
	const [token, next] = [scene.tokens[index], scene.tokens[index + 1]];
	if (!token?.isCapital || !next || next.isSign || next.isCapital) return false;
	const isHyphened = scene.text.slice(token.end, next.start) === '-';
	return isHyphened && !isBlocked(scene, words, index) && !(words.isBody(token) && token.marks !== '');
}

/**
 * The form of a Vietnamese syllable, folded: such a word right after an office is more often part of a body's
 * name than a last name.
 */
export const syllable =
	/^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/**
 * One capitalised word alone is read where somebody of that last name was named before, or right after a title where
 * somebody is known by it or no syllable looks like it.
 */
function singleWord(
	scene: Scene,
	words: WordClasses,
	index: number,
	{next, before}: {readonly next: number; readonly before: readonly PersonChunk[]},
): number | undefined {
	const token = scene.tokens[index];
	if (!token) return undefined;
	if (scene.earlier.some(person => person.name.endsWith(token.text))) return next;
	if (words.readsLeft && isNamedBefore(scene, token)) return next;
	if (before.some(chunk => chunk.type === 'name' && scene.tokens[chunk.next - 1]?.text === token.text))
		return next;
	if (before.at(-1)?.next !== index || scene.tokens[index - 1]?.sentence !== token.sentence) return undefined;
	const namesakes = scene.lexicon.bySurname.get(surname(token.text)) ?? [];
	const isKnown = namesakes.some(
		person => token.marks === '' || marks(lastWord(person.name)) === token.marks,
	);
	return isKnown || !syllable.test(token.key) ? next : undefined;
}

function lastWord(name: string): string {
	return name.split(/\s+/u).at(-1) ?? '';
}

/** "A.K. Antony": one capital and a full stop. */
function isInitial(scene: Scene, index: number): boolean {
	const token = scene.tokens[index];
	return token?.text.length === 1 && token.isCapital && scene.text.charAt(token.end) === '.';
}

function isBlocked(scene: Scene, words: WordClasses, index: number): boolean {
	const own = scene.tokens[index];
	// Without marks "Nguyen" and "Tran" are family names, and no "nguyên" or "trận".
	const isFamily = own?.isCapital === true && words.isFamilyName(own) && isCapitalAfter(scene, index);
	const hits = words.phrases
		.at(scene.tokens, index)
		.filter(hit => !(isFamily && (hit.value === 'former' || (hit.value === 'thing' && !hit.isExact))));
	if (hits.some(hit => hit.value !== 'stop')) return true;
	const token = scene.tokens[index];
	const isFirstWord = index === 0 || scene.tokens[index - 1]?.sentence !== token?.sentence;
	if (isFirstWord && hits.length > 0) return true;
	const place = scene.lexicon.places.at(scene.tokens, index)[0];
	return place !== undefined || scene.lexicon.titles.at(scene.tokens, index).length > 0;
}

function isCapitalAfter(scene: Scene, index: number): boolean {
	const [token, next] = [scene.tokens[index], scene.tokens[index + 1]];
	return Boolean(token && next?.isCapital && nameWord.test(next.text) && isNameGap(scene, token, next));
}

function isNameGap(scene: Scene, a: Token, b: Token): boolean {
	return a.sentence === b.sentence && nameGap.test(scene.text.slice(a.end, b.start));
}

/** The form of a name, as its first word shows it. */
interface NameForm {
	readonly isVietnamese: boolean;
	readonly isMarked: boolean;
	/** True where a further syllable would not make it longer than such a name is. */
	readonly isShort: boolean;
}

function nameStep(scene: Scene, words: WordClasses, index: number, form: NameForm): number | undefined {
	const [last, token] = [scene.tokens[index - 1], scene.tokens[index]];
	if (token?.isSign !== false || last === undefined) return suffixAfterComma(scene, index);
	if (!isNameGap(scene, last, token)) return undefined;
	if (isSmallWithin(scene, words, last, index) || suffix.has(token.key)) return index + 1;
	if (!nameWord.test(token.text)) return undefined;
	const isStopped =
		!isInitial(scene, index) && !isBySyllables(scene, words, index) && isStoppedAt(scene, words, index, form);
	return isStopped ? undefined : index + 1;
}

/**
 * A body, land or title ends a name; within a Vietnamese name words that else begin a body do not ("Nguyễn Quốc
 * Cường", "Tran Dai Quang").
 */
function isStoppedAt(scene: Scene, words: WordClasses, index: number, form: NameForm): boolean {
	const token = scene.tokens[index];
	if (!token) return true;
	const isBody = words.isBody(token);
	// "Thai" is a syllable of names as well as a land.
	const isLong = token.text.length > 4 || !syllable.test(token.key);
	if (form.isVietnamese) {
		// "Nguyen Xuan Truong": a body's word, too, but the name wants a third.
		const isOfName = form.isShort && syllable.test(token.key);
		return isBody && !form.isMarked && token.text.length >= 4 && isLong && !isOfName;
	}
	// "Emily Tran": the family name behind a given one.
	return isBody || (isBlocked(scene, words, index) && !words.isFamilyName(token));
}

/** "Ram-xphen", "de Leon": small words and syllables within a name; "đến" is none. */
function isSmallWithin(scene: Scene, words: WordClasses, last: Token, index: number): boolean {
	const token = scene.tokens[index];
	// "C-130" is nobody.
	if (!token || token.isCapital || !anyLetter.test(token.text)) return false;
	if (scene.text.slice(last.end, token.start) === '-') return true;
	if (!words.readsLeft && vietnameseWords.has(token.key)) return false;
	return token.marks === '' && particles.has(token.key) && Boolean(scene.tokens[index + 1]?.isCapital);
}

/** "Papp, Jr." */
function suffixAfterComma(scene: Scene, index: number): number | undefined {
	const next = scene.tokens[index + 1];
	return scene.tokens[index]?.text === ',' && next && suffix.has(next.key) && next.isCapital
		? index + 2
		: undefined;
}
