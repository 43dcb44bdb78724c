import {clampIndex} from '../../kit/viewport.ts';
import {windowOn, type ListWindow, type SectionedRows} from '../../kit/sectioned-rows.ts';
import type {ViewModel} from '../view-model.ts';
import {ledgerLines} from './ledger-places.ts';
import type {ReadLedger} from './ledger-reading.ts';

/** The commitments by years; without rules where they stand in the order of their sums. */
export function ledgerSections(ledger: ReadLedger | null): SectionedRows {
	return {
		total: ledger?.total ?? 0,
		sectionOf: index => (ledger?.panel.order === 'date' ? ledger.yearAt(index) : ''),
	};
}

/** The commitments on screen where the cursor is on a row, from where they stood. */
export function ledgerWindow(
	{ledger, layout}: Pick<ViewModel, 'ledger' | 'layout'>,
	top = ledger?.panel.top ?? 0,
	cursor = ledger?.panel.cursor ?? 0,
): ListWindow {
	return windowOn(
		top,
		clampIndex(cursor, ledger?.total ?? 0),
		ledgerLines(layout).rows,
		ledgerSections(ledger),
	);
}
