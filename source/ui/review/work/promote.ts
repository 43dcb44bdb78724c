import {makeRecord, reviewItems} from '../../../extract/index.ts';
import {withPanel} from '../../kit/stack.ts';
import {fieldsPanel} from '../fields/state.ts';
import {referenceOf} from '../input.ts';
import type {ReviewShown, ReviewState} from '../model.ts';
import {withWork} from './history.ts';

/** The review after the reader has said that the selected skipped passage does tell an engagement. */
export function withRecordMade(state: ReviewState, {start, today}: ReviewShown): ReviewState {
	const {items, decided, skipped} = state.work;
	const passage = skipped[state.cursor - items.length];
	if (!passage) return {...state, notice: {type: 'already-a-record', count: 0}};
	const proposal = makeRecord(passage, {
		documents: start.documents ?? [],
		reference: referenceOf(start),
		today,
	});
	const made = withWork(state, {
		items: [...items, ...reviewItems([proposal])],
		decided: [...decided, false],
		skipped: skipped.filter(each => each !== passage),
	});
	const {panel} = made;
	const opened = panel.type === 'fields' ? withPanel(made, {...fieldsPanel, cursor: 1}) : made;
	return {...opened, cursor: items.length, notice: {type: 'record-made', count: 0}};
}
