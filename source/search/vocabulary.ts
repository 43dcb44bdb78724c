import Fuse from 'fuse.js';
import {bitsIn} from '../domain/bits.ts';
import {fold} from '../text/normalize.ts';
import {foldedName, foldedNames, type Choice, type FoldedName} from './choice-names.ts';
import {editDistance, hasSameLetters, prefixDistance} from './edit-distance.ts';

export type {Choice} from './choice-names.ts';

/** Fuse.js's scale, 0 exact to 1 anything. Wide: it counts a letter changed or swapped as two faults; what is really near is then measured. */
const wordThreshold = 0.8;
const choiceThreshold = 0.4;
/** How many words a mistyped one may be taken to mean at most. */
const mostSpellings = 24;
/** How many letters a mistyped word may be longer or shorter than the one it means. */
const mostLettersOff = 2;
/** A shorter beginning of a word is near to too many. */
const shortestOpen = 4;

/** A word of an index with the number of records that have it. */
export interface CountedWord {
	readonly word: string;
	readonly count: number;
}

/** The words of an index, to find the ones that a mistyped word may mean. */
export class SpellingIndex {
	readonly #words: readonly CountedWord[];
	/** See {@link lettersOf}, by the place of the word. */
	readonly #letters: Int32Array;
	readonly #longest: number;

	constructor(words: readonly CountedWord[]) {
		this.#words = words.filter(({word}) => word.length > 2 && !/^\d/u.test(word));
		this.#letters = Int32Array.from(this.#words, ({word}) => lettersOf(word));
		this.#longest = this.#words.reduce((longest, {word}) => Math.max(longest, word.length), 0);
	}

	/**
	 * The known words nearest to a folded one, best first; none where nothing is near.
	 * @param isOpen whether the word may be unfinished, so that it is compared with the beginnings of words
	 * @param areOthersWanted whether words that are a little further off than the nearest are wanted as well
	 */
	nearest(word: string, isOpen = false, areOthersWanted = false): readonly string[] {
		// Fuse.js takes longer the longer the word, and every letter of a paste or of a held key asks anew.
		if (word.length > this.#longest + mostLettersOff) return [];
		const most = mostEdits(word);
		const asPrefix = isOpen && word.length >= shortestOpen;
		const near = this.#fuzzyHits(word, most, asPrefix)
			.map(item => ({
				...item,
				edits: asPrefix ? prefixDistance(word, item.word, most) : editDistance(word, item.word, most),
				hasSameLetters: hasSameLetters(asPrefix ? item.word.slice(0, word.length) : item.word, word),
			}))
			.filter(({edits}) => edits <= most)
			.toSorted(
				(a, b) =>
					a.edits - b.edits || Number(b.hasSameLetters) - Number(a.hasSameLetters) || b.count - a.count,
			);
		const [best] = near;
		return near
			.filter(({edits}) => areOthersWanted || edits === best?.edits)
			.slice(0, mostSpellings)
			.map(({word: spelling}) => spelling);
	}

	/** What Fuse.js finds among the words whose letters are so nearly the same that they can be near: a hundredth of them. */
	#fuzzyHits(word: string, most: number, asPrefix: boolean): readonly CountedWord[] {
		const letters = lettersOf(word);
		const candidates = this.#words.filter((each, index) => {
			const others = this.#letters[index] ?? 0;
			const longer = each.word.length - word.length;
			return (
				bitsIn(letters & ~others) <= most &&
				(asPrefix
					? longer >= -most
					: Math.abs(longer) <= Math.min(most, mostLettersOff) && bitsIn(others & ~letters) <= most)
			);
		});
		const fuse = new Fuse(candidates, {
			keys: ['word'],
			threshold: wordThreshold,
			distance: 8,
		});
		return fuse.search(word).map(({item}) => item);
	}
}

/** How many slips a word of this length may hold and still be recognised. */
function mostEdits(word: string): number {
	return word.length > 5 ? 2 : 1;
}

