import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {formats, tableFormats} from '../../source/export/index.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

const here = fileURLToPath(import.meta.url);
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const floor = fileURLToPath(new URL('exports-floor.ts', import.meta.url));
const meter = fileURLToPath(new URL('meter.ts', import.meta.url));
/** The bar: megabytes over those of a page of a list. */
const most = 100;

/** What is measured, with which builds, and how often. */
export interface ExportsBench {
	readonly database: string;
	readonly rounds: number;
	/** The `dist/cli.js` of another build, which takes turns with this one. */
	readonly other: string | undefined;
}

/** The time on the clock and on the processor, in milliseconds, and the highest memory, in MB. */
interface Measured {
	readonly time: number;
	readonly cpu: number;
	readonly peak: number;
}

/**
 * Prints how long an export of a large archive takes in each format, and its memory beside that of a page of a list.
 * The floor, in the same run: the same rows read from the database, and written as JSON as they are.
 */
export function benchExports({database, rounds, other}: ExportsBench): void {
	const folder = mkdtempSync(join(tmpdir(), 'communique-exports-'));
	try {
		const target = join(folder, 'file');
		const [base, page] = ['floor: rows as JSON', 'list --limit 20'] as const;
		const exported = (build: string, format: string): readonly string[] => [
			...[build, 'export', join(folder, format), '--force'],
			...['--format', format, '--db', database],
		];
		const subjects: readonly (readonly [name: string, argv: readonly string[]])[] = [
			[base, [floor, database, target]],
			[page, [program, 'list', '--limit', '20', '--db', database]],
			...[...formats.map(({id}) => id), ...tableFormats].flatMap(id => [
				[id, exported(program, id)] as const,
				...(other === undefined ? [] : [[`${id}, other build`, exported(other, id)] as const]),
			]),
		];
		const results = new Map<string, Measured[]>();
		for (let round = 0; round < rounds; round++) {
			for (const [name, argv] of subjects)
				results.set(name, [...(results.get(name) ?? []), measured(argv, folder)]);
		}
		const of = (name: string, what: keyof Measured): number =>
			percentile(
				(results.get(name) ?? []).map(each => each[what]),
				0.5,
			);
		const rows = subjects.map(([name]) => [
			name,
			milliseconds(of(name, 'time')),
			milliseconds(of(name, 'cpu')),
			`${(of(name, 'cpu') / of(base, 'cpu')).toFixed(1)} x`,
			of(name, 'peak').toFixed(0),
			(of(name, 'peak') - of(page, 'peak')).toFixed(0),
		]);
		console.log(
			markdownTable(
				['what', 'ms', 'ms of CPU', 'to the floor', 'MB at most', `over a list (bar ${most})`],
				rows,
			),
		);
		console.log(`\nthe database: ${(statSync(join(folder, 'sqlite')).size / 1e6).toFixed(0)} MB`);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Runs a program with the meter, which prints what it took as the last line of standard error. */
function measured(argv: readonly string[], folder: string): Measured {
	const started = performance.now();
	const words = execFileSync(
		'/bin/sh',
		['-c', '"$@" 2>&1 >/dev/null | tail -n 1', 'sh', process.execPath, '--import', meter, ...argv],
		{encoding: 'utf8', env: {...process.env, HOME: folder}, cwd: join(here, '..')},
	);
	const {cpu, peak} = JSON.parse(words) as Omit<Measured, 'time'>;
	return {time: performance.now() - started, cpu, peak};
}
