import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {afterAll} from 'vitest';
import type {ExplorerRunner, ExplorerStart} from '../../source/commands/browse.ts';
import type {LeftExplorer} from '../../source/settings/choose.ts';
import type {Pager} from '../../source/cli/pager.ts';
import type {Extract, ReviewRunner} from '../../source/commands/import/import-context.ts';
import {run, type Io} from '../../source/main.ts';
import {makeDatabase} from './sample-database.ts';

/** The exit code and the output of a run. */
export interface Ran {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
	/** The text that a pager was to show, and the pager; undefined where none was called. */
	readonly paged: {readonly pager: Pager; readonly text: string} | undefined;
	/** The start of the explorer; undefined where it was not opened. */
	readonly explored: ExplorerStart | undefined;
}

/** The circumstances of a run that a test may set. */
export interface World {
	readonly columns?: number;
	readonly rows?: number;
	/** True where a pager cannot be started. */
	readonly isPagerMissing?: boolean;
	/** True where standard input and output are a terminal; they are pipes unless a test says so. */
	readonly isTerminal?: boolean;
	readonly env?: Readonly<Record<string, string>>;
	readonly home?: string;
	readonly platform?: string;
	/** Exit code of the explorer. */
	readonly explorerCode?: number;
	/** Why marks, notes and tags could not be written. */
	readonly unkept?: string;
	/** The differences with which the explorer is left; where this is missing it never tells that it was left. */
	readonly left?: Partial<LeftExplorer>;
	/** The words of the command line that shows the view which is left. */
	readonly sameView?: readonly string[];
	/** A stand-in for the explorer. */
	readonly explorer?: ExplorerRunner;
	/** The contents of standard input. */
	readonly input?: string | Uint8Array;
	/** True where only the output of a run on a terminal is one. */
	readonly isInputElsewhere?: boolean;
	/** A stand-in for the extractor. */
	readonly extract?: Extract;
	readonly review?: ReviewRunner;
}

/** A folder that is removed after the tests of a file. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'communique-test-'));
	afterAll(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

function leftAlone({settings, opening}: ExplorerStart): LeftExplorer {
	const {language, sort, preview} = settings;
	return {language, sort, preview, answeredTheme: null, view: null, queries: opening.queries ?? []};
}

/**
 * The program over the database of fixtures, without a process: call it once a file, and what it gives for each run.
 */
export function program(database?: string): (argv: readonly string[], world?: World) => Promise<Ran> {
	const folder = temporaryFolder();
	const shippedDatabase = database ?? makeDatabase(folder);
	return async (argv, world = {}) => {
		let stdout = '';
		let stderr = '';
		let paged: Ran['paged'];
		let explored: ExplorerStart | undefined;
		const io: Io = {
			stdout: {
				write(text, done) {
					stdout += text;
					done?.();
				},
				isTTY: world.isTerminal,
				columns: world.columns,
				rows: world.rows,
			},
			stderr: {write: text => (stderr += text)},
			isInputTerminal: world.isTerminal === true && world.isInputElsewhere !== true,
			page: (pager, text) => {
				paged = {pager, text};
				return Promise.resolve(world.isPagerMissing !== true);
			},
			env: world.env ?? {},
			platform: world.platform ?? 'linux',
			home: world.home ?? folder,
			shippedDatabase,
			now: () => new Date(2026, 10, 22, 9, 30),
			clock: () => performance.now(),
			atExit: () => () => undefined,
			explorer:
				world.explorer ??
				(start => {
					explored = start;
					if (world.left) start.onLeft({...leftAlone(start), ...world.left}, world.unkept ?? null);
					return Promise.resolve({exitCode: world.explorerCode ?? 0, sameView: world.sameView ?? []});
				}),
			stdin: Readable.from([Buffer.from(world.input ?? '')]),
			extractor: async () => world.extract ?? (await import('../../source/extract/extract.ts')).extract,
			endable: async work => work(),
			review: world.review ?? null,
		};
		const code = await run(argv, io);
		return {code, stdout, stderr, paged, explored};
	};
}

/**
 * A pattern for characters that must never reach a terminal or a file: control characters but line ends and tabs, and
 * those that turn the direction of the text or take no room.
 */
export const dangerous = /(?![\n\t\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F]/u;
