import type {Facet, FacetCount, Filter} from '../domain/filter.ts';
import type {Side} from '../domain/vocabulary.ts';
import {YearCounter} from './postings/year-counter.ts';
import {fields} from './postings/fields.ts';
import {listOf, safeRow} from './rows.ts';
import type {Statements} from './statements.ts';
import type {Views} from './views.ts';

interface LabelledRow {
	readonly value: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly count: number;
	readonly side?: Side;
	readonly other_names?: string;
}

/** How many records of the view each value of a facet has: sets of records are counted, no record is read. */
export class Facets {
	readonly #sql: Statements;
	readonly #views: Views;
	readonly #years: YearCounter;

	constructor(statements: Statements, views: Views) {
		this.#sql = statements;
		this.#views = views;
		this.#years = new YearCounter(views.postings);
	}

	/** The values under the filter: years in order of time, kinds and topics in the vocabulary's (those it lacks last), people and places by count. */
	counts(facet: Facet, filter: Filter): readonly FacetCount[] {
		const {records, total} = this.#views.of(filter);
		if (facet === 'years') return this.#years.counts(records);
		const {postings} = this.#views;
		const field = facetFields[facet];
		const counts = total === postings.total ? postings.counts(field) : postings.countsWithin(field, records);
		return this.#sql
			.all<LabelledRow>(labelled[facet], JSON.stringify(counts))
			.map(each => safeRow(each))
			.map(row => ({
				value: row.value,
				label_en: row.label_en,
				label_vi: row.label_vi,
				count: row.count,
				possible: 0,
				side: row.side ?? null,
				other_names: listOf(row.other_names ?? ''),
			}));
	}
}

const facetFields = {
	leaders: fields.person,
	kinds: fields.kind,
	topics: fields.topic,
	places: fields.place,
} as const;

/** Values and counts, a JSON list of pairs, with their labels and in the order in which they are offered. */
const labelled: Record<Exclude<Facet, 'years'>, string> = {
	leaders: `SELECT p.id AS value, p.name AS label_en, p.name AS label_vi, p.side, p.other_names, c.value ->> 1 AS count
		FROM json_each(?) c JOIN persons p ON p.id = c.value ->> 0 ORDER BY count DESC, p.sort_name`,
	kinds: labelledTerms('kind'),
	topics: labelledTerms('topic'),
	places: `SELECT c.value ->> 0 AS value, c.value ->> 0 AS label_en, c.value ->> 1 AS count, coalesce(l.other_names, '') AS other_names,
			coalesce(l.name_vi, (SELECT max(e.place_vi) FROM engagements e WHERE e.place_en = c.value ->> 0), c.value ->> 0) AS label_vi
		FROM json_each(?) c LEFT JOIN places l ON l.name_en = c.value ->> 0 ORDER BY count DESC, value`,
};

function labelledTerms(vocabulary: 'kind' | 'topic'): string {
	return `SELECT c.value ->> 0 AS value, coalesce(v.label_en, c.value ->> 0) AS label_en, coalesce(v.label_vi, c.value ->> 0) AS label_vi, c.value ->> 1 AS count
		FROM json_each(?) c LEFT JOIN terms v ON v.vocabulary = '${vocabulary}' AND v.id = c.value ->> 0
		ORDER BY v.position IS NULL, v.position, value`;
}
