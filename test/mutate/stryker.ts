import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import type {MutatedFile} from './score.ts';

const root = join(import.meta.dirname, '..', '..');
const stryker = join(import.meta.dirname, 'node_modules', '@stryker-mutator');
const results = join(root, 'node_modules', '.cache', 'mutate');

/**
 * Installs Stryker beside this file, where it is not yet there: it has a manifest and a lock of its own, so that its
 * many packages are no part of an ordinary `npm ci`.
 */
export function installStryker(): void {
	if (existsSync(stryker)) return;
	console.error('installing Stryker into test/mutate/node_modules …');
	const {status} = spawnSync('npm', ['ci'], {
		cwd: import.meta.dirname,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) throw new Error('npm ci in test/mutate failed');
}

/**
 * Changes one file of a copy of the project, a place at a time, and runs the tests that reach the place. Outcomes are
 * kept: a mutant is run again only where it, or a test that reaches it, has changed since, or where `isFresh`.
 * Stryker does not see changes of other files.
 * @param path From the project's folder.
 * @param tests Globs of test files.
 * @throws {Error} where the tests fail without any change, or where Stryker cannot mutate the file.
 */
export async function mutate(path: string, tests: readonly string[], isFresh: boolean): Promise<MutatedFile> {
	mkdirSync(results, {recursive: true});
	const folder = mkdtempSync(join(tmpdir(), 'communique-mutate-'));
	try {
		let {report, output} = await runStryker(path, tests, isFresh, true, folder);
		// With no test that imports the file by any way, Stryker gives up unless it runs tests that do not.
		if (output.includes('No tests were executed'))
			({report, output} = await runStryker(path, tests, isFresh, false, folder));
		if (!existsSync(report)) throw new Error(`${path}: ${output}`);
		const {files} = JSON.parse(readFileSync(report, 'utf8')) as {
			files: Readonly<Record<string, Omit<MutatedFile, 'path'>>>;
		};
		return {path, source: readFileSync(join(root, path), 'utf8'), mutants: [], ...files[path]};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Runs Stryker's command line on one file. The report is missing where it failed; `output` then says why. */
async function runStryker(
	path: string,
	tests: readonly string[],
	isFresh: boolean,
	isRelatedOnly: boolean,
	folder: string,
): Promise<{readonly report: string; readonly output: string}> {
	const report = join(folder, 'report.json');
	const settings = join(folder, 'stryker.json');
	writeFileSync(
		settings,
		JSON.stringify({
			mutate: [path],
			plugins: [join(stryker, 'vitest-runner', 'dist', 'src', 'index.js')],
			testRunner: 'vitest',
			vitest: {configFile: 'test/mutate/vitest.config.ts', related: isRelatedOnly},
			coverageAnalysis: 'perTest',
			concurrency: 1,
			// Endless loops are found by counting; a slow machine alone must not look like one.
			timeoutMS: 30_000,
			timeoutFactor: 4,
			incremental: true,
			incrementalFile: join(results, `${path.replaceAll('/', '+')}.json`),
			force: isFresh,
			tempDirName: join(folder, 'copy'),
			cleanTempDir: 'always',
			ignorePatterns: ['dist', 'media', 'test/mutate/node_modules'],
			reporters: ['json'],
			jsonReporter: {fileName: report},
			allowConsoleColors: false,
			disableTypeChecks: false,
			warnings: false,
		}),
	);
	const child = spawn(
		process.execPath,
		[join(stryker, 'core', 'bin', 'stryker.js'), 'run', settings, '--logLevel', 'warn'],
		{
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {...process.env, COMMUNIQUE_MUTATE_TESTS: JSON.stringify(tests)},
		},
	);
	const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
	return {report, output: `${stdout}${stderr}`};
}
