import type {RelatedPanel} from '../model.ts';
import {follow, rowOn} from '../../kit/viewport.ts';
import type {PanelKind} from '../panel.ts';
import {relatedFrame} from './lines.ts';
import {inRelated} from './state.ts';

export {openRelated} from './state.ts';

/** Records of the same visit as one, then others of the same people. */
export const related: PanelKind<RelatedPanel> = {
	reduce: inRelated,
	type: null,
	draw: relatedFrame,
	pageSize: ({layout}) => Math.max(1, layout.bodyLines - 2),
	rowAt: ({related, layout}, {cursor}, line) => {
		const {top, size} = follow(0, cursor, layout.bodyLines - 2, related.length);
		return rowOn(line - 2, top, size, related.length);
	},
	scrollMax: null,
};
