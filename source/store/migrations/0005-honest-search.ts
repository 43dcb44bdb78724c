import type {Database} from '../open.ts';

/**
 * Has every record filed anew: under what it says alone, no more under the synonyms of its kind and topics, i and y
 * at the end of a syllable as one letter.
 */
export function fileAnew(database: Database): void {
	database.exec('INSERT OR IGNORE INTO index_changes SELECT seq FROM engagements');
}
