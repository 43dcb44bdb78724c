import {clampIndex} from '../../kit/viewport.ts';
import type {ReviewState, Work} from '../model.ts';

/** The state with other work done; where nothing changed, no step to undo. */
export function withWork(state: ReviewState, work: Work): ReviewState {
	if (isSameWork(state.work, work)) return state;
	return {...state, work, past: [...state.past, state.work], future: []};
}

/** One step back, at the row that it was about. */
export function undone(state: ReviewState): ReviewState {
	const work = state.past.at(-1);
	if (!work) return {...state, notice: {type: 'nothing-to-undo', count: 0}};
	return {
		...atChange(state, work),
		past: state.past.slice(0, -1),
		future: [...state.future, state.work],
		notice: {type: 'undone', count: state.past.length - 1},
	};
}

/** The step that was last taken back, done again. */
export function redone(state: ReviewState): ReviewState {
	const work = state.future.at(-1);
	if (!work) return {...state, notice: {type: 'nothing-to-redo', count: 0}};
	return {
		...atChange(state, work),
		past: [...state.past, state.work],
		future: state.future.slice(0, -1),
		notice: {type: 'redone', count: state.future.length - 1},
	};
}

/** Moves to the first row in which the work differs, unless the selected one does: what was undone should be seen. */
function atChange(state: ReviewState, work: Work): ReviewState {
	const differs = (index: number): boolean =>
		work.items[index] !== state.work.items[index] || work.decided[index] !== state.work.decided[index];
	const cursor = differs(state.cursor) ? state.cursor : work.items.findIndex((_, index) => differs(index));
	const rows = work.items.length + work.skipped.length;
	return {...state, work, cursor: clampIndex(cursor < 0 ? state.cursor : cursor, rows)};
}

function isSameWork(a: Work, b: Work): boolean {
	return (
		a.skipped === b.skipped &&
		a.items.length === b.items.length &&
		a.items.every((item, index) => item === b.items[index]) &&
		a.decided.every((each, index) => each === b.decided[index])
	);
}
