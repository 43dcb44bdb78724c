import type {ListedEngagement} from '../domain/engagement.ts';
import type {Filter, Sort} from '../domain/filter.ts';
import type {Folding} from '../domain/folding.ts';
import type {Engagements} from './engagements.ts';
import type {Page, SearchIndex, VisitRow, VisitRows} from './search-index/index.ts';
import type {Statements} from './statements.ts';
import {recordNotThere} from './unreadable-record.ts';

/** A row of the list in order of date. */
export interface TreeRow {
	readonly record: ListedEngagement;
	/** The visit of the view that it is, or under which it stands; null for a record that belongs to none. */
	readonly visit: ListedVisit | null;
}

/** The number of rows, and the state of the visits among them. */
export type RowSummary = Pick<VisitRows, 'total' | 'hasVisits' | 'isAnyFolded'>;

/** A visit, by one of its rows. */
export interface ListedVisit {
	readonly record: ListedEngagement;
	/** How many records of the view it has under it. */
	readonly size: number;
	readonly sign: NonNullable<VisitRow['sign']>;
}

/** Reads the rows of a view in order of date, in which the records of a visit can be folded under it. */
export class ListedRows {
	readonly #sql: Statements;
	readonly #index: () => SearchIndex;
	readonly #engagements: Engagements;

	/** @param index gives the search index as it is now */
	constructor(statements: Statements, index: () => SearchIndex, engagements: Engagements) {
		this.#sql = statements;
		this.#index = index;
		this.#engagements = engagements;
	}

	/** Counts the rows, and tells whether there are visits among them, and folded ones. */
	summary(filter: Filter, sort: Sort, folding: Folding): RowSummary {
		return this.#sql.atOnce(() => this.#index().filtered(filter).visitRows(sort, folding));
	}

	/** Reads one page of rows. */
	page(filter: Filter, sort: Sort, folding: Folding, page: Page): readonly TreeRow[] {
		return this.#sql.atOnce(() => {
			const {order, filtered} = this.#index();
			const rows = filtered(filter).visitRows(sort, folding).page(page);
			const keyOf = (position: number): number => order.seqsAt([position])[0] ?? -1;
			const positions = [...new Set(rows.flatMap(({position, visit}) => [position, visit ?? position]))];
			const records = this.#engagements.listedByKey(positions.map(keyOf));
			return rows.map(({position, visit, size, sign}) => {
				const record = records.get(keyOf(position));
				const parent = visit === null ? undefined : records.get(keyOf(visit));
				if (!record) throw recordNotThere(keyOf(position));
				return {record, visit: parent && sign !== null ? {record: parent, size, sign} : null};
			});
		});
	}

	/** The row of a record, or that of the visit under which it is folded; -1 where it is in none. */
	rowOf(filter: Filter, sort: Sort, folding: Folding, id: string): number {
		return this.#sql.atOnce(() => {
			const seq = this.#sql.number('SELECT seq FROM engagements WHERE id = ?', id);
			const {order, filtered} = this.#index();
			const position = order.positionOf(seq);
			return position === -1 ? -1 : filtered(filter).visitRows(sort, folding).rowOf(position);
		});
	}
}
