import {ChangedError} from '../domain/errors.ts';
import type {Engagement, ListedEngagement} from '../domain/engagement.ts';
import type {RecordDepth, RecordList} from '../domain/engagement-fields.ts';
import type {PackedCells} from '../domain/record-cells.ts';
import type {Filter, Sort} from '../domain/filter.ts';
import type {PagedRecords, Titled} from '../export/index.ts';
import {UnreadableRecord, withDatabase, type Store} from '../store/index.ts';

/** Records that are read at once: they take a few milliseconds, between which keys and signals are heard. */
const pageSize = 100;
/** The same where nothing but cells is read of a record. */
const cellsAtOnce = 250;
/** Dates that are looked through at once. */
const datesAtOnce = 2000;
/** Times that the records are looked for, where some cannot be read or others write meanwhile. */
const attempts = 3;

/** The records of a file: what narrows them, in which order, and how many of them at most. */
export interface ExportedView {
	readonly filter: Filter;
	readonly sort: Sort;
	readonly limit?: number | undefined;
	/** True to have the hits of typed words in tiers, in order of date too. */
	readonly keepsTiers: boolean;
}

/** The part of the store that an export reads. */
type ExportStore = Pick<Store, 'path' | 'atOnce' | 'edition' | 'engagements'>;

/**
 * The records of a view as they are written to a file, read page by page: of all of them only the keys are kept.
 * Others may write meanwhile, since no lock is held from page to page; what is read after that would not belong
 * together, so that reading ends.
 */
export class ExportedRecords implements PagedRecords {
	readonly isSafe = true;
	readonly #store: ExportStore;
	readonly #taken: () => readonly [edition: number, keys: readonly number[]];
	#edition: number;
	readonly #pageSize: number;
	#keys: readonly number[];
	#keySet: ReadonlySet<number> | undefined;
	#read = 0;

	/** @param page records that are read at once */
	constructor(
		store: ExportStore,
		{filter, sort, limit = Infinity, keepsTiers}: ExportedView,
		page = pageSize,
	) {
		this.#store = store;
		this.#pageSize = page;
		this.#taken = () =>
			store.atOnce(() => {
				const keys = store.engagements.keys(filter, sort, {offset: 0, limit}, keepsTiers);
				return [store.edition(), keys];
			});
		[this.#edition, this.#keys] = this.#taken();
	}

	/**
	 * Looks through the records for such as cannot be read, which the store leaves out of every view once one is met:
	 * one of them is not to cost all others. To be gone through before the records are, step by step; each gives an
	 * empty piece of text.
	 * @throws {ChangedError} as {@link pages}.
	 */
	*readable(): Generator<''> {
		for (let attempt = 1; ; attempt++) {
			try {
				yield* this.#lookThrough();
				return;
			} catch (error) {
				const isOther = error instanceof ChangedError || error instanceof UnreadableRecord;
				if (!isOther || attempt === attempts) throw error;
				[this.#edition, this.#keys] = this.#taken();
				this.#keySet = undefined;
			}
		}
	}

	*#lookThrough(): Generator<''> {
		for (let from = 0; from < this.#keys.length; from += datesAtOnce) {
			const keys = this.#keys.slice(from, from + datesAtOnce);
			this.unchanged(() => this.#store.engagements.expectReadable(keys));
			yield '';
		}
	}

	get total(): number {
		return this.#keys.length;
	}

	/** How many records were read so far, each as often as it was. */
	get read(): number {
		return this.#read;
	}

	/**
	 * Gives the records page by page.
	 * @throws {ChangedError} where somebody has written since the records were looked for.
	 */
	pages(lists: ReadonlySet<RecordList>, depth: RecordDepth = 'whole'): Generator<readonly Engagement[]> {
		return this.pagesAt(this.#keys, lists, depth);
	}

	/** Gives records of the same database likewise, by their keys. */
	pagesAt(
		keys: readonly number[],
		lists: ReadonlySet<RecordList>,
		depth: RecordDepth = 'whole',
	): Generator<readonly Engagement[]> {
		return this.#pages(each => this.#store.engagements.load(each, lists, depth), keys);
	}

	/** Finds the keys of those records that have some of these ids and are none of these. */
	keysOfOthers(ids: readonly string[]): readonly number[] {
		if (ids.length === 0) return [];
		const {engagements} = this.#store;
		const keys = this.unchanged(() => engagements.readable(engagements.titled(ids).map(({seq}) => seq)));
		return keys.filter(key => !this.#known().has(key));
	}

	/** Gives the cells of the records (domain/record-cells.ts) page by page. */
	cells(): Generator<readonly PackedCells[]> {
		return this.#pages(keys => this.#store.engagements.cells(keys), this.#keys, cellsAtOnce);
	}

	/** Gives as much of the records as a list shows, page by page. */
	listedPages(): Generator<readonly ListedEngagement[]> {
		return this.#pages(keys => {
			const records = this.#store.engagements.listedByKey(keys);
			return keys.flatMap(key => records.get(key) ?? []);
		});
	}

	*#pages<Record>(
		read: (keys: readonly number[]) => readonly Record[],
		all = this.#keys,
		size = this.#pageSize,
	): Generator<readonly Record[]> {
		for (let from = 0; from < all.length; from += size) {
			const keys = all.slice(from, from + size);
			const page = this.unchanged(() => read(keys));
			yield page;
			if (all === this.#keys) this.#read += page.length;
		}
	}

	titles(ids: readonly string[]): ReadonlyMap<string, Titled> {
		if (ids.length === 0) return new Map();
		const known = this.#known();
		const titled = this.unchanged(() => this.#store.engagements.titled(ids));
		return new Map(titled.filter(({seq}) => known.has(seq)).map(each => [each.id, each]));
	}

	#known(): ReadonlySet<number> {
		return (this.#keySet ??= new Set(this.#keys));
	}

	/**
	 * Asks the database as it was when the records were looked for.
	 * @throws {ChangedError} as {@link pages}.
	 */
	unchanged<T>(ask: () => T): T {
		const {path, atOnce, edition} = this.#store;
		return withDatabase(path, () =>
			atOnce(() => {
				if (edition() !== this.#edition) throw new ChangedError(path);
				return ask();
			}),
		);
	}
}
