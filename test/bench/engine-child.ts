import {closeSync, mkdtempSync, openSync, rmSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {emptyRequest, Search} from '../../source/search/index.ts';
import {openStore} from '../../source/store/index.ts';
import {fold} from '../../source/text/normalize.ts';
import {rivals} from './engines/index.ts';
import {memoryOf} from './memory.ts';
import {readLines, writeFoldedList} from './synthetic.ts';
import {keystrokes, typedQueries} from './typing.ts';
import type {Measured} from './engine.ts';

// One engine in a process of its own, so that its memory is its own: `node engine-child.ts ENGINE DATABASE LINES
// SECONDS`.
const [engine = '', database = '', lines = '', seconds = ''] = process.argv.slice(2);
const fewest = 5;
const pageLength = 40;

/** The work of one keystroke, and the way to let go of the engine that does it. */
interface Subject {
	readonly type: (text: string) => void;
	readonly close: () => void;
}

/** All that the screen shows for a keystroke: the first page, the number of hits, the years' histogram. */
function communique(): Subject {
	const store = openStore(database);
	const search = new Search(store);
	return {
		type: query => {
			const {filter} = search.resolve({...emptyRequest, query});
			store.engagements.listed(filter, 'relevance', {offset: 0, limit: pageLength});
			store.engagements.count(filter);
			store.facets.counts('years', filter);
		},
		close: () => store.close(),
	};
}

/** fzf reads its list from a file, and what it prints is thrown away: only its own work counts. */
function fzf(): Subject {
	const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
	const list = join(folder, 'list');
	writeFoldedList({lines}, list);
	return {
		type: query => runFzf(list, query),
		close: () => rmSync(folder, {recursive: true}),
	};
}

function runFzf(list: string, query: string): void {
	const input = openSync(list, 'r');
	spawnSync('fzf', ['--filter', fold(query)], {stdio: [input, 'ignore', 'ignore']});
	closeSync(input);
}

function rival(): Subject {
	const built = rivals.get(engine)?.(readLines(lines));
	if (!built) throw new Error(`no engine is called ${engine}`);
	return {type: query => void built.search(query, pageLength), close: () => undefined};
}

function timed(act: () => void): number {
	const start = performance.now();
	act();
	return performance.now() - start;
}

/** The start of fzf on an empty list, which is not the engine's. */
function fzfStart(): number {
	const times = Array.from({length: 21}, () => timed(() => runFzf('/dev/null', 'a')));
	return times.toSorted((a, b) => a - b)[10] ?? 0;
}

/**
 * communique types every key in order; an engine that would take minutes is given keys from all over the queries
 * until its time is up.
 */
function measure(subject: Subject): readonly number[] {
	const typed = keystrokes(typedQueries());
	const stride = 157;
	const order =
		engine === 'communique' ? typed : typed.map((_, at) => typed[(at * stride) % typed.length] ?? '');
	for (const text of order.slice(-2)) subject.type(text);
	const floor = engine === 'fzf' ? fzfStart() : 0;
	const times: number[] = [];
	const end = engine === 'communique' ? Infinity : performance.now() + Number(seconds) * 1000;
	for (const text of order) {
		if (performance.now() > end && times.length >= fewest) break;
		times.push(Math.max(0, timed(() => subject.type(text)) - floor));
	}
	return times;
}

const subject = engine === 'communique' ? communique() : engine === 'fzf' ? fzf() : rival();
const times = measure(subject);
const measured: Measured = {times, memory: engine === 'fzf' ? null : (memoryOf('self') ?? null)};
subject.close();
console.log(JSON.stringify(measured));
