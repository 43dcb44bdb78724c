import {paddedFrame, type Frame} from '../kit/frame.ts';
import {fitLine, line} from '../kit/line.ts';
import {isTooSmall, sizeText, smallest} from '../kit/smallest.ts';
import {reviewFoot} from './foot/lines.ts';
import {headLine} from './head/lines.ts';
import {reviewPanelKind} from './panels.ts';
import type {ReviewViewModel} from './view-model.ts';

/**
 * The whole screen of a review: title, the panel that has the keys, foot. Where the terminal is too small for them, a
 * single line says so, uncut: a screen reader says all of it.
 */
export function reviewFrame(model: ReviewViewModel): Frame {
	const {layout, messages} = model;
	const {columns, lines, bodyLines} = layout;
	const size = {columns, rows: lines + 1};
	if (isTooSmall(size)) return [line(messages.words.tooSmall(sizeText(size), sizeText(smallest)))];
	const {panel} = model.state;
	const body = reviewPanelKind(panel.type)
		.draw(model, panel)
		.map(each => fitLine(each, columns));
	return [headLine(model), ...paddedFrame(body, bodyLines), reviewFoot(model)];
}
