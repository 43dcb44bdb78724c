import type {Database} from '../open.ts';

/**
 * Makes room for series of engagements; the rows come with the package's reference data, whose records are filed anew
 * then.
 */
export function addSeries(database: Database): void {
	database.exec(`
		CREATE TABLE series (
			id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
			position INTEGER NOT NULL,
			name_en TEXT NOT NULL CHECK (name_en <> ''),
			name_vi TEXT NOT NULL,
			other_names TEXT NOT NULL,
			rhythm_en TEXT NOT NULL,
			rhythm_vi TEXT NOT NULL,
			counted_by TEXT CHECK (counted_by IN ('number', 'year'))
		) STRICT, WITHOUT ROWID;
		CREATE TABLE known_editions (
			series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
			first INTEGER NOT NULL,
			last INTEGER NOT NULL CHECK (last >= first),
			looked_for INTEGER NOT NULL CHECK (looked_for IN (0, 1)),
			known_en TEXT NOT NULL,
			known_vi TEXT NOT NULL,
			PRIMARY KEY (series_id, first)
		) STRICT, WITHOUT ROWID;
		CREATE TABLE engagement_series (
			seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
			position INTEGER NOT NULL,
			series_id TEXT NOT NULL REFERENCES series (id),
			number INTEGER CHECK (number > 0),
			year INTEGER,
			PRIMARY KEY (seq, position),
			CHECK (number IS NOT NULL OR year IS NOT NULL)
		) STRICT, WITHOUT ROWID;
	`);
}
