import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Plugin, PluginBuild} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module that stands in for another, wherever that one is imported. */
export interface StandIn {
	/** The names by which the replaced module is imported. */
	readonly names: readonly string[];
	/**
	 * The code that is bundled instead, as if it stood in a file of the project's folder. What it imports itself is
	 * found as usual, so that it may use the module for which it stands in.
	 */
	readonly contents: string;
}

/** A change to a file of a dependency. */
export interface Edit {
	/** The end of the file's path, from the package's name on, with slashes. */
	readonly file: string;
	/**
	 * The changed text of the file.
	 * @throws {Error} where the text is no longer what the change was made for.
	 */
	readonly change: (text: string) => string;
}

/**
 * A plugin for esbuild that replaces modules and edits files of dependencies. The build fails where nothing imports a
 * replaced module any more, where an edited file is not part of it, and where an edit no longer fits: a patch that
 * has lost its purpose is to be taken out.
 */
export function patch(
	name: string,
	changes: {standIns?: readonly StandIn[]; edits?: readonly Edit[]},
): Plugin {
	return {
		name,
		setup(build) {
			const unused = new Set<string>();
			for (const standIn of changes.standIns ?? []) stand(build, name, standIn, unused);
			for (const edit of changes.edits ?? []) change(build, edit, unused);
			build.onEnd(() => ({
				errors: [...unused].map(what => ({text: `${name} is of no use: ${what} is not in the build`})),
			}));
		},
	};
}

function stand(build: PluginBuild, patchName: string, {names, contents}: StandIn, unused: Set<string>): void {
	const what = names.join(' or ');
	const namespace = `${patchName}: ${what}`;
	unused.add(what);
	const filter = pattern(names.map(each => `^${escaped(each)}$`).join('|'));
	build.onResolve({filter}, ({namespace: importer}) =>
		importer === namespace ? undefined : {path: what, namespace},
	);
	build.onLoad({filter: pattern('.*'), namespace}, () => {
		unused.delete(what);
		return {contents, resolveDir: root};
	});
}

function change(build: PluginBuild, {file, change: changed}: Edit, unused: Set<string>): void {
	unused.add(file);
	build.onLoad({filter: pattern(`/node_modules/${escaped(file)}$`)}, ({path}) => {
		unused.delete(file);
		return {contents: changed(readFileSync(path, 'utf8'))};
	});
}

/**
 * The text with one passage replaced by another.
 * @throws {Error} where the passage does not stand in the text exactly once.
 */
export function replaced(text: string, passage: string, replacement: string): string {
	const found = text.split(passage).length - 1;
	if (found !== 1) throw new Error(`this should stand in the file once, not ${found} times: ${passage}`);
	return text.replace(passage, () => replacement);
}

/** A pattern for esbuild, which runs it in Go, where there is no u flag. */
export function pattern(text: string): RegExp {
	return new RegExp(text);
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
