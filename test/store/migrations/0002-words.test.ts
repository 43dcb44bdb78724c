import {expect, test} from 'vitest';
import {openDatabase} from '../../../source/store/open.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {engagement, sampleVocabulary} from '../../fixtures/engagements.ts';
import {asVersion1} from '../../fixtures/older-databases.ts';

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
