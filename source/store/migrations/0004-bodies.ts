import type {Database} from '../open.ts';

/**
 * Makes room for the ships and organisations that take part; the rows come with the package's reference data, whose
 * records are filed anew then.
 */
export function addBodies(database: Database): void {
	database.exec(`
		CREATE TABLE bodies (
			id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
			name_en TEXT NOT NULL CHECK (name_en <> ''),
			name_vi TEXT NOT NULL,
			side TEXT NOT NULL CHECK (side IN ('VN', 'US', 'other')),
			other_names TEXT NOT NULL
		) STRICT, WITHOUT ROWID;
		CREATE TABLE engagement_bodies (
			seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
			position INTEGER NOT NULL,
			body_id TEXT NOT NULL REFERENCES bodies (id),
			part TEXT NOT NULL,
			PRIMARY KEY (seq, position)
		) STRICT, WITHOUT ROWID;
	`);
}
