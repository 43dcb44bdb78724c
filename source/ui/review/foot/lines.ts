import {keyLine} from '../../kit/footer.ts';
import {fitLine, type Line} from '../../kit/line.ts';
import {reviewBindings} from '../keys.ts';
import type {ReviewViewModel} from '../view-model.ts';

/** The last line: a notice until the next key, else the keys of the moment. */
export function reviewFoot({state, messages, layout}: ReviewViewModel): Line {
	const {notice} = state;
	if (notice) {
		const isWarning = notice.type === 'unsaved' || notice.type === 'still-to-come';
		const text = ` ${messages.notices[notice.type](notice.count)}`;
		return fitLine([{text, style: isWarning ? 'error' : 'accent'}], layout.columns);
	}
	return fitLine(
		keyLine(reviewBindings, state.panel.type, messages.keyWords, layout.columns - 1),
		layout.columns,
	);
}
