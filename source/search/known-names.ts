import {facets} from '../domain/facets.ts';
import type {FacetValue} from '../domain/filter.ts';
import {firstNot} from '../domain/first-not.ts';
import {lastOf} from '../domain/memo.ts';
import type {Choice} from './choices.ts';
import {speltWords} from '../text/spelt.ts';

/** A person, a place, a ship or whatever else bears a name of its own. */
export interface KnownName {
	/** The name as a hint says it, and in Vietnamese. */
	readonly name: string;
	readonly name_vi: string;
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
/** Values whose names are read at one go: some milliseconds. */
const atOneGo = 300;
/** A shorter beginning of a name is one of too many words. */
const shortestOpen = 3;

/** Stands before the name of a ship, which may be a person's: of the United States, Vietnam and Japan. */
const shipPrefixes: ReadonlySet<string> = new Set(['uss', 'usns', 'uscgc', 'usav', 'hq', 'csb', 'js']);

/**
 * The names that a database knows, to be told from other words when they are typed: those of ships, and of the
 * facets whose rows say `bears: 'name'` (domain/facets.ts). They are read at the first question, or bit by bit before
 * it ({@link KnownNames.readOn}).
 */
export class KnownNames {
	/** By the words of the name, with spaces between. */
	readonly #names = new Map<string, KnownName>();
	/** Who is called by a single word. */
	readonly #byWord = new Map<string, FacetValue[]>();
	readonly #words = lastOf(() => [...this.#byWord.keys()].toSorted());
	#longest = 0;
	readonly #sources: NameSources;
	#reading: Generator<void>;

	constructor(sources: NameSources) {
		this.#sources = sources;
		this.#reading = this.#read(sources);
	}

	/**
	 * Reads some of the names ahead of the first question; false once all are read.
	 * @throws what the sources throw; it is then begun anew.
	 */
	readOn(): boolean {
		try {
			return this.#reading.next().done !== true;
		} catch (error) {
			// A generator that has thrown is over, and some of the names would pass for all.
			this.#reading = this.#read(this.#sources);
			throw error;
		}
	}

	#readAll(): void {
		while (this.readOn());
	}

	*#read({choices, bodies}: NameSources): Generator<void> {
		this.#names.clear();
		this.#byWord.clear();
		for (const facet of facets) {
			if (facet.form === 'words' || facet.bears !== 'name') continue;
			for (const [index, {value, names, name_vi}] of choices(facet.id).entries()) {
				if (index % atOneGo === 0) yield;
				const bearer = {facet: facet.id, value};
				const said = saidOf(names, name_vi);
				const spelt = names.map(speltWords);
				for (const words of spelt) this.#add(words, said, bearer);
				for (const word of facet.namedBy === 'people' ? callNameOf(spelt) : singleWordsOf(spelt)) {
					const bearers = this.#byWord.get(word);
					if (!bearers) this.#byWord.set(word, [bearer]);
					// The names of one bearer come one after the other.
					else if (bearers.at(-1) !== bearer) bearers.push(bearer);
				}
			}
		}
		for (const {name, words} of bodies().flatMap(shipNames)) this.#add(words, {name, name_vi: name}, null);
	}

	/**
	 * The longest run of these words, from the first on, that is a whole name of two words or more; null for none.
	 * @param before the word that stands before them, if any: behind the prefix of a ship there is no person
	 */
	longestFrom(words: readonly string[], before = ''): (KnownName & {readonly length: number}) | null {
		if (shipPrefixes.has(before)) return null;
		this.#readAll();
		for (let length = Math.min(this.#longest, words.length); length >= 2; length--) {
			const known = this.#names.get(words.slice(0, length).join(' '));
			if (known) return {...known, length};
		}
		return null;
	}

	/** Who is called by a word, or by one that begins so; none where they are too many. */
	bearersOf(word: string, isPrefix: boolean): readonly FacetValue[] {
		this.#readAll();
		const exact = this.#byWord.get(word) ?? [];
		if (!isPrefix || word.length < shortestOpen) return exact.length <= mostBearers ? exact : [];
		const found: FacetValue[] = [];
		const words = this.#words();
		for (let at = firstNot(words.length, index => (words[index] ?? '') < word); at < words.length; at++) {
			const next = words[at] ?? '';
			if (!next.startsWith(word)) break;
			found.push(...(this.#byWord.get(next) ?? []));
			if (found.length > mostBearers) return [];
		}
		return found;
	}

	#add(words: readonly string[], said: Pick<KnownName, 'name' | 'name_vi'>, bearer: FacetValue | null): void {
		this.#longest = Math.max(this.#longest, words.length);
		const key = words.join(' ');
		const known = this.#names.get(key);
		if (!known) {
			this.#names.set(key, {...said, values: bearer === null ? [] : [bearer]});
			return;
		}
		const isListed = known.values.some(each => each.facet === bearer?.facet && each.value === bearer.value);
		if (bearer !== null && !isListed) this.#names.set(key, {...known, values: [...known.values, bearer]});
	}
}

/** A name as hints say it; for people it is the same in every language. */
function saidOf([name = '']: readonly string[], name_vi = name): Pick<KnownName, 'name' | 'name_vi'> {
	return {name, name_vi};
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
