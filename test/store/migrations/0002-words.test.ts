import {expect, test} from 'vitest';
import {openDatabase} from '../../../source/store/open.ts';
import {saveImport} from '../../../source/store/save-import.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {databaseOf, opened, spoil} from '../../fixtures/database.ts';
import {engagement, sampleVocabulary} from '../../fixtures/engagements.ts';

/** The table of words as version 1 had it, with its kinds and topics, and data of another day. */
function asVersion1(path: string): string {
	spoil(path, database => {
		database.exec(`
			CREATE TABLE old (
				vocabulary TEXT NOT NULL CHECK (vocabulary IN ('kind', 'topic')),
				id TEXT NOT NULL, position INTEGER NOT NULL, label_en TEXT NOT NULL, label_vi TEXT NOT NULL,
				definition_en TEXT NOT NULL, definition_vi TEXT NOT NULL, synonyms TEXT NOT NULL,
				PRIMARY KEY (vocabulary, id)
			) STRICT, WITHOUT ROWID;
			INSERT INTO old SELECT * FROM terms WHERE vocabulary IN ('kind', 'topic');
			DROP TABLE terms;
			ALTER TABLE old RENAME TO terms;
			UPDATE meta SET value = '2001-01-00000000' WHERE key = 'data_version';
		`);
		database.pragma('user_version = 1');
	});
	return path;
}

test('an import into a database of version 1 brings the words in that version 2 keeps', () => {
	const path = asVersion1(databaseOf([engagement()]));
	const shipped = openDatabase(databaseOf([engagement()]));
	const database = openDatabase(path, 'write');
	try {
		saveImport(database, {proposals: [], files: [], day: '2026-11-22', shipped});
		expect(database.pragma('user_version', {simple: true})).toBe(schemaVersion);
	} finally {
		database.close();
		shipped.close();
	}
	expect(opened(path).vocabulary()).toEqual(sampleVocabulary);
});

test('without newer data, kinds and topics are what they were', () => {
	const path = asVersion1(databaseOf([engagement()]));
	const database = openDatabase(path, 'write');
	saveImport(database, {proposals: [], files: [], day: '2026-11-22', shipped: null});
	database.close();
	expect(opened(path).vocabulary()).toMatchObject({
		kinds: sampleVocabulary.kinds,
		topics: sampleVocabulary.topics,
		parts: [],
	});
});
