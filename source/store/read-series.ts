import {
	missingEditions,
	type EditionRun,
	type KnownEditions,
	type MissingEditions,
} from '../domain/missing-editions.ts';
import type {Term} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import type {SeriesRow} from './rows.ts';
import {listOf, safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';
import {hasTable} from './has-table.ts';

/**
 * Reads the series to which records belong, in the order in which each names them; none from a database that an older
 * version wrote.
 * @param keys the records, a JSON list
 */
export function readSeries(sql: Statements, keys: string): readonly SeriesRow[] {
	if (!hasTable(sql, 'engagement_series')) return [];
	return sql.all<SeriesRow>(
		`SELECT seq, series_id, number, year FROM engagement_series
		WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, position`,
		keys,
	);
}

/** No series has an edition, or a year, beyond this one: what a file says beyond it is left out. */
export const mostEditions = 9999;

interface TermRow extends Omit<Term, 'other_names'> {
	readonly other_names: string;
}

/** Reads every series by its names; none from a database that an older version wrote. */
export function readSeriesTerms(sql: Statements): readonly Term[] {
	if (!hasTable(sql, 'engagement_series')) return [];
	return sql
		.all<TermRow>(
			`SELECT id, name_en AS label_en, name_vi AS label_vi, rhythm_en AS definition_en, rhythm_vi AS definition_vi,
				other_names
			FROM series ORDER BY position`,
		)
		.map(row => {
			const {other_names: names, ...term} = safeRow(row);
			return {...term, other_names: listOf(names)};
		});
}

/** Reads the ids of the series that come once a year or nearly; none where the database does not say. */
export function readYearlySeries(sql: Statements): readonly string[] {
	return listOf(
		sql.first<{value: string}>("SELECT value FROM meta WHERE key = 'yearly_series'")?.value ?? '',
	);
}

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

/**
 * Finds the first and the last edition of each counted series that records are of, by its id.
 * @param keys the records, a JSON list
 */
export function readEditionSpans(sql: Statements, keys: string): ReadonlyMap<string, EditionRun> {
	if (!hasTable(sql, 'engagement_series')) return new Map();
	const rows = sql.all<EditionRun & {readonly series_id: string}>(
		`SELECT series_id, min(edition) AS "from", max(edition) AS "to" FROM (
			SELECT t.series_id, CASE s.counted_by WHEN 'year' THEN t.year ELSE t.number END AS edition
			FROM engagement_series t JOIN series s ON s.id = t.series_id
			WHERE s.counted_by IS NOT NULL AND t.seq IN (SELECT value FROM json_each(?))
		) WHERE edition BETWEEN 1 AND ${mostEditions} GROUP BY series_id`,
		keys,
	);
	return new Map(rows.map(({series_id: id, from, to}) => [safeText(id), {from, to}]));
}

/**
 * Finds the missing editions of every series that is counted, by its id; they are those of all records. A record
 * whose number nobody knows may be of any edition between those of the days before and after it.
 */
export function readMissingEditions(sql: Statements): ReadonlyMap<string, readonly MissingEditions[]> {
	if (!hasTable(sql, 'engagement_series')) return new Map();
	const known = Map.groupBy(
		sql.all<KnownRow>(
			`SELECT series_id, first AS "from", last AS "to", looked_for, known_en, known_vi
			FROM known_editions WHERE first >= 1 AND last BETWEEN first AND ${mostEditions} ORDER BY series_id, first`,
		),
		row => row.series_id,
	);
	return new Map(
		[...readHad(sql)].map(([id, had]) => [safeText(id), missingOf(had, (known.get(id) ?? []).map(toKnown))]),
	);
}

/**
 * Reads the editions of every counted series, by its id. They are put together here, row by row: to sort them for
 * `GROUP BY`, SQLite would take 2 MB at once, and the larger a piece that is given back, the more the system's
 * allocator keeps from then on (mallopt(3), `M_MMAP_THRESHOLD`).
 */
function readHad(sql: Statements): ReadonlyMap<string, HadEditions> {
	const bySeries = new Map<string, HadEditions>();
	const rows = sql.each<
		readonly [id: string, seq: number, edition: number | null, start: string, end: string]
	>(
		`SELECT t.series_id, t.seq, CASE s.counted_by WHEN 'year' THEN t.year ELSE t.number END AS edition,
			e.date_start, e.date_end
		FROM engagement_series t JOIN series s ON s.id = t.series_id JOIN engagements e ON e.seq = t.seq
		WHERE s.counted_by IS NOT NULL AND (edition IS NULL OR edition BETWEEN 1 AND ${mostEditions})`,
	);
	for (const [id, seq, edition, start, end] of rows) {
		const had: HadEditions = bySeries.get(id) ?? {numbered: new Map(), others: new Map()};
		bySeries.set(id, had);
		const days = edition === null ? undefined : had.numbered.get(edition);
		if (edition === null) had.others.set(seq, {start, end});
		else if (days === undefined) had.numbered.set(edition, {start, end});
		else {
			if (start < days.start) days.start = start;
			if (end > days.end) days.end = end;
		}
	}
	return bySeries;
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
