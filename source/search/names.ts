import type {Facet, InLanguages} from '../domain/facets.ts';
import {emptyFilter} from '../domain/filter.ts';
import type {Vocabulary} from '../domain/vocabulary.ts';
import type {Store} from '../store/index.ts';
import {words} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';
import {hostOf} from '../text/web-host.ts';
import type {Choice} from './vocabulary.ts';

/** The values of a facet that can be asked for in a database, with the names under which they can. */
export function readChoices(store: Store, facet: Facet): readonly Choice[] {
	const choices = choicesOf(store, facet);
	if (facet.otherNames === null) return choices;
	const others: Readonly<Record<string, readonly string[]>> = facet.otherNames;
	return choices.map(({value, names}) => ({value, names: [...names, ...(others[value] ?? [])]}));
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
			return store
				.vocabulary()
				[facet.id].map(term => ({value: term.id, names: [term.id, term.label_en, term.label_vi]}));
		case 'people':
			return store.people
				.participants()
				.map(person => ({value: person.id, names: [person.name, ...person.other_names]}));
		case 'records':
			return store.facets
				.counts(facet.id, emptyFilter)
				.map(each => ({value: each.value, names: [each.label_en, each.label_vi, ...each.other_names]}));
		case 'publishers':
			return store
				.publishers()
				.map(({name, url}) => ({value: name, names: [name, hostOf(url)].filter(Boolean)}));
	}
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
