import {safeRow} from './rows.ts';
import type {Statements} from './statements.ts';

/** Who published sources of the database's records. */
export interface Publisher {
	readonly name: string;
	/** The address of one of its pages; empty where none is known. */
	readonly url: string;
	/** How many sources are its. */
	readonly count: number;
}

/** Every publisher of a source, the one with the most first. */
export function readPublishers(sql: Statements): readonly Publisher[] {
	return sql
		.all<Publisher>(
			`SELECT publisher AS name, max(url) AS url, count(*) AS count FROM sources
			WHERE publisher <> '' GROUP BY publisher ORDER BY count DESC, publisher`,
		)
		.map(each => safeRow(each));
}
