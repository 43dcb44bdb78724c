import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {explorerPorts} from '../../source/commands/explorer-ports.ts';
import type {Store} from '../../source/store/index.ts';
import type {SaveRequest, SaveResult} from '../../source/ui/explorer/ports.ts';
import {storeOf, temporaryFolder} from '../fixtures/database.ts';

let store: Store;
beforeAll(() => {
	store = storeOf([]);
});
afterAll(() => store.close());

const home = temporaryFolder();

function save(path: string, request: Partial<SaveRequest> = {}): SaveResult {
	const ports = explorerPorts({
		store,
		now: '2026-07-30',
		platform: 'linux',
		home,
		writeTerminal: () => undefined,
	});
	return ports.save({
		path,
		format: 'json',
		records: [],
		isDetailed: false,
		language: 'en',
		filter: '',
		isOverwriting: false,
		...request,
	});
}

describe('an export from the explorer', () => {
	test('to ~/ goes to the home folder, since no shell expands it', () => {
		expect(save('~/visits.json')).toEqual({type: 'written', path: join(home, 'visits.json')});
		expect(readFileSync(join(home, 'visits.json'), 'utf8')).toBe('[]\n');
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
