import type {Database} from '../open.ts';

/**
 * Makes room for the short names of ships and organisations. They come with the package's reference data, whose records
 * are filed under them then.
 */
export function addShortNames(database: Database): void {
	database.exec(`
		ALTER TABLE bodies ADD COLUMN short_en TEXT NOT NULL DEFAULT '';
		ALTER TABLE bodies ADD COLUMN short_vi TEXT NOT NULL DEFAULT '';
	`);
}
