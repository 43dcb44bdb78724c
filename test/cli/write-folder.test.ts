import {mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {PartFolder} from '../../source/cli/write-folder.ts';
import {temporaryFolder} from '../fixtures/database.ts';

const files = new Map([
	['list.txt', 'list.txt a.txt'],
	['a.txt', 'new'],
]);
const filesOf = (mark: string): readonly string[] | null =>
	mark.startsWith('list') ? mark.split(' ') : null;

async function write(path: string, isForced = false): Promise<void> {
	const folder = new PartFolder(path, {isForced, mark: 'list.txt', filesOf});
	for (const [name, text] of files) folder.write(name, text);
	await folder.finishSoon();
}

/** A new folder with a folder in it that holds these files. */
function standing(contents: Readonly<Record<string, string>>): string {
	const path = join(temporaryFolder(), 'package');
	mkdirSync(path);
	for (const [name, text] of Object.entries(contents)) writeFileSync(join(path, name), text);
	return path;
}

const former = {'list.txt': 'list.txt a.txt old.txt', 'a.txt': 'old', 'old.txt': 'old'};

describe('PartFolder', () => {
	test('makes a folder, with nothing beside it', async () => {
		const path = join(temporaryFolder(), 'package');
		await write(path);
		expect(readdirSync(path).toSorted()).toEqual(['a.txt', 'list.txt']);
		expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('new');
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test('replaces a former one, with its other files, where that is asked for', async () => {
		const path = standing(former);
		await expect(write(path)).rejects.toThrow(`${path} exists already`);
		expect(readdirSync(path)).toHaveLength(3);
		await write(path, true);
		expect(readdirSync(path).toSorted()).toEqual(['a.txt', 'list.txt']);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test.each([
		['nothing', {}, 'holds no package of ours'],
		['files of somebody', {'letter.txt': 'dear'}, 'holds no package of ours'],
		['a mark of another kind', {'list.txt': '{}', 'a.txt': ''}, 'holds no package of ours'],
		['a former one and more', {...former, 'analysis.R': '1'}, 'holds analysis.R too'],
	])('leaves a folder alone that holds %s', async (_, contents, reason) => {
		const path = standing(contents);
		await expect(write(path)).rejects.toThrow(`${path} exists already`);
		await expect(write(path, true)).rejects.toThrow(`${path} ${reason}`);
		const left = readdirSync(path).map(name => [name, readFileSync(join(path, name), 'utf8')]);
		expect(Object.fromEntries(left)).toEqual(contents);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test('follows a link', async () => {
		const path = standing(former);
		const link = join(path, '..', 'link');
		symlinkSync(path, link);
		await write(link, true);
		expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('new');
		expect(readdirSync(join(path, '..')).toSorted()).toEqual(['link', 'package']);
	});

	test('says why it cannot write, and leaves nothing behind', async () => {
		const folder = temporaryFolder();
		const file = join(folder, 'file');
		writeFileSync(file, 'mine');
		await expect(write(file, true)).rejects.toThrow(`${file} is no folder`);
		const missing = join(folder, 'missing', 'package');
		await expect(write(missing)).rejects.toThrow(`cannot write ${missing}: its folder does not exist`);
		const long = join(folder, 'a'.repeat(300));
		await expect(write(long)).rejects.toThrow(`cannot write ${long}: the name is too long`);
		expect(readdirSync(folder)).toEqual(['file']);
	});

	test('leaves the former one where the new one cannot be written whole', async () => {
		const path = standing(former);
		const folder = new PartFolder(path, {isForced: true, mark: 'list.txt', filesOf});
		folder.write('a.txt', 'new');
		expect(() => folder.write('no/such/folder.txt', '')).toThrow(`cannot write ${path}`);
		folder.write('a.txt', 'more');
		await folder.finishSoon();
		expect(readdirSync(path)).toHaveLength(3);
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});

	test('has the pieces of each file in their order', async () => {
		const path = join(temporaryFolder(), 'package');
		const folder = new PartFolder(path, {isForced: false, mark: 'list.txt', filesOf});
		const pieces = ['Đà ', 'Nẵng', 'x'.repeat(300_000), ''];
		for (const piece of pieces) for (const name of ['a', 'b']) folder.write(name, piece);
		expect(readdirSync(join(path, '..'))).toEqual([expect.stringMatching(/^\.communique-.*\.tmp$/u)]);
		await folder.finishSoon();
		for (const name of ['a', 'b']) expect(readFileSync(join(path, name), 'utf8')).toBe(pieces.join(''));
	});

	test('leaves nothing where it is given up', () => {
		const path = standing(former);
		const folder = new PartFolder(path, {isForced: true, mark: 'list.txt', filesOf});
		folder.write('a.txt', 'new');
		folder.discard();
		expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('old');
		expect(readdirSync(join(path, '..'))).toEqual(['package']);
	});
});
