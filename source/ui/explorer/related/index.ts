import type {RelatedPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {relatedFrame, relatedRowAt} from './lines.ts';
import {inRelated} from './state.ts';

export {openRelated} from './state.ts';

/** Records to which one leads, under headings of their ties. */
export const related: PanelKind<RelatedPanel> = {
	reduce: inRelated,
	type: null,
	draw: relatedFrame,
	pageSize: ({layout}) => Math.max(1, layout.bodyLines - 2),
	rowAt: relatedRowAt,
	scrollMax: null,
	records: ({related: rows}, panel) => ({
		total: rows.length,
		row: panel.cursor,
		idAt: row => rows[row]?.id,
		at: row => ({...panel, cursor: row}),
	}),
};
