import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {explorerPorts} from '../../source/commands/explorer-ports.ts';
import type {SaveRequest, SaveResult} from '../../source/ui/explorer/ports.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const home = temporaryFolder();

function save(path: string, request: Partial<SaveRequest> = {}): SaveResult {
	const ports = explorerPorts({
		env: {},
		platform: 'linux',
		writeTerminal: () => undefined,
		queue: {keep: () => undefined},
		ownPaths: {target: null, isNamed: false, shipped: ''},
	});
	return ports.save({path, text: '[]\n', isOverwriting: false, ...request});
}

describe('an export from the explorer', () => {
	test('is written as it is', () => {
		const path = join(home, 'visits.json');
		expect(save(path)).toEqual({type: 'written', path});
		expect(readFileSync(path, 'utf8')).toBe('[]\n');
	});

	test('asks before it replaces a file', () => {
		const path = join(home, 'mine.json');
		writeFileSync(path, 'mine');
		expect(save(path)).toEqual({type: 'exists', path});
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect(save(path, {isOverwriting: true}).type).toBe('written');
	});

	test('never offers to overwrite a folder', () => {
		const path = join(home, 'folder');
		mkdirSync(path);
		expect(save(path)).toEqual({type: 'failed', message: `${path} is a folder`});
	});

	test('says why where it cannot write', () => {
		const path = join(home, 'none', 'x.json');
		expect(save(path)).toEqual({type: 'failed', message: `cannot write ${path}: its folder does not exist`});
		expect(save(join(home, 'x'.repeat(300)))).toMatchObject({type: 'failed'});
		expect(existsSync(join(home, 'none'))).toBe(false);
	});
});
