import {fileURLToPath} from 'node:url';
import {emptyFilter} from '../../source/domain/filter.ts';
import {openStore} from '../../source/store/index.ts';
import {communiqueEngine} from './engines/communique.ts';
import type {Engine} from './engines/engine.ts';
import {fzfMissing, rivals} from './engines/index.ts';
import {lineOf} from './lines.ts';
import {benchPrecision} from './precision.ts';
import {queryClasses, querySets, readQueries, type Query, type QuerySet} from './queries.ts';
import {markdownTable} from './table.ts';

const shippedDatabase = fileURLToPath(new URL('../../db/communique.db', import.meta.url));
/** The number of answers among which one is looked for. */
const deepest = 100;
const titles: Readonly<Record<QuerySet, string>> = {
	queries: 'queries by which the search was improved',
	'held-out': 'queries held out',
};
const metrics = ['recall@1', 'recall@5', 'MRR'] as const;

/** An engine's answer to a query: each of {@link metrics} from 0 to 1, and the records that it gave. */
interface Answer {
	readonly query: Query;
	readonly scores: Readonly<Record<(typeof metrics)[number], number>>;
	readonly given: readonly string[];
}

/**
 * Prints how well each engine finds the right records of the shipped database for the committed queries.
 * @param listsMisses whether to print every query for which communique's first answer is wrong or its first five lack
 * a right one
 */
export function benchQuality(listsMisses: boolean): void {
	const store = openStore(shippedDatabase);
	try {
		const records = store.engagements.page(emptyFilter, 'date', {offset: 0, limit: 100_000});
		const vocabulary = store.vocabulary();
		const lines = records.map(record => lineOf(record, vocabulary));
		const engines = [communiqueEngine(store), ...[...rivals.values()].map(make => make(lines))];
		for (const set of querySets) {
			const queries = readQueries(set);
			const answers = engines.map(engine => [engine, queries.map(query => ask(engine, query))] as const);
			console.log(`${queries.length} ${titles[set]}, ${records.length} records\n`);
			for (const metric of metrics) console.log(`${metricTable(metric, answers)}\n`);
			// Those of the held-out set stay unread, or it would be one no more.
			if (listsMisses && set === 'queries') printMisses(answers[0]?.[1] ?? []);
		}
		benchPrecision(store, listsMisses);
		console.log('');
		for (const {name, setting} of engines) console.log(`- ${name}: ${setting}`);
		console.log(fzfMissing());
	} finally {
		store.close();
	}
}

function ask(engine: Engine, query: Query): Answer {
	const given = engine.search(query.text, deepest);
	const first = given.findIndex(id => query.right.includes(id));
	return {
		query,
		given,
		scores: {
			'recall@1': recallAt(1, given, query.right),
			'recall@5': recallAt(5, given, query.right),
			MRR: first < 0 ? 0 : 1 / (first + 1),
		},
	};
}

/** The share of right answers among the first, of as many as can stand there. */
function recallAt(count: number, given: readonly string[], right: readonly string[]): number {
	const found = given.slice(0, count).filter(id => right.includes(id)).length;
	return found / Math.min(count, right.length);
}

function metricTable(
	metric: (typeof metrics)[number],
	answers: readonly (readonly [Engine, readonly Answer[]])[],
): string {
	const mean = (chosen: readonly Answer[]): string =>
		(chosen.reduce((sum, answer) => sum + answer.scores[metric], 0) / chosen.length).toFixed(3);
	return markdownTable(
		[metric, 'all', ...queryClasses],
		answers.map(([{name}, own]) => [
			name,
			mean(own),
			...queryClasses.map(type => mean(own.filter(answer => answer.query.type === type))),
		]),
	);
}

function printMisses(answers: readonly Answer[]): void {
	const misses = answers.filter(({scores}) => scores['recall@1'] * scores['recall@5'] < 1);
	console.log(
		`${misses.length} queries with a wrong first answer or without all right ones among communique's first five:`,
	);
	for (const {query, given, scores} of misses) {
		console.log(
			`\n"${query.text}" (${query.type}, recall@5 ${scores['recall@5'].toFixed(2)}, ${given.length} hits)`,
		);
		for (const id of query.right) console.log(`  right ${String(given.indexOf(id) + 1).padStart(3)}  ${id}`);
		for (const id of given.slice(0, 5)) if (!query.right.includes(id)) console.log(`  came       ${id}`);
	}
}
