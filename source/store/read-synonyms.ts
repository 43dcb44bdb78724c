import {facets, type CountedFacet} from '../domain/facets.ts';
import type {FacetValue} from '../domain/filter.ts';
import {speltWords} from '../text/spelt.ts';
import {termLists} from './read-vocabulary.ts';
import {listOf} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** Another word for a value that the vocabulary names: a kind, topic, side or confidence. */
export interface Synonym {
	/** The value, as a filter asks for it. */
	readonly of: FacetValue;
	/** Folded, in one spelling (text/one-vowel-letter.ts). */
	readonly words: readonly string[];
}

/** Reads every synonym of the values that the vocabulary names. */
export function readSynonyms(sql: Statements): readonly Synonym[] {
	return facets.flatMap(facet => {
		// A name is no synonym: whoever types it means what bears it.
		if (facet.namedBy !== 'vocabulary' || facet.bears === 'name') return [];
		const rows = sql.all<{id: string; synonyms: string}>(
			'SELECT id, synonyms FROM terms WHERE vocabulary = ? ORDER BY position',
			termLists[facet.id],
		);
		return rows.flatMap(row => synonymsOf(facet.id, row));
	});
}

function synonymsOf(
	facet: CountedFacet['id'],
	{id, synonyms}: {readonly id: string; readonly synonyms: string},
): readonly Synonym[] {
	return listOf(synonyms).map(synonym => ({
		of: {facet, value: id},
		words: speltWords(synonym),
	}));
}
