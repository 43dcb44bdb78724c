import type {Engagement, ListedEngagement, SourcePassage, UnlistedTexts} from '../domain/engagement.ts';
import type {Filter, Sort, Standing, TierCounts} from '../domain/filter.ts';
import type {EditionRun} from '../domain/missing-editions.ts';
import {keysByVisit} from './keys-by-visit.ts';
import {ListedRecords} from './listed-records.ts';
import {readAllIds, readIds, readIdsLike, readTitles, type TitledKey} from './read-ids.ts';
import {readBegunOn, type Begun} from './read-days.ts';
import type {PackedCells} from '../domain/record-cells.ts';
import {readCells} from './read-cells.ts';
import {readRecords, type ReadParts} from './read-records.ts';
import {readEditionSpans} from './read-series.ts';
import type {Statements} from './statements.ts';
import {expectReadable, missingAmong} from './readable-keys.ts';
import {SearchIndex, type Page} from './search-index/index.ts';

/** Reads engagement records. */
export class Engagements {
	readonly #sql: Statements;
	readonly #index: () => SearchIndex;
	readonly #listedRecords: ListedRecords;
	readonly #leftOut: () => {readonly has: (seq: number) => boolean};

	/**
	 * @param index gives the search index as it is now
	 * @param leftOut gives the keys of the records that cannot be read, as far as they are known
	 */
	constructor(
		statements: Statements,
		index = (): SearchIndex => new SearchIndex(statements),
		leftOut = (): {readonly has: (seq: number) => boolean} => new Set<number>(),
	) {
		this.#sql = statements;
		this.#index = index;
		this.#leftOut = leftOut;
		this.#listedRecords = new ListedRecords(statements, index);
	}

	/** Counts the records that the filter lets through. */
	count(filter: Filter): number {
		return this.#sql.atOnce(() => this.#index().filtered(filter).total);
	}

	/**
	 * Counts the hits of the filter's words in each tier: related ones whether or not the filter takes them in.
	 * Without words every record counts as `together`.
	 */
	tierCounts(filter: Filter): TierCounts {
		return this.#sql.atOnce(() => this.#index().filtered(filter).tierCounts());
	}

