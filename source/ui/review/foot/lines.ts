import {dateLabel} from '../../../domain/date-label.ts';
import {keyLine} from '../../kit/footer.ts';
import {fitLine, type Line} from '../../kit/line.ts';
import {reviewBindings} from '../keys.ts';
import type {ReviewViewModel} from '../view-model.ts';

const warnings: ReadonlySet<string> = new Set(['unsaved', 'still-to-come', 'day-first']);

/** The last line: a notice until the next key, else the keys of the moment. */
export function reviewFoot({state, messages, layout}: ReviewViewModel): Line {
	const {notice} = state;
	if (notice) {
		const isWarning = warnings.has(notice.type);
		const text =
			notice.type === 'day-first'
				? messages.readDayFirst(dateLabel(notice.date, state.language))
				: messages.notices[notice.type](notice.count);
		return fitLine([{text: ` ${text}`, style: isWarning ? 'error' : 'accent'}], layout.columns);
	}
	return fitLine(
		keyLine(reviewBindings, state.panel.type, messages.keyWords, layout.columns - 1),
		layout.columns,
	);
}
