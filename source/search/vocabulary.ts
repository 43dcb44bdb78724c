import Fuse from 'fuse.js';
import {fold} from '../text/normalize.ts';

/** Something that can be chosen by one of its names. */
export interface Choice {
	readonly value: string;
	/** Every name that a person may type for it. */
	readonly names: readonly string[];
}

/** Fuse.js's scale, 0 exact to 1 anything. Wide: it counts a swap of neighbours as two faults; what is really near is then measured. */
const wordThreshold = 0.5;
const choiceThreshold = 0.4;
/** How many spellings a mistyped word is taken to mean. */
const mostSpellings = 6;
/** How many letters a mistyped word may be longer or shorter than the one it means. */
const mostLettersOff = 2;

/** The words of an index, to find the ones that a mistyped word may mean. */
export class SpellingIndex {
	readonly #fuse: Fuse<{word: string; count: number}>;
	readonly #longest: number;

	constructor(words: readonly {readonly word: string; readonly count: number}[]) {
		const meant = words.filter(({word}) => word.length > 2 && !/^\d/u.test(word));
		this.#longest = meant.reduce((longest, {word}) => Math.max(longest, word.length), 0);
		this.#fuse = new Fuse(meant, {
			keys: ['word'],
			includeScore: true,
			threshold: wordThreshold,
			distance: 8,
			minMatchCharLength: 2,
		});
	}

	/** The known words nearest to a folded one, best first; none where nothing is near. */
	nearest(word: string): readonly string[] {
		// Fuse.js takes longer the longer the word, and every letter of a paste or of a held key asks anew.
		if (word.length > this.#longest + mostLettersOff) return [];
		const near = this.#fuse
			.search(word)
			.filter(({item}) => Math.abs(item.word.length - word.length) <= mostLettersOff)
			.map(({item}) => ({
				...item,
				edits: editDistance(item.word, word),
				strangers: strangers(item.word, word),
			}))
			.filter(({edits}) => edits <= (word.length > 5 ? 2 : 1))
			.toSorted((a, b) => a.edits - b.edits || a.strangers - b.strangers || b.count - a.count);
		const [best] = near;
		return near
			.filter(({edits, strangers: others}) => edits === best?.edits && others === best.strangers)
			.slice(0, mostSpellings)
			.map(({word: spelling}) => spelling);
	}
}

/**
 * The choices that a typed text means, best first: those with a name equal to it; else with a name that has every typed word, or begins of
 * words; else the same with mistyped words put right from the names' own words; else the nearest one. Matching is blind to marks and case.
 */
export function matchChoices<T extends Choice>(
	text: string,
	choices: readonly T[],
): {readonly found: readonly T[]; readonly isFuzzy: boolean} {
	if (squash(text) === '') return {found: choices, isFuzzy: false};
	const found = choicesNamed(text, choices);
	if (found.length > 0) return {found, isFuzzy: false};
	const corrected = correctedText(text, choices);
	const near = corrected === null ? [] : choicesNamed(corrected, choices);
	return {found: near.length > 0 ? near : nearestChoices(text, choices).slice(0, 1), isFuzzy: true};
}

function choicesNamed<T extends Choice>(text: string, choices: readonly T[]): readonly T[] {
	const typed = squash(text);
	const typedWords = wordsOf(text);
	const tiers: ((name: string) => boolean)[] = [
		name => squash(name) === typed,
		name => everyWord(name, typedWords, (word, each) => word === each),
		name => everyWord(name, typedWords, (word, each) => word.startsWith(each)),
		name => typed.length > 2 && squash(name).includes(typed),
	];
	for (const tier of tiers) {
		const found = choices.filter(choice => choice.names.some(name => tier(name)));
		if (found.length > 0) return found;
	}
	return [];
}

/** The text with each word that no name has replaced by the nearest one that some name has; null where a word has none near. */
function correctedText(text: string, choices: readonly Choice[]): string | null {
	const counts = new Map<string, number>();
	for (const word of choices.flatMap(choice => choice.names.flatMap(name => wordsOf(name)))) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const index = new SpellingIndex([...counts].map(([word, count]) => ({word, count})));
	const corrected = wordsOf(text).map(word => (counts.has(word) ? word : index.nearest(word)[0]));
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
		choices.map(choice => ({choice, names: choice.names.map(name => fold(name))})),
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
		const names = choice.names.map(name => fold(name)).join(' ');
		return typedWords.every(word => names.includes(word));
	});
	return found.length > 0 ? found : nearestChoices(text, choices);
}

/** Letters inserted, dropped, changed or swapped with their neighbour (optimal string alignment) to make one word of the other. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

/** Letters that only one of two words has: a slip doubles or swaps letters more often than it brings in another one. */
function strangers(a: string, b: string): number {
	return new Set(a).symmetricDifference(new Set(b)).size;
}

function everyWord(
	name: string,
	typedWords: readonly string[],
	test: (word: string, typed: string) => boolean,
): boolean {
	const nameWords = wordsOf(name);
	return typedWords.length > 0 && typedWords.every(typed => nameWords.some(word => test(word, typed)));
}

function wordsOf(text: string): readonly string[] {
	return fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

function squash(text: string): string {
	return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
