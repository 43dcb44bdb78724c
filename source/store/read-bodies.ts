import {listOf, type BodyRow} from './rows.ts';
import type {Statements} from './statements.ts';

/**
 * Reads the ships and organisations of records, in their order; none from a database that an older version wrote.
 * @param keys the records, a JSON list
 */
export function readBodies(sql: Statements, keys: string): readonly BodyRow[] {
	if (!hasBodies(sql)) return [];
	return sql.all<BodyRow>(
		`SELECT t.seq, t.body_id, b.name_en AS name, b.name_vi, b.side, t.part FROM engagement_bodies t
		JOIN bodies b ON b.id = t.body_id WHERE t.seq IN (SELECT value FROM json_each(?)) ORDER BY t.seq, t.position`,
		keys,
	);
}

/** Reads the other names of every ship and organisation, by id. */
export function readBodyNames(sql: Statements): ReadonlyMap<string, readonly string[]> {
	if (!hasBodies(sql)) return new Map();
	const rows = sql.all<{id: string; other_names: string}>('SELECT id, other_names FROM bodies');
	return new Map(rows.map(row => [row.id, listOf(row.other_names)]));
}

/** Version 4 of the schema brought the table; an import into an older database may do so at any time. */
function hasBodies(sql: Statements): boolean {
	return sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'engagement_bodies'") > 0;
}
