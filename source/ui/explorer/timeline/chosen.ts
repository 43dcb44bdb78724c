import type {Timeline, TimelineRow, YearCell} from '../../../answers/timeline/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {TimelinePanel} from '../model.ts';

/** The row and the year on which the reader is. */
export interface Chosen {
	readonly index: number;
	readonly row: TimelineRow;
	readonly cell: YearCell;
}

/** Finds them; null where there is no row. Until a year is chosen it is the last one that the row has a record of. */
export function chosenIn({rows, years}: Timeline, panel: TimelinePanel): Chosen | null {
	const index = clampIndex(panel.row, rows.length);
	const row = rows[index];
	if (!row) return null;
	const [first, last] = years;
	const year = panel.year ?? row.span?.to ?? last;
	const cell = row.cells[clampIndex(year - first, row.cells.length)];
	return cell ? {index, row, cell} : null;
}
