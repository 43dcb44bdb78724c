import {lastOf} from '../domain/memo.ts';
import {foldedNames} from './choices.ts';
import {fold} from '../text/normalize.ts';
import {speltAlike} from './spelt-alike.ts';

/** A thing that is found by its names. */
export interface Named {
	readonly names: readonly string[];
}

/** The nearness of a name to a typed text: 0 where it begins so, 1 where its words do, 2 where they have it, 3 else. */
export type Nearness = 0 | 1 | 2 | 3;

/** A hit of a typed text. */
export interface FoundName<T> {
	readonly item: T;
	readonly nearness: Nearness;
}

/** A shorter word is like too many others. */
const shortestAlike = 4;
/** Fuse.js's scale, 0 exact to 1 anything. */
const mostUnlike = 0.35;
/** The same where nothing is found and something near is to be told. */
const farther = 0.6;
/** Words that a mistyped one may stand for. */
const mostWords = 8;

interface Entry<T> {
	readonly item: T;
	readonly place: number;
	readonly texts: readonly string[];
	readonly words: readonly string[];
}

/**
 * Finds things by their names while somebody types: every typed word must be in a name, in any order, without regard
 * to marks and case. Where nothing has them, the words are looked for that are spelt most like them. The names are made
 * ready once: the first text takes longer than the next.
 */
export class NameFinder<T extends Named> {
	readonly #items: readonly T[];
	readonly #entries = lastOf(() => this.#items.map((item, place) => entryOf(item, place)));
	/** Different words only: the names of thousands of people are made of a few of them. */
	readonly #words = lastOf(() => {
		const words = [...new Set(this.#entries().flatMap(entry => entry.words))];
		return {
			words,
			alike: speltAlike(
				words.map(word => [word]),
				mostUnlike,
			),
		};
	});

	readonly #whole = lastOf(() =>
		speltAlike(
			this.#entries().map(({texts}) => texts),
			farther,
		),
	);

	constructor(items: readonly T[]) {
		this.#items = items;
	}

	/** The things that have every word of a text in their names, the nearest first; all of them for an empty text. */
	having(text: string): readonly FoundName<T>[] {
		const typed = wordsOf(text);
		if (typed.length === 0) return this.#items.map(item => ({item, nearness: 0}));
		const whole = typed.join(' ');
		const found = this.#entries().filter(({texts}) =>
			typed.every(word => texts.some(each => each.includes(word))),
		);
		return sorted(found.map(entry => ({...entry, nearness: nearnessOf(entry, whole, typed)})));
	}

	/** The things whose words are spelt like those of a text, the nearest first; none for a short one. */
	like(text: string): readonly FoundName<T>[] {
		const typed = wordsOf(text);
		if (typed.every(word => word.length < shortestAlike)) return [];
		const meant = typed.map(word => this.#wordsLike(word));
		const scored = this.#entries().flatMap(entry => {
			const score = scoreOf(entry, meant);
			return score === null ? [] : [{entry, score}];
		});
		return scored
			.toSorted((a, b) => a.score - b.score || a.entry.place - b.entry.place)
			.map(({entry}) => ({item: entry.item, nearness: 3}));
	}

	/** The names that are the nearest to a text which finds nothing, however far off, but for what is like nothing. */
	near(text: string, most: number): readonly T[] {
		const typed = fold(text).trim();
		if (typed.length < shortestAlike) return [];
		return this.#whole()(typed, most).flatMap(({place}) => this.#items[place] ?? []);
	}

	/** The words that a typed one may stand for, by how unlike it they are. */
	#wordsLike(word: string): ReadonlyMap<string, number> {
		const {words, alike} = this.#words();
		if (word.length < shortestAlike)
			return new Map(words.filter(each => each.includes(word)).map(each => [each, 0]));
		return new Map(alike(word, mostWords).map(({place, score}) => [words[place] ?? '', score]));
	}
}

function wordsOf(text: string): readonly string[] {
	return fold(text).split(/\s+/u).filter(Boolean);
}

function entryOf<T extends Named>(item: T, place: number): Entry<T> {
	const names = foldedNames({value: '', names: item.names});
	return {item, place, texts: names.map(({text}) => text), words: names.flatMap(({words}) => words)};
}

function nearnessOf(
	{texts, words}: Pick<Entry<unknown>, 'texts' | 'words'>,
	whole: string,
	typed: readonly string[],
): Nearness {
	if (texts.some(text => text.startsWith(whole))) return 0;
	return typed.every(each => words.some(word => word.startsWith(each))) ? 1 : 2;
}

function sorted<T>(found: readonly (Entry<T> & {readonly nearness: Nearness})[]): readonly FoundName<T>[] {
	return found
		.toSorted((a, b) => a.nearness - b.nearness || a.place - b.place)
		.map(({item, nearness}) => ({item, nearness}));
}

/** The sum of the nearest words; null where a typed word has none in the names. */
function scoreOf(
	{words}: Pick<Entry<unknown>, 'words'>,
	meant: readonly ReadonlyMap<string, number>[],
): number | null {
	let sum = 0;
	for (const likely of meant) {
		const best = Math.min(...words.map(word => likely.get(word) ?? Infinity));
		if (best === Infinity) return null;
		sum += best;
	}
	return sum;
}
