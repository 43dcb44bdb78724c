import {constants, copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {Session} from '../e2e/terminal.ts';
import {Random} from '../fixtures/synthetic/random.ts';
import {cpuTimeOf} from './cpu.ts';
import {memoryOf} from './memory.ts';
import {acts, type Act} from './soak-acts.ts';
import {Hand, type Answer} from './soak-hand.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

/** The bars, in MB: what is added after the first minute, and the whole. */
const growthBar = 20;
const bar = 150;
/** Milliseconds from one reading of the memory to the next, and from one check that a key is answered to the next. */
const readingGap = 1_000;
const checkGap = 10_000;
const minute = 60_000;
const seed = 20_260_301;

/** A run: the database, and how long it lasts. */
export interface SoakBench {
	readonly database: string;
	readonly minutes: number;
}

/** A reading: milliseconds since the first key, and RSS in MB. */
interface Reading {
	readonly at: number;
	readonly resident: number;
}

/**
 * A seeded user types twenty keys a second for some minutes, opens every panel and resizes the window. Prints RSS by
 * minute, what it grew by after the first, and the slowest answers. Notes and views are written to a copy of the
 * database.
 * @throws {Error} where a panel does not open or the program ends, with the screen
 */
export async function benchSoak({database, minutes}: SoakBench): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'communique-soak-'));
	const copy = join(folder, 'archive.db');
	copyFileSync(database, copy, constants.COPYFILE_FICLONE);
	// Where no browser is found, an address is shown instead of opened.
	const environment = {PATH: folder};
	const session = new Session({arguments: ['--db', copy], columns: 120, rows: 40, environment});
	const readings: Reading[] = [];
	try {
		await session.shows('? keys');
		const start = performance.now();
		const reader = setInterval(() => {
			const resident = memoryOf(session.processId)?.resident;
			if (resident !== undefined) readings.push({at: performance.now() - start, resident});
		}, readingGap);
		const hand = new Hand(session, new Random(seed));
		try {
			await use(hand, start + minutes * minute);
		} finally {
			clearInterval(reader);
			print(readings, hand, performance.now() - start, cpuTimeOf(session.processId));
		}
	} finally {
		await session.dispose();
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Goes through all acts in ever new orders until the time is over; every ten seconds a key must be answered. */
async function use(hand: Hand, end: number): Promise<void> {
	const all = Object.entries(acts);
	let checkAt = performance.now();
	for (;;) {
		for (const [name, act] of shuffled(all, hand.random)) {
			if (performance.now() >= end) return;
			await hand.home();
			if (performance.now() >= checkAt) {
				checkAt += checkGap;
				await hand.open('check', ':', /╭/u);
				await hand.home();
			}
			await named(name, act, hand);
		}
	}
}

async function named(name: string, act: Act, hand: Hand): Promise<void> {
	try {
		await act(hand);
		await hand.home();
	} catch (error) {
		throw new Error(`after ${hand.sent} keys, in “${name}”`, {cause: error});
	}
}

/** The list in a random order (Fisher and Yates). */
function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
	const left = [...list];
	return list.map(() => left.splice(random.below(left.length), 1)).flat();
}

function print(readings: readonly Reading[], hand: Hand, duration: number, cpuTime: number): void {
	const byMinute = Map.groupBy(readings, ({at}) => Math.floor(at / minute) + 1);
	const rows = Array.from(byMinute, ([which, each]) => {
		const all = each.map(({resident}) => resident);
		return [String(which), ...[0, 0.5, 1].map(share => percentile(all, share).toFixed(1))];
	});
	console.log(`${markdownTable(['minute', 'RSS MB, least', 'median', 'most'], rows)}\n`);
	const first = (byMinute.get(1) ?? []).map(({resident}) => resident);
	const later = readings.filter(({at}) => at >= minute).map(({resident}) => resident);
	const growth = percentile(later, 1) - (first.at(-1) ?? Number.NaN);
	const highest = percentile([...first, ...later], 1);
	console.log(
		`After the first minute RSS rose by ${growth.toFixed(1)} MB at most (bar ${growthBar}), ` +
			`to ${highest.toFixed(1)} MB at its highest (bar ${bar}).`,
	);
	console.log(
		`${hand.sent} keys, ${((hand.sent / duration) * 1000).toFixed(1)} a second, ${hand.again} pressed again, ${hand.resized} resizes, ` +
			`${((cpuTime / duration) * 100).toFixed(0)} % of a processor.\n`,
	);
	const waits = hand.answers.map(({took}) => took);
	const [median, slow] = [0.5, 0.95].map(share => milliseconds(percentile(waits, share)));
	console.log(`${waits.length} keys that open something: p50 ${median} ms, p95 ${slow} ms.\n`);
	console.log(answersTable(hand.answers));
}

function answersTable(answers: readonly Answer[]): string {
	const rows = Array.from(
		Map.groupBy(answers, ({name}) => name),
		([name, each]) => {
			const all = each.map(({took}) => took);
			return [name, String(all.length), ...[0.5, 1].map(share => milliseconds(percentile(all, share)))];
		},
	);
	return markdownTable(
		['opened', 'times', 'median ms', 'slowest ms'],
		rows.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1))),
	);
}
