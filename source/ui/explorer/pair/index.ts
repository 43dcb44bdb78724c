import {rowsIn} from '../../kit/sectioned-rows.ts';
import type {PairPanel} from '../met-panels.ts';
import type {PanelKind} from '../panel.ts';
import {pairFrame, pairRowAt, pairWindow} from './lines.ts';
import {inPair} from './state.ts';

export {pairLines} from './lines.ts';
export {pairHead} from './pair-head.ts';
export {openPair} from './state.ts';

/** Two who have to do with each other. */
export const pairPanel: PanelKind<PairPanel> = {
	reduce: inPair,
	type: null,
	draw: pairFrame,
	pageSize: model => Math.max(1, rowsIn(pairWindow(model)).length),
	rowAt: (model, _, line) => pairRowAt(model, line),
	scrollMax: null,
	records({met: {rows, row: cursor}}, panel) {
		const idAt = (row: number): string | undefined => rows.at(row)?.record.id;
		return {total: rows.total, row: cursor, idAt, at: row => ({...panel, chosen: idAt(row) ?? null})};
	},
};
