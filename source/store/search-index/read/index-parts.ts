import type {Statements} from '../../statements.ts';
import type {KeptSets} from './kept-sets.ts';
import type {Postings} from './postings.ts';
import type {RecordOrder} from './record-order.ts';
import type {Visits} from './record-visits.ts';

/** The parts of the search index from which the records of a filter are worked out. */
export interface IndexParts {
	readonly sql: Statements;
	readonly order: RecordOrder;
	readonly postings: Postings;
	readonly kept: KeptSets;
	/** Gives the visits and their records, which are read when they are first asked for. */
	readonly visits: () => Visits;
	/** Sets of up to this many records are put in order one by one (ranking.ts). */
	readonly few: number;
}
