import {readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {pattern} from './patch.ts';

/** Modules that some runs load and others do without. */
export interface LoadedGroup {
	/** Paths below `source/`; all that they import belongs to them. */
	readonly modules: readonly string[];
	/** Tells of a module that is loaded by `import()` whether those are loaded before it, or as well with it. */
	readonly isWith: (module: string) => boolean;
}

const source = fileURLToPath(new URL('..', import.meta.url));
/** The screens, and what they load. */
const onScreen = /^ui\/|^commands\/(?:explorer-ports|write-saved-views|write-working-set)\.ts$/u;
/** Commands that answer with more than a list, and what loads their parts. */
const answering =
	/^extract\/|^commands\/(?:show|show-text|sheet|brief|timeline|met|leader|pair-command|commitments|series)\.ts$/u;

/** The groups of the program, from what every run loads to what the explorer's first frame needs. */
const groups: readonly LoadedGroup[] = [
	{modules: ['main.ts'], isWith: () => true},
	{
		modules: [
			...['store/index.ts', 'search/index.ts', 'settings/choose.ts'],
			...['commands/state-file.ts', 'commands/list.ts'],
		],
		// Help, completion and the pager do without a database.
		isWith: module => !/^cli\/|^commands\/completion\.ts$/u.test(module),
	},
	{
		modules: [
			...['see-also.ts', 'evidence.ts', 'why-date.ts', 'matrix.ts', 'ledger-view.ts', 'pair.ts'].map(
				name => `answers/${name}`,
			),
			...['answers/timeline/index.ts', 'answers/brief/index.ts', 'words/brief/index.ts'],
		],
		isWith: module => answering.test(module) || onScreen.test(module),
	},
	{
		// Not what is loaded once the frame stands, which needs parts of Node that take a while; nor what opens the
		// screen and says whether there is colour, for which Chalk looks when it is loaded.
		modules: ['ui/start/first-frame.ts', 'ui/start/type-ahead.ts'],
		isWith: module => onScreen.test(module),
	},
];

/** Puts what is loaded together into a file of its own, as {@link loadedTogetherIn} says, for the program's groups. */
export const loadedTogether = loadedTogetherIn(source, groups);

/**
 * A plugin for esbuild that lets what is loaded together stand in one file. esbuild makes a file for every set of
 * entries that share modules, and each `import()` is an entry. An entry that imports all modules of a group, for
 * nothing, shares them with every other entry of the group.
 *
 * Why: forty entries made 79 files of what the first frame of the explorer needs, and Node spends 0.3 ms on each.
 * Gain: 18 files and an eighth of the time to the first paint; of `list`, 12 files for 61 and a sixth of its time.
 * Measured 2026-11-29 by `npm run bench -- start-up --beside`, on a busy machine.
 * Upstream: github.com/evanw/esbuild/issues/3780 is about such files, 207 asks for groups as Rollup has them; both
 * are open.
 *
 * The build fails where a group names a module that is not in it, or no entry belongs to one.
 */
export function loadedTogetherIn(folder: string, all: readonly LoadedGroup[]): Plugin {
	return {
		name: 'loaded-together',
		setup(build) {
			const entries = new Set<string>();
			build.onResolve({filter: pattern(String.raw`^\.`)}, ({path, kind, resolveDir}) => {
				if (kind === 'dynamic-import') entries.add(resolve(resolveDir, path));
				return undefined;
			});
			build.onLoad({filter: pattern(String.raw`\.tsx?$`)}, ({path}) => {
				if (!entries.has(path)) return undefined;
				const name = relative(folder, path).replaceAll(sep, '/');
				const modules = all.filter(({isWith}) => isWith(name)).flatMap(each => each.modules);
				const imports = modules
					.filter(module => module !== name)
					.map(module => `import ${JSON.stringify(join(folder, module))};`);
				return {
					contents: `${readFileSync(path, 'utf8')}\n${imports.join('\n')}\n`,
					loader: path.endsWith('x') ? 'tsx' : 'ts',
				};
			});
			build.onEnd(() => {
				const names = [...entries].map(path => relative(folder, path).replaceAll(sep, '/'));
				const idle = all.filter(({isWith}) => !names.some(isWith));
				return {errors: idle.map(({modules}) => ({text: `nothing is loaded with ${modules.join(', ')}`}))};
			});
		},
	};
}
