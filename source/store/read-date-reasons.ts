import {safeText} from '../text/safe.ts';
import type {Statements} from './statements.ts';

/**
 * Reads the reasons for dates that editors wrote, Vietnamese by English. The table `meta` keeps them as one JSON object
 * (`date_reasons_vi`), of which nothing is read with a record. Null where the database has none: it is older, or
 * damaged.
 */
export function readDateReasons(sql: Statements): ReadonlyMap<string, string> | null {
	const json = sql.first<{value: string}>("SELECT value FROM meta WHERE key = 'date_reasons_vi'")?.value;
	const found = json === undefined ? null : parsed(json);
	if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
	return new Map(
		Object.entries(found).flatMap(([english, vietnamese]) =>
			typeof vietnamese === 'string' ? [[safeText(english), safeText(vietnamese)]] : [],
		),
	);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
