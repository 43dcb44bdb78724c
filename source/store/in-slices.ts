/** A run of keys of records: from the first, up to and without the end. */
export interface KeyRange {
	readonly first: number;
	readonly end: number;
}

/**
 * A large table, read in slices: one at a time ahead of the first question, or all that is left of them once it is
 * asked. Keep it for one edition of the database.
 */
export class InSlices<Slice> {
	readonly #ranges: () => readonly KeyRange[];
	readonly #read: (range: KeyRange) => Slice;
	readonly #slices: Slice[] = [];

	/** @param ranges gives the slices, oldest records first */
	constructor(ranges: () => readonly KeyRange[], read: (range: KeyRange) => Slice) {
		this.#ranges = ranges;
		this.#read = read;
	}

	/** Reads one slice; false where all had been read. */
	readOn(): boolean {
		const range = this.#ranges()[this.#slices.length];
		if (!range) return false;
		this.#slices.push(this.#read(range));
		return true;
	}

	/** True once all slices are read. */
	get isRead(): boolean {
		return this.#slices.length >= this.#ranges().length;
	}

	/** Gives all slices, those first read that are not yet. */
	all(): readonly Slice[] {
		while (this.readOn());
		return this.#slices;
	}
}
