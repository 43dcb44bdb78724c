import type {Database} from '../open.ts';

/**
 * Makes room for commitments and for what is recorded of a source beside where it stands; the rows come with the
 * package's reference data, whose records are filed anew then.
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
		ALTER TABLE sources ADD COLUMN language TEXT NOT NULL DEFAULT '';
		ALTER TABLE sources ADD COLUMN reprint_of TEXT;
		ALTER TABLE sources ADD COLUMN missing TEXT CHECK (missing IN ('not-archived'));
		ALTER TABLE sources ADD COLUMN says TEXT CHECK (json_valid(says));
		ALTER TABLE sources ADD COLUMN differs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(differs));
	`);
}
