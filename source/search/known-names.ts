import {facets} from '../domain/facets.ts';
import type {FacetValue} from '../domain/filter.ts';
import type {Choice} from './choices.ts';
import {speltWords} from './spelt.ts';

/** A person, a place, a ship or whatever else bears a name of its own. */
export interface KnownName {
	/** The name as a hint says it. */
	readonly name: string;
	/** What is called so: several where a name is borne by more than one. */
	readonly values: readonly FacetValue[];
}

/** A word that more people and places share tells nobody apart. */
const mostBearers = 24;
/** A shorter beginning of a name is one of too many words. */
const shortestOpen = 3;

/**
 * The names that a database knows, to be told from other words when they are typed. Names come from the facets whose
 * rows say `bears: 'name'` (domain/facets.ts): what else bears names, such as ships or series, becomes known by
 * such a row.
 */
export class KnownNames {
	/** By the words of the name, with spaces between. */
	readonly #names = new Map<string, KnownName>();
	/** Who is called by a single word. */
	readonly #byWord: ReadonlyMap<string, readonly FacetValue[]>;
	readonly #words: readonly string[];
	readonly #longest: number;

	/** @param choices lists the values of a facet with their names */
	constructor(choices: (facet: FacetValue['facet']) => readonly Choice[]) {
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
		this.#byWord = new Map(Array.from(byWord, ([word, bearers]) => [word, [...bearers.values()]]));
		this.#words = [...this.#byWord.keys()].toSorted();
		this.#longest = longest;
	}

	/**
	 * The longest run of these words, from the first on, that is a whole name of two words or more; null for none.
	 */
	longestFrom(words: readonly string[]): (KnownName & {readonly length: number}) | null {
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

	#add(words: string, name: string, bearer: FacetValue): void {
		const known = this.#names.get(words);
		const values = known?.values ?? [];
		if (values.some(each => each.facet === bearer.facet && each.value === bearer.value)) return;
		this.#names.set(words, {name: known?.name ?? name, values: [...values, bearer]});
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
