import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {build} from 'esbuild';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const rounds = 15;

/** A thing to time once, in milliseconds. */
interface Subject {
	readonly name: string;
	readonly once: () => number | Promise<number>;
}

/**
 * Start-up against its floors in the same run: a headless command against an empty Node program, the first paint against the smallest bundled Ink
 * program. The subjects take turns, so that a busy machine slows all alike; medians are compared, as ratios.
 */
export async function benchStartUp(): Promise<void> {
	// Inside the checkout, so that the programs find their packages.
	const folder = mkdtempSync(join(fileURLToPath(new URL('../../node_modules/', import.meta.url)), '.bench-'));
	try {
		const hello = await bundledHello(folder);
		const headless = await medians([
			{name: 'node -e 0', once: () => timed(['-e', '0'])},
			{name: 'communique list --limit 20', once: () => timed([program, 'list', '--limit', '20'])},
		]);
		print('headless command', headless, 4);
		const paint = await medians([
			{name: 'hello-world Ink, bundled', once: () => firstPaint([hello], 'hello, world')},
			{name: 'communique', once: () => firstPaint([program], 'communique')},
		]);
		print('first paint', paint, 1.5);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

async function bundledHello(folder: string): Promise<string> {
	const outfile = join(folder, 'hello.mjs');
	const cached = join(folder, 'start.mjs');
	const empty = join(folder, 'empty.mjs');
	writeFileSync(empty, 'export default {};\n');
	await build({
		entryPoints: [fileURLToPath(new URL('hello.tsx', import.meta.url))],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node22',
		minifySyntax: true,
		minifyWhitespace: true,
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		alias: {'react-devtools-core': empty},
		banner: {
			js: "import {createRequire as makeRequire} from 'node:module';const require = makeRequire(import.meta.url);",
		},
	});
	writeFileSync(
		cached,
		"import {enableCompileCache} from 'node:module';\nenableCompileCache();\nawait import('./hello.mjs');\n",
	);
	return cached;
}

async function medians(subjects: readonly Subject[]): Promise<readonly (readonly [string, number])[]> {
	const times = subjects.map((): number[] => []);
	for (let round = -1; round < rounds; round++) {
		for (const [index, subject] of subjects.entries()) {
			const time = await subject.once();
			// The first round fills Node's compile cache and the disk's.
			if (round >= 0) times[index]?.push(time);
		}
	}
	return subjects.map((subject, index) => [subject.name, median(times[index] ?? [])]);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed(parameters: readonly string[]): number {
	const start = performance.now();
	execFileSync(process.execPath, parameters, {stdio: 'ignore'});
	return performance.now() - start;
}

function firstPaint(parameters: readonly string[], text: string): Promise<number> {
	return new Promise(resolve => {
		const start = performance.now();
		const pty = spawn(process.execPath, [...parameters], {
			name: 'xterm-256color',
			cols: 120,
			rows: 40,
			cwd: tmpdir(),
			env: {...process.env, CI: 'false', TERM: 'xterm-256color'},
		});
		let output = '';
		let elapsed = 0;
		pty.onData(data => {
			output += data;
			if (elapsed > 0 || !output.includes(text)) return;
			elapsed = performance.now() - start;
			pty.kill('SIGKILL');
		});
		pty.onExit(() => resolve(elapsed));
	});
}

function print(what: string, results: readonly (readonly [string, number])[], bar: number): void {
	const floor = results[0]?.[1] ?? Number.NaN;
	console.log(`\n${what} (median of ${rounds}, bar ${bar} x)`);
	for (const [name, time] of results) {
		console.log(`  ${name.padEnd(30)} ${time.toFixed(0).padStart(5)} ms  ${(time / floor).toFixed(2)} x`);
	}
}
