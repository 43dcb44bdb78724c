import type {DossierPanel} from '../met-panels.ts';
import type {PanelKind} from '../panel.ts';
import {dossierFrame, dossierRowAt} from './lines.ts';
import {dossierPanes} from './dossier-panes.ts';
import {inDossier} from './state.ts';

export {dossierHead} from './dossier-head.ts';
export {personFacts} from './person-facts.ts';
export {openedDossier, openedPair} from './state.ts';

/** A person, and whom he met. */
export const dossierPanel: PanelKind<DossierPanel> = {
	reduce: inDossier,
	type: null,
	draw: dossierFrame,
	pageSize(model) {
		const {panel} = model.state;
		if (panel.type !== 'dossier') return 1;
		const {people, records, sideLines} = dossierPanes(model, panel);
		if (panel.focus === 'person') return Math.max(1, Math.floor(sideLines / 2));
		return Math.max(1, (panel.focus === 'people' ? people : records).size);
	},
	rowAt: dossierRowAt,
	scrollMax: null,
	records({met: {records}}, panel) {
		if (panel.focus !== 'records') return null;
		const idAt = (row: number): string | undefined => records.at(row)?.id;
		return {total: records.total, row: panel.row, idAt, at: row => ({...panel, row})};
	},
};
