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

/** The names of a ship or an organisation. */
interface BodyNames {
	readonly id: string;
	readonly name: string;
	readonly name_vi: string;
	readonly other_names: readonly string[];
}

/** Reads every ship and organisation with its names. */
export function readBodyNames(sql: Statements): readonly BodyNames[] {
	if (!hasBodies(sql)) return [];
	return sql
		.all<{id: string; name: string; name_vi: string; other_names: string}>(
			'SELECT id, name_en AS name, name_vi, other_names FROM bodies',
		)
		.map(row => ({...row, other_names: listOf(row.other_names)}));
}

/** Version 4 of the schema brought the table; an import into an older database may do so at any time. */
function hasBodies(sql: Statements): boolean {
	return sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'engagement_bodies'") > 0;
}
