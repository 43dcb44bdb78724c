import type {Term} from '../domain/vocabulary.ts';
import {listOf, safeRow, type SeriesRow} from './rows.ts';
import type {Statements} from './statements.ts';

/**
 * Reads the series to which records belong, in the order in which each names them; none from a database that an older
 * version wrote.
 * @param keys the records, a JSON list
 */
export function readSeries(sql: Statements, keys: string): readonly SeriesRow[] {
	if (!hasSeries(sql)) return [];
	return sql.all<SeriesRow>(
		`SELECT seq, series_id, number, year FROM engagement_series
		WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq, position`,
		keys,
	);
}

interface TermRow extends Omit<Term, 'other_names'> {
	readonly other_names: string;
}

/** Reads every series by its names; none from a database that an older version wrote. */
export function readSeriesTerms(sql: Statements): readonly Term[] {
	if (!hasSeries(sql)) return [];
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

/** Version 7 of the schema brought the tables; an import into an older database may do so at any time. */
function hasSeries(sql: Statements): boolean {
	return sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'engagement_series'") > 0;
}
