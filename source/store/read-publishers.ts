import {safeText} from '../text/safe.ts';
import {positionsIn, termKinds, type SearchIndex} from './search-index/index.ts';
import type {Statements} from './statements.ts';

/** A publisher of sources of the database's records. */
export interface Publisher {
	readonly name: string;
	/** The address of one of its pages; empty where none is known. */
	readonly url: string;
	/** The number of records that it reports. */
	readonly count: number;
}

/** Lists every publisher of a source, the one with the most records first. */
export function readPublishers(sql: Statements, index: SearchIndex): readonly Publisher[] {
	return index.postings
		.counts(termKinds.publisher)
		.map(([name, count]) => ({name, count, url: urlOf(name, sql, index)}))
		.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** To look at all sources of a publisher for an address would take longer than a keystroke may. */
const mostLookedAt = 16;

/** An address from the latest records that the publisher reports. */
function urlOf(name: string, sql: Statements, {postings, order}: SearchIndex): string {
	const page = {offset: 0, limit: mostLookedAt};
	const latest = positionsIn(postings.under(termKinds.publisher, name), page, 'newest-first');
	const row = sql.first<{url: string}>(
		"SELECT url FROM sources WHERE seq IN (SELECT value FROM json_each(?)) AND publisher = ? AND url <> '' ORDER BY seq DESC",
		JSON.stringify(order.seqsAt(latest)),
		name,
	);
	return safeText(row?.url ?? '');
}
