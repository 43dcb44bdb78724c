import type {Database} from '../open.ts';

/** Lets `terms` hold parts, sides, day parts and confidences too; the rows come with the package's reference data. */
export function addWords(database: Database): void {
	database.exec(`
		CREATE TABLE terms_2 (
			vocabulary TEXT NOT NULL CHECK (vocabulary IN ('kind', 'topic', 'part', 'side', 'day-part', 'confidence')),
			id TEXT NOT NULL,
			position INTEGER NOT NULL,
			label_en TEXT NOT NULL,
			label_vi TEXT NOT NULL,
			definition_en TEXT NOT NULL,
			definition_vi TEXT NOT NULL,
			synonyms TEXT NOT NULL,
			PRIMARY KEY (vocabulary, id)
		) STRICT, WITHOUT ROWID;
		INSERT INTO terms_2 SELECT * FROM terms;
		DROP TABLE terms;
		ALTER TABLE terms_2 RENAME TO terms;
	`);
}
