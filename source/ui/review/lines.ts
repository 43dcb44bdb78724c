import {isTooSmall} from '../explorer/layout.ts';
import {paddedFrame, type Frame} from '../kit/frame.ts';
import {fitLine, line, padLine, type Line} from '../kit/line.ts';
import {detailRows, previewRows} from './detail/lines.ts';
import {reviewFoot} from './foot/lines.ts';
import {headLine} from './head/lines.ts';
import {reviewHelpLines} from './help/lines.ts';
import {listLines} from './list/lines.ts';
import {summaryLines} from './summary/lines.ts';
import type {ReviewViewModel} from './view-model.ts';

/**
 * The whole screen of a review: title, the panel that has the keys, foot. Where the terminal is too small for them, a
 * single line says so, uncut: a screen reader says all of it.
 */
export function reviewFrame(model: ReviewViewModel): Frame {
	const {layout, messages} = model;
	const {columns, lines, bodyLines} = layout;
	if (isTooSmall(columns, lines + 1)) return [line(messages.words.tooSmall(columns, lines + 1))];
	const body = bodyOf(model).map(each => fitLine(each, columns));
	return [headLine(model), ...paddedFrame(body, bodyLines), reviewFoot(model)];
}

function bodyOf(model: ReviewViewModel): readonly Line[] {
	const {panel, work} = model.state;
	const hasRecords = work.items.length > 0;
	switch (panel.type) {
		case 'help':
			return windowOn(reviewHelpLines(model), panel.scroll, model);
		case 'summary':
			return windowOn(summaryLines(model), panel.scroll, model);
		case 'fields':
		case 'edit':
			return model.layout.isWide && hasRecords ? beside(model) : detailRows(model);
		case 'list':
			if (!hasRecords) return listLines(model);
			return model.layout.isWide ? beside(model) : [...listLines(model), ...previewRows(model)];
	}
}

/** The list, and the selected row in full beside it. */
function beside(model: ReviewViewModel): readonly Line[] {
	const list = listLines(model);
	return detailRows(model).map((each, index) => [
		...padLine(list[index] ?? [], model.layout.listColumns),
		...each,
	]);
}

function windowOn(lines: readonly Line[], scroll: number, {layout}: ReviewViewModel): readonly Line[] {
	const from = Math.max(0, Math.min(scroll, lines.length - layout.bodyLines));
	return lines.slice(from, from + layout.bodyLines);
}
