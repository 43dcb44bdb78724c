import type {ExportedRecords} from '../answers/exported-records.ts';
import {keepHeapSmall} from '../cli/v8-heap.ts';
import type {Filter} from '../domain/filter.ts';
import {formatOf, type ExportOptions, type FormatId} from '../export/index.ts';
import {numberIn, wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {withProgress} from './long-work.ts';
import {viewRecords} from './requested-view.ts';

/** The records of a view in a format, in pieces, so that memory has room for any number of them. */
export class ViewFile {
	readonly #format: ReturnType<typeof formatOf>;
	readonly #context: Context;
	readonly #filter: Filter;
	readonly #options: ExportOptions;
	#records: ExportedRecords | null = null;

	constructor(format: FormatId, context: Context, filter: Filter, options: ExportOptions) {
		// What a page of records is made of is of no more use after it.
		keepHeapSmall();
		this.#format = formatOf(format);
		this.#context = context;
		this.#filter = filter;
		this.#options = options;
	}

	/**
	 * Gives the pieces from the first on, of the records as they are now, and shows how far they have come.
	 * @param isPrinted true where they go to standard output: on a terminal they show it themselves
	 */
	pieces(isPrinted = false): Iterable<string> {
		const records = viewRecords(this.#context, this.#filter);
		this.#records = records;
		const {terminal, work} = this.#context;
		const pieces = this.#written(records);
		if (isPrinted && terminal.isTerminal) return pieces;
		return withProgress(pieces, () => this.#progress(records), work);
	}

	/** The records that are written; known once the pieces are gone through, as is what is left out. */
	get total(): number {
		return this.#records?.total ?? 0;
	}

	/** A line for each record that cannot be written. */
	get leftOut(): readonly string[] {
		return this.#records?.leftOut ?? [];
	}

	/** These lines, and behind them one for each record that is left out: to be gone through after the pieces. */
	*notes(before: readonly string[]): Generator<string> {
		yield* before;
		yield* this.leftOut;
	}

	*#written(records: ExportedRecords): Generator<string> {
		for (const _ of records.readable()) yield '';
		yield* this.#format.write(records, this.#options);
	}

	#progress({read, total}: ExportedRecords): string {
		const done = Math.floor(read / this.#format.passes(this.#options));
		return `exporting ${numberIn(done, 'en')} of ${wordsIn('en').records(total)} …`;
	}
}
