import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build, type Metafile, type Plugin} from 'esbuild';
import {describe, expect, test} from 'vitest';
import {loadedTogether, loadedTogetherIn, type LoadedGroup} from '../../source/bundle/loaded-together.ts';
import {withoutDevtools} from '../../source/bundle/without-devtools.ts';
import {temporaryFolder} from '../fixtures/database.ts';

/** The files of a build that an entry, or several, have loaded, by their names. */
function loadedBy({outputs}: Metafile, ...entries: readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const walk = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		for (const each of outputs[file]?.imports ?? [])
			if (each.kind === 'import-statement' && !each.external) walk(each.path);
	};
	for (const [file, {entryPoint}] of Object.entries(outputs))
		if (entryPoint !== undefined && entries.some(entry => entryPoint.endsWith(entry))) walk(file);
	return seen;
}

async function built(folder: string, entry: string, plugins: readonly Plugin[]): Promise<Metafile> {
	const {metafile} = await build({
		absWorkingDir: folder,
		entryPoints: [entry],
		outdir: 'made',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node22',
		external: ['better-sqlite3'],
		plugins: [...plugins],
		logLevel: 'silent',
		metafile: true,
		write: false,
	});
	return metafile;
}

describe('the files of the program', () => {
	const root = join(import.meta.dirname, '..', '..');
	const database = [
		'source/main.ts',
		'store/index.ts',
		'search/index.ts',
		'settings/choose.ts',
		'state-file.ts',
	];
	const listing = [...database, 'commands/list.ts'];
	const opening = [...database, 'commands/browse.ts', 'start/first-frame.ts', 'start/type-ahead.ts'];

	test('are few for a list, and for the first frame of the explorer', async () => {
		const apart = await built(root, 'source/main.ts', [withoutDevtools]);
		const together = await built(root, 'source/main.ts', [withoutDevtools, loadedTogether]);
		const filesOf = (entries: readonly string[]): readonly number[] =>
			[apart, together].map(each => loadedBy(each, ...entries).size);
		const [lists = 0, fewLists = 0] = filesOf(listing);
		const [frames = 0, fewFrames = 0] = filesOf(opening);
		expect(fewLists).toBeLessThan(lists / 3);
		expect(fewFrames).toBeLessThan(frames / 3);
	});
});

/** A program of two commands and a screen, which share modules two by two. */
function program(): string {
	const folder = temporaryFolder();
	const files = {
		'main.ts':
			"export const load = {a: () => import('./a.ts'), b: () => import('./b.ts'), c: () => import('./c.ts')};",
		'a.ts': "import {x} from './parts/x.ts';\nimport {y} from './parts/y.ts';\nexport const a = [x, y];",
		'b.ts': "import {y} from './parts/y.ts';\nimport {z} from './parts/z.ts';\nexport const b = [y, z];",
		'c.ts': "import {z} from './parts/z.ts';\nimport {x} from './parts/x.ts';\nexport const c = [z, x];",
		...Object.fromEntries(
			['x', 'y', 'z'].map(name => [`parts/${name}.ts`, `export const ${name} = Date.now();`]),
		),
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), {recursive: true});
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

const group = (entries: string, ...modules: readonly string[]): LoadedGroup => ({
	modules,
	isWith: module => entries.includes(module.replace('.ts', '')),
});

describe('what is loaded together', () => {
	test('stands in one file for all that load it', async () => {
		const folder = program();
		const shared = group('abc', 'parts/x.ts', 'parts/y.ts', 'parts/z.ts');
		const apart = await built(folder, 'main.ts', []);
		const together = await built(folder, 'main.ts', [loadedTogetherIn(folder, [shared])]);
		expect(loadedBy(apart, 'a.ts').size).toBe(3);
		expect(loadedBy(together, 'a.ts').size).toBe(2);
		expect(loadedBy(together, 'main.ts').size).toBe(1);
	});

	test('leaves alone what belongs to no group', async () => {
		const folder = program();
		const shared = group('ab', 'parts/x.ts', 'parts/y.ts', 'parts/z.ts');
		const together = await built(folder, 'main.ts', [loadedTogetherIn(folder, [shared])]);
		const names = [...loadedBy(together, 'c.ts')].flatMap(file =>
			Object.keys(together.outputs[file]!.inputs),
		);
		expect(names.toSorted()).toEqual(['c.ts', 'parts/x.ts', 'parts/z.ts']);
	});

	test('is in the build, and loaded by something', async () => {
		const folder = program();
		const with_ = (one: LoadedGroup): Promise<Metafile> =>
			built(folder, 'main.ts', [loadedTogetherIn(folder, [one])]);
		await expect(with_(group('q', 'parts/x.ts'))).rejects.toThrow('nothing is loaded with parts/x.ts');
		await expect(with_(group('a', 'parts/gone.ts'))).rejects.toThrow('parts/gone.ts');
	});
});
