import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {build} from 'esbuild';
import {markdownTable, milliseconds, percentile} from './table.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const rounds = 15;

/**
 * A thing to time once, in milliseconds; in the warm-up a program ends in order, so that Node keeps its compiled
 * code.
 */
interface Subject {
	readonly name: string;
	readonly once: (isWarmUp: boolean) => number | Promise<number>;
}

/** What was measured of a subject, in milliseconds. */
interface Result {
	readonly name: string;
	readonly times: readonly number[];
}

/**
 * Start-up against its floors in the same run: a headless command against an empty Node program, the first paint, and
 * the first answer to a key, against the smallest bundled Ink program. The subjects take turns, so that a busy
 * machine slows all alike; medians are compared, as ratios.
 * @param large a database of many records, to be painted as fast as the shipped one; none where it is undefined
 */
export async function benchStartUp(large?: string): Promise<void> {
	// Inside the checkout, so that the programs find their packages.
	const folder = mkdtempSync(join(fileURLToPath(new URL('../../node_modules/', import.meta.url)), '.bench-'));
	try {
		const hello: Subject = painted('hello-world Ink, bundled', [await bundledHello(folder)], 'hello, world');
		print(
			'headless command',
			4,
			await measured([
				{name: 'node -e 0', once: () => timed(['-e', '0'])},
				{name: 'communique list --limit 20', once: () => timed([program, 'list', '--limit', '20'])},
			]),
		);
		const onLarge =
			large === undefined ? [] : [painted('communique, large database', [program, '--db', large])];
		print('first paint', 1.5, await measured([hello, painted('communique', [program]), ...onLarge]));
		const answers = [answered('communique', [program])];
		if (large !== undefined) answers.push(answered('communique, large database', [program, '--db', large]));
		print('first answer to a key typed before', null, await measured([hello, ...answers]));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Time until the whole first frame is on its way to the terminal: its last bytes, not its first. */
function painted(name: string, parameters: readonly string[], text = 'communique'): Subject {
	return {name, once: isWarmUp => untilShown(parameters, text, '', isWarmUp)};
}

/** Time until a key that was typed at once is answered: here the one for help. */
function answered(name: string, parameters: readonly string[]): Subject {
	return {name, once: isWarmUp => untilShown(parameters, 'Esc closes', '?', isWarmUp)};
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

async function measured(subjects: readonly Subject[]): Promise<readonly Result[]> {
	const times = subjects.map((): number[] => []);
	for (let round = -1; round < rounds; round++) {
		for (const [index, subject] of subjects.entries()) {
			// The first round fills Node's compile cache and the disk's.
			const time = await subject.once(round < 0);
			if (round >= 0) times[index]?.push(time);
		}
	}
	return subjects.map(({name}, index) => ({name, times: times[index] ?? []}));
}

function timed(parameters: readonly string[]): number {
	const start = performance.now();
	execFileSync(process.execPath, parameters, {stdio: 'ignore'});
	return performance.now() - start;
}

/** A frame ends with the end of a synchronized update (DEC mode 2026). */
const endOfFrame = '\u{1B}[?2026l';

function untilShown(
	parameters: readonly string[],
	text: string,
	keys: string,
	isWarmUp: boolean,
): Promise<number> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const pty = spawn(process.execPath, [...parameters], {
			name: 'xterm-256color',
			cols: 120,
			rows: 40,
			cwd: tmpdir(),
			env: {...process.env, CI: 'false', TERM: 'xterm-256color'},
		});
		let output = '';
		let elapsed: number | undefined;
		pty.write(keys);
		pty.onData(data => {
			output += data;
			const at = output.indexOf(text);
			if (elapsed !== undefined || at < 0 || !output.includes(endOfFrame, at)) return;
			elapsed = performance.now() - start;
			// Only a program that ends in order leaves its compiled code behind.
			pty.kill(isWarmUp ? 'SIGTERM' : 'SIGKILL');
		});
		pty.onExit(() => {
			if (elapsed === undefined) reject(new Error(`ended without showing "${text}":\n${output}`));
			else resolve(elapsed);
		});
	});
}

function print(what: string, bar: number | null, results: readonly Result[]): void {
	const floor = percentile(results[0]?.times ?? [], 0.5);
	const rows = results.map(({name, times}) => [
		name,
		...[0.5, 0.1, 0.9].map(share => milliseconds(percentile(times, share))),
		`${(percentile(times, 0.5) / floor).toFixed(2)} x`,
	]);
	console.log(`${bar === null ? what : `${what}, bar ${bar} x`}\n`);
	console.log(`${markdownTable([`${rounds} rounds`, 'median ms', 'p10', 'p90', 'to the first'], rows)}\n`);
}
