import {textField} from '../../kit/text-field/index.ts';
import type {Shown, State} from '../model.ts';
import {fromTop} from '../movement.ts';

/** The largest number that can be typed before a command. */
const mostCount = 999_999;

/** A number grows by a digit, and is shown until its command comes; over an empty list a digit takes a way out. */
export function withDigit(state: State, digit: number, shown: Shown): State {
	if (state.panel.type === 'list' && shown.total === 0) return withWayOut(state, digit, shown);
	const count = Math.min(mostCount, (state.count ?? 0) * 10 + digit);
	return count === 0 ? state : {...state, count, notice: {kind: 'info', text: String(count)}};
}

/** The view of a way out of an empty list, by its number; the same where there is none. */
export function withWayOut(state: State, number: number, {waysOut}: Shown): State {
	const request = waysOut[number - 1];
	return request === undefined ? state : {...fromTop({...state, request}), search: textField(request.query)};
}
