import {facetOf, type CountedFacet, type FacetId} from '../domain/facets.ts';
import type {FacetCount, Filter} from '../domain/filter.ts';
import {leastRecentlyUsed, perObject, type Keeper} from '../domain/memo.ts';
import {labelIn, type Language, type Vocabulary} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {Labels, type Label} from './facet-labels.ts';
import {facetReaders, keepIn, positionsIn, type MonthCounts, type SearchIndex} from './search-index/index.ts';
import type {Statements} from './statements.ts';

/** Every facet has its own list of names. */
const mostLists = 16;

/** The dates, as EDTF, of the earliest and the latest record that has a value. */
export interface ValueSpan {
	readonly first: string;
	readonly last: string;
	/** The place of the latest among all records: the greater, the later. */
	readonly lastPlace: number;
}

/** Counts the records of a view by the values of a facet: sets of records are counted, no record is read. */
export class Facets {
	readonly #sql: Statements;
	readonly #vocabulary: () => Vocabulary;
	readonly #index: () => SearchIndex;
	/** Names are read once for each index: a picker and the search line ask for them again and again. */
	readonly #labels = perObject<SearchIndex, Keeper<FacetId, Labels>>(() => leastRecentlyUsed(mostLists));

	/** @param index gives the search index as it is now */
	constructor(statements: Statements, index: () => SearchIndex, vocabulary: () => Vocabulary) {
		this.#sql = statements;
		this.#vocabulary = vocabulary;
		this.#index = index;
	}

	/**
	 * Lists the values that records of the view have: years in order of time, people and places by count, others as the
	 * vocabulary or the table of facets lists them, those that it lacks last.
	 */
	counts(id: CountedFacet['id'], filter: Filter): readonly FacetCount[] {
		return this.#sql.atOnce(() => this.#counts(id, filter));
	}

	#counts(id: CountedFacet['id'], filter: Filter): readonly FacetCount[] {
		const {filtered, postings, order: recordOrder, years} = this.#index();
		const {records, total} = filtered(filter);
		const facet = facetOf(id);
		const isAll = total === recordOrder.total;
		if (facet.form === 'ranges') return isAll ? years.countsOfAll() : years.counts(records);
		const {terms} = facetReaders[id];
		const counts = isAll ? postings.counts(terms) : postings.countsWithin(terms, records);
		const listed = inOrderOf(this.#labelsOf(id).all(), counts);
		// What has the same count stays as the labels list it.
		return facet.order === 'count' ? listed.toSorted((a, b) => b.count - a.count) : listed;
	}

	/** Counts the records of the view by the months of a year. */
	months(filter: Filter, year: number): MonthCounts {
		return this.#sql.atOnce(() => {
			const {filtered, months} = this.#index();
			return months.counts(filtered(filter).records, year);
		});
	}

	/** Reads some of what counts the years ahead of the first question; false once all is read. */
	readOn(): boolean {
		return this.#sql.atOnce(() => this.#index().years.readOn());
	}

	/** A value as {@link counts} lists it, of which no record is counted. */
	uncounted(id: CountedFacet['id'], value: string): FacetCount {
		const label = this.#labelsOf(id).of(value) ?? unlabelled(value);
		return {...label, value, count: 0, possible: 0};
	}

	/** Reads when the records of the view that have a value begin and end; null where none has it. */
	span(id: CountedFacet['id'], filter: Filter, value: string): ValueSpan | null {
		return this.#sql.atOnce(() => {
			const {filtered, postings, order} = this.#index();
			const records = postings.under(facetReaders[id].terms, value).slice();
			keepIn(records, filtered(filter).records);
			const places = (['oldest-first', 'newest-first'] as const).flatMap(direction =>
				positionsIn(records, {offset: 0, limit: 1}, direction),
			);
			const [first, last] = order
				.seqsAt(places)
				.map(seq => this.#sql.first<{date: string}>('SELECT date FROM engagements WHERE seq = ?', seq)?.date);
			if (first === undefined || last === undefined) return null;
			return {first: safeText(first), last: safeText(last), lastPlace: places[1] ?? -1};
		});
	}

	/** The label of a value in a language; the value itself where it has none. */
	label(id: FacetId, value: string, language: Language): string {
		return labelIn(this.#labelsOf(id).of(value) ?? unlabelled(value), language);
	}

	#labelsOf(id: FacetId): Labels {
		return this.#labels(this.#index())(id, () => new Labels(this.#sql, this.#vocabulary, facetOf(id)));
	}
}

/** Counts with their labels, as the labels list them; those without one come last. */
function inOrderOf(
	labels: ReadonlyMap<string, Label>,
	counts: readonly (readonly [value: string, count: number])[],
): readonly FacetCount[] {
	const left = new Map(counts);
	const listed: FacetCount[] = [];
	const add = (value: string, {label_en, label_vi, side, other_names}: Label, count: number): void => {
		listed.push({value, label_en, label_vi, side, other_names, count, possible: 0});
	};
	for (const [value, label] of labels) {
		const count = left.get(value);
		if (count === undefined) continue;
		add(value, label, count);
		left.delete(value);
	}
	for (const [value, count] of left) add(value, unlabelled(value), count);
	return listed;
}

function unlabelled(value: string): Label {
	return {label_en: value, label_vi: value, side: null, other_names: []};
}
