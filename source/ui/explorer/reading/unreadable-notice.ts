import type {LeftOut} from '../../../store/index.ts';
import {messagesIn} from '../messages/index.ts';
import type {State} from '../model.ts';

/** Ids that are named. */
const mostNamed = 3;

/** The same state with a notice of the records that cannot be read, where it has no other notice. */
export function noticedUnreadable(state: State, records: readonly LeftOut[]): State {
	if (state.notice !== null || records.length === 0) return state;
	const ids = records.flatMap(({id}) => id ?? []);
	const named = ids.slice(0, mostNamed).join(', ');
	const more = ids.length > mostNamed ? ', …' : '';
	const text = messagesIn(state.language).unreadable.leftOut(records.length, `${named}${more}`);
	return {...state, notice: {kind: 'error', text}};
}
