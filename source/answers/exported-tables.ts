import {
	referredIds,
	References,
	referringLists,
	tablePasses,
	tablesOf,
	type Tables,
} from '../export/tables/index.ts';
import {readReferenceTables} from '../store/plain-tables/index.ts';
import type {ExportedRecords} from './exported-records.ts';

/** The tables of records with all that they refer to, and how many other records are among that. */
export interface FoundTables {
	readonly tables: Tables;
	readonly others: number;
}

/** How often the records are gone through: once for what they refer to, then for their tables. */
const passes = 1 + tablePasses;

/**
 * The records of a view as tables, with all that they refer to, other records among it. They are read page by page: of
 * all of them only keys are kept, and what they refer to.
 */
export class ExportedTables {
	readonly #path: string;
	readonly #records: ExportedRecords;

	/** @param path the database of the records */
	constructor(path: string, records: ExportedRecords) {
		this.#path = path;
		this.#records = records;
	}

	/** The number of records of the view. */
	get total(): number {
		return this.#records.total;
	}

	/** As many of them as would be written by now, if they were gone through once. */
	get written(): number {
		return Math.floor(this.#records.read / passes);
	}

	/**
	 * Finds out step by step what the records refer to, and then gives their tables.
	 * @throws {ChangedError} where somebody writes into the database before the last row is read.
	 */
	*found(): Generator<unknown, FoundTables> {
		const records = this.#records;
		yield* records.readable();
		const references = new References();
		const others = new Set<number>();
		let latest: readonly number[] | null = null;
		do {
			const next = new Set<number>();
			const pages = latest
				? records.pagesAt(latest, referringLists, 'lists')
				: records.pages(referringLists, 'lists');
			for (const page of pages) {
				for (const record of page) references.add(record);
				for (const key of records.keysOfOthers([...referredIds(page)])) if (!others.has(key)) next.add(key);
				yield;
			}
			latest = [...next].toSorted((a, b) => a - b);
			for (const key of latest) others.add(key);
		} while (latest.length > 0);
		const keys = [...others];
		const reference = records.unchanged(() => readReferenceTables(this.#path, references));
		const besides = {
			isSafe: records.isSafe,
			pages: (...what: Parameters<ExportedRecords['pages']>) => records.pagesAt(keys, ...what),
		};
		return {tables: tablesOf(records, besides, reference), others: keys.length};
	}
}
