import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {openStore} from '../../../source/store/index.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {databaseOf, temporaryFolder} from '../../fixtures/database.ts';
import {engagement, sampleEngagements} from '../../fixtures/engagements.ts';
import {contentsOf} from '../../fixtures/clippings.ts';
import {writtenByVersion1} from '../../fixtures/older-databases.ts';

const child = join(import.meta.dirname, 'kill-import.ts');
const before = databaseOf([engagement()]);
const shipped = databaseOf(sampleEngagements.slice(0, 1));
const after = join(temporaryFolder(), 'after.db');

/** Runs the import on a copy of a database, killed at a row; gives the copy. */
function killed(what: 'import' | 'undo', from: string, table: string, row: number): string {
	const path = join(temporaryFolder(), 'killed.db');
	copyFileSync(from, path);
	const {signal} = spawnSync(process.execPath, [child, what, path, shipped, table, String(row)]);
	expect(signal).toBe('SIGKILL');
	return path;
}

function faultsOf(path: string): readonly unknown[] {
	const store = openStore(path);
	try {
		return store.verify();
	} finally {
		store.close();
	}
}

beforeAll(() => {
	copyFileSync(before, after);
	const {status, stderr} = spawnSync(process.execPath, [child, 'import', after, before, 'engagements', '0']);
	expect([status, stderr.toString()]).toEqual([0, '']);
	expect(faultsOf(after)).toEqual([]);
});

test.each([
	[1, 'imports'],
	[1, 'persons'],
	[1, 'engagements'],
	[150, 'engagements'],
	[300, 'sources'],
	[599, 'participants'],
])('an import that is killed after row %i of %s has changed nothing', (row, table) => {
	const path = killed('import', before, table, row);
	expect(faultsOf(path)).toEqual([]);
	expect(contentsOf(path)).toEqual(contentsOf(before));
});

test('some kill leaves a journal behind, which a reader rolls back', () => {
	const path = killed('import', before, 'engagements', 290);
	expect(existsSync(`${path}-journal`)).toBe(true);
	expect(faultsOf(path)).toEqual([]);
	expect(existsSync(`${path}-journal`)).toBe(false);
	expect(contentsOf(path)).toEqual(contentsOf(before));
});

test.each([
	[1, 'sources'],
	[200, 'engagements'],
	[2, 'persons'],
	[1, 'imports'],
])('taking back that is killed after row %i of %s has changed nothing', (row, table) => {
	const path = killed('undo', after, table, row);
	expect(faultsOf(path)).toEqual([]);
	expect(contentsOf(path)).toEqual(contentsOf(after));
});

test.each([
	['import', 1, 'imports'],
	['import', 200, 'engagements'],
	['undo', 1, 'sources'],
] as const)(
	'%s into a database of version 1, killed after row %i of %s, leaves it of version 1',
	(what, row, table) => {
		const older = writtenByVersion1();
		const path = killed(what, older, table, row);
		expect(faultsOf(path)).toEqual([]);
		expect(contentsOf(path)).toEqual(contentsOf(older));
		expect(inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}))).toBe(1);
	},
);
