import {pushed, withPanel} from '../../kit/stack.ts';
import {clampIndex, follow} from '../../kit/viewport.ts';
import {fieldsOf} from '../fields/record-fields.ts';
import {fieldsPanel} from '../fields/state.ts';
import type {ReviewCommand} from '../keys.ts';
import type {ReviewShown, ReviewState} from '../model.ts';
import {decide, decideAll, nextOpen} from './decisions.ts';
import {redone, undone} from './history.ts';
import {withRecordMade} from './promote.ts';

/** The review after a key that means the same in list and fields; null for another key. */
export function reduceRecord(
	state: ReviewState,
	command: ReviewCommand,
	shown: ReviewShown,
): ReviewState | null {
	switch (command) {
		case 'accept-record':
			return decide(state, 'accept');
		case 'reject-record':
			return decide(state, 'reject');
		case 'toggle':
			return decide(state, 'toggle');
		case 'accept-all':
			return decideAll(state, 'accepted');
		case 'reject-all':
			return decideAll(state, 'rejected');
		case 'make-record':
			return withRecordMade(state, shown);
		case 'undo':
			return atStep(state, undone(state), shown);
		case 'redo':
			return atStep(state, redone(state), shown);
		case 'next-open': {
			const next = nextOpen(state, shown);
			return next === null ? {...state, notice: {type: 'all-decided', count: 0}} : atRow(state, next, shown);
		}
		case 'next-record':
			return atRow(state, state.cursor + 1, shown);
		case 'previous-record':
			return atRow(state, state.cursor - 1, shown);
		case 'summary':
			return pushed(state, {type: 'summary', scroll: 0});
		default:
			return null;
	}
}

/**
 * The state with another row selected, the nearest that there is. Another record's fields are shown from their first.
 */
export function atRow(state: ReviewState, index: number, shown: ReviewShown): ReviewState {
	const total = rowCount(state);
	const cursor = clampIndex(index, total);
	const {panel} = state;
	const isOther = panel.type === 'fields' && cursor !== state.cursor;
	return {
		...state,
		panel: isOther ? fieldsPanel : panel,
		cursor,
		top: follow(state.top, cursor, shown.pageSize, total).top,
	};
}

/** The state after a step back or forth, which may lead to another row, and takes people out of records. */
function atStep(before: ReviewState, after: ReviewState, shown: ReviewShown): ReviewState {
	const from = clampIndex(before.cursor, rowCount(after));
	const there = atRow({...after, cursor: from}, after.cursor, shown);
	const {panel, work, cursor} = there;
	const record = work.items[cursor]?.record;
	if (panel.type !== 'fields') return there;
	if (!record) return withPanel(there, fieldsPanel);
	return withPanel(there, {...panel, cursor: clampIndex(panel.cursor, fieldsOf(record).length)});
}

/** Counts the rows of the list. */
export function rowCount({work}: Pick<ReviewState, 'work'>): number {
	return work.items.length + work.skipped.length;
}
