import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildDatabase} from '../db/build.ts';
import {readData} from '../db/yaml-data.ts';

const root = join(import.meta.dirname, '..');

/**
 * Builds `db/communique.db` and `dist/` before the tests, each where it is missing or older than what it is made
 * from, and makes a folder for their databases. Gives what takes it away again: test files share their modules
 * (vitest.config.ts, `isolate`), so that no file knows that it is the last.
 */
export default function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'communique-tests-'));
	process.env['COMMUNIQUE_TEST_FOLDER'] = folder;
	const database = join(root, 'db', 'communique.db');
	if (isOlder(database, 'data', 'db', 'source/domain', 'source/store', 'source/text'))
		buildDatabase(readData(join(root, 'data')), database);
	if (
		isOlder(join(root, 'dist', 'main.js'), 'source', 'esbuild.config.js', 'package.json', 'package-lock.json')
	)
		execFileSync(process.execPath, [join(root, 'esbuild.config.js')], {stdio: 'inherit'});
	return () => rmSync(folder, {recursive: true, force: true});
}

/**
 * Whether a made file is missing, or older than one of these files, or than what is in these folders of the checkout.
 */
function isOlder(made: string, ...from: readonly string[]): boolean {
	const built = statSync(made, {throwIfNoEntry: false})?.mtimeMs ?? 0;
	return from.flatMap(path => filesOf(join(root, path))).some(file => statSync(file).mtimeMs > built);
}

/** The file, or the files in the folder; the database itself is made, not made from. */
function filesOf(path: string): readonly string[] {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && !entry.name.endsWith('.db'))
		.map(entry => join(entry.parentPath, entry.name));
}
