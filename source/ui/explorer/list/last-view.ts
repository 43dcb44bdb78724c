import {withOpen} from '../../../domain/folding.ts';
import {textField} from '../../kit/text-field/index.ts';
import type {Shown, State} from '../model.ts';

/** The view of the last time, on the record chosen there. The one left for it takes its place: the key leads back. */
export function withLastView(state: State, shown: Shown): State {
	const {lastView, request, sort, cursor} = state;
	if (!lastView) return {...state, notice: {kind: 'info', text: shown.messages.noLastView}};
	const {lastPlace, lastVisit, pageSize} = shown;
	return {
		...state,
		panel: {type: 'list'},
		request: lastView.request,
		sort: lastView.sort,
		folding: lastVisit === null ? state.folding : withOpen(state.folding, lastVisit),
		search: textField(lastView.request.query),
		cursor: lastPlace,
		// About the middle of the screen: its list is not the one that is shown now.
		top: Math.max(0, lastPlace - Math.floor(pageSize / 2)),
		isMarkedOnly: false,
		lastView: {request, sort, record: shown.idAt(cursor) ?? null},
	};
}
