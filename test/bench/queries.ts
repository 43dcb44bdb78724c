import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

/** The way in which a query is typed; `test/bench/queries.yaml` describes each. */
export const queryClasses = ['plain', 'marks', 'typo', 'swapped', 'prefix', 'mixed', 'combined'] as const;

/** One of {@link queryClasses}. */
export type QueryClass = (typeof queryClasses)[number];

/** A thing looked for, and the ways to type it. */
export interface Need extends Readonly<Partial<Record<QueryClass, readonly string[]>>> {
	/** The thing looked for, in words. */
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

/** The committed sets: the one whose misses the search was improved by, and the one that nobody looked at for that. */
export const querySets = ['queries', 'held-out'] as const;

/** One of {@link querySets}. */
export type QuerySet = (typeof querySets)[number];

/** The needs of a set. */
export function readNeeds(set: QuerySet): readonly Need[] {
	return parse(readFileSync(new URL(`${set}.yaml`, import.meta.url), 'utf8')) as readonly Need[];
}

/** Every query of a set, class by class. */
export function readQueries(set: QuerySet): readonly Query[] {
	const needs = readNeeds(set);
	return queryClasses.flatMap(type =>
		needs.flatMap(need => (need[type] ?? []).map(text => ({text, type, right: need.right}))),
	);
}
