import {keyFor} from '../key-names.ts';
import type {Command} from '../keys.ts';
import type {Shown, State} from '../model.ts';
import {fromTop, moved, withMark} from '../movement.ts';

/** The state after a command on marks: of the chosen record, of all that the view holds, or of what is shown. */
export function afterMarking(state: State, command: Command, shown: Shown): State {
	switch (command) {
		case 'mark':
			return marked(state, shown);
		case 'mark-all':
			return withAllMarked(state, shown);
		case 'show-marked':
			if (state.marked.length === 0)
				return {...state, notice: {kind: 'info', text: shown.messages.nothingMarked(keyFor(state, 'mark'))}};
			return fromTop({...state, isMarkedOnly: !state.isMarkedOnly});
		default:
			return state;
	}
}

/** Marks the selected record and goes to the next one, or takes its mark away. */
function marked(state: State, shown: Shown): State {
	const id = shown.idAt(state.cursor);
	if (id === undefined) return state;
	const ids = withMark(state.marked, id);
	if (!state.isMarkedOnly) return moved({...state, marked: ids}, state.cursor + 1, shown);
	if (ids.length === 0) return fromTop({...state, marked: ids, isMarkedOnly: false});
	return moved({...state, marked: ids}, state.cursor, {total: ids.length, topOf: shown.topOf});
}

/** Marks all records in the list, or takes the mark from all of them where each has one; says how many. */
function withAllMarked(state: State, {allIds, messages}: Shown): State {
	const ids = allIds();
	if (ids.length === 0) return state;
	const before = new Set(state.marked);
	const isMarking = ids.some(id => !before.has(id));
	const inView = new Set(ids);
	const others = state.marked.filter(id => !inView.has(id));
	const text = isMarking ? messages.markedOnly(ids.length) : messages.unmarked(ids.length);
	const next: State = {
		...state,
		marked: isMarking ? [...others, ...ids] : others,
		notice: {kind: 'info', text},
	};
	return isMarking || !state.isMarkedOnly ? next : fromTop({...next, isMarkedOnly: false});
}
