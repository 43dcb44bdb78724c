import type {Facet, InLanguages} from '../domain/facets.ts';
import type {Side, Vocabulary} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {listOf, onceEach} from './safe-rows.ts';
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

/** Names of single values that are read one by one, before those of all are. */
const mostSingle = 64;

/** The names of the values of a facet, of one edition of a database (edition.ts): those of thousands of people. */
export class Labels {
	readonly #sql: Statements;
	readonly #vocabulary: () => Vocabulary;
	readonly #facet: Facet;
	readonly #single = new Map<string, Label | null>();
	#all: ReadonlyMap<string, Label> | null = null;

	constructor(sql: Statements, vocabulary: () => Vocabulary, facet: Facet) {
		this.#sql = sql;
		this.#vocabulary = vocabulary;
		this.#facet = facet;
	}

	/** Those of every value, in the order in which values with the same count are offered. */
	all(): ReadonlyMap<string, Label> {
		this.#all ??= readLabels(this.#sql, this.#vocabulary, this.#facet);
		return this.#all;
	}

	/** Those of one value; null where it has none. A view asks for a few, and these are read alone. */
	of(value: string): Label | null {
		const query = facetReaders[this.#facet.id].labels;
		const known = this.#single.get(value);
		if (known !== undefined) return known;
		if (this.#all !== null || query === null || this.#single.size >= mostSingle)
			return this.all().get(value) ?? null;
		const label =
			queriedLabels(this.#sql, `SELECT * FROM (${query}) WHERE value = ?`, value).get(value) ?? null;
		this.#single.set(value, label);
		return label;
	}
}

/** The columns of a facet's query (search-index/facet-readers.ts). */
type LabelColumns = readonly [
	value: string,
	label_en: string,
	label_vi: string,
	side: Side | null,
	other_names: string,
];

/**
 * Reads the names of every value of a facet, in the order in which they are offered: those that its reader finds in the
 * database, the words of the vocabulary, or the fixed ones of the table.
 */
function readLabels(sql: Statements, vocabulary: () => Vocabulary, facet: Facet): ReadonlyMap<string, Label> {
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

const unnamed = {side: null, other_names: [] as readonly string[]};

function queriedLabels(
	sql: Statements,
	query: string,
	...values: readonly string[]
): ReadonlyMap<string, Label> {
	const labels = new Map<string, Label>();
	const sideOf = onceEach<Side | null>();
	for (const [value, english, vietnamese, side, otherNames] of sql.rows<LabelColumns>(query, ...values)) {
		const label_en = safeText(english);
		labels.set(safeText(value), {
			label_en,
			// A person has one name in both: of thousands of people it is kept once.
			label_vi: vietnamese === english ? label_en : safeText(vietnamese),
			side: sideOf(side),
			other_names: listOf(otherNames),
		});
	}
	return labels;
}
