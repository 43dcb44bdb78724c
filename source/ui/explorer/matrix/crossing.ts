import type {Matrix, MetValue} from '../../../answers/matrix.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {MatrixPanel} from '../model.ts';

/** The people or posts in the rows and in the columns. */
export function axesOf(
	{vietnam, unitedStates}: Matrix,
	{isSwapped}: MatrixPanel,
): {readonly rows: readonly MetValue[]; readonly columns: readonly MetValue[]} {
	return isSwapped ? {rows: unitedStates, columns: vietnam} : {rows: vietnam, columns: unitedStates};
}

/** The two at whom the reader is, and how often they met. */
export interface Crossing {
	readonly rowAt: number;
	readonly columnAt: number;
	readonly row: MetValue;
	readonly column: MetValue;
	readonly count: number;
}

/** Finds them; null where a side has nobody. */
export function crossingIn(matrix: Matrix, panel: MatrixPanel): Crossing | null {
	const {rows, columns} = axesOf(matrix, panel);
	const [rowAt, columnAt] = [clampIndex(panel.row, rows.length), clampIndex(panel.column, columns.length)];
	const [row, column] = [rows[rowAt], columns[columnAt]];
	if (!row || !column) return null;
	return {rowAt, columnAt, row, column, count: matrix.together(row.id, column.id)};
}
