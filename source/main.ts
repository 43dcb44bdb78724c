import {homedir} from 'node:os';
import {isatty} from 'node:tty';
import {fileURLToPath} from 'node:url';
import packageJson from '../package.json' with {type: 'json'};
import {isGiven, readArguments, type Arguments} from './cli/arguments.ts';
import type {ExplorerRunner} from './commands/browse.ts';
import type {CommandName} from './cli/catalogue.ts';
import {commandLoaders, pagedCommands} from './commands/loaders.ts';
import type {Outcome} from './commands/command.ts';
import {userConfiguration} from './commands/config-file.ts';
import {circumstances, importContext, type RunSurroundings} from './commands/contexts.ts';
import {databasePaths} from './commands/database-path.ts';
import {takes} from './cli/flags.ts';
import {helpOf} from './cli/help-text.ts';
import {isoDay} from './cli/calendar-day.ts';
import {jobControl} from './cli/job-control.ts';
import {checkOperands} from './cli/operands.ts';
import {readOptions, type CommandOptions} from './cli/command-options.ts';
import {parseFlags} from './cli/meow-parser.ts';
import type {Pager} from './cli/pager.ts';
import {SignalledEnd} from './cli/signalled-end.ts';
import type {Device} from './commands/device.ts';
import {explorerOn, reviewOn} from './commands/screens.ts';
import {withSession} from './commands/session.ts';
import {print} from './commands/print-outcome.ts';
import {withStoreNotes} from './commands/store-notes.ts';
import {isInteractive, needsTerminal} from './commands/standard-streams.ts';
import {endSignals, type EndSignals} from './cli/end-signals.ts';
import {errorLine, exitCodeOf, noteLine} from './cli/failure.ts';
import {writeFault} from './domain/system-fault.ts';
import {safeText} from './text/safe.ts';

/** The streams and circumstances of a run. */
export interface Io extends RunSurroundings {
	/** Shows a text in a pager until it is left; false where the pager could not be started. */
	readonly page: (pager: Pager, text: string) => Promise<boolean>;
	/** The explorer; what it loads is loaded when it is called. */
	readonly explorer: ExplorerRunner;
}

/**
 * Runs the program with the arguments after its name, and gives the exit code. Nothing is thrown.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
	try {
		return await runCommand(argv, io);
	} catch (error) {
		io.stderr.write(errorLine(error, io.env['COMMUNIQUE_DEBUG'] === '1'));
		return exitCodeOf(error);
	}
}

async function runCommand(argv: readonly string[], io: Io): Promise<number> {
	const typed = readArguments(argv);
	const {given, operands} = typed;
	const help = helpOf(typed);
	if (help !== '') return print(help, io);
	const command = typed.command ?? impliedCommand(typed, io);
	const options = readOptions(command, given, parseFlags(typed));
	if (isGiven('version', given)) return print(await versionLine(options, io), io);
	checkOperands(command, operands);
	if (command === 'completion') {
		const {completion} = await import('./commands/completion.ts');
		return print(completion(operands[0] ?? ''), io);
	}
	const configured = userConfiguration(io);
	if (command === 'import') {
		const {importCommand} = await import('./commands/import.ts');
		const outcome = await importCommand(importContext(operands, options, configured, io));
		return print(withNotes(configured.problems, outcome), io);
	}
	if (command === 'browse' && !isInteractive(io)) throw needsTerminal();
	const load = commandLoaders[command];
	const work = load && (await load());
	return withSession(databasePaths(options.database, io), async session => {
		const context = {...session, ...circumstances(operands, options, configured, io)};
		if (!work) {
			const {browse} = await import('./commands/browse.ts');
			const left = await browse(context, io, configured, io.explorer);
			return print({...left, notes: withStoreNotes(left.notes, session.store, {tellsNewerData: true})}, io);
		}
		const done = withNotes(configured.problems, await doing(command, () => work(context), io));
		const told = {tellsNewerData: command === 'check'};
		const outcome = {...done, notes: withStoreNotes(done.notes, session.store, told)};
		const isPaged = pagedCommands.has(command) && !options.isUnpaged && (await paged(outcome.stdout, io));
		return print(isPaged ? {...outcome, stdout: ''} : outcome, io);
	});
}

/**
 * The command that no command means: the explorer where a person can use it, unless a flag was given that only a list
 * takes.
 */
function impliedCommand({given}: Arguments, io: Io): CommandName {
	return isInteractive(io) && given.every(({flag}) => takes('browse', flag)) ? 'browse' : 'list';
}

