import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, utimesSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Random} from '../fixtures/synthetic/random.ts';
import type {Operation} from './kill-operations.ts';
import {Home, shipped} from './prepared.ts';
import {faultsOf, stateOf} from './state-of.ts';
import {noKills, type Tally} from './tally.ts';

/** Milliseconds after which files are looked for again. */
const pollEvery = 1;
/** Seconds by which what a kill has left is made older, so that the next run takes it for abandoned. */
const abandoned = 100_000;

/** An operation with what is known of it before it is killed. */
interface Measured {
	readonly operation: Operation;
	readonly before: Home;
	/** The digests that count as before: the first import makes a copy of the package's database first. */
	readonly beforeStates: readonly string[];
	readonly afterState: string;
	/** Milliseconds from the start to the end, and from the first file that is written to the end. */
	readonly length: number;
	readonly writing: number;
}

/**
 * Kills an operation of the program (SIGKILL) at random moments, every second time while it writes, and compares what
 * is found then with what was there before and what is there when it is not killed.
 */
export async function killWhole(operation: Operation, rounds: number, random: Random): Promise<Tally> {
	const measured = await measure(operation);
	const tally = noKills(operation.name);
	for (let round = 0; round < rounds; round++) await killOnce(measured, round, random, tally);
	measured.before.remove();
	return tally;
}

async function measure(operation: Operation): Promise<Measured> {
	const before = operation.prepare();
	const home = copyOf(before);
	const lengths = await lengthsOf(operation, home);
	const afterState = stateOf(home.database);
	home.remove();
	return {
		...lengths,
		operation,
		before,
		beforeStates: existsSync(before.database)
			? [stateOf(before.database)]
			: [stateOf(before.database), stateOf(shipped)],
		afterState,
	};
}

async function lengthsOf(operation: Operation, home: Home): Promise<Pick<Measured, 'length' | 'writing'>> {
	const start = performance.now();
	const child = started(operation, home);
	const ended = once(child, 'exit');
	await untilWriting(child, home);
	const from = performance.now();
	await ended;
	if (child.exitCode !== 0) throw new Error(`${operation.name} ended with ${child.exitCode}`);
	return {length: performance.now() - start, writing: performance.now() - from};
}

async function killOnce(
	{operation, before, beforeStates, afterState, length, writing}: Measured,
	round: number,
	random: Random,
	tally: Tally,
): Promise<void> {
	const home = copyOf(before);
	const child = started(operation, home);
	const ended = once(child, 'exit');
	if (round % 2 === 0) {
		await untilWriting(child, home);
		await setTimeout(random.unit() * writing);
	} else await setTimeout(random.unit() * length);
	const wasWriting = isWriting(home) && !hasEnded(child);
	child.kill('SIGKILL');
	await ended;
	tally.rounds++;
	const wasKilled = child.signalCode === 'SIGKILL';
	if (wasKilled) tally.killed++;
	if (wasKilled && wasWriting) tally.inTheMiddle++;
	const state = stateOf(home.database);
	const faults = existsSync(home.database) ? [...faultsOf(home.database)] : [];
	if (state === afterState) tally.after++;
	else if (beforeStates.includes(state)) tally.before++;
	else faults.push('neither before nor after');
	faults.push(...leftFor(operation, home));
	if (faults.length === 0) home.remove();
	else tally.lost.push(`${operation.name}, round ${round}, ${home.folder}: ${faults.slice(0, 5).join('; ')}`);
}

/** Files that a kill has left and that the next run, much later, leaves too. */
function leftFor(operation: Operation, home: Home): readonly string[] {
	const left = strangersIn(home);
	if (left.length === 0) return [];
	const then = Date.now() / 1000 - abandoned;
	for (const path of left) utimesSync(path, then, then);
	// It may have nothing to do any more, but it opens the files.
	try {
		home.run(...operation.words(home));
	} catch (error) {
		if (!String(error).includes('no import to take back')) throw error;
	}
	return strangersIn(home).map(path => `left for ever: ${path}`);
}

/** Files beside the reader's own that are no file of his. */
function strangersIn(home: Home): readonly string[] {
	const folder = dirname(home.database);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.map(name => join(folder, name))
		.filter(path => path !== home.database);
}

function isWriting(home: Home): boolean {
	return strangersIn(home).length > 0;
}

async function untilWriting(child: ChildProcess, home: Home): Promise<void> {
	while (!isWriting(home) && !hasEnded(child)) await setTimeout(pollEvery);
}

function hasEnded({exitCode, signalCode}: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function started({words}: Operation, home: Home): ChildProcess {
	return spawn(process.execPath, words(home), {env: home.env, cwd: home.folder, stdio: 'ignore'});
}

function copyOf(home: Home): Home {
	const copy = new Home('killed');
	copy.copyFrom(home);
	return copy;
}
