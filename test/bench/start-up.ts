import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {answered, measured, painted, run, type Result, type Subject} from './subjects.ts';
import {bundledInk} from './bundled-ink.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const rounds = 15;

/** What the program is measured beside, apart from its floors. */
export interface Besides {
	/** A database of many records, to be painted as fast as the shipped one. */
	readonly large: string | undefined;
	/** The `dist/cli.js` of another build, which takes turns with this one. */
	readonly otherBuild: string | undefined;
}

/**
 * Start-up against its floors in the same run: a headless command against an empty Node program, the first paint, and
 * the first answer to a key, against the smallest bundled Ink program. The subjects take turns, so that a busy
 * machine slows all alike; medians are compared, as ratios.
 */
export async function benchStartUp({large, otherBuild}: Besides): Promise<void> {
	// Inside the checkout, so that the programs find their packages.
	const folder = mkdtempSync(join(fileURLToPath(new URL('../../node_modules/', import.meta.url)), '.bench-'));
	const builds = otherBuild === undefined ? [] : [otherBuild];
	try {
		const hello: Subject = painted(
			'hello-world Ink, bundled',
			[await bundledInk(folder, 'hello.tsx')],
			'hello, world',
		);
		print(
			'headless command',
			4,
			await measured(
				[
					run('node -e 0', ['-e', '0']),
					run('communique list --limit 20', [program, 'list', '--limit', '20']),
					...builds.map(file => run('other build', [file, 'list', '--limit', '20'])),
				],
				rounds,
			),
		);
		const onLarge =
			large === undefined ? [] : [painted('communique, large database', [program, '--db', large])];
		print(
			'first paint',
			1.2,
			await measured(
				[
					hello,
					painted('communique', [program]),
					...builds.map(file => painted('other build', [file])),
					...onLarge,
				],
				rounds,
			),
		);
		// Not of the other build, whose help may be worded otherwise.
		const answers = [answered('communique', [program])];
		if (large !== undefined) answers.push(answered('communique, large database', [program, '--db', large]));
		print('first answer to a key typed before', null, await measured([hello, ...answers], rounds));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
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