async function versionLine(options: CommandOptions, io: Io): Promise<string> {
	const paths = databasePaths(options.database, io);
	const version = await withSession(paths, ({store}) => store.meta('data_version'));
	return `${packageJson.name} ${packageJson.version} (data ${safeText(version) || 'unknown'})\n`;
}

/**
 * Shows a long list in a pager; false where it is to be printed: there is no terminal, or its keys are not at the
 * input, so that nobody is there to leave the pager.
 */
async function paged(output: Outcome['stdout'], io: Io): Promise<boolean> {
	if (io.stdout.isTTY !== true || !io.isInputTerminal || typeof output !== 'string') return false;
	const {pagerFor} = await import('./cli/pager.ts');
	const pager = pagerFor(output, {env: io.env, platform: io.platform, rows: io.stdout.rows});
	return pager !== null && io.page(pager, output);
}

function withNotes(problems: readonly string[], outcome: Outcome): Outcome {
	return problems.length === 0 ? outcome : {...outcome, notes: joined(problems, outcome.notes)};
}

function* joined(problems: readonly string[], notes: Iterable<string>): Generator<string> {
	yield* problems;
	yield* notes;
}

/** `check` computes for as long as a database is large: signals are left to the system, which ends it at once. */
async function doing<T>(command: CommandName, work: () => T | Promise<T>, io: Io): Promise<T> {
	return command === 'check' ? io.endable(work) : work();
}

const signalledEnd = new SignalledEnd(code => process.exit(code));

/** Runs the program in this process. */
export async function main(): Promise<void> {
	const signals = endSignals(process, code => void signalledEnd.by(code));
	process.stdout.on('error', endOnWriteError);
	process.exitCode = await run(process.argv.slice(2), {
		stdout: process.stdout,
		get stderr() {
			return standardError();
		},
		isInputTerminal: isatty(0),
		page: (pager, text) => page(pager, text, signals),
		env: process.env,
		platform: process.platform,
		home: homeFolder(),
		shippedDatabase: fileURLToPath(new URL('../db/communique.db', import.meta.url)),
		now: () => new Date(),
		clock,
		atExit,
		explorer: start => explorerOn(device())(start),
		// Opened only where it is read: that takes longer than printing a list.
		get stdin() {
			return process.stdin;
		},
		endable: signals.endable,
		extractor: async () => (await import('./extract/index.ts')).extract,
		review: work => reviewOn(device(), () => isoDay(new Date()))(work),
	});
}

/** The user's home folder; empty where the system knows none. */
function homeFolder(): string {
	try {
		return homedir();
	} catch {
		return '';
	}
}

/**
 * Ctrl-C belongs to the pager while it runs, as git has it: what it means there differs from pager to pager. One that
 * was pressed in the pager may arrive when that has ended; nothing remains to be interrupted then.
 */
async function page(pager: Pager, text: string, signals: EndSignals): Promise<boolean> {
	const {showIn} = await import('./cli/pager.ts');
	const ignore = (): void => undefined;
	process.on('SIGINT', ignore);
	signals.leave('SIGINT');
	const isShown = await showIn(pager, text, act => void process.once('exit', act));
	if (isShown) return true;
	signals.listen('SIGINT');
	process.off('SIGINT', ignore);
	return false;
}

/** Milliseconds; Node would load a library for `performance` while the first key waits. */
function clock(): number {
	return Number(process.hrtime.bigint() / 1000n) / 1000;
}

/** Calls a function when the process ends, unless the function that it gives is called before. */
function atExit(act: () => void): () => void {
	process.once('exit', act);
	return () => process.off('exit', act);
}

/** The terminal of this process. Its streams are opened only for a screen. */
function device(): Device {
	return {
		stdin: process.stdin,
		stdout: process.stdout,
		env: process.env,
		platform: process.platform,
		home: homeFolder(),
		folder: () => process.cwd(),
		clock,
		timer(milliseconds, act) {
			const timeout = setTimeout(act, milliseconds);
			return () => clearTimeout(timeout);
		},
		jobs: process.platform === 'win32' ? null : jobControl(process),
		openErrorStream: standardError,
		atExit,
		beforeSignalled: signalledEnd.before,
	};
}

/** Standard error, opened when there is something to say, which takes as long as opening the database. */
function standardError(): NodeJS.WriteStream {
	const {stderr} = process;
	if (stderr.listenerCount('error') === 0) stderr.on('error', endOnWriteError);
	return stderr;
}

/**
 * Ends the process when a stream cannot be written: quietly when the reader has seen enough (`| head`) or the
 * terminal was closed, with a reason when the disk is full.
 */
function endOnWriteError(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(0);
	standardError().write(noteLine(`cannot write: ${writeFault(error)}`));
	process.exit(1);
}
