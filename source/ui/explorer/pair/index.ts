import {rowsIn} from '../../kit/sectioned-rows.ts';
import type {PairPanel} from '../met-panels.ts';
import type {PanelKind} from '../panel.ts';
import {pairFrame, pairRowAt, pairWindow} from './lines.ts';
import {inPair} from './state.ts';

export {pairHead} from './pair-head.ts';
export {openPair} from './state.ts';

/** Two who have to do with each other. */
export const pairPanel: PanelKind<PairPanel> = {
	reduce: inPair,
	type: null,
	draw: pairFrame,
	pageSize(model) {
		const {panel} = model.state;
		return panel.type === 'pair' ? Math.max(1, rowsIn(pairWindow(model, panel)).length) : 1;
	},
	rowAt: pairRowAt,
	scrollMax: null,
};
