import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {databasePaths, ownDatabase} from '../../source/commands/database-path.ts';
import {temporaryFolder} from './run-program.ts';

describe('ownDatabase', () => {
	test.each([
		[{}, 'linux', '/home/an/.local/share/communique/communique.db'],
		[{XDG_DATA_HOME: '/data'}, 'linux', '/data/communique/communique.db'],
		[{XDG_DATA_HOME: 'data'}, 'linux', '/home/an/.local/share/communique/communique.db'],
		[{XDG_DATA_HOME: ''}, 'darwin', '/home/an/.local/share/communique/communique.db'],
		[{LOCALAPPDATA: '/local', XDG_DATA_HOME: '/data'}, 'win32', '/local/communique/communique.db'],
		[{}, 'win32', '/home/an/AppData/Local/communique/communique.db'],
	])('with %j on %s is %s', (env, platform, expected) => {
		expect(ownDatabase({env, platform, home: '/home/an'})).toBe(expected);
	});

	test('is nowhere without a home folder, and is named by a variable all the same', () => {
		for (const home of ['', 'home/an']) expect(ownDatabase({env: {}, platform: 'linux', home})).toBeNull();
		const env = {XDG_DATA_HOME: '/data'};
		expect(ownDatabase({env, platform: 'linux', home: ''})).toBe('/data/communique/communique.db');
		const shippedDatabase = '/opt/communique.db';
		expect(databasePaths(undefined, {env: {}, platform: 'linux', home: '', shippedDatabase}).path).toBe(
			shippedDatabase,
		);
	});

	test('is opened once it exists', () => {
		const shippedDatabase = '/opt/communique.db';
		const folder = temporaryFolder();
		const surroundings = {env: {XDG_DATA_HOME: folder}, platform: 'linux', home: folder, shippedDatabase};
		expect(databasePaths(undefined, surroundings).path).toBe(shippedDatabase);
		mkdirSync(join(folder, 'communique'));
		writeFileSync(join(folder, 'communique', 'communique.db'), '');
		expect(databasePaths(undefined, surroundings).path).toBe(join(folder, 'communique', 'communique.db'));
	});
});
