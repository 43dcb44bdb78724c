import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {savedViewsIn, type ViewPaths} from '../../source/commands/saved-views-port.ts';
import {seenRecords} from '../../source/domain/seen-records.ts';
import {emptyRequest} from '../../source/search/index.ts';
import {openDatabase} from '../../source/store/open.ts';
import type {SavedView} from '../../source/ui/explorer/views-ports.ts';
import {databaseOf, opened, spoil, temporaryFolder} from '../fixtures/database.ts';
import {engagement} from '../fixtures/engagements.ts';

const shipped = databaseOf([engagement({id: 'talks'}), engagement({id: 'new-talks'})]);
const older = databaseOf([engagement({id: 'talks'})]);

function viewOf(name: string, query = 'dioxin'): SavedView {
	return {
		name,
		view: {request: {...emptyRequest, query}, sort: 'date', record: null},
		lookedOn: '2026-11-12',
		seen: seenRecords(['talks']),
	};
}

function pathsAt(target: string | null, isNamed = false): ViewPaths {
	return {target, isNamed, shipped};
}

function home(): string {
	return join(temporaryFolder(), 'data', 'communique', 'communique.db');
}

describe('saved views', () => {
	test('make the first database of the user, which nothing else does', () => {
		const paths = pathsAt(home());
		const views = savedViewsIn(paths);
		views.refresh();
		expect(views.read()).toEqual([]);
		expect(views.remove('Dioxin')).toEqual({type: 'written'});
		expect(existsSync(paths.target!)).toBe(false);
		expect(views.save(viewOf('Dioxin'), false)).toEqual({type: 'written'});
		expect(opened(paths.target!).engagements.byId('talks')).toBeDefined();
		expect(views.read()).toEqual([viewOf('Dioxin')]);
	});

	test('are seen by another explorer, which may remove them meanwhile', () => {
		const paths = pathsAt(home());
		const [one, other] = [savedViewsIn(paths), savedViewsIn(paths)];
		one.save(viewOf('Dioxin'), false);
		expect(other.save(viewOf('Dioxin', 'austin'), false)).toEqual({type: 'exists'});
		other.save(viewOf('Austin'), false);
		expect(one.read().map(({name}) => name)).toEqual(['Austin', 'Dioxin']);
		expect(other.remove('Dioxin')).toEqual({type: 'written'});
		expect(one.remove('Dioxin')).toEqual({type: 'written'});
		expect(one.read().map(({name}) => name)).toEqual(['Austin']);
	});

	test('are replaced where that is asked for', () => {
		const views = savedViewsIn(pathsAt(home()));
		views.save(viewOf('Dioxin'), false);
		expect(views.save(viewOf('Dioxin', 'austin'), true)).toEqual({type: 'written'});
		expect(views.read()).toEqual([viewOf('Dioxin', 'austin')]);
	});

	test('last for the session where they cannot be written, with the reason', () => {
		const blocked = join(temporaryFolder(), 'a-file');
		writeFileSync(blocked, '');
		for (const [target, why] of [
			[join(blocked, 'communique.db'), /^cannot make .*a-file/u],
			[null, /^no home folder is known$/u],
			[shipped, /came with communique and is only read$/u],
		] as const) {
			const views = savedViewsIn(pathsAt(target, target === shipped));
			expect(views.save(viewOf('Dioxin'), false)).toEqual({
				type: 'session',
				why: expect.stringMatching(why) as string,
			});
			expect(views.save(viewOf('Dioxin'), false)).toEqual({type: 'exists'});
			expect(views.read()).toEqual([viewOf('Dioxin')]);
			expect(savedViewsIn(pathsAt(target)).read()).toEqual([]);
			expect(views.remove('Dioxin')).toEqual({type: 'written'});
			expect(views.read()).toEqual([]);
		}
	});

	test('wait only a moment for another writer, and last for the session where it goes on', () => {
		const target = home();
		const views = savedViewsIn(pathsAt(target));
		views.save(viewOf('Dioxin'), false);
		const writer = openDatabase(target, 'write');
		writer.exec('BEGIN IMMEDIATE');
		try {
			expect(views.save(viewOf('Austin'), false)).toEqual({
				type: 'session',
				why: `${target} is in use by another program`,
			});
			expect(views.read().map(({name}) => name)).toEqual(['Austin', 'Dioxin']);
			expect(views.remove('Dioxin')).toEqual({
				type: 'failed',
				why: `${target} is in use by another program`,
			});
		} finally {
			writer.exec('ROLLBACK');
			writer.close();
		}
		expect(views.save(viewOf('Austin'), true)).toEqual({type: 'written'});
		expect(savedViewsIn(pathsAt(target)).read()).toHaveLength(2);
	});

	test('bring the newer data of the package into the own database of the user, into no named one', () => {
		for (const isNamed of [false, true]) {
			const target = home();
			mkdirSync(join(target, '..'), {recursive: true});
			copyFileSync(older, target);
			const views = savedViewsIn(pathsAt(target, isNamed));
			views.save(viewOf('Dioxin'), false);
			views.refresh();
			expect(opened(target).engagements.byId('new-talks') === undefined).toBe(isNamed);
		}
	});

	test('that something else has spoiled are left out, and hostile names are harmless', () => {
		const target = home();
		const views = savedViewsIn(pathsAt(target));
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

	test('are none where the file is no database, and nothing throws', () => {
		const target = home();
		const views = savedViewsIn(pathsAt(target));
		views.save(viewOf('Dioxin'), false);
		writeFileSync(target, 'no database');
		const text = readFileSync(target, 'utf8');
		views.refresh();
		expect(views.read()).toEqual([]);
		expect(views.save(viewOf('Austin'), false)).toMatchObject({type: 'session'});
		expect(readFileSync(target, 'utf8')).toBe(text);
		rmSync(target);
	});
});
