import type {EvidencePanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {evidenceFrame, evidencePage, evidenceScrollMax} from './lines.ts';
import {inEvidence} from './state.ts';

/** The sources of a record, fact by fact, and the reasons for its date. */
export const evidencePanel: PanelKind<EvidencePanel> = {
	reduce: inEvidence,
	type: null,
	draw: evidenceFrame,
	pageSize: evidencePage,
	rowAt: null,
	scrollMax: evidenceScrollMax,
};
