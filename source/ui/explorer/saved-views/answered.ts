import {isDay} from '../../../domain/date.ts';
import {rowDate} from '../../../domain/row-date.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {bottomed} from '../../kit/stack.ts';
import {textField} from '../../kit/text-field/index.ts';
import type {ViewsAnswer} from '../effect.ts';
import type {Messages} from '../messages/index.ts';
import type {Shown, State} from '../model.ts';
import {fromTop} from '../movement.ts';
import {noted} from '../noted.ts';
import {recorded} from '../views.ts';
import type {ViewsChanged} from '../views-ports.ts';

/** The state after the saved views were read or changed, with a line on how that ended. */
export function afterViews(state: State, answer: ViewsAnswer, {messages}: Shown): State {
	switch (answer.type) {
		case 'views':
			return withNewerData({...state, savedViews: answer.views}, answer.why, messages);
		case 'view-opened':
			return opened(state, answer, messages);
		case 'view-gone':
			return noted({...state, savedViews: answer.views}, 'error', messages.savedViews.isGone(answer.name));
		case 'view-saved':
			return saved(state, answer, messages);
		case 'view-removed': {
			const {result, name, views} = answer;
			const text =
				result.type === 'failed'
					? messages.savedViews.notRemoved(name, result.why)
					: messages.savedViews.removed(name);
			return noted({...state, savedViews: views}, result.type === 'failed' ? 'error' : 'info', text);
		}
	}
}

/** The list of a saved view, which can be undone as any other change of the view. */
function opened(
	state: State,
	{
		saved: {name, view, lookedOn},
		total,
		fresh,
		result,
		why,
		views,
	}: Extract<ViewsAnswer, {type: 'view-opened'}>,
	messages: Messages,
): State {
	const {request, sort} = view;
	const list: State = {
		...fromTop(bottomed(state)),
		panel: {type: 'list'},
		request,
		sort,
		search: textField(request.query),
		isMarkedOnly: false,
		savedViews: views,
	};
	const {savedViews} = messages;
	const since = dayText(lookedOn, state.language);
	const text = [
		withReason(savedViews.opened(name, total, fresh, since), result, messages),
		...(why === null ? [] : [savedViews.newerStayOut(why)]),
	].join(' ');
	return recorded(state, noted(list, 'info', text));
}

function withNewerData(state: State, why: string | null, {savedViews}: Messages): State {
	return why === null ? state : noted(state, 'error', savedViews.newerStayOut(why));
}

function saved(
	state: State,
	{name, total, result, views}: Extract<ViewsAnswer, {type: 'view-saved'}>,
	messages: Messages,
): State {
	const next: State = {...state, savedViews: views};
	const {savedViews} = messages;
	if (result.type === 'exists') return noted(next, 'error', savedViews.exists(name));
	const text = [
		savedViews.saved(name, total),
		// A saved view is what is asked for, not what is marked.
		state.isMarkedOnly ? savedViews.withoutMarks : '',
	]
		.filter(Boolean)
		.join(' ');
	return noted(next, result.type === 'session' ? 'error' : 'info', withReason(text, result, messages));
}

function withReason(text: string, result: ViewsChanged, {savedViews}: Messages): string {
	return result.type === 'session' ? `${text} ${savedViews.forSession(result.why)}` : text;
}

/** The day on which a view was looked at, as rows have it; what is no day as it is. */
export function dayText(day: string, language: Language): string {
	return isDay(day) ? rowDate(day, [], language, 'day').text : day;
}
