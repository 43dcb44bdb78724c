import type {SeeAlsoPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {seeAlsoFrame, seeAlsoRowAt} from './lines.ts';
import {inSeeAlso} from './state.ts';

export {openSeeAlso} from './state.ts';

/** Records to which one leads, under headings of their ties. */
export const seeAlsoPanel: PanelKind<SeeAlsoPanel> = {
	reduce: inSeeAlso,
	type: null,
	draw: seeAlsoFrame,
	pageSize: ({layout}) => Math.max(1, layout.bodyLines - 2),
	rowAt: seeAlsoRowAt,
	scrollMax: null,
	records: ({seeAlso: rows}, panel) => ({
		total: rows.length,
		row: panel.cursor,
		idAt: row => rows[row]?.id,
		at: row => ({...panel, cursor: row}),
	}),
};
