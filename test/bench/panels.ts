import {keys, Session} from '../e2e/terminal.ts';
import {memoryOf} from './memory.ts';
import {paintOf} from './paint.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';

/** Fresh processes in each of which every panel is opened once. */
const processes = 7;
/** The bar for opening a panel, in milliseconds. */
const bar = 150;

/** A panel, from the list of a view. */
interface Opened {
	readonly name: string;
	/** The keys that lead from the list to where its key is pressed. */
	readonly before: readonly string[];
	readonly key: string;
	/** Stands on the screen once it is open, and not before. */
	readonly shown: RegExp;
	/** How often `q` leads back to the list. */
	readonly depth: number;
}

/** Every panel of the list and of a record; the leader has thousands of records in an archive of 100,000. */
const panels: readonly Opened[] = [
	{name: 'timeline', before: [], key: 't', shown: /Absence here/u, depth: 1},
	{name: 'who met whom', before: [], key: 'w', shown: /Who met whom/u, depth: 1},
	{name: 'ledger', before: [], key: '$', shown: /promised or agreed/u, depth: 1},
	{name: 'dossier', before: ['d'], key: keys.enter, shown: /Counterparts/u, depth: 1},
	{name: 'pair', before: ['d', keys.enter], key: keys.enter, shown: /Longest silence/u, depth: 2},
	{name: 'brief', before: [], key: 'b', shown: /^.*Brief/u, depth: 1},
	{name: 'palette', before: [], key: ':', shown: /╭/u, depth: 1},
	{name: 'record', before: [], key: keys.enter, shown: /‹/u, depth: 1},
	{name: 'evidence', before: [keys.enter], key: 'i', shown: /Why this date/u, depth: 2},
	{name: 'see also', before: [keys.enter], key: 'r', shown: /See also/u, depth: 2},
	{name: 'export', before: [], key: 'e', shown: /Scope/u, depth: 1},
	{name: 'leader picker', before: [], key: 'l', shown: /╭/u, depth: 1},
	{name: 'help', before: [], key: '?', shown: /╭.*Keys/u, depth: 1},
];

/**
 * The time from the key that opens a panel until nothing more is drawn, beside that of the list's next page in the
 * same processes: of the whole archive, and of the view of one leader. Memory is that after all panels.
 * @param leader his id; thousands of records are his
 */
export async function benchPanels(database: string, leader: string): Promise<void> {
	for (const [heading, filters] of [
		['the whole archive', []],
		[`the records of ${leader}`, ['-l', leader]],
	] as const) {
		const times = new Map<string, number[]>();
		const memories: number[] = [];
		let head = '';
		for (let round = -1; round < processes; round++) {
			const session = new Session({arguments: ['--db', database, ...filters], columns: 120, rows: 40});
			try {
				await session.shows('? keys');
				[head = ''] = session.lines();
				const note = (name: string, time: number): void => {
					// The first round fills Node's compile cache and the disk's.
					if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
				};
				note('next page of the list', (await paintOf(session, keys.pageDown, () => true)).whole);
				for (const panel of panels) note(panel.name, await opened(session, panel));
				memories.push(memoryOf(session.processId)?.resident ?? Number.NaN);
			} finally {
				await session.dispose();
			}
		}
		console.log(`${heading} (${head.trim().replaceAll(/\s{2,}/gu, ' · ')}), bar ${bar} ms\n`);
		print(times);
		console.log(`\nRSS after all of them: ${percentile(memories, 0.5).toFixed(0)} MB (median)\n`);
	}
}

async function opened(session: Session, {before, key, shown, depth}: Opened): Promise<number> {
	for (const each of before) await paintOf(session, each, () => true);
	const {whole} = await paintOf(session, key, lines => lines.some(line => shown.test(line)));
	for (let left = 0; left < depth; left++) await paintOf(session, keys.escape, () => true);
	return whole;
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
	const [page = []] = [...times.values()];
	const floor = percentile(page, 0.5);
	const rows = Array.from(times, ([name, each]) => [
		name,
		...[0.5, 1].map(share => milliseconds(percentile(each, share))),
		`${(percentile(each, 0.5) / floor).toFixed(2)} x`,
	]);
	console.log(markdownTable([`${processes} processes`, 'median ms', 'max ms', 'to the page'], rows));
}
