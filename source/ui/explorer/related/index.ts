import type {RelatedPanel} from '../model.ts';
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
	scrollMax: null,
};
