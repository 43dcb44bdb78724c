import {textField} from '../../kit/text-field/index.ts';
import type {Shown, State} from '../model.ts';
import {fromTop, moved} from '../movement.ts';

/** The view of the last time, on the record chosen there. The one left for it takes its place: the key leads back. */
export function withLastView(state: State, shown: Shown): State {
	const {lastView, request, sort, cursor} = state;
	if (!lastView) return {...state, notice: {kind: 'info', text: shown.messages.noLastView}};
	const {lastPlace} = shown;
	const there: State = {
		...fromTop(state),
		request: lastView.request,
		sort: lastView.sort,
		search: textField(lastView.request.query),
		isMarkedOnly: false,
		lastView: {request, sort, record: shown.idAt(cursor) ?? null},
	};
	// How far the list must scroll for it is known once that view is drawn.
	return moved(there, lastPlace, {total: lastPlace + 1, topOf: () => 0});
}
