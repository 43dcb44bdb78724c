import type {ViewModel} from '../view-model.ts';

/** The id of the record that is open, or of the selected one where the screen has a preview; empty for none. */
export function shownId({state, layout, results, ledger}: ViewModel): string {
	const {panel} = state;
	if ('id' in panel && panel.type !== 'export') return panel.id;
	if (panel.type === 'ledger') return ledger?.rowAt(panel.cursor)?.record.id ?? '';
	const hasPreview = layout.previewColumns > 0 || layout.previewLines > 0;
	return (hasPreview ? results.rows.at(state.cursor)?.record.id : undefined) ?? '';
}
