import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fzfMissing, rivals} from './engines/index.ts';
import type {Memory} from './memory.ts';
import {archiveOf, type Archive} from './synthetic.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';
import {keystrokes, typedQueries} from './typing.ts';

/** The result of a child process for one engine: milliseconds a keystroke, and the memory that it held. */
export interface Measured {
	readonly times: readonly number[];
	readonly memory: Memory | null;
}

/**
 * Prints what a keystroke costs each engine, screen and drawing left out, at several sizes, and what memory the
 * engine needs.
 * @param sizes numbers of records
 * @param seconds how long a rival may take for its keystrokes at each size
 */
export function benchEngine(sizes: readonly number[], seconds: number): void {
	const typed = keystrokes(typedQueries());
	console.log(
		`${typed.length} keystrokes of ${typedQueries().length} queries; a rival stops after ${seconds} s (column n). communique: resolve, first 40 records, count, years' histogram. ` +
			`Rivals: their best 40. fzf: the whole process, which reads the list for every query, less its start on an empty list. ${fzfMissing()}\n`,
	);
	const rows = sizes.flatMap(size => rowsOf(archiveOf(size), seconds));
	console.log(
		markdownTable(
			['records, engine', 'n', 'p50 ms', 'p95 ms', 'max ms', 'p50 ratio', 'p95 ratio', 'RSS MB', 'peak MB'],
			rows,
		),
	);
}

function rowsOf(archive: Archive, seconds: number): readonly (readonly string[])[] {
	const names = ['communique', ...rivals.keys()];
	const measured = names.map(name => [name, measure(name, archive, seconds)] as const);
	const own = measured[0]?.[1];
	return measured.map(([name, found]) => {
		const label = `${archive.records}, ${name}`;
		if (!found) return [label, '0', 'failed'];
		const at = (share: number): number => percentile(found.times, share);
		const ratio = (share: number): string =>
			`${(at(share) / percentile(own?.times ?? [], share)).toFixed(1)} x`;
		const megabytes = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(0));
		return [
			label,
			String(found.times.length),
			milliseconds(at(0.5)),
			milliseconds(at(0.95)),
			milliseconds(at(1)),
			ratio(0.5),
			ratio(0.95),
			megabytes(found.memory?.resident),
			megabytes(found.memory?.peak),
		];
	});
}

/** Undefined where the engine did not survive, which at large sizes some do not. */
function measure(name: string, {database, lines}: Archive, seconds: number): Measured | undefined {
	const script = join(import.meta.dirname, 'engine-child.ts');
	const run = spawnSync(
		process.execPath,
		['--max-old-space-size=8192', script, name, database, lines, String(seconds)],
		{encoding: 'utf8', maxBuffer: 2 ** 26},
	);
	if (run.status === 0) return JSON.parse(run.stdout) as Measured;
	process.stderr.write(`${name}: ${run.stderr.split('\n').find(line => line.includes('rror')) ?? 'ended'}\n`);
	return undefined;
}
