import type {Side} from '../domain/vocabulary.ts';
import {listOf, safeRow} from './rows.ts';
import type {Statements} from './statements.ts';

/** What a value of a facet is called. */
export interface Label {
	readonly label_en: string;
	readonly label_vi: string;
	/** For people. */
	readonly side: Side | null;
	readonly other_names: readonly string[];
}

interface LabelRow {
	readonly value: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly side: Side | null;
	readonly other_names: string;
}

/** Facets whose values have names in the database. */
export type LabelledFacet = 'leaders' | 'kinds' | 'topics' | 'places';

/** The names of every value of a facet, in the order in which values with the same count are offered. */
export function readLabels(sql: Statements, facet: LabelledFacet): ReadonlyMap<string, Label> {
	return new Map(
		sql
			.all<LabelRow>(queries[facet])
			.map(row => safeRow(row))
			.map(({value, ...row}) => [value, {...row, other_names: listOf(row.other_names)}]),
	);
}

const termQuery = (vocabulary: 'kind' | 'topic'): string =>
	`SELECT id AS value, label_en, label_vi, NULL AS side, '' AS other_names FROM terms WHERE vocabulary = '${vocabulary}' ORDER BY position`;

const queries: Readonly<Record<LabelledFacet, string>> = {
	leaders:
		'SELECT id AS value, name AS label_en, name AS label_vi, side, other_names FROM persons ORDER BY sort_name, id',
	kinds: termQuery('kind'),
	topics: termQuery('topic'),
	// A place that only records name has the Vietnamese name that they give it.
	places: `SELECT name_en AS value, name_en AS label_en, name_vi AS label_vi, NULL AS side, other_names FROM places
		UNION ALL SELECT place_en, place_en, max(place_vi), NULL, '' FROM engagements
			WHERE place_en <> '' AND place_en NOT IN (SELECT name_en FROM places) GROUP BY place_en
		ORDER BY value`,
};
