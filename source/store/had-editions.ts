import {missingEditions, type KnownEditions, type MissingEditions} from '../domain/missing-editions.ts';
import {lastOf} from '../domain/memo.ts';
import {safeText} from '../text/safe.ts';
import {hasTable} from './has-table.ts';
import {InSlices, type KeyRange} from './in-slices.ts';
import {mostEditions} from './read-series.ts';
import {safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** A first and a last ISO day. */
interface Days {
	start: string;
	end: string;
}

/** The editions of a series that are there, with their days; and the days of records of an unknown one, by key. */
interface HadEditions {
	readonly numbered: Map<number, Days>;
	readonly others: Map<number, Days>;
}

interface KnownRow extends Omit<KnownEditions, 'looked_for'> {
	readonly series_id: string;
	readonly looked_for: number;
}

type HadRow = readonly [id: string, seq: number, edition: number | null, start: string, end: string];

/** The editions of every counted series in an edition of the database, and those that are missing. */
export class SeriesEditions {
	readonly #sql: Statements;
	readonly #slices: InSlices<void, void>;
	readonly #has = lastOf(() => hasTable(this.#sql, 'engagement_series'));
	/** What has been read, by the series' id. */
	readonly #had = new Map<string, HadEditions>();
	/**
	 * Finds the missing editions of every series that is counted, by its id; they are those of all records. A record
	 * whose number nobody knows may be of any edition between those of the days before and after it.
	 */
	readonly missing = lastOf((): ReadonlyMap<string, readonly MissingEditions[]> => {
		if (!this.#has()) return new Map();
		this.#slices.all();
		const known = readKnown(this.#sql);
		return new Map(
			[...this.#had].map(([id, had]) => [safeText(id), missingOf(had, (known.get(id) ?? []).map(toKnown))]),
		);
	});

	/** @param ranges the slices in which the records are read ahead */
	constructor(sql: Statements, ranges: readonly KeyRange[]) {
		this.#sql = sql;
		this.#slices = new InSlices(
			() => (this.#has() ? ranges : []),
			range => this.#read(range),
			() => undefined,
		);
	}

	/** Reads some of it ahead of the first question; false once all is read. */
	readOn(): boolean {
		return this.#slices.readOn();
	}

	#read({first, end}: KeyRange): void {
		const rows = this.#sql.rows<HadRow>(
			`SELECT t.series_id, t.seq, CASE s.counted_by WHEN 'year' THEN t.year ELSE t.number END AS edition,
				e.date_start, e.date_end
			FROM engagement_series t JOIN series s ON s.id = t.series_id JOIN engagements e ON e.seq = t.seq
			WHERE t.seq >= ? AND t.seq < ? AND s.counted_by IS NOT NULL
				AND (edition IS NULL OR edition BETWEEN 1 AND ${mostEditions})`,
			first,
			end,
		);
		for (const [id, seq, edition, start, last] of rows) {
			const had: HadEditions = this.#had.get(id) ?? {numbered: new Map(), others: new Map()};
			this.#had.set(id, had);
			const days = edition === null ? undefined : had.numbered.get(edition);
			if (edition === null) had.others.set(seq, {start, end: last});
			else if (days === undefined) had.numbered.set(edition, {start, end: last});
			else {
				if (start < days.start) days.start = start;
				if (last > days.end) days.end = last;
			}
		}
	}
}

function readKnown(sql: Statements): ReadonlyMap<string, readonly KnownRow[]> {
	const rows = sql.all<KnownRow>(
		`SELECT series_id, first AS "from", last AS "to", looked_for, known_en, known_vi
		FROM known_editions WHERE first >= 1 AND last BETWEEN first AND ${mostEditions} ORDER BY series_id, first`,
	);
	return Map.groupBy(rows, row => row.series_id);
}
function missingOf(
	{numbered, others}: HadEditions,
	known: readonly KnownEditions[],
): readonly MissingEditions[] {
	return missingEditions([...numbered.keys()], known, (before, after) => {
		const [from, to] = [numbered.get(before)?.start ?? '', numbered.get(after)?.end ?? ''];
		return [...others.values()].filter(({start, end}) => end >= from && start <= to).length;
	});
}

function toKnown(row: KnownRow): KnownEditions {
	const {from, to, looked_for: isLookedFor, known_en, known_vi} = safeRow(row);
	return {from, to, looked_for: isLookedFor === 1, known_en, known_vi};
}
