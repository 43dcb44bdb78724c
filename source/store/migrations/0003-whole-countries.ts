import type {Database} from '../open.ts';

/** Lets `places` tell whole countries from other places; the rows come with the package's reference data. */
export function flagCountries(database: Database): void {
	database.exec(
		'ALTER TABLE places ADD COLUMN is_country INTEGER NOT NULL DEFAULT 0 CHECK (is_country IN (0, 1))',
	);
}
