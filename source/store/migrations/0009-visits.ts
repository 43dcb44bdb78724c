import type {Database} from '../open.ts';
import {fileAnew} from './0005-honest-search.ts';

/**
 * Makes room in the search index for which record is part of which visit, and has every record filed anew: with that,
 * and as having a single source where its sources repeat one text.
 */
export function fileVisits(database: Database): void {
	database.exec(
		'CREATE TABLE index_visits (pairs BLOB NOT NULL, visits BLOB NOT NULL, parts BLOB NOT NULL) STRICT',
	);
	fileAnew(database);
}
