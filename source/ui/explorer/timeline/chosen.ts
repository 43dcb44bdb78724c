import type {
	MonthCell,
	OpenTimeline,
	RowMonths,
	TimelineRow,
	YearCell,
} from '../../../answers/timeline/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {TimelinePanel} from '../model.ts';

/** The row and the year on which the reader is. */
export interface Chosen {
	readonly index: number;
	readonly row: TimelineRow;
	readonly cell: YearCell;
	/** The months of the year, and the one on which the reader is; null among years. */
	readonly month: {readonly of: RowMonths; readonly cell: MonthCell} | null;
}

/**
 * Finds them; null where there is no row. Until a year or a month of it is chosen it is the last one that the row has a
 * record of.
 */
export function chosenIn({rows, years, months}: OpenTimeline, panel: TimelinePanel): Chosen | null {
	const index = clampIndex(panel.row, rows.length);
	const row = rows[index];
	if (!row) return null;
	const [first, last] = years;
	const year = panel.year ?? row.span?.to ?? last;
	const cell = row.cells[clampIndex(year - first, row.cells.length)];
	if (!cell) return null;
	const of = months?.rows[index];
	const month = of && monthIn(of, panel.month ?? 0);
	return {index, row, cell, month: of && month ? {of, cell: month} : null};
}

function monthIn({cells}: RowMonths, month: number): MonthCell | undefined {
	if (month > 0) return cells[clampIndex(month - 1, cells.length)];
	return cells.findLast(({count}) => count > 0) ?? cells[0];
}
