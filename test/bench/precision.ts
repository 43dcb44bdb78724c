import {readFileSync} from 'node:fs';
import type {Filter} from '../../source/domain/filter.ts';
import {emptyRequest, Search} from '../../source/search/index.ts';
import type {Store} from '../../source/store/index.ts';
import {parse} from 'yaml';
import {markdownTable} from './table.ts';

/** A query with the records that hold all its words, judged one by one; the head of the file says by whom and how. */
interface Judged {
	readonly query: string;
	/** Answers that have the words side by side, and answers that have them apart. */
	readonly together?: readonly string[];
	readonly apart?: readonly string[];
	/** The words side by side by their letters alone: another thing than meant. */
	readonly homograph?: readonly string[];
	/** The words, but no answer. */
	readonly accidental?: readonly string[];
}

/** What a query found, against what was judged. */
interface Measured {
	readonly query: string;
	/** The share of answers among the judged hits of the first tier; null where it has none. */
	readonly precision: number | null;
	/** The same with the words side by side by their letters alone let pass. */
	readonly letters: number | null;
	/** The share of all answers that the first two tiers have. */
	readonly recall: number;
	readonly wrong: readonly string[];
	readonly missed: readonly string[];
	readonly unjudged: readonly string[];
}

const bar = 0.95;

/** Reads the judged queries. */
export function readJudged(): readonly Judged[] {
	const text = readFileSync(new URL('precision.yaml', import.meta.url), 'utf8');
	return (parse(text) as {readonly queries: readonly Judged[]}).queries;
}

/**
 * Prints how much of the first tier answers the queries, and how much of the answers the first two tiers have.
 * @param listsMisses whether to print what was wrong, what was missed, and what nobody judged
 */
export function benchPrecision(store: Store, listsMisses: boolean): void {
	const search = new Search(store);
	const measured = readJudged().map(judged => measure(judged, store, search));
	console.log(`${measured.length} judged queries (test/bench/precision.yaml), bars ${bar}\n`);
	console.log(
		markdownTable(
			['communique', 'mean', 'queries below 1', 'queries'],
			[
				row(
					'precision of the first tier',
					measured.flatMap(({letters}) => letters ?? []),
				),
				row(
					'the same, homographs counted as wrong',
					measured.flatMap(({precision}) => precision ?? []),
				),
				row(
					'recall of the first two tiers',
					measured.map(({recall}) => recall),
				),
			],
		),
	);
	if (listsMisses) for (const each of measured) printMisses(each);
}

function measure(
	{query, together = [], apart = [], homograph = [], accidental = []}: Judged,
	store: Store,
	search: Search,
): Measured {
	const {filter} = search.resolve({...emptyRequest, query});
	const counts = store.engagements.tierCounts(filter);
	const found = idsIn(store, filter);
	const first = found.slice(0, counts.together);
	const right = new Set([...together, ...apart]);
	const judged = new Set([...right, ...homograph, ...accidental]);
	const known = first.filter(id => judged.has(id));
	const share = (good: ReadonlySet<string>): number | null =>
		known.length === 0 ? null : known.filter(id => good.has(id)).length / known.length;
	const missed = [...right].filter(id => !found.includes(id));
	return {
		query,
		precision: share(right),
		letters: share(new Set([...right, ...homograph])),
		recall: right.size === 0 ? 1 : 1 - missed.length / right.size,
		wrong: known.filter(id => !right.has(id)),
		missed,
		unjudged: first.filter(id => !judged.has(id)),
	};
}

function idsIn(store: Store, filter: Filter): readonly string[] {
	return store.engagements.page(filter, 'relevance', {offset: 0, limit: 100_000}).map(record => record.id);
}

function row(name: string, values: readonly number[]): readonly string[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return [name, mean.toFixed(3), String(values.filter(value => value < 1).length), String(values.length)];
}

function printMisses({query, wrong, missed, unjudged}: Measured): void {
	if (wrong.length + missed.length + unjudged.length === 0) return;
	console.log(`\n"${query}"`);
	for (const id of wrong) console.log(`  wrong      ${id}`);
	for (const id of missed) console.log(`  missed     ${id}`);
	for (const id of unjudged) console.log(`  not judged ${id}`);
}
