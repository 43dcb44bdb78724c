import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

/*
 * Installing needs no compiler: npm runs node-gyp for every package that has a binding.gyp and no install script,
 * unless its lock entry says `gypfile: false`. npm 10 reads that key from the lock only and no npm writes it there.
 */
const root = join(import.meta.dirname, '..');
const read = (...path: readonly string[]): unknown =>
	JSON.parse(readFileSync(join(root, ...path), 'utf8')) as unknown;

interface LockEntry {
	readonly gypfile?: boolean;
	readonly hasInstallScript?: boolean;
}
const {packages} = read('package-lock.json') as {readonly packages: Readonly<Record<string, LockEntry>>};
const {allowScripts} = read('package.json') as {readonly allowScripts: Readonly<Record<string, boolean>>};

/** The locked packages that are installed here, by their folder; those for other platforms are not. */
const installed = Object.keys(packages).filter(
	path => path !== '' && existsSync(join(root, path, 'package.json')),
);

test('better-sqlite3 is not compiled by npm 10', () => {
	expect(
		packages['node_modules/better-sqlite3']?.gypfile,
		'npm dropped a key that it does not know when it wrote package-lock.json: put the line `"gypfile": false,` ' +
			'back into the entry "node_modules/better-sqlite3"',
	).toBe(false);
});

test('no installed package is compiled by node-gyp', () => {
	expect(installed).toContain('node_modules/better-sqlite3');
	const compiled = installed.filter(path => {
		const {scripts = {}} = read(path, 'package.json') as {
			readonly scripts?: Readonly<Record<string, string>>;
		};
		const steps = [scripts['preinstall'], scripts['install'], scripts['postinstall']];
		if (steps.some(step => step?.includes('node-gyp'))) return true;
		return (
			packages[path]?.gypfile !== false && existsSync(join(root, path, 'binding.gyp')) && !scripts['install']
		);
	});
	expect(compiled, 'needs `"gypfile": false` in package-lock.json, or another package').toEqual([]);
});

test('only packages that package.json allows to have an install script', () => {
	const scripted = Object.keys(packages).filter(path => packages[path]?.hasInstallScript);
	const allowed = Object.keys(allowScripts).filter(name => allowScripts[name]);
	expect(scripted.map(path => path.replace(/^.*node_modules\//u, '')).toSorted()).toEqual(allowed.toSorted());
});
