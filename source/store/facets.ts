import type {Facet, FacetCount, Filter} from '../domain/filter.ts';
import {readLabels, type Label, type LabelledFacet} from './labels.ts';
import {fields} from './search-index/term-kinds.ts';
import {YearCounter} from './search-index/read/year-counter.ts';
import type {Statements} from './statements.ts';
import type {Views} from './search-index/read/views.ts';

/** How many records of the view each value of a facet has: sets of records are counted, no record is read. */
export class Facets {
	readonly #sql: Statements;
	readonly #views: Views;
	readonly #years: YearCounter;
	readonly #labels = new Map<LabelledFacet, ReadonlyMap<string, Label>>();
	#edition = 0;

	constructor(statements: Statements, views: Views) {
		this.#sql = statements;
		this.#views = views;
		this.#years = new YearCounter(views.postings);
	}

	/**
	 * The values under the filter: years in order of time, kinds and topics in the vocabulary's (those it lacks
	 * last), people and places by count.
	 */
	counts(facet: Facet, filter: Filter): readonly FacetCount[] {
		const {records, total} = this.#views.of(filter);
		if (facet === 'years') return this.#years.counts(records);
		const {postings} = this.#views;
		const field = facetFields[facet];
		const counts = total === postings.total ? postings.counts(field) : postings.countsWithin(field, records);
		const labels = this.#labelsOf(facet);
		const order = new Map(Array.from(labels.keys(), (value, index) => [value, index]));
		const orderOf = (value: string): number => order.get(value) ?? order.size;
		const isByCount = facet === 'leaders' || facet === 'places';
		return counts
			.map(([value, count]) => ({...(labels.get(value) ?? unlabelled(value)), value, count, possible: 0}))
			.toSorted((a, b) => (isByCount ? b.count - a.count : 0) || orderOf(a.value) - orderOf(b.value));
	}

	/** Names are read once: a picker and the search line ask for them again and again. */
	#labelsOf(facet: LabelledFacet): ReadonlyMap<string, Label> {
		const {edition} = this.#views.postings;
		if (edition !== this.#edition) this.#labels.clear();
		this.#edition = edition;
		const labels = this.#labels.get(facet) ?? readLabels(this.#sql, facet);
		this.#labels.set(facet, labels);
		return labels;
	}
}

const facetFields = {
	leaders: fields.person,
	kinds: fields.kind,
	topics: fields.topic,
	places: fields.place,
} as const;

function unlabelled(value: string): Label {
	return {label_en: value, label_vi: value, side: null, other_names: []};
}
