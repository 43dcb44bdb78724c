import type {ReviewDecision, ReviewItem} from '../../../extract/index.ts';
import {withWork} from './history.ts';
import type {ReviewState, ReviewShown, Work} from '../model.ts';
import {statusOf} from './status.ts';

/** The review after a key that decides about the selected record. */
export function decide(state: ReviewState, command: 'accept' | 'reject' | 'toggle'): ReviewState {
	const item = state.work.items[state.cursor];
	if (!item) return {...state, notice: {type: 'no-record', count: 0}};
	const isAccepted = command === 'accept' || (command === 'toggle' && item.decision !== 'accepted');
	const {items, decided, skipped} = state.work;
	return withWork(state, {
		items: items.with(state.cursor, decidedItem(item, isAccepted)),
		decided: decided.with(state.cursor, true),
		skipped,
	});
}

/** One decision for all records. */
export function decideAll(state: ReviewState, decision: Exclude<ReviewDecision, 'undecided'>): ReviewState {
	const {items, decided, skipped} = state.work;
	const work: Work = {
		items: items.map(each => decidedItem(each, decision === 'accepted')),
		decided: decided.map(() => true),
		skipped,
	};
	return {
		...withWork(state, work),
		notice: {type: decision === 'accepted' ? 'accepted-all' : 'rejected-all', count: items.length},
	};
}

/**
 * The row that next needs a look, counted from the selected one and round: a conflict on which the reader has not
 * decided; then a record that waits for a decision; then any on which the reader has not decided. Null where all is
 * decided.
 */
export function nextOpen({work, cursor}: ReviewState, {start}: ReviewShown): number | null {
	const {length} = work.items;
	const order = Array.from({length}, (_, step) => (cursor + 1 + step) % length).filter(
		index => !work.decided[index],
	);
	const conflict = order.find(index => {
		const item = work.items[index];
		return item !== undefined && statusOf(item, start).status === 'conflict';
	});
	const undecided = order.find(index => work.items[index]?.decision === 'undecided');
	return conflict ?? undecided ?? order[0] ?? null;
}

/** The same item where the decision is the same, so that no step is made of it. */
function decidedItem(item: ReviewItem, isAccepted: boolean): ReviewItem {
	const decision = isAccepted ? 'accepted' : 'rejected';
	return item.decision === decision ? item : {...item, decision};
}
