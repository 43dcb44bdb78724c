import {clampIndex} from '../../kit/viewport.ts';
import {pageAround} from '../../kit/sectioned-rows.ts';
import type {LedgerPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {ledgerSections, ledgerWindow} from '../reading/ledger-window.ts';
import {ledgerLines} from '../reading/ledger-places.ts';
import {ledgerFrame, ledgerRowOf} from './lines.ts';
import {inLedger} from './state.ts';

export {openedLedger} from './state.ts';
export {ledgerHead} from './ledger-head.ts';

/** The commitments of the view, or of a person or two, each with what is told of it. */
export const ledgerPanel: PanelKind<LedgerPanel> = {
	reduce: inLedger,
	type: null,
	draw: ledgerFrame,
	pageSize({ledger, layout}) {
		const {panel, total} = ledger ?? {panel: {cursor: 0}, total: 0};
		const {rows: lines} = ledgerLines(layout);
		return pageAround(clampIndex(panel.cursor, total), lines, ledgerSections(ledger));
	},
	rowAt: ledgerRowOf,
	scrollMax: null,
	records: (model, panel) => ({
		total: model.ledger?.total ?? 0,
		row: panel.cursor,
		idAt: row => model.ledger?.rowAt(row)?.record.id,
		at: row => ({...panel, cursor: row, top: ledgerWindow(model, panel.top, row).top}),
	}),
};
