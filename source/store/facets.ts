import {facetOf, type CountedFacet, type Facet, type FacetId} from '../domain/facets.ts';
import type {FacetCount, Filter} from '../domain/filter.ts';
import type {Language, Vocabulary} from '../domain/vocabulary.ts';
import {facetReaders} from './facet-readers.ts';
import {readLabels, type Label} from './labels.ts';
import {YearCounter} from './search-index/read/year-counter.ts';
import type {Statements} from './statements.ts';
import type {Views} from './search-index/read/views.ts';

/** Counts the records of a view by the values of a facet: sets of records are counted, no record is read. */
export class Facets {
	readonly #sql: Statements;
	readonly #vocabulary: () => Vocabulary;
	readonly #views: Views;
	readonly #years: YearCounter;
	readonly #labels = new Map<FacetId, ReadonlyMap<string, Label>>();
	#edition = 0;

	constructor(statements: Statements, views: Views, vocabulary: () => Vocabulary) {
		this.#sql = statements;
		this.#vocabulary = vocabulary;
		this.#views = views;
		this.#years = new YearCounter(views.postings);
	}

	/**
	 * The values that records of the view have: years in order of time, people and places by count, others as the
	 * vocabulary or the table of facets lists them, those that it lacks last.
	 */
	counts(id: CountedFacet['id'], filter: Filter): readonly FacetCount[] {
		const {records, total} = this.#views.of(filter);
		const facet = facetOf(id);
		if (facet.form === 'ranges') return this.#years.counts(records);
		const {postings} = this.#views;
		const {field} = facetReaders[id];
		const counts = total === postings.total ? postings.counts(field) : postings.countsWithin(field, records);
		const labels = this.#labelsOf(facet);
		const order = new Map(Array.from(labels.keys(), (value, index) => [value, index]));
		const orderOf = (value: string): number => order.get(value) ?? order.size;
		const isByCount = facet.order === 'count';
		return counts
			.map(([value, count]) => ({...(labels.get(value) ?? unlabelled(value)), value, count, possible: 0}))
			.toSorted((a, b) => (isByCount ? b.count - a.count : 0) || orderOf(a.value) - orderOf(b.value));
	}

	/** The label of a value in a language; the value itself where it has none. */
	label(id: FacetId, value: string, language: Language): string {
		const {label_en, label_vi} = this.#labelsOf(facetOf(id)).get(value) ?? unlabelled(value);
		return language === 'vi' ? label_vi || label_en : label_en || label_vi;
	}

	/** Names are read once: a picker and the search line ask for them again and again. */
	#labelsOf(facet: Facet): ReadonlyMap<string, Label> {
		const {edition} = this.#views.postings;
		if (edition !== this.#edition) this.#labels.clear();
		this.#edition = edition;
		const labels = this.#labels.get(facet.id) ?? readLabels(this.#sql, this.#vocabulary, facet);
		this.#labels.set(facet.id, labels);
		return labels;
	}
}

function unlabelled(value: string): Label {
	return {label_en: value, label_vi: value, side: null, other_names: []};
}
