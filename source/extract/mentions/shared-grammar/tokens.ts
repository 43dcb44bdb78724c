import {upTo} from '../../../domain/memo.ts';
import {words} from '../../../text/boundary.ts';
import {fold} from '../../../text/normalize.ts';
import type {Span} from '../../import-model.ts';

/** A word of a passage, or one of the signs that part its clauses. */
export interface Token extends Span {
	readonly text: string;
	/** Folded, for comparison; the sign itself for a sign. */
	readonly key: string;
	/** Its marks in alphabetical order, so that "hoà" and "hòa" agree; `đ` counts as a mark. */
	readonly marks: string;
	readonly isCapital: boolean;
	readonly isSign: boolean;
	/** Counted from 0. */
	readonly sentence: number;
}

const clauseSign = /[,;:()[\]"“”!?]/u;
const toLastSpace = /^.*\s/su;
const sentenceGap = /^["”)]*[.!?…]+["”)]*\s+["“(]*$/u;
/** A capital, or a small particle written into one ("deMoss", "vanZandt"). */
const capital = /^(?:d[aei]|l[ae]|v[ao]n)?\p{Lu}/u;
const marksOnly = /[^\p{M}]/gu;
/** Written with a full stop within a sentence, in both languages. */
const abbreviations = new Set(
	(
		'adm amb apr asst att aug brig capt cdr cmdr co col dec def dep dept dr feb gen gens g gov h.e hon inc jan jr jul jun lt ltd ' +
		'maj mar min mr mrs ms no nov oct pres prof rep reps sec sen sens sep sept sgt snr sr st supt tp ts ths u.s vs vice'
	).split(' '),
);
/** Words of ranks and offices, which the press shortens in ways that no list holds ("Lieu. Gen."). */
const titleWords = (
	'lieutenant general colonel captain commander admiral brigadier major senior sergeant minister secretary ' +
	'ambassador representative senator professor department governor president lieut'
).split(' ');
const shortestCut = 3;
/** Beginnings of them that are words themselves, with which a sentence can end ("Indo-Pacific Command."). */
const wholeWords: ReadonlySet<string> = new Set(
	'cap colon comma command depart gene genera govern lie mini preside pro profess represent secret serge'.split(
		' ',
	),
);
/** British and American spellings of words in titles. */
const spellings = new Map([
	['defence', 'defense'],
	['centre', 'center'],
	['programme', 'program'],
	['lieut', 'lt'],
	['lieu', 'lt'],
	['snr', 'sr'],
	['amb', 'ambassador'],
	['advisor', 'adviser'],
]);
/** Words of titles that are cut short with a capital and a full stop ("Dep. Min. of Def."), folded. */
const cutShort = new Map([
	['asst', 'assistant'],
	['def', 'defense'],
	['dep', 'deputy'],
	['dir', 'director'],
	['min', 'minister'],
	['sec', 'secretary'],
	['natl', 'national'],
]);
/** What stands before "'l" ("Nat'l"), folded. */
const cutInside = new Map([
	['nat', 'national'],
	['int', 'international'],
]);
/** More than the different words of a large import. */
const mostWords = 20_000;
/** Syllables that are written with i as well as with y ("Mĩ", "Mỹ"), folded. */
const eitherVowel = /^(?:[hklmst]|qu)y$/u;
/** States of the United States; only with a capital and without marks, since "kỳ" and "và" are words. */
const states = new Set(
	'ala ariz ark calif colo conn fla ga ill kan ky mich minn miss mont neb nev okla ore tenn tex va wash wis'
		.split(' ')
		.map(keyOf),
);

/** A word as it is compared: folded, in one of its spellings. */
export function keyOf(word: string): string {
	const folded = fold(word);
	return spellings.get(folded) ?? (eitherVowel.test(folded) ? `${folded.slice(0, -1)}i` : folded);
}

/**
 * The words and clause signs of a text. Full stops, hyphens and slashes are not tokens: they stand within names and
 * titles ("TP. Hồ Chí Minh").
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	let sentence = 0;
	for (const word of words(text)) {
		const gap = text.slice(end, word.start);
		if (takeEnding(tokens, gap, word)) {
			end = word.end;
			continue;
		}
		takeFullStop(tokens, gap);
		const doesEnd = endsSentence(tokens, gap, word.text);
		// What opens behind the space, a quotation or a bracket, opens with the next sentence.
		const opening = doesEnd ? (toLastSpace.exec(gap)?.[0].length ?? 0) : gap.length;
		addSigns(tokens, gap.slice(0, opening), end, sentence);
		if (doesEnd) sentence++;
		addSigns(tokens, gap.slice(opening), end + opening, sentence);
		const {key, marks: own, isCapital} = formOf(word.text);
		tokens.push({
			start: word.start,
			end: word.end,
			text: word.text,
			key,
			marks: own,
			isCapital,
			isSign: false,
			sentence,
		});
		end = word.end;
	}
	addSigns(tokens, text.slice(end), end, sentence);
	return tokens;
}

/** "Nat'l" is one word, though an apostrophe parts it; returns true for such an ending. */
function takeEnding(tokens: Token[], gap: string, word: Span & {readonly text: string}): boolean {
	const last = tokens.at(-1);
	if (word.text !== 'l' || !last || !/^['’]$/u.test(gap)) return false;
	const key = cutInside.get(last.text.toLowerCase());
	if (key === undefined) return false;
	tokens[tokens.length - 1] = {...last, end: word.end, text: `${last.text}${gap}${word.text}`, key};
	return true;
}

/** Gives the last word the key of the one that it is cut from, where a full stop follows it. */
function takeFullStop(tokens: Token[], gap: string): void {
	const last = tokens.at(-1);
	if (!last?.isCapital || last.marks !== '' || !gap.startsWith('.')) return;
	const key = cutShort.get(last.text.toLowerCase());
	if (key !== undefined) tokens[tokens.length - 1] = {...last, key};
}

function addSigns(tokens: Token[], gap: string, offset: number, sentence: number): void {
	if (gap === ' ') return;
	for (let index = 0; index < gap.length; index++) {
		const sign = gap.charAt(index);
		if (!clauseSign.test(sign)) continue;
		const start = offset + index;
		tokens.push({
			start,
			end: start + 1,
			text: sign,
			key: sign,
			marks: '',
			isCapital: false,
			isSign: true,
			sentence,
		});
	}
}

function endsSentence(tokens: readonly Token[], gap: string, next: string): boolean {
	if (tokens.length === 0 || gap === ' ' || !sentenceGap.test(gap)) return false;
	if (!gap.includes('.') || gap.includes('…')) return true;
	const last = tokens.findLast(token => !token.isSign);
	const isShort =
		last !== undefined &&
		(isAbbreviation(last) || isStateIn(last, tokens) || isInitial(last) || isCutTitle(last));
	return !isShort && !/^\p{Ll}/u.test(next);
}

/** "Hon." and "Min." are abbreviations, "hơn" and "mìn" are words. */
function isAbbreviation({text, key, marks: own}: Token): boolean {
	return own === '' && (abbreviations.has(key) || abbreviations.has(text.toLowerCase()));
}

/** "Lexington, Ky." is in a state; "Hoa Ky." is the land, printed without marks. */
function isStateIn(token: Token, tokens: readonly Token[]): boolean {
	const {key, isCapital, marks: own} = token;
	return isCapital && own === '' && states.has(key) && tokens[tokens.indexOf(token) - 1]?.key !== 'hoa';
}

/** "Lieu.", "Capta.": a beginning of a rank or office with a capital that is no word itself is that one, cut short. */
function isCutTitle({text, isCapital}: Token): boolean {
	const letters = text.toLowerCase();
	if (!isCapital || letters.length < shortestCut) return false;
	return (
		!wholeWords.has(letters) &&
		titleWords.some(word => word.length > letters.length && word.startsWith(letters))
	);
}

function isInitial(token: Token): boolean {
	return token.isCapital && Array.from(token.text).length === 1;
}

/** The marks of a word, sorted; `đ` counts as one. */
export const marks = upTo(mostWords, (word: string): string => {
	const lower = word.toLowerCase();
	const combining = Array.from(lower.normalize('NFD').replaceAll(marksOnly, ''));
	for (const letter of lower) if (letter === 'đ') combining.push('đ');
	return combining.toSorted().join('');
});

/** A word as a token has it: the same words come again and again. */
const formOf = upTo(mostWords, (word: string): Pick<Token, 'key' | 'marks' | 'isCapital'> => ({
	key: keyOf(word),
	marks: marks(word),
	isCapital: capital.test(word),
}));

/** The stretches of the sentences of a text, in its order. */
export function sentencesOf(tokens: readonly Token[]): Span[] {
	const spans: Span[] = [];
	for (const token of tokens) {
		const span = spans[token.sentence];
		spans[token.sentence] = {start: span?.start ?? token.start, end: token.end};
	}
	return spans;
}
