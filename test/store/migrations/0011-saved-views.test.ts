import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {seenRecords} from '../../../source/domain/seen-records.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {readSavedViews, readSeen} from '../../../source/store/read-saved-views.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {
	refreshForViews,
	removeSavedView,
	writeSavedView,
} from '../../../source/store/user-database/saved-views.ts';
import {databaseOf, opened, spoil} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {asVersion10} from '../../fixtures/older-databases.ts';

const view = {name: 'Dioxin', view: '{}', lookedOn: '2026-11-12', seen: seenRecords(['talks'])};
const shippedPath = databaseOf([engagement({id: 'talks'}), engagement({id: 'more-talks'})]);

test('a database of version 10 is read as it is: it has no saved view, and loses none', () => {
	const path = asVersion10(databaseOf([engagement()]));
	const bytes = readFileSync(path);
	expect(inDatabase(path, 'read', readSavedViews)).toEqual([]);
	expect(inDatabase(path, 'write', database => removeSavedView(database, 'Dioxin'))).toBe(false);
	inDatabase(shippedPath, 'read', shipped =>
		inDatabase(path, 'write', database => refreshForViews({database, shipped})),
	);
	expect(opened(path).verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('the first saved view makes one of this version of it, with the data of the package', () => {
	const path = asVersion10(databaseOf([engagement({id: 'talks'})]));
	spoil(path, database => database.exec("UPDATE meta SET value = 'older' WHERE key = 'data_version'"));
	inDatabase(shippedPath, 'read', shipped =>
		inDatabase(path, 'write', database => writeSavedView({database, shipped}, view, false)),
	);
	const version = inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}));
	expect(version).toBe(schemaVersion);
	const {seen, ...named} = view;
	expect(inDatabase(path, 'read', readSavedViews)).toEqual([named]);
	expect(inDatabase(path, 'read', database => readSeen(database, view.name))).toEqual(seen);
	const store = opened(path);
	expect(store.engagements.byId('more-talks')).toBeDefined();
	expect(store.verify()).toEqual([]);
});
