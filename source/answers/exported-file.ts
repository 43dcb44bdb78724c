import {formatOf, type ExportFormat, type ExportOptions, type FormatId, type Piece} from '../export/index.ts';
import type {ExportedRecords} from './exported-records.ts';

/** Records in a format, in pieces, so that memory has room for any number of them. */
export class ExportedFile {
	readonly #format: ExportFormat;
	readonly #options: ExportOptions;
	readonly #read: () => ExportedRecords;
	#records: ExportedRecords | null = null;

	/** @param read looks for the records as they are now */
	constructor(format: FormatId, options: ExportOptions, read: () => ExportedRecords) {
		this.#format = formatOf(format);
		this.#options = options;
		this.#read = read;
	}

	/**
	 * Gives the pieces from the first on, of the records as they are now; some of them are empty.
	 * @throws {ChangedError} where somebody writes into the database before the last of them.
	 */
	*pieces(): Generator<Piece> {
		const records = this.#read();
		this.#records = records;
		yield* records.readable();
		yield* this.#format.write(records, this.#options);
	}

	/** The number of records that are written: final once the first of them is. */
	get total(): number {
		return this.#records?.total ?? 0;
	}

	/** As many of them as would be written by now, if the file went through them once. */
	get written(): number {
		return Math.floor((this.#records?.read ?? 0) / this.#format.passes(this.#options));
	}
}
