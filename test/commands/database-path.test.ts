import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {defaultDatabase, ownDatabase} from '../../source/commands/database-path.ts';
import {temporaryFolder} from './run-program.ts';

describe('ownDatabase', () => {
	const shippedDatabase = '/opt/communique.db';
	test.each([
		[{}, 'linux', '/home/an/.local/share/communique/communique.db'],
		[{XDG_DATA_HOME: '/data'}, 'linux', '/data/communique/communique.db'],
		[{XDG_DATA_HOME: 'data'}, 'linux', '/home/an/.local/share/communique/communique.db'],
		[{XDG_DATA_HOME: ''}, 'darwin', '/home/an/.local/share/communique/communique.db'],
		[{LOCALAPPDATA: '/local', XDG_DATA_HOME: '/data'}, 'win32', '/local/communique/communique.db'],
		[{}, 'win32', '/home/an/AppData/Local/communique/communique.db'],
	])('with %j on %s is %s', (env, platform, expected) => {
		expect(ownDatabase({env, platform, home: '/home/an', shippedDatabase})).toBe(expected);
	});

	test('is opened once it exists', () => {
		const folder = temporaryFolder();
		const surroundings = {env: {XDG_DATA_HOME: folder}, platform: 'linux', home: folder, shippedDatabase};
		expect(defaultDatabase(surroundings)).toBe(shippedDatabase);
		mkdirSync(join(folder, 'communique'));
		writeFileSync(join(folder, 'communique', 'communique.db'), '');
		expect(defaultDatabase(surroundings)).toBe(join(folder, 'communique', 'communique.db'));
	});
});
