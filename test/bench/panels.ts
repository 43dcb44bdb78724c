import {keys, Session} from '../e2e/terminal.ts';
import {cpuTimeOf} from './cpu.ts';
import {memoryOf} from './memory.ts';
import {paintOf} from './paint.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

/** The bar for opening a panel, in milliseconds. */
const bar = 150;

const nextPage = 'next page of the list';

/** A panel, from the list of a view. */
interface Opened {
	readonly name: string;
	/** The keys that lead from the list to where its key is pressed. */
	readonly before: readonly string[];
	readonly key: string;
	/** Stands on the screen once it is open, and not before. */
	readonly shown: RegExp;
	/** How often Escape leads back to the list. */
	readonly depth: number;
}

/** Every panel of the list and of a record. */
const panels: readonly Opened[] = [
	{name: 'timeline', before: [], key: 't', shown: /^ Timeline /u, depth: 1},
	{name: 'timeline by months', before: ['t'], key: 'z', shown: /^ Timeline \d{4}/u, depth: 2},
	{name: 'who met whom', before: [], key: 'w', shown: /^ Who met whom /u, depth: 1},
	{name: 'ledger', before: [], key: '$', shown: /^ Commitments /u, depth: 1},
	{name: 'dossier', before: ['d'], key: keys.enter, shown: /^ {2}Counterparts /u, depth: 1},
	{name: 'pair', before: ['d', keys.enter], key: keys.enter, shown: /^ Longest silence /u, depth: 2},
	{name: 'brief', before: [], key: 'b', shown: /^ Brief /u, depth: 1},
	{name: 'palette', before: [], key: ':', shown: /╭/u, depth: 1},
	{name: 'record', before: [], key: keys.enter, shown: /^ ‹ /u, depth: 1},
	{name: 'evidence', before: [keys.enter], key: 'i', shown: /^ Evidence /u, depth: 2},
	{name: 'see also', before: [keys.enter], key: 'r', shown: /^ See also/u, depth: 2},
	{name: 'export', before: [], key: 'e', shown: /^ Export /u, depth: 1},
	{name: 'leader picker', before: [], key: 'l', shown: /╭/u, depth: 1},
	{name: 'help', before: [], key: '?', shown: /╭.*Keys/u, depth: 1},
];
/** From a row in which nobody is named for the other side. */
const pairWithSide: Opened = {
	name: 'pair with a side',
	before: [],
	key: 'p',
	shown: /^ Longest silence /u,
	depth: 1,
};

/** A view of the list, and what is opened from it. */
interface View {
	readonly heading: string;
	readonly filters: readonly string[];
	readonly panels: readonly Opened[];
}

/** What is measured, and how often. */
export interface PanelsBench {
	readonly database: string;
	/** The id of a leader; in an archive of 100,000 records thousands are his. */
	readonly leader?: string;
	/** Fresh processes in each of which every panel is opened once. */
	readonly processes: number;
}

/** Times and memory of a view. */
interface Measured {
	/** Milliseconds by panel: from the key to the whole screen, and those of a processor up to its frame. */
	readonly times: Map<string, number[]>;
	readonly cpuTimes: Map<string, number[]>;
	/** What the panel's first line says of its size. */
	readonly sizes: Map<string, string>;
	readonly memories: number[];
}

/**
 * Prints the time from the key that opens a panel until nothing more is drawn, beside that of the list's next page in
 * the same processes: of the whole archive, and of the view of one leader. Memory is that after all panels.
 */
export async function benchPanels({
	database,
	leader = 'nguyen-chi-vinh',
	processes,
}: PanelsBench): Promise<void> {
	const views: readonly View[] = [
		{heading: 'the whole archive', filters: [], panels},
		{heading: `the records of ${leader}`, filters: ['-l', leader], panels},
		{heading: 'a row without an American', filters: ['-l', leader, '-q', 'congress'], panels: [pairWithSide]},
	];
	for (const view of views) {
		const measured = nothing();
		// The first round fills Node's compile cache and the disk's.
		for (let round = -1; round < processes; round++) {
			await openAll(database, view, round < 0 ? nothing() : measured);
		}
		print(view, measured, processes);
	}
}

function nothing(): Measured {
	return {times: new Map(), cpuTimes: new Map(), sizes: new Map(), memories: []};
}

async function openAll(database: string, {filters, panels: all}: View, found: Measured): Promise<void> {
	const session = new Session({arguments: ['--db', database, ...filters], columns: 120, rows: 40});
	try {
		await session.shows('? keys');
		const timed = async (name: string, key: string, shown: RegExp | null): Promise<void> => {
			const before = cpuTimeOf(session.processId);
			let cpuTime = Number.NaN;
			const {whole} = await paintOf(session, key, lines => {
				const isShown = shown === null || lines.some(line => shown.test(line));
				if (isShown && Number.isNaN(cpuTime)) cpuTime = cpuTimeOf(session.processId) - before;
				return isShown;
			});
			found.times.set(name, [...(found.times.get(name) ?? []), whole]);
			found.cpuTimes.set(name, [...(found.cpuTimes.get(name) ?? []), cpuTime]);
		};
		// Where one record stands alone there is no next page.
		if (!/ 1 of [\d,]+ /u.test(session.lines()[0] ?? '')) {
			await timed(nextPage, keys.pageDown, null);
			await paintOf(session, 'g', () => true);
		}
		for (const {name, before, key, shown, depth} of all) {
			for (const each of before) await paintOf(session, each, () => true);
			await timed(name, key, shown);
			found.sizes.set(name, sizeIn(session.lines()));
			for (let left = 0; left < depth; left++) await paintOf(session, keys.escape, () => true);
		}
		found.memories.push(memoryOf(session.processId)?.resident ?? Number.NaN);
	} finally {
		await session.dispose();
	}
}

/** What the first line of a panel says of its size: `78,003 in 100,000 records`. */
function sizeIn([head = '']: readonly string[]): string {
	const found = /(?:[\d,]+ in )?[\d,]+ records/u.exec(head) ?? /[\d,]+ of [\d,]+/u.exec(head);
	return found?.[0] ?? '';
}

function print({heading}: View, {times, cpuTimes, sizes, memories}: Measured, processes: number): void {
	const floor = percentile(times.get(nextPage) ?? [], 0.5);
	const rows = Array.from(times, ([name, each]) => [
		name,
		sizes.get(name) ?? '',
		...[0.5, 1].map(share => milliseconds(percentile(each, share))),
		milliseconds(percentile(cpuTimes.get(name) ?? [], 0.5)),
		floor > 0 ? `${(percentile(each, 0.5) / floor).toFixed(2)} x` : '',
	]);
	console.log(`${heading}, bar ${bar} ms\n`);
	console.log(
		markdownTable(
			[`${processes} processes`, 'its head says', 'median ms', 'max ms', 'CPU ms', 'to the page'],
			rows,
		),
	);
	console.log(`\nRSS after all of them: ${percentile(memories, 0.5).toFixed(0)} MB (median)\n`);
}
