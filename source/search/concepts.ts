import {facets} from '../domain/facets.ts';
import type {FacetValue} from '../domain/filter.ts';
import type {Vocabulary} from '../domain/vocabulary.ts';
import {speltWords} from '../text/spelt.ts';

/** A kind or topic by one of its labels. */
export interface Concept {
	/** The label, in words as the index has them. */
	readonly words: readonly string[];
	/** The labels in both languages, this one among them. */
	readonly names: readonly (readonly string[])[];
	readonly of: FacetValue;
}

/** Lists the labels of kinds and topics, longest first: typed in one language, they stand for the other's as well. */
export function conceptsOf(vocabulary: Vocabulary): readonly Concept[] {
	return facets
		.flatMap(facet =>
			facet.namedBy === 'vocabulary' && facet.bears === 'label'
				? vocabulary[facet.id].map(term => ({facet, term}))
				: [],
		)
		.flatMap(({facet, term}) => {
			const names = [term.label_en, term.label_vi].map(speltWords);
			return names.map(words => ({words, names, of: {facet: facet.id, value: term.id}}));
		})
		.toSorted((a, b) => b.words.length - a.words.length);
}
