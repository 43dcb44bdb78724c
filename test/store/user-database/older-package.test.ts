import {expect, test} from 'vitest';
import {openDatabase} from '../../../source/store/open.ts';
import {isBehind} from '../../../source/store/user-database/bring-up-on-key.ts';
import {ensureUserDatabase} from '../../../source/store/user-database/ensure.ts';
import {saveImport, type ImportSummary} from '../../../source/store/user-database/save-import.ts';
import {undoImport} from '../../../source/store/user-database/undo-import.ts';
import type {Proposal} from '../../../source/extract/import-model.ts';
import {databaseOf, opened, temporaryFolder} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {clipped, contentsOf, proposal} from '../../fixtures/clippings.ts';
import {join} from 'node:path';

const base = engagement({id: 'base'});
const own = clipped();

function userDatabase(shipped: string): string {
	const path = join(temporaryFolder(), 'user.db');
	ensureUserDatabase(path, shipped, 'must-exist');
	return path;
}

function save(path: string, shippedPath: string, proposals: readonly Proposal[]): ImportSummary {
	const [database, shipped] = [openDatabase(path, 'write'), openDatabase(shippedPath)];
	try {
		return saveImport(database, {proposals, files: ['a.txt'], day: '2026-11-22', shipped});
	} finally {
		shipped.close();
		database.close();
	}
}

function undo(path: string): void {
	const database = openDatabase(path, 'write');
	undoImport(database, null);
	database.close();
}

test('an older package leaves the data of a newer one, when it imports, takes back and keeps views', () => {
	const older = databaseOf([base]);
	const newer = databaseOf([
		{...base, title_en: 'Told anew'},
		engagement({id: 'latest', date: '2025-12-01'}),
	]);
	const path = userDatabase(newer);
	const before = contentsOf(path);
	expect(save(path, older, [])).toMatchObject({isRefreshed: false, isAhead: true});
	expect(contentsOf(path)).toEqual(before);
	expect(save(path, older, [proposal(own)])).toMatchObject({added: [own.id], isRefreshed: false});
	expect(opened(path).engagements.byId('base')?.title_en).toBe('Told anew');
	undo(path);
	expect(opened(path).engagements.all()).toEqual(opened(newer).engagements.all());
	const [database, shipped] = [openDatabase(path, 'write'), openDatabase(older)];
	expect(isBehind(database, shipped)).toBe(false);
	database.close();
	shipped.close();
});
