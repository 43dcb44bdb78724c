import type {ShortenedBody} from '../domain/body-forms.ts';
import type {BodyRow} from './rows.ts';
import {listOf, safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';
import {hasTable} from './has-table.ts';

/**
 * Reads the ships and organisations of records, in their order; none from a database that an older version wrote.
 * @param keys the records, a JSON list
 */
export function readBodies(sql: Statements, keys: string): readonly BodyRow[] {
	if (!hasTable(sql, 'engagement_bodies')) return [];
	return sql.all<BodyRow>(
		`SELECT t.seq, t.body_id, b.name_en AS name, b.name_vi, b.side, t.part FROM engagement_bodies t
		JOIN bodies b ON b.id = t.body_id WHERE t.seq IN (SELECT value FROM json_each(?)) ORDER BY t.seq, t.position`,
		keys,
	);
}

/** A ship or an organisation with all of its names. */
interface NamedBody extends ShortenedBody {
	readonly id: string;
	readonly other_names: readonly string[];
}

interface NameRow extends ShortenedBody {
	readonly id: string;
	readonly other_names: string;
}

/** Reads every ship and organisation with its names; without short ones from a database that an older version wrote. */
export function readBodyNames(sql: Statements): readonly NamedBody[] {
	if (!hasTable(sql, 'engagement_bodies')) return [];
	const short = hasShortNames(sql) ? 'short_en, short_vi' : "'' AS short_en, '' AS short_vi";
	return sql
		.all<NameRow>(`SELECT id, name_en AS name, name_vi, other_names, ${short} FROM bodies`)
		.map(row => {
			const {id, name, name_vi, short_en, short_vi, other_names} = safeRow(row);
			return {id, name, name_vi, short_en, short_vi, other_names: listOf(other_names)};
		});
}

/** Version 6 of the schema brought the columns. */
function hasShortNames(sql: Statements): boolean {
	return sql.number("SELECT count(*) FROM pragma_table_info('bodies') WHERE name = 'short_en'") > 0;
}
