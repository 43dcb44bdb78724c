import {lastOf, perObject} from '../../../domain/memo.ts';
import {emptyWorkingSet, type WorkingSet} from '../../../domain/working-set.ts';
import type {Filter} from '../../../domain/filter.ts';
import type {Statements} from '../../statements.ts';
import {FilteredRecords} from './filtered-records.ts';
import type {IndexParts} from './index-parts.ts';
import {KeptSets} from './kept-sets.ts';
import {MonthCounter} from './month-counter.ts';
import {asksMarks, OwnPostings} from './own-postings.ts';
import {Postings} from './postings.ts';
import {fewOf} from './ranking.ts';
import {RecordDays} from './record-days.ts';
import {RecordOrder} from './record-order.ts';
import {Visits} from './record-visits.ts';
import {WordIndex} from './word-index.ts';
import {YearCounter} from './year-counter.ts';

/**
 * The search index of a database in one edition (source/store/edition.ts), with everything that was worked out from
 * it: when somebody has written, another one is made and nothing of this one is used again.
 */
export class SearchIndex implements IndexParts {
	readonly sql: Statements;
	readonly order: RecordOrder;
	readonly kept: KeptSets;
	readonly postings: Postings;
	readonly words: WordIndex;
	readonly years: YearCounter;
	readonly months: MonthCounter;
	readonly days: RecordDays;
	readonly few: number;
	readonly visits = lastOf(() => new Visits(this.sql, this.order));
	/**
	 * The records of a filter. The count, the page and the facets of one filter are asked for one after the other, and
	 * the records are worked out once; those of a filter that asks for what is marked, once for a set of marks.
	 */
	readonly filtered = (filter: Filter): FilteredRecords =>
		this.#filtered(filter)(asksMarks(filter) ? this.#workingSet().marked : null);
	readonly #filtered = perObject((filter: Filter) =>
		lastOf<[marked: WorkingSet['marked'] | null], FilteredRecords>(() => new FilteredRecords(filter, this)),
	);
	readonly #workingSet: () => WorkingSet;

	/**
	 * @param few sets of up to this many records are put in order one by one (ranking.ts)
	 * @param workingSet gives the reader's marks, tags and notes as they are now
	 * @param leftOut the keys of records that cannot be read
	 */
	constructor(
		sql: Statements,
		few?: number,
		workingSet = (): WorkingSet => emptyWorkingSet,
		leftOut: readonly number[] = [],
	) {
		this.sql = sql;
		this.#workingSet = workingSet;
		this.order = new RecordOrder(sql, leftOut);
		this.few = few ?? fewOf(this.order.total);
		this.kept = new KeptSets(this.order.length);
		const own = new OwnPostings(sql, this.order, workingSet);
		this.postings = new Postings(sql, this.order, this.kept, own);
		this.words = new WordIndex(sql, this.postings, own);
		this.years = new YearCounter(this.postings);
		this.months = new MonthCounter(this);
		this.days = new RecordDays(sql, this.order);
	}
}
