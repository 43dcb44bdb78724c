import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import type {Random} from '../fixtures/synthetic/random.ts';
import {cli, Home, homeWithOwn} from './prepared.ts';
import {faultsOf, stateOf} from './state-of.ts';
import {noKills, type Tally} from './tally.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Enough for some seconds of reading, understanding and saving. */
const passages = 600;
/** Milliseconds within which a signal is to end an import, whatever it does. */
const longest = 1000;

/** What came of the signals, and how long the slowest took to end an import, in milliseconds. */
export interface Signalled extends Tally {
	readonly slowest: number;
}

/**
 * Ends a long import by a signal at moments that are spread evenly over the whole run, from loading to saving: it is to
 * end by that signal within a second, and nothing of it is to be saved.
 */
export async function endBySignals(rounds: number, random: Random): Promise<Signalled> {
	const before = homeWithOwn(passages);
	const state = stateOf(before.database);
	const {length, after} = await whole(before);
	const tally = {...noKills('long import, by signals'), slowest: 0};
	for (let round = 0; round < rounds; round++) {
		const signal = signals[round % signals.length] ?? 'SIGINT';
		const home = copyOf(before);
		const child = importing(home);
		const ended = once(child, 'exit');
		await setTimeout(((round + random.unit()) / rounds) * length);
		const sent = performance.now();
		child.kill(signal);
		await ended;
		const took = performance.now() - sent;
		tally.rounds++;
		const wasEnded = child.signalCode === signal;
		const faults = existsSync(home.database) ? [...faultsOf(home.database)] : ['no database'];
		const found = stateOf(home.database);
		if (found === state) tally.before++;
		else tally.after++;
		if (wasEnded) {
			tally.killed++;
			tally.slowest = Math.max(tally.slowest, took);
			if (took > longest) faults.push(`ended after ${Math.round(took)} ms`);
		} else if (child.exitCode !== 0) faults.push(`ended with ${child.exitCode ?? child.signalCode}`);
		if (found !== (wasEnded ? state : after))
			faults.push(wasEnded ? 'something was saved' : 'not all was saved');
		if (faults.length === 0) home.remove();
		else tally.lost.push(`${signal}, round ${round}, ${home.folder}: ${faults.slice(0, 5).join('; ')}`);
	}
	before.remove();
	return tally;
}

/** How long an import takes that nobody ends, in milliseconds, and what is there then. */
async function whole(before: Home): Promise<{readonly length: number; readonly after: string}> {
	const home = copyOf(before);
	const start = performance.now();
	await once(importing(home), 'exit');
	const length = performance.now() - start;
	const after = stateOf(home.database);
	home.remove();
	return {length, after};
}

function importing(home: Home) {
	return spawn(process.execPath, [cli, 'import', home.clippings, '--yes'], {
		env: home.env,
		cwd: home.folder,
		stdio: 'ignore',
	});
}

function copyOf(home: Home): Home {
	const copy = new Home('signalled');
	copy.copyFrom(home);
	return copy;
}
