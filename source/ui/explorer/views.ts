import {popped} from '../kit/stack.ts';
import {textField} from '../kit/text-field/index.ts';
import {keyFor} from './key-names.ts';
import type {Shown, State, View} from './model.ts';

/** How many changes of the view can be undone. */
const mostViews = 200;

/** The view of a state. */
export function viewOf({request, sort, folding, marked, isMarkedOnly, cursor, top}: State): View {
	return {request, sort, folding, marked, isMarkedOnly, cursor, top};
}

/** The state with another view, its query in the search line. */
export function withView(state: State, view: View): State {
	return {...state, ...view, search: textField(view.request.query)};
}

/**
 * Keeps the view of before where an action has changed it, so that it can be undone; a movement of the cursor changes
 * none. While a query is typed nothing is kept: the query that is taken in the end is one change.
 */
export function recorded(before: State, after: State): State {
	const old = settled(before);
	if (isSameView(old, settled(after))) return after;
	return {...after, past: [...after.past, old].slice(-mostViews), future: []};
}

/** Brings back the view before the last change; null where there is none. */
function undoneView(state: State): State | null {
	const view = state.past.at(-1);
	if (!view) return null;
	return {...withView(state, view), past: state.past.slice(0, -1), future: [...state.future, viewOf(state)]};
}

/** Brings back the view that was undone last; null where there is none. */
function redoneView(state: State): State | null {
	const view = state.future.at(-1);
	if (!view) return null;
	return {...withView(state, view), past: [...state.past, viewOf(state)], future: state.future.slice(0, -1)};
}

/** Leaves the search line for the view over which it was opened. */
export function withoutSearch(state: State, before: View): State {
	return withView(popped(state), before);
}

/** Returns true where two views show the same, wherever their cursors are. */
function isSameView(a: View, b: View): boolean {
	return (
		a.sort === b.sort &&
		a.folding === b.folding &&
		a.isMarkedOnly === b.isMarkedOnly &&
		a.marked === b.marked &&
		(a.request === b.request || JSON.stringify(a.request) === JSON.stringify(b.request))
	);
}

/** The view that is left when the search line is, and the present one elsewhere. */
function settled(state: State): View {
	return state.panel.type === 'search' ? state.panel.before : viewOf(state);
}

/** The preview of another record begins at its first line. */
export function settledPreview(before: State, after: State): State {
	const isSame = before.cursor === after.cursor && isSameView(viewOf(before), viewOf(after));
	return isSame || after.previewScroll === 0 ? after : {...after, previewScroll: 0};
}

/** The view before or after the present one, with a word on what was done: it may lie off the screen. */
export function walked(state: State, command: 'undo' | 'redo', {messages}: Shown): State {
	const there = command === 'undo' ? undoneView(state) : redoneView(state);
	const opposite = keyFor(state, command === 'undo' ? 'redo' : 'undo');
	const text = there ? messages.walked[command](opposite) : messages.nothingTo[command];
	return {...(there ?? state), notice: {kind: 'info', text}};
}
