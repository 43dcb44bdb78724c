import {facetOf, type Facet, type FacetId, type InLanguages} from '../domain/facets.ts';
import {emptyFilter} from '../domain/filter.ts';
import {leastRecentlyUsed} from '../domain/memo.ts';
import type {Person} from '../domain/person.ts';
import type {Store} from '../store/index.ts';
import {fold} from '../text/normalize.ts';
import {words} from '../text/boundary.ts';
import {hostOf} from '../text/web-host.ts';
import type {NameLookup} from './apply-qualifier.ts';
import type {Choice} from './choices.ts';
import {matchChoices, nearestChoices} from './match-choices.ts';
import {otherFacet, type PlacedValue} from './other-facet.ts';

type Match = ReturnType<typeof matchChoices<Choice>>;

/** A filter is typed once and the words behind it letter by letter: the matches of so many names are kept. */
const mostMatches = 64;
/** Every facet has its own list. */
const mostLists = 16;

/** The values of facets by their names, in one edition of the database (source/store/edition.ts). */
export class NamedValues implements NameLookup {
	readonly #store: Store;
	readonly #choices = leastRecentlyUsed<FacetId, readonly Choice[]>(mostLists);
	readonly #matches = leastRecentlyUsed<string, Match>(mostMatches);

	constructor(store: Store) {
		this.#store = store;
	}

	/** Lists all values of a facet, with their names. */
	choices(facet: FacetId): readonly Choice[] {
		return this.#choices(facet, () => readChoices(this.#store, facetOf(facet)));
	}

	/** Finds the values that a name means. */
	match(facet: FacetId, name: string): Match {
		return this.#matches(`${facet}:${name}`, () => this.#newMatch(facet, name));
	}

	/** Finds the facet to which a name belongs that is none of this one's. */
	elsewhere(facet: FacetId, name: string): PlacedValue | null {
		return otherFacet(name, facetOf(facet), this.match(facet, name), id => this.choices(id));
	}

	/** Finds the name spelt most like this one; null where none is near. */
	nearest(facet: FacetId, name: string): string | null {
		return nearestChoices(name, this.choices(facet))[0]?.names[0] ?? facetOf(facet).suggested;
	}

	/** Returns true when sources, or notes, have all of these folded words, the last one maybe only as a beginning. */
	hasWordsOf(facet: FacetId, typed: readonly string[]): boolean {
		const index = this.#store.words();
		const has = (word: string, asPrefix: boolean): boolean =>
			facet === 'notes' ? index.hasNoteWord(word, asPrefix) : index.hasSourceWord(word, asPrefix);
		return typed.every((word, at) => has(word, at === typed.length - 1));
	}

	#newMatch(facet: FacetId, name: string): Match {
		// Signs alone name nothing; to a picker they are a text that has yet to narrow its list.
		if (words(fold(name)).length === 0) return {found: [], isFuzzy: false};
		// Ids tell people apart whose names are the same without marks.
		const same = this.#ofValue(facet, name);
		return same.length > 0 ? {found: same, isFuzzy: false} : matchChoices(name, this.choices(facet));
	}

	/** What is a value as typed. A view that is opened again names people by their ids: of thousands one is read. */
	#ofValue(facet: FacetId, value: string): readonly Choice[] {
		if (facetOf(facet).namedBy !== 'people')
			return this.choices(facet).filter(choice => choice.value === value);
		const person = this.#store.participant(value);
		return person ? [choiceOf(person)] : [];
	}
}

/** Reads the values of a facet that can be asked for in a database, with the names under which they can. */
function readChoices(store: Store, facet: Facet): readonly Choice[] {
	const choices = choicesOf(store, facet);
	if (facet.otherNames === null) return choices;
	const others: Readonly<Record<string, readonly string[]>> = facet.otherNames;
	return choices.map(choice => ({...choice, names: [...choice.names, ...(others[choice.value] ?? [])]}));
}

function choicesOf(store: Store, facet: Facet): readonly Choice[] {
	switch (facet.namedBy) {
		case 'none':
			return [];
		case 'fixed':
			return Object.entries<InLanguages>(facet.fixedNames).map(([value, {en, vi}]) => ({
				value,
				names: [value, en, vi],
			}));
		case 'vocabulary':
			return store.vocabulary()[facet.id].map(({id, label_en, label_vi, other_names = []}) => ({
				value: id,
				name_vi: label_vi,
				names: [...(facet.bears === 'name' ? [] : [id]), label_en, label_vi, ...other_names],
			}));
		case 'people':
			return store.participants().map(choiceOf);
		case 'records':
			return store.facets.counts(facet.id, emptyFilter).map(({value, label_en, label_vi, other_names}) => ({
				value,
				name_vi: label_vi,
				names: [label_en, label_vi, ...other_names],
			}));
		case 'publishers':
			return store
				.publishers()
				.map(({name, url}) => ({value: name, names: [name, hostOf(url)].filter(Boolean)}));
	}
}

function choiceOf({id, name, other_names}: Person): Choice {
	return {value: id, names: [name, ...other_names]};
}
