import type {Database} from '../open.ts';

/**
 * Makes room for commitments, for what is recorded of a source beside where it stands, and for what has changed in the
 * data since their earlier versions; the rows come with the package's reference data, whose records are filed anew
 * then.
 */
export function addCommitments(database: Database): void {
	database.exec(`
		CREATE TABLE commitments (
			seq INTEGER NOT NULL REFERENCES engagements (seq) ON DELETE CASCADE,
			position INTEGER NOT NULL,
			id TEXT NOT NULL CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
			given_by TEXT NOT NULL CHECK (given_by IN ('VN', 'US', 'both', 'other')),
			given_to TEXT NOT NULL CHECK (given_to IN ('VN', 'US', 'both', 'other')),
			what_en TEXT NOT NULL,
			what_vi TEXT NOT NULL,
			topics TEXT NOT NULL,
			quantity REAL,
			unit TEXT,
			amount REAL,
			currency TEXT,
			status TEXT NOT NULL CHECK (status IN ('promised', 'agreed', 'delivered', 'reported')),
			due TEXT,
			source TEXT NOT NULL,
			repeats TEXT,
			within TEXT,
			fulfils TEXT,
			PRIMARY KEY (seq, position),
			UNIQUE (seq, id),
			CHECK ((quantity IS NULL) = (unit IS NULL)),
			CHECK ((amount IS NULL) = (currency IS NULL))
		) STRICT, WITHOUT ROWID;
		CREATE TABLE data_versions (
			version TEXT PRIMARY KEY,
			day TEXT NOT NULL
		) STRICT, WITHOUT ROWID;
		CREATE TABLE data_changes (
			version TEXT NOT NULL REFERENCES data_versions (version) ON DELETE CASCADE,
			position INTEGER NOT NULL,
			record_id TEXT NOT NULL,
			change TEXT NOT NULL CHECK (change IN ('new', 'changed', 'withdrawn')),
			fields TEXT NOT NULL,
			why_en TEXT NOT NULL,
			why_vi TEXT NOT NULL,
			replaced_by TEXT,
			PRIMARY KEY (version, position)
		) STRICT, WITHOUT ROWID;
		ALTER TABLE memberships ADD COLUMN sources TEXT NOT NULL DEFAULT '';
		ALTER TABLE series ADD COLUMN sources TEXT NOT NULL DEFAULT '';
		ALTER TABLE sources ADD COLUMN language TEXT NOT NULL DEFAULT '';
		ALTER TABLE sources ADD COLUMN reprint_of TEXT;
		ALTER TABLE sources ADD COLUMN missing TEXT CHECK (missing IN ('not-archived'));
		ALTER TABLE sources ADD COLUMN says TEXT CHECK (json_valid(says));
		ALTER TABLE sources ADD COLUMN differs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(differs));
	`);
}
