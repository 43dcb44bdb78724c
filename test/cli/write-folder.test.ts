import {mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {writeFolderAtomically} from '../../source/cli/write-folder.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const files = new Map([
	['list.txt', 'list.txt a.txt'],
	['a.txt', 'new'],
]);
const filesOf = (mark: string): readonly string[] | null =>
	mark.startsWith('list') ? mark.split(' ') : null;

function write(path: string, isForced = false): void {
	writeFolderAtomically(path, files, {isForced, mark: 'list.txt', filesOf});
}

/** A new folder with a folder in it that holds these files. */
function standing(contents: Readonly<Record<string, string>>): string {
	const path = join(temporaryFolder(), 'package');
	mkdirSync(path);
	for (const [name, text] of Object.entries(contents)) writeFileSync(join(path, name), text);
	return path;
}

const former = {'list.txt': 'list.txt a.txt old.txt', 'a.txt': 'old', 'old.txt': 'old'};

describe('writeFolderAtomically', () => {
	test('makes a folder, with nothing beside it', () => {
		const path = join(temporaryFolder(), 'package');
		write(path);
		expect(readdirSync(path).toSorted()).toEqual(['a.txt', 'list.txt']);
		expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('new');
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test('replaces a former one, with its other files, where that is asked for', () => {
		const path = standing(former);
		expect(() => write(path)).toThrow(`${path} exists already`);
		expect(readdirSync(path)).toHaveLength(3);
		write(path, true);
		expect(readdirSync(path).toSorted()).toEqual(['a.txt', 'list.txt']);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test.each([
		['nothing', {}, 'holds no package of ours'],
		['files of somebody', {'letter.txt': 'dear'}, 'holds no package of ours'],
		['a mark of another kind', {'list.txt': '{}', 'a.txt': ''}, 'holds no package of ours'],
		['a former one and more', {...former, 'analysis.R': '1'}, 'holds analysis.R too'],
	])('leaves a folder alone that holds %s', (_, contents, reason) => {
		const path = standing(contents);
		expect(() => write(path)).toThrow(`${path} exists already`);
		expect(() => write(path, true)).toThrow(`${path} ${reason}`);
		const left = readdirSync(path).map(name => [name, readFileSync(join(path, name), 'utf8')]);
		expect(Object.fromEntries(left)).toEqual(contents);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test('follows a link', () => {
		const path = standing(former);
		const link = join(path, '..', 'link');
		symlinkSync(path, link);
		write(link, true);
		expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('new');
		expect(readdirSync(join(path, '..')).toSorted()).toEqual(['link', 'package']);
	});

	test('says why it cannot write, and leaves nothing behind', () => {
		const folder = temporaryFolder();
		const file = join(folder, 'file');
		writeFileSync(file, 'mine');
		expect(() => write(file, true)).toThrow(`${file} is no folder`);
		const missing = join(folder, 'missing', 'package');
		expect(() => write(missing)).toThrow(`cannot write ${missing}: its folder does not exist`);
		const long = join(folder, 'a'.repeat(300));
		expect(() => write(long)).toThrow(`cannot write ${long}: the name is too long`);
		expect(readdirSync(folder)).toEqual(['file']);
	});

	test('leaves the former one where the new one cannot be written whole', () => {
		const path = standing(former);
		const bad = new Map([...files, ['no/such/folder.txt', '']]);
		const options = {isForced: true, mark: 'list.txt', filesOf};
		expect(() => writeFolderAtomically(path, bad, options)).toThrow(`cannot write ${path}`);
		expect(readdirSync(path)).toHaveLength(3);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});
});