/** The letters of a word, one bit for each of the 26; whatever is none of them shares the last bits. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) letters |= 1 << ((word.charCodeAt(index) - 97) & 31);
	return letters;
}

/**
 * The choices that a typed text means, best first: those with a name equal to it; else with a name that has every typed word, or begins of
 * words; else the same with mistyped words put right from the names' own words; else the nearest one. Matching is blind to marks and case.
 */
export function matchChoices<T extends Choice>(
	text: string,
	choices: readonly T[],
): {readonly found: readonly T[]; readonly isFuzzy: boolean} {
	if (foldedName(text).squashed === '') return {found: choices, isFuzzy: false};
	const found = choicesNamed(text, choices);
	if (found.length > 0) return {found, isFuzzy: false};
	const corrected = correctedText(text, choices);
	const near = corrected === null ? [] : choicesNamed(corrected, choices);
	return {found: near.length > 0 ? near : nearestChoices(text, choices).slice(0, 1), isFuzzy: true};
}

function choicesNamed<T extends Choice>(text: string, choices: readonly T[]): readonly T[] {
	const typed = foldedName(text);
	const tiers: ((name: FoldedName) => boolean)[] = [
		name => name.squashed === typed.squashed,
		name => everyWord(name, typed, (word, each) => word === each),
		name => everyWord(name, typed, (word, each) => word.startsWith(each)),
		name => typed.squashed.length > 2 && name.squashed.includes(typed.squashed),
	];
	for (const tier of tiers) {
		const found = choices.filter(choice => foldedNames(choice).some(name => tier(name)));
		if (found.length > 0) return found;
	}
	return [];
}

/** What is made of a list of choices once, for as long as the list is kept. */
interface Prepared {
	/** The words of the names, each with how many have it. */
	readonly counts: ReadonlyMap<string, number>;
	readonly spelling: SpellingIndex;
}

const preparedLists = new WeakMap<readonly Choice[], Prepared>();

function prepared(choices: readonly Choice[]): Prepared {
	const known = preparedLists.get(choices);
	if (known) return known;
	const counts = new Map<string, number>();
	for (const word of choices.flatMap(choice => foldedNames(choice).flatMap(name => name.words)))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const spelling = new SpellingIndex(Array.from(counts, ([word, count]) => ({word, count})));
	preparedLists.set(choices, {counts, spelling});
	return {counts, spelling};
}

/** The text with each word that no name has replaced by the nearest one that some name has; null where a word has none near. */
function correctedText(text: string, choices: readonly Choice[]): string | null {
	const {counts, spelling} = prepared(choices);
	const corrected = foldedName(text).words.map(word => (counts.has(word) ? word : spelling.nearest(word)[0]));
	return corrected.every(word => word !== undefined) ? corrected.join(' ') : null;
}

/** The choices whose names are spelt most like the text, best first; none for an empty text, which is like nothing. */
export function nearestChoices<T extends Choice>(
	text: string,
	choices: readonly T[],
	threshold = choiceThreshold,
): readonly T[] {
	const typed = fold(text);
	if (typed === '') return [];
	const fuse = new Fuse(
		choices.map(choice => ({choice, names: foldedNames(choice).map(name => name.text)})),
		{keys: ['names'], includeScore: true, threshold, ignoreLocation: true, minMatchCharLength: 2},
	);
	return fuse.search(typed).map(({item}) => item.choice);
}

/**
 * The choices left while a person types into a picker: those whose names have all typed words or parts of words, in their own order;
 * where none has, those spelt nearly so.
 */
export function narrowChoices<T extends Choice>(text: string, choices: readonly T[]): readonly T[] {
	const typedWords = fold(text).split(/\s+/u).filter(Boolean);
	if (typedWords.length === 0) return choices;
	const found = choices.filter(choice => {
		const names = foldedNames(choice)
			.map(name => name.text)
			.join(' ');
		return typedWords.every(word => names.includes(word));
	});
	return found.length > 0 ? found : nearestChoices(text, choices);
}

function everyWord(
	name: FoldedName,
	typed: FoldedName,
	test: (word: string, typed: string) => boolean,
): boolean {
	return typed.words.length > 0 && typed.words.every(each => name.words.some(word => test(word, each)));
}
