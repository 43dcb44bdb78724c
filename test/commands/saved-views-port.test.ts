import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {savedViewsIn as portOf} from '../../source/commands/saved-views-port.ts';
import type {OwnPaths} from '../../source/commands/own-paths.ts';
import {seenRecords} from '../../source/domain/seen-records.ts';
import {emptyRequest} from '../../source/search/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import type {SavedView, SavedViews, ViewsWriter} from '../../source/ui/explorer/views-ports.ts';
import {databaseOf, opened, spoil, temporaryFolder} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const shipped = databaseOf([engagement({id: 'talks'}), engagement({id: 'new-talks'})]);
const older = databaseOf([engagement({id: 'talks'})]);

/** The saved views and what writes them, once that is loaded. */
async function savedViewsIn(paths: OwnPaths): Promise<Pick<SavedViews, 'read'> & ViewsWriter> {
	const port = portOf(paths);
	const {promise, resolve} = Promise.withResolvers<ViewsWriter>();
	port.writing(resolve);
	return {read: port.read, ...(await promise)};
}

function viewOf(name: string, query = 'dioxin'): SavedView {
	return {
		name,
		view: {request: {...emptyRequest, query}, sort: 'date', record: null},
		lookedOn: '2026-11-12',
		seen: seenRecords(['talks']),
	};
}

function pathsAt(target: string | null, isNamed = false): OwnPaths {
	return {target, isNamed, shipped};
}

function home(): string {
	return join(temporaryFolder(), 'data', 'communique', 'communique.db');
}

