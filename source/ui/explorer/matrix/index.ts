import {rowOn} from '../../kit/viewport.ts';
import type {MatrixPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {axesOf, crossingIn} from './crossing.ts';
import {matrixFrame, matrixSize, rowsOfMatrix} from './lines.ts';
import {inMatrix} from './state.ts';

export {axesOf, crossingIn} from './crossing.ts';
export {matrixHead} from './matrix-head.ts';
export {openMatrix} from './state.ts';

/** Lines over the rows. */
const headLines = 4;

/** The panel of who met whom in the view. */
export const matrixPanel: PanelKind<MatrixPanel> = {
	reduce: inMatrix,
	type: null,
	draw: matrixFrame,
	pageSize: model => matrixSize(model).rows,
	rowAt: (model, panel, at) => {
		const {matrix} = model;
		const crossing = matrix && crossingIn(matrix, panel);
		if (!matrix || !crossing) return null;
		const {length} = axesOf(matrix, panel).rows;
		const {from, shown} = rowsOfMatrix(model, crossing, length);
		return rowOn(at - headLines, from, shown, length);
	},
	scrollMax: null,
};
