import type {SearchRequest} from '../../search/index.ts';
import {bottomed} from '../kit/stack.ts';
import {textField} from '../kit/text-field/index.ts';
import type {LedFrom, State} from './model.ts';
import {fromTop} from './movement.ts';
import {viewOf, withView} from './views.ts';

/** The list of the records to which a panel leads; `q` and Esc lead back to the panel, and to the view before. */
export function ledToList(state: State, request: SearchRequest): State {
	const {panel, below} = state;
	return {
		...fromTop({...bottomed(state), request}),
		panel: {type: 'list', from: {panel, below, view: viewOf(state), query: request.query}},
		search: textField(request.query),
	};
}

/** The panel from which the reader came to the list, over the view of then; what was marked since stays marked. */
export function ledBack(state: State, {panel, below, view}: LedFrom): State {
	return {...withView(state, {...view, marked: state.marked}), panel, below};
}
