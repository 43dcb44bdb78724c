import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import type {MutatedFile} from './score.ts';

const root = join(import.meta.dirname, '..', '..');
const stryker = join(import.meta.dirname, 'node_modules', '@stryker-mutator');
const minutes = 60_000;
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

/** How the places of some files are changed. */
export interface MutationSettings {
	/** Runs every change again, also where nothing that it depends on has changed. */
	readonly isFresh: boolean;
	/**
	 * The share of the lines that are changed, from 0 to 1; a change over several lines is then left out. What is found
	 * of a part is not kept.
	 */
	readonly share: number;
	/** By which the lines of a sample are chosen. */
	readonly seed: string;
	/** True where the code keeps answers from one test for the next (`MutatedRoom`). */
	readonly keepsAnswers: boolean;
}

/**
 * Changes files of a copy of the project, a place at a time, and runs the tests that reach the place. Outcomes are
 * kept: a mutant is run again only where it, or a test that reaches it, has changed since, or where `isFresh`.
 * Stryker does not see changes of other files.
 * @param paths From the project's folder. One where outcomes are kept: they are kept by its name.
 * @param tests Globs of test files.
 * @throws {Error} where the tests fail without any change, or where Stryker cannot mutate a file.
 */
export async function mutate(
	paths: readonly string[],
	tests: readonly string[],
	{isFresh, share, seed, keepsAnswers}: MutationSettings,
): Promise<readonly MutatedFile[]> {
	mkdirSync(results, {recursive: true});
	const folder = mkdtempSync(join(tmpdir(), 'communique-mutate-'));
	try {
		const places = share < 1 ? paths.flatMap(path => sampledLines(path, share, seed)) : paths;
		if (places.length === 0) return [];
		const name = paths.join(', ');
		const run = {name, places, tests, isFresh, isPart: share < 1, keepsAnswers, folder};
		let {report, output} = await runStryker(run, true);
		// With no test that imports the file by any way, Stryker gives up unless it runs tests that do not.
		if (output.includes('No tests were executed')) ({report, output} = await runStryker(run, false));
		if (!existsSync(report)) throw new Error(`${name}: ${output}`);
		const {files} = JSON.parse(readFileSync(report, 'utf8')) as {
			files: Readonly<Record<string, Omit<MutatedFile, 'path'>>>;
		};
		return paths.flatMap(path => (files[path] ? [{path, ...files[path]}] : []));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

interface StrykerRun {
	/** Under which its outcomes are kept, unless it is a part. */
	readonly name: string;
	/** What Stryker's option `mutate` takes: the file, or lines of it as `path:12-12`. */
	readonly places: readonly string[];
	readonly tests: readonly string[];
	readonly isFresh: boolean;
	readonly isPart: boolean;
	readonly keepsAnswers: boolean;
	/** An empty folder of its own. */
	readonly folder: string;
}

/** The lines of a file that a sample takes, in Stryker's form; always the same ones for a path, a share and a seed. */
export function sampledLines(path: string, share: number, seed: string): readonly string[] {
	const lines = readFileSync(join(root, path), 'utf8').split('\n').length;
	return Array.from({length: lines}, (_, index) => index + 1)
		.filter(line => chanceOf(`${seed} ${path} ${line}`) < share)
		.map(line => `${path}:${line}-${line}`);
}

/** A number from 0 to 1 that a text always has. */
function chanceOf(words: string): number {
	return createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32;
}

/** Runs Stryker's command line once. The report is missing where it failed; `output` then says why. */
async function runStryker(
	{name, places, tests, isFresh, isPart, keepsAnswers, folder}: StrykerRun,
	isRelatedOnly: boolean,
): Promise<{readonly report: string; readonly output: string}> {
	const report = join(folder, 'report.json');
	const settings = join(folder, 'stryker.json');
	writeFileSync(
		settings,
		JSON.stringify({
			mutate: places,
			plugins: [join(stryker, 'vitest-runner', 'dist', 'src', 'index.js')],
			testRunner: 'vitest',
			vitest: {configFile: 'test/mutate/vitest.config.ts', related: isRelatedOnly},
			// Of an answer that is kept the first test alone is seen to need the code: all must judge then.
			coverageAnalysis: keepsAnswers ? 'all' : 'perTest',
			concurrency: 1,
			// Endless loops are found by counting; a slow machine, or one that stood still, must not look so.
			timeoutMS: 10 * minutes,
			timeoutFactor: 4,
			incremental: !isPart,
			incrementalFile: join(results, `${name.replaceAll('/', '+')}.json`),
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
