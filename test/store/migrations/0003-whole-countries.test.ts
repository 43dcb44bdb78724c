import {expect, test} from 'vitest';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {openStore} from '../../../source/store/index.ts';
import {openDatabase} from '../../../source/store/open.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {asVersion2} from '../../fixtures/older-databases.ts';

const cambodia = place('Cambodia');
const records = [
	engagement({id: 'town', place: place('Phnom Penh')}),
	engagement({id: 'land', place: cambodia}),
];

function place(name_en: string): Engagement['place'] {
	return {name_en, name_vi: name_en, venue_en: '', venue_vi: '', country: 'KH'};
}

/** The whole countries that an import into a database knows of. */
function countriesOf(path: string, shipped?: string): readonly string[] {
	const store = openStore(path, shipped);
	try {
		return store
			.reference()
			.places.filter(each => each.is_country)
			.map(each => each.name_en);
	} finally {
		store.close();
	}
}

test('a database of version 2 asks the package which places are countries, and knows none without it', () => {
	const older = asVersion2(databaseOf(records, {countries: ['Cambodia']}));
	expect(countriesOf(older, databaseOf(records, {countries: ['Cambodia']}))).toEqual(['Cambodia']);
	expect(countriesOf(older)).toEqual([]);
});

test('an import brings the flags in, and from then on the database has its own', () => {
	const path = asVersion2(databaseOf(records));
	const shipped = openDatabase(databaseOf(records, {countries: ['Cambodia']}));
	const database = openDatabase(path, 'write');
	try {
		saveImport(database, {proposals: [], files: [], day: '2026-11-22', shipped});
		expect(database.pragma('user_version', {simple: true})).toBe(schemaVersion);
	} finally {
		database.close();
		shipped.close();
	}
	expect(countriesOf(path)).toEqual(['Cambodia']);
});