describe('saved views', () => {
	test('make the first database of the user, which nothing else does', async () => {
		const paths = pathsAt(home());
		const views = await savedViewsIn(paths);
		views.refresh();
		expect(views.read()).toEqual([]);
		expect(views.remove('Dioxin')).toEqual({type: 'written'});
		expect(existsSync(paths.target!)).toBe(false);
		expect(views.save(viewOf('Dioxin'), false)).toEqual({type: 'written'});
		expect(opened(paths.target!).engagements.byId('talks')).toBeDefined();
		expect(views.read()).toEqual([viewOf('Dioxin')]);
	});

	test('are written in the order in which that is asked for, though what writes is still to be loaded', async () => {
		const port = portOf(pathsAt(home()));
		const order: string[] = [];
		for (const name of ['A', 'B'])
			port.writing(writer => {
				order.push(`${name} ${writer.save(viewOf(name), false).type}`);
			});
		expect(order).toEqual([]);
		await port.settled();
		expect(order).toEqual(['A written', 'B written']);
		port.writing(writer => order.push(writer.remove('A').type));
		expect(order).toHaveLength(3);
		expect(port.read().map(({name}) => name)).toEqual(['B']);
	});

	test('are seen by another explorer, which may remove them meanwhile', async () => {
		const paths = pathsAt(home());
		const [one, other] = [await savedViewsIn(paths), await savedViewsIn(paths)];
		one.save(viewOf('Dioxin'), false);
		expect(other.save(viewOf('Dioxin', 'austin'), false)).toEqual({type: 'exists'});
		other.save(viewOf('Austin'), false);
		expect(one.read().map(({name}) => name)).toEqual(['Austin', 'Dioxin']);
		expect(other.remove('Dioxin')).toEqual({type: 'written'});
		expect(one.remove('Dioxin')).toEqual({type: 'written'});
		expect(one.read().map(({name}) => name)).toEqual(['Austin']);
	});

	test('read the records that they held once these are asked for, not for a name in the palette', async () => {
		const views = await savedViewsIn(pathsAt(home()));
		views.save(viewOf('Dioxin'), false);
		const [read, later] = [views.read()[0]!, views.read()[0]!];
		expect(read.seen).toEqual(viewOf('Dioxin').seen);
		views.remove('Dioxin');
		// Kept by the one, and gone for the other, which had not read them.
		expect(read.seen).toBe(read.seen);
		expect(read.seen).toHaveLength(1);
		expect(later.seen).toHaveLength(0);
	});

	test('are replaced where that is asked for', async () => {
		const views = await savedViewsIn(pathsAt(home()));
		views.save(viewOf('Dioxin'), false);
		expect(views.save(viewOf('Dioxin', 'austin'), true)).toEqual({type: 'written'});
		expect(views.read()).toEqual([viewOf('Dioxin', 'austin')]);
	});

	test('last for the session where they cannot be written, with the reason', async () => {
		const blocked = join(temporaryFolder(), 'a-file');
		writeFileSync(blocked, '');
		for (const [target, why] of [
			[join(blocked, 'communique.db'), /^cannot make .*a-file/u],
			[null, /^no home folder is known$/u],
			[shipped, /came with communique and is only read$/u],
		] as const) {
			const views = await savedViewsIn(pathsAt(target, target === shipped));
			expect(views.save(viewOf('Dioxin'), false)).toEqual({
				type: 'session',
				why: expect.stringMatching(why) as string,
			});
			expect(views.save(viewOf('Dioxin'), false)).toEqual({type: 'exists'});
			expect(views.read()).toEqual([viewOf('Dioxin')]);
			expect(portOf(pathsAt(target)).read()).toEqual([]);
			expect(views.remove('Dioxin')).toEqual({type: 'written'});
			expect(views.read()).toEqual([]);
		}
	});

	test('wait only a moment for another writer, and last for the session where it goes on', async () => {
		const target = home();
		const views = await savedViewsIn(pathsAt(target));
		views.save(viewOf('Dioxin'), false);
		const writer = openDatabase(target, 'write');
		writer.exec('BEGIN IMMEDIATE');
		try {
			expect(views.save(viewOf('Austin'), false)).toEqual({
				type: 'session',
				why: `${target} is in use by another program`,
			});
			expect(views.read().map(({name}) => name)).toEqual(['Austin', 'Dioxin']);
			expect(views.save(viewOf('Dioxin', 'austin'), false)).toEqual({type: 'exists'});
			expect(views.read()).toContainEqual(viewOf('Dioxin'));
			expect(views.remove('Dioxin')).toEqual({
				type: 'failed',
				why: `${target} is in use by another program`,
			});
		} finally {
			writer.exec('ROLLBACK');
			writer.close();
		}
		expect(views.save(viewOf('Austin'), true)).toEqual({type: 'written'});
		expect(portOf(pathsAt(target)).read()).toHaveLength(2);
	});

	test('bring the newer data of the package into the own database of the user, into no named one', async () => {
		for (const isNamed of [false, true]) {
			const target = home();
			mkdirSync(join(target, '..'), {recursive: true});
			copyFileSync(older, target);
			const views = await savedViewsIn(pathsAt(target, isNamed));
			views.save(viewOf('Dioxin'), false);
			expect(views.refresh()).toBeNull();
			expect(opened(target).engagements.byId('new-talks') === undefined).toBe(isNamed);
		}
	});

	test('that something else has spoiled are left out, and hostile names are harmless', async () => {
		const target = home();
		const views = await savedViewsIn(pathsAt(target));
		views.save(viewOf('Dioxin'), false);
		spoil(target, database => {
			const insert = database.prepare('INSERT INTO saved_views VALUES (?, ?, ?, ?)');
			insert.run('List', '[]', '2026-11-12', Buffer.alloc(3));
			insert.run('Bell\u{7}', '{"query": "\\u001b[2J"}', 'never', Buffer.alloc(0));
		});
		const read = views.read();
		expect(read.map(({name}) => name)).toEqual(['Bell', 'Dioxin']);
		expect(JSON.stringify(read)).not.toContain('\\u001b');
	});

	test('are none where the file is no database, and nothing throws', async () => {
		const target = home();
		const views = await savedViewsIn(pathsAt(target));
		views.save(viewOf('Dioxin'), false);
		writeFileSync(target, 'no database');
		const text = readFileSync(target, 'utf8');
		expect(views.refresh()).toBe(`${target} is not a SQLite database`);
		expect(views.read()).toEqual([]);
		expect(views.save(viewOf('Austin'), false)).toMatchObject({type: 'session'});
		expect(readFileSync(target, 'utf8')).toBe(text);
		rmSync(target);
	});
});
