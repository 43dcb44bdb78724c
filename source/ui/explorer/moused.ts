import {step} from '../kit/program.ts';
import type {Action, ExplorerStep, Shown, State} from './model.ts';
import {panelOf} from './panels.ts';
import {recorded, settledPreview} from './views.ts';

/** Lines that a notch of the wheel moves by. */
const notch = 3;

/** The wheel moves as the arrows do; a click chooses a row, a double click opens it. */
export function moused(
	state: State,
	{act, line, column}: Extract<Action, {type: 'mouse'}>,
	shown: Shown,
): ExplorerStep {
	const {panel} = state;
	if (act === 'wheel-up' || act === 'wheel-down') {
		const by = panelOf(panel.type).reduce(
			{...state, count: notch},
			panel,
			act === 'wheel-up' ? 'up' : 'down',
			shown,
		);
		return step({...settledPreview(state, by.state), count: null});
	}
	const row = shown.rowAt(line, column);
	if (row === null) return step(state);
	const chosen = panelOf(panel.type).reduce({...state, count: row + 1}, panel, 'last', shown).state;
	const there: State = {...settledPreview(state, chosen), count: null};
	if (act === 'click') return step(there);
	const {state: after, effect} = accepted(there, shown);
	return step(recorded(state, after), effect);
}

/** What Enter does on a row: under the search line, whose query it keeps first, what it does in the list. */
function accepted(state: State, shown: Shown): ExplorerStep {
	const enter = (before: State): ExplorerStep =>
		panelOf(before.panel.type).reduce(before, before.panel, 'accept', shown);
	return enter(state.panel.type === 'search' ? enter(state).state : state);
}