	/** Tells the tier of each of these records, which the filter lets through, and why those that are related are. */
	standings(filter: Filter, ids: readonly string[]): ReadonlyMap<string, Standing> {
		return this.#sql.atOnce(() => {
			const records = this.#index().filtered(filter);
			return new Map(
				Array.from(this.#listedRecords.seqsOf(ids), ([id, seq]) => [id, records.standingOf(seq)] as const),
			);
		});
	}

	/**
	 * Reads one page of the records that the filter lets through, in order.
	 * @param keepsTiers true to have the tiers apart in order of date too
	 */
	page(filter: Filter, sort: Sort, page: Page, keepsTiers = false): readonly Engagement[] {
		return this.#sql.atOnce(() =>
			this.#loadFiled(this.#index().filtered(filter).page(sort, page, keepsTiers)),
		);
	}

	/** The keys of the records of a page, as {@link page} reads them. */
	keys(filter: Filter, sort: Sort, page: Page, keepsTiers = false): readonly number[] {
		return this.#sql.atOnce(() => this.#index().filtered(filter).page(sort, page, keepsTiers));
	}

	/** Looks whether the records with these keys can be read (readable-keys.ts). */
	expectReadable(keys: readonly number[]): void {
		expectReadable(this.#sql, keys);
	}

	/** Reads the titles of the records that have some of these ids, with their keys. */
	titled(ids: readonly string[]): readonly TitledKey[] {
		return readTitles(this.#sql, ids);
	}

	/** Reads as much of each record of a page as a list shows: a fifth of the work of {@link page}. */
	listed(filter: Filter, sort: Sort, page: Page): readonly ListedEngagement[] {
		return this.#sql.atOnce(() => this.#listedFiled(this.#index().filtered(filter).page(sort, page)));
	}

	/** Reads one page, newest first, the records of one visit on one day in the order of the visit. */
	newest(filter: Filter, page: Page): readonly Engagement[] {
		return this.#sql.atOnce(() => this.#loadFiled(this.#newestKeys(filter, page)));
	}

	/** Reads as much of each record of a page as a list shows, in the order of {@link newest}. */
	newestListed(filter: Filter, page: Page): readonly ListedEngagement[] {
		return this.#sql.atOnce(() => this.#listedFiled(this.#newestKeys(filter, page)));
	}

	/** Reads the records of some places of the index, each of which must be there. */
	#loadFiled(keys: readonly number[]): readonly Engagement[] {
		const records = this.load(keys);
		if (records.length < keys.length) throw missingAmong(this.#sql, keys);
		return records;
	}

	#listedFiled(keys: readonly number[]): readonly ListedEngagement[] {
		const records = this.listedByKey(keys);
		return keys.map(key => {
			const record = records.get(key);
			if (!record) throw missingAmong(this.#sql, keys);
			return record;
		});
	}

	#newestKeys(filter: Filter, page: Page): readonly number[] {
		const view = this.#index().filtered(filter);
		return keysByVisit(this.#sql, each => view.page('-date', each), page);
	}

	/** Reads as much as a list shows of the records with these keys, by them; keys of no record are passed over. */
	listedByKey(keys: readonly number[]): ReadonlyMap<number, ListedEngagement> {
		return this.#listedRecords.byKey(keys);
	}

	/** Reads the words of records beyond what a list shows, by their ids. */
	unlistedTexts(ids: readonly string[]): ReadonlyMap<string, UnlistedTexts> {
		return this.#sql.atOnce(() => this.#listedRecords.unlistedTexts(ids));
	}

	/** Reads the ids of all records that the filter lets through, in order. */
	ids(filter: Filter, sort: Sort): readonly string[] {
		return this.ofEachId(filter, sort, id => id);
	}

	/** Gives what is made of the id of each record that the filter lets through, in order; the ids are not held. */
	ofEachId<T>(filter: Filter, sort: Sort, make: (id: string) => T): readonly T[] {
		return this.#sql.atOnce(() => {
			const {filtered, order} = this.#index();
			const view = filtered(filter);
			const isByDate = sort !== 'relevance' || filter.text.length === 0;
			const isWhole = isByDate && !order.isPartial && view.total === order.total;
			if (isWhole) return readAllIds(this.#sql, sort, make);
			return readIds(this.#sql, view.page(sort, {offset: 0, limit: view.total}), make);
		});
	}

	/** Finds the place of a record among those that the filter lets through, from 0; -1 where it is none of them. */
	indexOf(filter: Filter, sort: Sort, id: string): number {
		return this.#sql.atOnce(() => {
			const [seq] = this.#keys('e.id = ?', [id]);
			return seq === undefined ? -1 : this.#index().filtered(filter).indexOf(sort, seq);
		});
	}

	/** Finds the records of the view that began on one of these days, for certain, oldest first. */
	begunOn(filter: Filter, days: readonly string[]): readonly Begun[] {
		return this.#sql.atOnce(() => {
			const view = this.#index().filtered(filter);
			return readBegunOn(this.#sql, days).filter(({seq}) => view.has(seq));
		});
	}

	/** Finds the first and the last edition of each counted series in the view, by its id; null where all are in it. */
	editionSpans(filter: Filter): ReadonlyMap<string, EditionRun> | null {
		return this.#sql.atOnce(() => {
			const {filtered, order} = this.#index();
			const view = filtered(filter);
			if (!order.isPartial && view.total === order.total) return null;
			return readEditionSpans(this.#sql, JSON.stringify(view.page('date', {offset: 0, limit: view.total})));
		});
	}

	/** Reads one record; undefined where no record has this id. */
	byId(id: string): Engagement | undefined {
		return this.#where('e.id = ?', [id])[0];
	}

	/** Reads the records that have these ids, oldest first. */
	withIds(ids: readonly string[]): readonly Engagement[] {
		return this.#where('e.id IN (SELECT value FROM json_each(?)) ORDER BY e.seq', [JSON.stringify(ids)]);
	}

	/** Reads every record, oldest first. */
	all(): readonly Engagement[] {
		return this.#where('true ORDER BY e.seq', []);
	}

	/** Reads the records that name a passage as a source, oldest first. */
	citing({file, line}: SourcePassage): readonly Engagement[] {
		return this.#where(
			'e.seq IN (SELECT seq FROM sources WHERE passage_file = ? AND passage_line = ?) ORDER BY e.seq',
			[file, line],
		);
	}

	/** Lists ids that hold a text, to suggest for a mistyped one; none for a text longer than any id. */
	idsLike(text: string, limit: number): readonly string[] {
		return readIdsLike(this.#sql, text, limit);
	}

	/** Reads the other engagements of the same visit: the visit itself, then its meetings, oldest first. */
	sameVisit(engagement: Engagement): readonly Engagement[] {
		const visit = engagement.part_of ?? engagement.id;
		return this.#where('(e.id = ? OR e.part_of = ?) AND e.id <> ? ORDER BY e.part_of IS NOT NULL, e.seq', [
			visit,
			visit,
			engagement.id,
		]);
	}

	/** Reads the records that a condition lets through, in the order that it gives. */
	#where(condition: string, values: readonly (string | number)[]): readonly Engagement[] {
		return this.#sql.atOnce(() => this.load(this.#keys(condition, values)));
	}

	#keys(condition: string, values: readonly (string | number)[]): readonly number[] {
		return this.#sql
			.all<{seq: number}>(`SELECT e.seq FROM engagements e WHERE ${condition}`, ...values)
			.map(row => row.seq);
	}

	/**
	 * Reads the records with these keys, in the order given; keys of no record are passed over. Where the keys come
	 * from the database, ask for them and for the records at once (`atOnce`).
	 */
	load(keys: readonly number[], ...parts: ReadParts): readonly Engagement[] {
		const records = this.loadByKey(keys, ...parts);
		return keys.flatMap(seq => records.get(seq) ?? []);
	}

	/** The same by their keys. */
	loadByKey(keys: readonly number[], ...parts: ReadParts): ReadonlyMap<number, Engagement> {
		const there = this.readable(keys);
		return there.length === 0 ? new Map() : readRecords(this.#sql, there, ...parts);
	}

	/** Those of some keys whose records are not known to be unreadable. */
	readable(keys: readonly number[]): readonly number[] {
		const leftOut = this.#leftOut();
		return keys.filter(key => !leftOut.has(key));
	}

	/** Reads the cells of records (read-cells.ts), in the order given: a third of the work of {@link load}. */
	cells(keys: readonly number[]): readonly PackedCells[] {
		return readCells(this.#sql, this.readable(keys), others => this.loadByKey(others));
	}
}
