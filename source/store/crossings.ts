import type {Filter} from '../domain/filter.ts';
import {leastRecentlyUsed, perObject, type Keeper} from '../domain/memo.ts';
import {
	facetReaders,
	keepIn,
	positionsIn,
	sizeOfBoth,
	type RecordSet,
	type SearchIndex,
} from './search-index/index.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** The facets by whose values is told who met whom: people, and the posts that they held. */
export type CrossedFacet = 'leaders' | 'offices';

/** The order of pairs: by the most records, the earliest first record, or the latest last one. */
export type CrossedOrder = 'count' | 'first' | 'last';

/** The places of the first and the last of some records among all: the greater, the later. */
export interface Ends {
	readonly first: number;
	readonly last: number;
}

/** Two values of a facet, one of each side, and the records that have both. */
export interface Crossed {
	/** The value of Vietnam, and that of the United States. */
	readonly VN: string;
	readonly US: string;
	readonly count: number;
	/** EDTF: the dates of the first and the last of them. */
	readonly first: string;
	readonly last: string;
}

/** Sets of a view kept: those of the rows and columns of some screens. */
const mostSets = 160;

/** Counts in how many records two values of a facet stand together: sets of records are counted, none is read. */
export class Crossings {
	readonly #sql: Statements;
	readonly #index: () => SearchIndex;
	readonly #sets = perObject<SearchIndex, (filter: Filter) => Keeper<string, RecordSet>>(() =>
		perObject(() => leastRecentlyUsed(mostSets)),
	);

	/** @param index gives the search index as it is now */
	constructor(statements: Statements, index: () => SearchIndex) {
		this.#sql = statements;
		this.#index = index;
	}

	/** Counts the records of the view that have both values. */
	together(id: CrossedFacet, filter: Filter, one: string, other: string): number {
		return this.#sql.atOnce(() =>
			sizeOfBoth(this.#within(id, filter, one), this.#index().postings.under(facetReaders[id].terms, other)),
		);
	}

	/** Finds the first and the last record of the view that has a value; null where none has it. */
	ends(id: CrossedFacet, filter: Filter, value: string): Ends | null {
		return this.#sql.atOnce(() => {
			const records = this.#within(id, filter, value);
			const [first] = positionsIn(records, {offset: 0, limit: 1}, 'oldest-first');
			const [last] = positionsIn(records, {offset: 0, limit: 1}, 'newest-first');
			return first === undefined || last === undefined ? null : {first, last};
		});
	}

	/** Lists all of both sides that stand together in a record of the view, in an order. */
	all(id: CrossedFacet, filter: Filter, order: CrossedOrder): readonly Crossed[] {
		return this.#sql.atOnce(() => {
			const view = this.#index().filtered(filter);
			const keys = JSON.stringify(view.page('date', {offset: 0, limit: view.total}));
			const rows = this.#sql.all<Crossed>(
				`WITH present AS MATERIALIZED (${presentBy[id]})
				SELECT p.VN, p.US, p.count, f.date AS first, l.date AS last
				FROM (SELECT v.value AS VN, u.value AS US, count(DISTINCT v.seq) AS count, min(v.seq) AS first, max(v.seq) AS last
					FROM present v JOIN present u ON u.seq = v.seq
					WHERE v.side = 'VN' AND u.side = 'US' GROUP BY v.value, u.value) p
				JOIN engagements f ON f.seq = p.first JOIN engagements l ON l.seq = p.last
				ORDER BY ${orders[order]}, p.VN, p.US`,
				keys,
			);
			return rows.map(row => safeRow(row));
		});
	}

	/** The records of the view that have a value. */
	#within(id: CrossedFacet, filter: Filter, value: string): RecordSet {
		const index = this.#index();
		return this.#sets(index)(filter)(`${id} ${value}`, () => {
			const records = index.postings.under(facetReaders[id].terms, value).slice();
			keepIn(records, index.filtered(filter).records);
			return records;
		});
	}
}

const orders: Readonly<Record<CrossedOrder, string>> = {
	count: 'p.count DESC, p.last DESC',
	first: 'p.first, p.count DESC',
	last: 'p.last DESC, p.count DESC',
};

/** The values of a facet in the records of a JSON list, with their sides; posts as the search index files them. */
const presentBy: Readonly<Record<CrossedFacet, string>> = {
	leaders:
		'SELECT seq, side, person_id AS value FROM participants WHERE seq IN (SELECT value FROM json_each(?))',
	offices: `SELECT t.seq, p.side, p.id AS value
		FROM participants t
		JOIN (SELECT label_en, post_id, min(position) FROM post_titles GROUP BY label_en) b
			ON b.label_en = CASE substr(t.office, 1, 7) WHEN 'Acting ' THEN substr(t.office, 8) ELSE t.office END
		JOIN posts p ON p.id = b.post_id
		WHERE t.seq IN (SELECT value FROM json_each(?))`,
};
