import type {MonthCount, Store} from '../../store/index.ts';
import type {Timeline, TimelineRow, YearCell} from './read-timeline.ts';

/** A month of a row. */
export interface MonthCell extends MonthCount {
	/** 1 to 12. */
	readonly month: number;
}

/** A row of the timeline in one year. */
export interface RowMonths {
	readonly row: TimelineRow;
	/** The year as a whole, those without a month included. */
	readonly year: YearCell;
	/** Twelve, January first. */
	readonly cells: readonly MonthCell[];
	/** Records of the year that may be of any of its months: they count in none. */
	readonly withoutMonth: number;
}

/** The rows of a timeline by the months of a year. */
export interface TimelineMonths {
	readonly year: number;
	/** In the order of the timeline's own. */
	readonly rows: readonly RowMonths[];
}

/** A timeline on screen, with the months of a year where these are open. */
export interface OpenTimeline extends Timeline {
	readonly months: TimelineMonths | null;
}

/** Counts the rows of a timeline by the months of a year. */
export function readMonths(store: Store, {rows}: Pick<Timeline, 'rows'>, year: number): TimelineMonths {
	return store.atOnce(() => ({
		year,
		rows: rows.map(row => {
			const {months, withoutMonth} = store.facets.months(row.filter, year);
			return {
				row,
				year: row.cells.find(each => each.year === year) ?? {year, count: 0, possible: 0, isGap: false},
				cells: months.map((counted, index) => ({month: index + 1, ...counted})),
				withoutMonth,
			};
		}),
	}));
}
