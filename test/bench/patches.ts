import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {keys, Session} from '../e2e/terminal.ts';
import {paintOf} from './paint.ts';
import {helpHeading, measured, type Result, type Subject} from './subjects.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const database = join(root, 'db', 'communique.db');
/** The patches of source/bundle/ without which the program can be built, by name. */
const patches = [
	'lean-meow',
	'global-process',
	'one-string-width',
	'lazy-segmenters',
	'plain-row-keys',
	'without-fetch',
	'uncut-rows',
	'in-ascii',
];
const rounds = 31;

/** A build of the program. */
interface Build {
	/** The patch that was left out. */
	readonly without: string;
	/** The program's file. */
	readonly program: string;
}

/**
 * The gain of each build patch: the program built without it against the program as it is, in the same run and in
 * turns. Measured is the processor's time, which other work on the machine lengthens least; on an idle machine it is
 * the time that passes, since a start waits for nothing. Linux only (`/proc`).
 */
export async function benchPatches(): Promise<void> {
	// Inside the checkout, so that the programs find their packages.
	const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
	try {
		// The first of each round would pay for what the one before has left; it does not count.
		const builds = [...patches.slice(-1), 'nothing', ...patches].map((name, at) =>
			built(name, join(folder, String(at))),
		);
		const measure = (subject: (build: Build) => Subject): Promise<readonly Result[]> =>
			measured(builds.map(subject), rounds);
		print('communique list --limit 20', await measure(listed));
		print('the explorer, until a key typed before is answered', await measure(explored));
		print('a page turned in the list', await keyTimes(builds, keys.pageDown, keys.pageUp));
		print(
			'a step among related records, which ink-table draws',
			await keyTimes(builds, keys.down, keys.up, [keys.enter, 'n next'], ['r', ' See also']),
		);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function built(without: string, folder: string): Build {
	const outdir = join(folder, 'dist');
	const option = without === 'nothing' ? [] : ['--without', without];
	execFileSync(process.execPath, [join(root, 'esbuild.config.js'), '--outdir', outdir, ...option]);
	return {without, program: join(outdir, 'cli.js')};
}

/** Writes the processor's time of a Node program, in microseconds, to the file that the environment names. */
const tellTime =
	"process.on('exit', () => process.getBuiltinModule('fs').writeFileSync(process.env.TIME_FILE, JSON.stringify(process.cpuUsage())))";

/** `list` on a terminal, where reading from it would have to be opened. */
function listed({without, program}: Build): Subject {
	return {
		name: without,
		async once() {
			const file = join(dirname(program), 'time.json');
			const pty = spawn(
				process.execPath,
				['--import', `data:text/javascript,${tellTime}`, program, 'list', '--limit', '20', '--db', database],
				{cols: 120, rows: 40, env: {...process.env, TERM: 'xterm-256color', TIME_FILE: file}},
			);
			await new Promise(resolve => pty.onExit(resolve));
			const {user, system} = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.CpuUsage;
			return (user + system) / 1000;
		},
	};
}

/** The processor's time of a process's main thread so far, in milliseconds. */
function timeOf(processId: number): number {
	return Number(readFileSync(`/proc/${processId}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function explored({without, program}: Build): Subject {
	return {
		name: without,
		async once(isWarmUp) {
			const session = explorer(program);
			session.type('?');
			await session.shows(helpHeading);
			const time = timeOf(session.processId);
			// Only a program that ends in order leaves its compiled code behind.
			session.kill(isWarmUp ? 'SIGTERM' : 'SIGKILL');
			await session.ended;
			await session.dispose();
			return time;
		},
	};
}

function explorer(program: string): Session {
	return new Session({program, arguments: ['--db', database], columns: 120, rows: 40});
}

/** Keys that undo each other, typed in turns in one explorer of each build; `opening` are typed first. */
async function keyTimes(
	builds: readonly Build[],
	there: string,
	back: string,
	...opening: readonly (readonly [key: string, shown: string])[]
): Promise<readonly Result[]> {
	const sessions = builds.map(({program}) => explorer(program));
	try {
		for (const session of sessions) {
			await session.shows('▌');
			await session.steps(...opening);
		}
		const subjects = builds.map(({without}, at) => turner(without, sessions[at]!, [there, back]));
		return await measured(subjects, 2 * rounds);
	} finally {
		for (const session of sessions) await session.dispose();
	}
}

function turner(name: string, session: Session, pair: readonly [string, string]): Subject {
	let count = 0;
	return {
		name,
		async once() {
			const before = session.text();
			const start = timeOf(session.processId);
			await paintOf(session, pair[count++ % 2]!, lines => lines.join('\n') !== before);
			return timeOf(session.processId) - start;
		},
	};
}

function print(what: string, [, patched, ...others]: readonly Result[]): void {
	const times = patched?.times ?? [];
	const rows = others.map(result => [
		result.name,
		...[0.5, 0.25].map(share => (percentile(result.times, share) - percentile(times, share)).toFixed(1)),
	]);
	console.log(`${what}: ${milliseconds(percentile(times, 0.5))} ms (median) with all patches\n`);
	console.log(
		`${markdownTable([`more, without (${times.length} rounds)`, 'median ms', 'lower quartile ms'], rows)}\n`,
	);
}
