import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {remember, rememberedIn} from '../../source/commands/state-file.ts';
import {emptyMemory, type Memory} from '../../source/settings/memory.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const spoken: Memory = {...emptyMemory, language: 'vi', queries: ['giang']};

/** A state file in a folder of its own, which does not exist yet, or holds this text. */
function stateFile(text?: string): string {
	const path = join(temporaryFolder(), 'state', 'communique', 'state.json');
	if (text === undefined) return path;
	mkdirSync(dirname(path), {recursive: true});
	writeFileSync(path, text);
	return path;
}

function isRoot(): boolean {
	return spawnSync('id', ['-u'], {encoding: 'utf8'}).stdout.trim() === '0';
}

describe('a state file', () => {
	test('that is not there is made with its folders, which are for the reader alone', () => {
		const path = stateFile();
		expect(rememberedIn(path)).toEqual(emptyMemory);
		expect(remember(path, () => spoken)).toEqual([]);
		expect(rememberedIn(path)).toEqual(spoken);
		expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
		expect(readdirSync(dirname(path))).toEqual(['state.json']);
	});

	test('is not made where nothing is to be remembered', () => {
		const path = stateFile();
		expect(remember(path, now => now)).toEqual([]);
		expect(existsSync(dirname(path))).toBe(false);
	});

	test('that another run wrote meanwhile is the one that is changed', () => {
		const path = stateFile();
		remember(path, now => ({...now, queries: ['giang']}));
		remember(path, now => ({...now, language: 'vi'}));
		expect(rememberedIn(path)).toEqual(spoken);
	});

	test.each([
		['no JSON', '{"version": 1, "language"', 'it is no JSON'],
		['nothing', '', 'it is empty'],
		['something else', '[1, 2]', 'it has no version'],
		['far too much', ' '.repeat(1_100_000), 'it is too long'],
	])('that holds %s is ignored, and kept aside when there is something to remember', (_, text, fault) => {
		const path = stateFile(text);
		expect(rememberedIn(path)).toEqual(emptyMemory);
		expect(remember(path, () => spoken)).toEqual([
			`${path} was ignored, since ${fault}: it is kept as state.json.broken`,
		]);
		expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text);
		expect(rememberedIn(path)).toEqual(spoken);
	});

	test('that is broken is kept beside those that were broken before', () => {
		const path = stateFile('first');
		remember(path, () => spoken);
		writeFileSync(path, 'second');
		expect(remember(path, () => spoken)).toEqual([expect.stringContaining('state.json.broken.2')]);
		expect(readFileSync(`${path}.broken`, 'utf8')).toBe('first');
		expect(readFileSync(`${path}.broken.2`, 'utf8')).toBe('second');
	});

	test('of a newer version is left alone', () => {
		const text = '{"version": 7, "view": {"everything": true}}';
		const path = stateFile(text);
		expect(rememberedIn(path)).toEqual(emptyMemory);
		expect(remember(path, () => spoken)).toEqual([
			expect.stringMatching(/^\S+state\.json is of a newer version/u),
		]);
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(readdirSync(dirname(path))).toEqual(['state.json']);
	});

	test('that is a folder, a link to nowhere or a pipe is kept aside and keeps nobody waiting', () => {
		const folder = stateFile();
		mkdirSync(folder, {recursive: true});
		const link = stateFile('');
		symlinkSync('/nowhere/at/all', `${link}.link`);
		const pipe = stateFile('');
		spawnSync('mkfifo', [`${pipe}.fifo`]);
		for (const path of [folder, `${link}.link`, `${pipe}.fifo`]) {
			expect(rememberedIn(path)).toEqual(emptyMemory);
			expect(remember(path, () => spoken)).toEqual([expect.stringContaining('.broken')]);
			expect(rememberedIn(path)).toEqual(spoken);
		}
	});

	test('whose folder cannot be made costs one line', () => {
		const path = join(stateFile('a file, no folder'), 'communique', 'state.json');
		expect(rememberedIn(path)).toEqual(emptyMemory);
		expect(remember(path, () => spoken)).toEqual([
			expect.stringMatching(/^this run is not remembered: [^\n]*$/u),
		]);
	});

	test.skipIf(isRoot())('in a folder that cannot be written costs one line, and stays as it was', () => {
		for (const text of ['{"version": 1}', 'broken']) {
			const path = stateFile(text);
			chmodSync(dirname(path), 0o500);
			expect(remember(path, () => spoken)).toEqual([expect.stringMatching(/permission denied$/u)]);
			expect(readFileSync(path, 'utf8')).toBe(text);
			chmodSync(dirname(path), 0o700);
		}
	});

	test('that has no place is not remembered, without a word', () => {
		expect(rememberedIn(null)).toEqual(emptyMemory);
		expect(remember(null, () => spoken)).toEqual([]);
	});
});
