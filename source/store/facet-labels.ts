import type {Facet, InLanguages} from '../domain/facets.ts';
import type {Side, Vocabulary} from '../domain/vocabulary.ts';
import {listOf, safeRow} from './safe-rows.ts';
import {facetReaders} from './search-index/index.ts';
import type {Statements} from './statements.ts';

/** The names of a value of a facet. */
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

/**
 * The names of every value of a facet, in the order in which values with the same count are offered: those that its
 * reader finds in the database, the words of the vocabulary, or the fixed ones of the table.
 */
export function readLabels(
	sql: Statements,
	vocabulary: () => Vocabulary,
	facet: Facet,
): ReadonlyMap<string, Label> {
	const query = facetReaders[facet.id].labels;
	if (query !== null) return queriedLabels(sql, query);
	if (facet.namedBy === 'vocabulary') {
		return new Map(
			vocabulary()[facet.id].map(({id, label_en, label_vi, other_names = []}) => [
				id,
				{label_en, label_vi, ...unnamed, other_names},
			]),
		);
	}
	return new Map(
		Object.entries<InLanguages>(facet.fixedNames ?? {}).map(([value, {en, vi}]) => [
			value,
			{label_en: en, label_vi: vi, ...unnamed},
		]),
	);
}

const unnamed = {side: null, other_names: []};

function queriedLabels(sql: Statements, query: string): ReadonlyMap<string, Label> {
	return new Map(
		sql
			.all<LabelRow>(query)
			.map(row => safeRow(row))
			.map(({value, ...row}) => [value, {...row, other_names: listOf(row.other_names)}]),
	);
}
