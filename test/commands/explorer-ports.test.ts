import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {explorerPorts} from '../../source/commands/explorer-ports.ts';
import {ChangedError, CommuniqueError} from '../../source/domain/errors.ts';
import type {SaveRequest, SaveResult} from '../../source/ui/explorer/ports.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const home = temporaryFolder();

/** The explorer's ports with a clock that goes on by so many milliseconds each time it is read. */
function ports(byReading = 0) {
	let now = 0;
	const exits = new Set<() => void>();
	return {
		exits,
		...explorerPorts({
			env: {},
			platform: 'linux',
			writeTerminal: () => undefined,
			queue: {keep: () => undefined},
			ownPaths: {target: null, isNamed: false, shipped: ''},
			clock: () => (now += byReading),
			atExit(act) {
				exits.add(act);
				return () => exits.delete(act);
			},
		}),
	};
}

const untold = {on: () => undefined, ended: () => undefined};

function save(path: string, request: Partial<SaveRequest> = {}) {
	return ports().save({path, pieces: () => ['[', ']\n'], isOverwriting: false, ...request}, untold);
}

/** A new folder. */
function folder(name: string): string {
	const path = join(home, name);
	mkdirSync(path);
	return path;
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
		const path = folder('folder');
		expect(save(path)).toEqual({type: 'failed', message: `${path} is a folder`});
	});

	test('says why where it cannot write', () => {
		const path = join(home, 'none', 'x.json');
		expect(save(path)).toEqual({type: 'failed', message: `cannot write ${path}: its folder does not exist`});
		expect(save(join(home, 'x'.repeat(300)))).toMatchObject({type: 'failed'});
		expect(existsSync(join(home, 'none'))).toBe(false);
	});
});

/** As many pieces as take long by a clock that goes on by 20 ms at a reading. */
function* many(): Generator<string> {
	for (let piece = 0; piece < 100; piece++) yield `${piece}\n`;
}

const whole = [...many()].join('');

describe('an export that takes long', () => {
	test('is written while keys are taken, and told from time to time', async () => {
		const path = join(folder('long'), 'a.csv');
		let told = 0;
		const result = await new Promise<SaveResult>(resolve => {
			const begun = ports(20).save(
				{path, pieces: many, isOverwriting: false},
				{
					on() {
						told++;
						expect(existsSync(path)).toBe(false);
					},
					ended: resolve,
				},
			);
			expect(begun).toEqual({type: 'saving'});
		});
		expect(result).toEqual({type: 'written', path});
		expect(told).toBeGreaterThan(2);
		expect(readFileSync(path, 'utf8')).toBe(whole);
		expect(readdirSync(join(path, '..'))).toEqual(['a.csv']);
	});

	test.each(['stopped', 'left by a signal'] as const)('leaves nothing where it is %s', async how => {
		const own = folder(how);
		const path = join(own, 'a.csv');
		writeFileSync(path, 'mine');
		const {save: begin, stopSaving, exits} = ports(20);
		let told = 0;
		const ended: SaveResult[] = [];
		await new Promise<void>(resolve => {
			begin(
				{path, pieces: many, isOverwriting: true},
				{
					on() {
						if (++told < 2) return;
						expect(readdirSync(own)).toHaveLength(2);
						if (how === 'stopped') stopSaving();
						else for (const act of exits) act();
						resolve();
					},
					ended: result => ended.push(result),
				},
			);
		});
		await new Promise<void>(resolve => void setTimeout(resolve, 0));
		expect(readdirSync(own)).toEqual(['a.csv']);
		expect(readFileSync(path, 'utf8')).toBe('mine');
		if (how === 'stopped') expect([ended, exits.size]).toEqual([[], 0]);
	});

	test('that fails on its way is told, and leaves nothing', async () => {
		const own = folder('failing');
		function* failing(): Generator<string> {
			yield* many();
			throw new CommuniqueError('database', 'it is damaged');
		}
		const result = await new Promise<SaveResult>(ended => {
			ports(20).save(
				{path: join(own, 'a.csv'), pieces: failing, isOverwriting: false},
				{on: () => undefined, ended},
			);
		});
		expect(result).toEqual({type: 'failed', message: 'it is damaged'});
		expect(readdirSync(own)).toEqual([]);
	});
});

test.each([
	[1, 'written'],
	[5, 'failed'],
] as const)('where somebody writes %i times meanwhile, the file is %s', (times, type) => {
	const own = folder(`changed-${times}`);
	const path = join(own, 'a.csv');
	let begun = 0;
	function* changing(): Generator<string> {
		begun++;
		yield 'first\n';
		if (begun <= times) throw new ChangedError('a.db');
		yield 'second\n';
	}
	// Each attempt ends a step, of which the explorer makes one before the next look at the keys.
	return new Promise<void>(resolve => {
		const ended = (result: SaveResult): void => {
			expect(result.type).toBe(type);
			expect(readdirSync(own)).toEqual(type === 'written' ? ['a.csv'] : []);
			if (type === 'written') expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
			resolve();
		};
		expect(
			ports().save({path, pieces: changing, isOverwriting: false}, {on: () => undefined, ended}).type,
		).toBe('saving');
	});
});
