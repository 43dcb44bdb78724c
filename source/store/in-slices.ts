/** A run of keys of records: from the first, up to and without the end. */
export interface KeyRange {
	readonly first: number;
	readonly end: number;
}

/**
 * A large table, read in slices: one at a time ahead of the first question, or all that is left of them once it is
 * asked. Then they are put together, and only the whole is kept. Keep it for one edition of the database.
 */
export class InSlices<Slice, Whole> {
	readonly #ranges: () => readonly KeyRange[];
	readonly #read: (range: KeyRange) => Slice;
	readonly #together: (slices: readonly Slice[]) => Whole;
	#slices: Slice[] = [];
	#whole: {readonly value: Whole} | null = null;

	/**
	 * @param ranges gives the slices, oldest records first
	 * @param together makes the whole of all slices, in their order
	 */
	constructor(
		ranges: () => readonly KeyRange[],
		read: (range: KeyRange) => Slice,
		together: (slices: readonly Slice[]) => Whole,
	) {
		this.#ranges = ranges;
		this.#read = read;
		this.#together = together;
	}

	/** Reads one slice; false where all had been read. */
	readOn(): boolean {
		const range = this.#whole ? undefined : this.#ranges()[this.#slices.length];
		if (!range) return false;
		this.#slices.push(this.#read(range));
		return true;
	}

	/** True once all slices are read. */
	get isRead(): boolean {
		return this.#whole !== null || this.#slices.length >= this.#ranges().length;
	}

	/** Gives the whole, those slices first read that are not yet. */
	all(): Whole {
		if (!this.#whole) {
			while (this.readOn());
			this.#whole = {value: this.#together(this.#slices)};
			this.#slices = [];
		}
		return this.#whole.value;
	}
}
