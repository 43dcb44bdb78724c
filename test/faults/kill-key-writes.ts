import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, readdirSync, utimesSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {readMemory} from '../../source/settings/memory-text.ts';
import {inDatabase, openStore, readSavedViews} from '../../source/store/index.ts';
import type {Random} from '../fixtures/synthetic/random.ts';
import type {keyWrites} from './kill-operations.ts';
import {Home, homeWithOwn, ownWrites, shipped} from './prepared.ts';
import {faultsOf} from './state-of.ts';
import {noKills, type Tally} from './tally.ts';

type KeyWrite = (typeof keyWrites)[number];

/** Writes of one process, each of which it tells when it is done. */
const writes = 30;
const abandoned = 100_000;

/**
 * Kills a process that writes as keys do at random moments: of what it had told nothing may be missing, and of what
 * it had not told the next write alone may be there.
 */
export async function killKeyWrites(what: KeyWrite, rounds: number, random: Random): Promise<Tally> {
	const tally = noKills(what);
	const before = homeWithOwn(1);
	const length = await killedAfter(what, copyOf(before), null);
	for (let round = 0; round < rounds; round++) {
		const home = copyOf(before);
		const told = await killedAfter(what, home, random.unit() * length.milliseconds);
		tally.rounds++;
		if (told.isKilled) {
			tally.killed++;
			tally.inTheMiddle++;
		}
		const faults = [...faultsIn(what, home, told.last, tally), ...leftBy(what, home)];
		if (faults.length === 0) home.remove();
		else tally.lost.push(`${what}, round ${round}, ${home.folder}: ${faults.slice(0, 5).join('; ')}`);
	}
	before.remove();
	return tally;
}

/** The end of a process: the last write that it told, whether it was killed, and its milliseconds after the first. */
interface End {
	readonly last: number;
	readonly isKilled: boolean;
	readonly milliseconds: number;
}

/** @param delay milliseconds after its first write; null to let it end by itself */
async function killedAfter(what: KeyWrite, home: Home, delay: number | null): Promise<End> {
	const words = [ownWrites(), what, targetOf(what, home), shipped, String(writes)];
	const child = spawn(process.execPath, words, {env: home.env, stdio: ['ignore', 'pipe', 'inherit']});
	const ended = once(child, 'close');
	let told = '';
	const first = once(child.stdout, 'data') as Promise<[Buffer]>;
	child.stdout.on('data', chunk => (told += String(chunk)));
	await first;
	const start = performance.now();
	if (delay !== null) {
		await setTimeout(delay);
		child.kill('SIGKILL');
	}
	await ended;
	const last = Number(told.trim().split('\n').at(-1) ?? 0);
	return {last, isKilled: child.signalCode === 'SIGKILL', milliseconds: performance.now() - start};
}

function targetOf(what: KeyWrite, home: Home): string {
	return what === 'state' ? home.state : home.database;
}

/** What is missing, or there though nobody told it. */
function faultsIn(what: KeyWrite, home: Home, last: number, tally: Tally): readonly string[] {
	const found = new Set(what === 'state' ? queriesIn(home.state) : recordsIn(what, home.database));
	const numbers = Array.from({length: writes + 1}, (_, index) => index);
	const missing = numbers.filter(index => index <= last && !found.has(`record-${index}`));
	const untold = numbers.filter(index => index > last && found.has(`record-${index}`));
	if (untold.length > 0) tally.after++;
	else tally.before++;
	return [
		...missing.map(index => `lost record-${index}`),
		...untold.filter(index => index !== last + 1).map(index => `record-${index} came too early`),
		...(what === 'state' ? [] : faultsOf(home.database)),
	];
}

function recordsIn(what: Exclude<KeyWrite, 'state'>, path: string): readonly string[] {
	if (what === 'view') return inDatabase(path, 'read', readSavedViews).map(({name}) => name);
	const store = openStore(path);
	try {
		const {marked, notes} = store.workingSet.current();
		return [...(what === 'mark' ? marked : notes.keys())];
	} finally {
		store.close();
	}
}

function queriesIn(path: string): readonly string[] {
	if (!existsSync(path)) return [];
	const found = readMemory(readFileSync(path, 'utf8'));
	return found.type === 'read' ? found.memory.queries : [];
}

/** Files that a kill has left and that a write much later leaves too. */
function leftBy(what: KeyWrite, home: Home): readonly string[] {
	const target = targetOf(what, home);
	const strangers = (): readonly string[] =>
		readdirSync(dirname(target))
			.map(name => join(dirname(target), name))
			.filter(path => path !== target);
	const left = strangers();
	if (left.length === 0) return [];
	const then = Date.now() / 1000 - abandoned;
	for (const path of left) utimesSync(path, then, then);
	// A write that changes nothing opens no journal.
	home.run(ownWrites(), what, target, shipped, String(writes + 2));
	return strangers().map(path => `left for ever: ${path}`);
}

function copyOf(home: Home): Home {
	const copy = new Home('killed');
	copy.copyFrom(home);
	return copy;
}
