import type {SourcesPanel} from '../model.ts';
import {follow, rowOn} from '../../kit/viewport.ts';
import type {PanelKind} from '../panel.ts';
import {sourcesFrame, sourcesRows} from './lines.ts';
import {inSources} from './state.ts';

export {openNumbered, openOrAsk} from './state.ts';

/** The sources of a record, to choose one from. */
export const sourcesPanel: PanelKind<SourcesPanel> = {
	reduce: inSources,
	type: null,
	draw: sourcesFrame,
	pageSize: ({layout}) => sourcesRows(layout),
	rowAt: ({record, layout}, {cursor}, line) => {
		const {length} = record?.sources ?? [];
		const {top, size} = follow(0, cursor, sourcesRows(layout), length);
		return rowOn(line - 1, top, size, length);
	},
	scrollMax: null,
};
