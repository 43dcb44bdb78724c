import {facets} from '../domain/facets.ts';
import type {FacetValue} from '../domain/filter.ts';
import type {Choice} from './choices.ts';
import {speltWords} from '../text/spelt.ts';

/** A person, a place, a ship or whatever else bears a name of its own. */
export interface KnownName {
	/** The name as a hint says it. */
	readonly name: string;
	/**
	 * What is called so: several where a name is borne by more than one, none where it is that of a ship, for which
	 * there is no facet.
	 */
	readonly values: readonly FacetValue[];
}

/** The sources of names. */
export interface NameSources {
	/** Lists the values of a facet with their names. */
	readonly choices: (facet: FacetValue['facet']) => readonly Choice[];
	/** The names of each ship and organisation. */
	readonly bodies: () => readonly (readonly string[])[];
}

/** A word that more people and places share tells nobody apart. */
const mostBearers = 24;
/** A shorter beginning of a name is one of too many words. */
const shortestOpen = 3;

/** Stands before the name of a ship, which may be a person's: of the United States, Vietnam and Japan. */
const shipPrefixes: ReadonlySet<string> = new Set(['uss', 'usns', 'uscgc', 'usav', 'hq', 'csb', 'js']);

/**
 * The names that a database knows, to be told from other words when they are typed: those of ships, and of the
 * facets whose rows say `bears: 'name'` (domain/facets.ts).
 */
export class KnownNames {
	/** By the words of the name, with spaces between. */
	readonly #names = new Map<string, KnownName>();
	/** Who is called by a single word. */
	readonly #byWord: ReadonlyMap<string, readonly FacetValue[]>;
	readonly #words: readonly string[];
	readonly #longest: number;

	constructor({choices, bodies}: NameSources) {
		const byWord = new Map<string, Map<string, FacetValue>>();
		let longest = 0;
		for (const facet of facets) {
			if (facet.form === 'words' || facet.bears !== 'name') continue;
			for (const {value, names} of choices(facet.id)) {
				const bearer = {facet: facet.id, value};
				const spelt = names.map(speltWords);
				for (const words of spelt) {
					longest = Math.max(longest, words.length);
					this.#add(words.join(' '), names[0] ?? '', bearer);
				}
				for (const word of facet.namedBy === 'people' ? callNameOf(spelt) : singleWordsOf(spelt)) {
					const bearers = byWord.get(word) ?? new Map<string, FacetValue>();
					byWord.set(word, bearers.set(`${bearer.facet} ${value}`, bearer));
				}
			}
		}
		for (const {name, words} of bodies().flatMap(shipNames)) {
			longest = Math.max(longest, words.length);
			this.#add(words.join(' '), name, null);
		}
		this.#byWord = new Map(Array.from(byWord, ([word, bearers]) => [word, [...bearers.values()]]));
		this.#words = [...this.#byWord.keys()].toSorted();
		this.#longest = longest;
	}

	/**
	 * The longest run of these words, from the first on, that is a whole name of two words or more; null for none.
	 * @param before the word that stands before them, if any: behind the prefix of a ship there is no person
	 */
	longestFrom(words: readonly string[], before = ''): (KnownName & {readonly length: number}) | null {
		if (shipPrefixes.has(before)) return null;
		for (let length = Math.min(this.#longest, words.length); length >= 2; length--) {
			const known = this.#names.get(words.slice(0, length).join(' '));
			if (known) return {...known, length};
		}
		return null;
	}

	/** Who is called by a word, or by one that begins so; none where they are too many. */
	bearersOf(word: string, isPrefix: boolean): readonly FacetValue[] {
		const exact = this.#byWord.get(word) ?? [];
		if (!isPrefix || word.length < shortestOpen) return exact.length <= mostBearers ? exact : [];
		const found: FacetValue[] = [];
		for (let at = firstFrom(this.#words, word); at < this.#words.length; at++) {
			const next = this.#words[at] ?? '';
			if (!next.startsWith(word)) break;
			found.push(...(this.#byWord.get(next) ?? []));
			if (found.length > mostBearers) return [];
		}
		return found;
	}

	#add(words: string, name: string, bearer: FacetValue | null): void {
		const known = this.#names.get(words) ?? {name, values: []};
		const isListed = known.values.some(each => each.facet === bearer?.facet && each.value === bearer.value);
		this.#names.set(
			words,
			bearer === null || isListed ? known : {...known, values: [...known.values, bearer]},
		);
	}
}

const suffix = /^(?:jr|sr|i{2,3}|iv)$/u;

/** The word by which a person is called: the given name of a Vietnamese and the family name of others stand last. */
function callNameOf([words = []]: readonly (readonly string[])[]): readonly string[] {
	const word = words.findLast(each => !suffix.test(each));
	return word === undefined ? [] : [word];
}

/** The names that are one word. */
function singleWordsOf(names: readonly (readonly string[])[]): readonly string[] {
	return names.flatMap(words => (words.length === 1 ? words : []));
}

/** The names of a ship; none for an organisation, which is called by words that others have too ("US Navy"). */
function shipNames(names: readonly string[]): readonly {name: string; words: readonly string[]}[] {
	const spelt = names.map(speltWords);
	if (!shipPrefixes.has(spelt[0]?.[0] ?? '')) return [];
	return spelt.flatMap(withoutPrefix).map(words => ({name: names[0] ?? '', words}));
}

/** The name of a ship with its prefix, and the one without, by which people call it: `USS Carl Vinson`. */
function withoutPrefix(words: readonly string[]): readonly (readonly string[])[] {
	return words.length > 2 && shipPrefixes.has(words[0] ?? '') ? [words, words.slice(1)] : [words];
}

/** The place of the first text of an ordered list that is not before a given one. */
function firstFrom(list: readonly string[], wanted: string): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((list[middle] ?? '') < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
