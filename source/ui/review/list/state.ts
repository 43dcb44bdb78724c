import {pushed} from '../../kit/stack.ts';
import {stepOf} from '../../kit/viewport.ts';
import {openEdit} from '../edit/state.ts';
import {fieldsPanel} from '../fields/state.ts';
import type {ReviewCommand} from '../keys.ts';
import type {ReviewShown, ReviewState} from '../model.ts';
import {atRow, reduceRecord, rowCount} from '../work/record-keys.ts';

/** The review after a key in the list. */
export function inReviewList(state: ReviewState, command: ReviewCommand, shown: ReviewShown): ReviewState {
	const step = stepOf(command, shown);
	if (step !== 0) return atRow(state, state.cursor + step, shown);
	switch (command) {
		case 'open':
			return rowCount(state) === 0 ? state : pushed(state, fieldsPanel);
		case 'edit':
			return state.work.items[state.cursor]
				? openEdit(pushed(state, {...fieldsPanel, cursor: 1}), shown)
				: {...state, notice: {type: 'no-record', count: 0}};
		default:
			return reduceRecord(state, command, shown) ?? state;
	}
}
