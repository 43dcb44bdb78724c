import {follow, rowOn} from '../../kit/viewport.ts';
import type {WhoPanel} from '../met-panels.ts';
import type {PanelKind} from '../panel.ts';
import {whoFrame} from './lines.ts';
import {inWho} from './state.ts';

export {openDossier} from './state.ts';

/** The people of a record, to choose one from whose dossier is wanted. */
export const whoPanel: PanelKind<WhoPanel> = {
	reduce: inWho,
	type: null,
	draw: whoFrame,
	pageSize: ({layout}) => Math.max(1, layout.bodyLines - 1),
	rowAt: ({record, layout}, {cursor}, line) => {
		const length = record?.people.length ?? 0;
		const {top, size} = follow(0, cursor, layout.bodyLines - 1, length);
		return rowOn(line - 1, top, size, length);
	},
	scrollMax: null,
};
