import type {EditionRun} from '../domain/missing-editions.ts';
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
