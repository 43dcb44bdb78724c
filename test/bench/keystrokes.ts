import {performance} from 'node:perf_hooks';
import {Session} from '../e2e/terminal.ts';
import {fzfMissing} from './engines/index.ts';
import {explorerTyping} from './explorer-typing.ts';
import {fzfTyping} from './fzf-typing.ts';
import {memoryOf, type Memory} from './memory.ts';
import {paintOf, type Paint} from './paint.ts';
import {archiveOf, type Archive} from './synthetic.ts';
import {markdownTable, milliseconds, percentile} from './table.ts';
import {keysOf, typedQueries} from './typing.ts';

/** A program to type into, and what its screen shows once a key's result is there. */
export interface Typing {
	readonly name: string;
	readonly start: () => Promise<Session>;
	/** Called before a query is typed, outside the time that is measured. */
	readonly prepare: (texts: readonly string[]) => void;
	/** The key as this program is given it. */
	readonly key: (letter: string) => string;
	readonly isShown: (text: string) => (lines: readonly string[]) => boolean;
	/** Returns true for a screen with nothing typed, after the key that empties the line. */
	readonly isEmpty: (lines: readonly string[]) => boolean;
	readonly close: () => void;
}

/** The key that empties the line, in the explorer as in fzf. */
const emptyLine = '\u{15}';

/** The times and the memory from typing all queries. */
interface Typed {
	readonly paints: readonly Paint[];
	readonly memory: Memory | undefined;
}

/**
 * Prints the time from a key to the frame that shows its result, in a pseudo-terminal of 120x40, at several sizes,
 * for communique and fzf.
 * @param sizes numbers of records
 * @param seconds how long fzf may take at each size
 */
export async function benchKeystrokes(sizes: readonly number[], seconds: number): Promise<void> {
	console.log(
		`Keys of ${typedQueries().length} queries, the next one once the screen stands still; fzf stops after ${seconds} s (column n). ` +
			'Shown: a whole frame has the typed text, the number of hits and, in communique, the first record as computed beforehand. ' +
			`Whole: nothing more was drawn for this key. ${fzfMissing()}\n`,
	);
	const rows: (readonly string[])[] = [];
	let smallest: number | undefined;
	for (const archive of sizes.map(archiveOf)) {
		const own = await type(explorerTyping(archive), Infinity);
		smallest ??= percentile(shownOf(own), 0.95);
		rows.push(row(archive, 'communique', own, smallest));
		if (fzfMissing() === '')
			rows.push(row(archive, 'fzf', await type(fzfTyping(archive), seconds), undefined));
	}
	console.log(
		markdownTable(
			['records, program', 'n', 'p50 ms', 'p95 ms', 'max ms', 'whole p95', 'growth p95', 'RSS MB', 'peak MB'],
			rows,
		),
	);
}

async function type(typing: Typing, seconds: number): Promise<Typed> {
	const session = await typing.start();
	try {
		const paints: Paint[] = [];
		const end = performance.now() + seconds * 1000;
		for (const query of spread(typedQueries())) {
			if (performance.now() > end && paints.length > 0) break;
			const letters = keysOf(query);
			const texts = letters.map((_, at) => letters.slice(0, at + 1).join(''));
			typing.prepare(texts);
			for (const [at, letter] of letters.entries())
				paints.push(await paintOf(session, typing.key(letter), typing.isShown(texts[at] ?? '')));
			await paintOf(session, emptyLine, typing.isEmpty);
		}
		return {paints, memory: memoryOf(session.processId)};
	} finally {
		await session.dispose();
		typing.close();
	}
}

/** The queries in an order that mixes their classes, for a run that stops early. */
function spread(queries: readonly string[]): readonly string[] {
	const stride = 7;
	return queries.map((_, at) => queries[(at * stride) % queries.length] ?? '');
}

function shownOf({paints}: Typed): readonly number[] {
	return paints.map(paint => paint.shown);
}

function row(
	{records}: Archive,
	name: string,
	typed: Typed,
	smallest: number | undefined,
): readonly string[] {
	const shown = shownOf(typed);
	const whole = typed.paints.map(paint => paint.whole);
	const at = (share: number): string => milliseconds(percentile(shown, share));
	return [
		`${records}, ${name}`,
		String(shown.length),
		at(0.5),
		at(0.95),
		at(1),
		milliseconds(percentile(whole, 0.95)),
		smallest === undefined ? '–' : `${(percentile(shown, 0.95) / smallest).toFixed(1)} x`,
		typed.memory?.resident.toFixed(0) ?? '–',
		typed.memory?.peak.toFixed(0) ?? '–',
	];
}
