import {safeText} from '../text/safe.ts';
import {fields} from './search-index/term-kinds.ts';
import type {Postings} from './search-index/read/postings.ts';
import {positionsIn} from './search-index/record-set.ts';
import type {Statements} from './statements.ts';

/** Who published sources of the database's records. */
export interface Publisher {
	readonly name: string;
	/** The address of one of its pages; empty where none is known. */
	readonly url: string;
	/** How many records it reports. */
	readonly count: number;
}

/** Every publisher of a source, the one with the most records first. */
export function readPublishers(sql: Statements, postings: Postings): readonly Publisher[] {
	return postings
		.counts(fields.publisher)
		.map(([name, count]) => ({name, count, url: urlOf(name, sql, postings)}))
		.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** To look at all sources of a publisher for an address would take longer than a keystroke may. */
const mostLookedAt = 16;

/** An address from the latest records that the publisher reports. */
function urlOf(name: string, sql: Statements, postings: Postings): string {
	const page = {offset: 0, limit: mostLookedAt};
	const latest = positionsIn(postings.under(fields.publisher, name), page, 'newest-first');
	const row = sql.first<{url: string}>(
		"SELECT url FROM sources WHERE seq IN (SELECT value FROM json_each(?)) AND publisher = ? AND url <> '' ORDER BY seq DESC",
		JSON.stringify(postings.seqsAt(latest)),
		name,
	);
	return safeText(row?.url ?? '');
}
