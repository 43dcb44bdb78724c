import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

/** How a query is typed; `test/bench/queries.yaml` says what each means. */
export const queryClasses = ['plain', 'marks', 'typo', 'swapped', 'prefix', 'mixed', 'combined'] as const;

/** One of {@link queryClasses}. */
export type QueryClass = (typeof queryClasses)[number];

/** Something looked for, and the ways to type it. */
export interface Need extends Readonly<Partial<Record<QueryClass, readonly string[]>>> {
	/** What is looked for, in words. */
	readonly need: string;
	/** The ids of all records that answer it. */
	readonly right: readonly string[];
}

/** A query with its class and right answers. */
export interface Query {
	readonly text: string;
	readonly type: QueryClass;
	readonly right: readonly string[];
}

/** The committed needs. */
export function readNeeds(): readonly Need[] {
	return parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as readonly Need[];
}

/** Every query of the committed needs, class by class. */
export function readQueries(): readonly Query[] {
	const needs = readNeeds();
	return queryClasses.flatMap(type =>
		needs.flatMap(need => (need[type] ?? []).map(text => ({text, type, right: need.right}))),
	);
}
