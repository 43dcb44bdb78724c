import {rowOn} from '../../kit/viewport.ts';
import type {MatrixPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {axesOf, crossingIn} from './crossing.ts';
import {matrixFrame, matrixSize, matrixWindow} from './lines.ts';
import {inMatrix} from './state.ts';

export {axesOf, crossingIn} from './crossing.ts';
export {matrixHead} from './matrix-head.ts';
export {wholeName} from './met-name.ts';
export {openMatrix} from './state.ts';

/** The panel of who met whom in the view. */
export const matrixPanel: PanelKind<MatrixPanel> = {
	reduce: inMatrix,
	type: null,
	draw: matrixFrame,
	pageSize: model => (model.state.panel.type === 'matrix' ? matrixSize(model, model.state.panel).rows : 1),
	rowAt: (model, panel, at) => {
		const {matrix} = model;
		const crossing = matrix && crossingIn(matrix, panel);
		if (!matrix || !crossing) return null;
		const {length} = axesOf(matrix, panel).rows;
		const {top, size} = matrixWindow(model, panel, crossing).down;
		return rowOn(at - matrixSize(model, panel).turns - 1, top, size, length);
	},
	scrollMax: null,
};
