import {emptyFilter} from '../domain/filter.ts';
import type {Vocabulary} from '../domain/vocabulary.ts';
import type {Store} from '../store/index.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';
import {hostOf} from '../text/web-host.ts';
import type {Choice} from './vocabulary.ts';

/** The facets whose values can be asked for by name. */
export type NamedFacet = 'leader' | 'kind' | 'topic' | 'place' | 'side';
/** What can be named in the search line: the facets, publishers, and how a date came about. */
export type ChoiceFacet = NamedFacet | 'source' | 'is';

const sideChoices: readonly Choice[] = [
	{value: 'VN', names: ['VN', 'Vietnam', 'Việt Nam']},
	{value: 'US', names: ['US', 'USA', 'United States', 'America', 'Hoa Kỳ', 'Mỹ']},
	{value: 'other', names: ['other', 'khác']},
];

const basisChoices: readonly Choice[] = [
	{value: 'inferred', names: ['inferred', 'suy ra']},
	{value: 'stated', names: ['stated', 'ghi rõ']},
];

/** Everything of a facet that a database has, with the names under which it can be asked for. */
export function readChoices(store: Store, facet: ChoiceFacet): readonly Choice[] {
	if (facet === 'leader') {
		return store.people
			.participants()
			.map(person => ({value: person.id, names: [person.name, ...person.other_names]}));
	}
	if (facet === 'place') {
		return store.facets
			.counts('places', emptyFilter)
			.map(place => ({value: place.value, names: [place.label_en, place.label_vi, ...place.other_names]}));
	}
	if (facet === 'side') return sideChoices;
	if (facet === 'is') return basisChoices;
	if (facet === 'source')
		return store
			.publishers()
			.map(({name, url}) => ({value: name, names: [name, hostOf(url)].filter(Boolean)}));
	const vocabulary = store.vocabulary();
	const terms = facet === 'kind' ? vocabulary.kinds : vocabulary.topics;
	return terms.map(term => ({value: term.id, names: [term.id, term.label_en, term.label_vi]}));
}

/** A kind or topic by one of its labels, as folded words. */
export interface Concept {
	readonly words: readonly string[];
	/** The labels in both languages, this one among them. */
	readonly names: readonly (readonly string[])[];
}

/** The labels of kinds and topics, longest first: typed in one language, they stand for the other's as well. */
export function conceptsOf({kinds, topics}: Vocabulary): readonly Concept[] {
	return [...kinds, ...topics]
		.flatMap(term => {
			const names = [term.label_en, term.label_vi].map(label => words(fold(label)).map(word => word.text));
			return names.map(name => ({words: name, names}));
		})
		.toSorted((a, b) => b.words.length - a.words.length);
}
