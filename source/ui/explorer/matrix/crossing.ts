import type {Matrix, MetValue} from '../../../answers/matrix.ts';
import {perObject} from '../../../domain/memo.ts';
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

/** The places of the two who met most often, of several the first; no count is asked for that cannot win. */
const mostMet = perObject((matrix: Matrix): {readonly vietnam: number; readonly unitedStates: number} => {
	let most = {vietnam: 0, unitedStates: 0, count: 0};
	const ours = byCount(matrix.unitedStates);
	for (const one of byCount(matrix.vietnam)) {
		if (one.count <= most.count) break;
		for (const other of ours) {
			if (other.count <= most.count) break;
			const count = matrix.together(one.id, other.id);
			if (count > most.count) most = {vietnam: one.place, unitedStates: other.place, count};
		}
	}
	return most;
});

function byCount(values: readonly MetValue[]): readonly (MetValue & {readonly place: number})[] {
	return values.map((each, place) => ({...each, place})).toSorted((a, b) => b.count - a.count);
}

/** Where the reader stands, within the rows and columns that there are. */
function placeIn(matrix: Matrix, {row, column, order, isSwapped}: MatrixPanel): readonly [number, number] {
	if (row !== null && column !== null) return [row, column];
	// Another order has what it asks for at its beginning.
	if (order !== 'count') return [0, 0];
	const {vietnam, unitedStates} = mostMet(matrix);
	return isSwapped ? [unitedStates, vietnam] : [vietnam, unitedStates];
}

/** Finds them; null where a side has nobody. */
export function crossingIn(matrix: Matrix, panel: MatrixPanel): Crossing | null {
	const {rows, columns} = axesOf(matrix, panel);
	const [atRow, atColumn] = placeIn(matrix, panel);
	const [rowAt, columnAt] = [clampIndex(atRow, rows.length), clampIndex(atColumn, columns.length)];
	const [row, column] = [rows[rowAt], columns[columnAt]];
	if (!row || !column) return null;
	return {rowAt, columnAt, row, column, count: matrix.together(row.id, column.id)};
}
