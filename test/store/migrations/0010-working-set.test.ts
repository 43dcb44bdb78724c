import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyWorkingSet} from '../../../source/domain/working-set.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {keepWorkingSet} from '../../../source/store/user-database/keep-working-set.ts';
import {databaseOf, opened, spoil} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {asVersion9, writtenByVersion1} from '../../fixtures/older-databases.ts';

const talks = engagement({id: 'talks'});
const now = '2026-11-29T10:00:00Z';

function keepMark(path: string): void {
	inDatabase(databaseOf([talks]), 'read', shipped =>
		inDatabase(path, 'write', database =>
			keepWorkingSet(database, [{type: 'marks', ids: ['talks'], isMarked: true}], {shipped, now}),
		),
	);
}

test('a database of version 9 is read as it is: nothing is marked, noted or tagged', () => {
	const path = asVersion9(databaseOf([talks]));
	const bytes = readFileSync(path);
	const store = opened(path);
	expect(store.workingSet.current()).toEqual(emptyWorkingSet);
	expect(store.verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test.each([
	['9', () => asVersion9(databaseOf([talks]))],
	['1', writtenByVersion1],
])('the first mark brings a database of version %s up to date, with the reference data', (_, make) => {
	const path = make();
	keepMark(path);
	const store = opened(path);
	expect([...store.workingSet.current().marked]).toEqual(['talks']);
	expect(store.olderForm()).toBeNull();
	expect(store.engagements.byId('talks')).toEqual(talks);
	expect(store.verify()).toEqual([]);
});

test('a large database of an older version is left to the next import, in one line', () => {
	const path = asVersion9(databaseOf([talks]));
	spoil(path, database => {
		const row = database.prepare(
			`INSERT INTO engagements SELECT seq + ?, 'copy-' || ?, date, date_start, date_end, date_basis, date_reasons, day_part,
				kind, title_en, title_vi, summary_en, summary_vi, place_en, place_vi, venue_en, venue_vi, country, NULL,
				confidence, note, origin, import_id FROM engagements WHERE id = 'talks'`,
		);
		database.transaction(() => {
			for (let index = 1; index <= 5000; index++) row.run(index, index);
		})();
	});
	expect(() => keepMark(path)).toThrow(
		'your database is of an older form; the next import brings it up to date',
	);
	expect(opened(path).olderForm()).toMatchObject({version: 9, newest: schemaVersion});
});
