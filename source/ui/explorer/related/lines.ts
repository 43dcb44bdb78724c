import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn} from '../../../domain/engagement.ts';
import {displayWidth} from '../../../text/width.ts';
import {columnsOf, type Frame} from '../../kit/frame.ts';
import {blank, cursorMark, highlighted, line, type Line} from '../../kit/line.ts';
import {clampIndex, follow} from '../../kit/viewport.ts';
import type {RelatedPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** Records of the same visit, then others of the same people. */
export function relatedFrame(model: ViewModel, panel: RelatedPanel): Frame {
	const {messages, layout, related, state, results, visit} = model;
	const {language} = state;
	const cursor = clampIndex(panel.cursor, related.length);
	const dates = related.map(record => dateLabel(record.date, language));
	const rows = related.map((record, index): readonly Line[] => [
		[
			cursorMark(index === cursor),
			{text: visit.some(other => other.id === record.id) ? '↑' : ' ', style: 'accent'},
			{text: state.marked.includes(record.id) ? '●' : '', style: 'marked'},
		],
		line(dates[index] ?? ''),
		highlighted(titleIn(record, language), results.terms),
	]);
	const widths = [4, Math.max(0, ...dates.map(date => displayWidth(date)))];
	const columns = columnsOf(widths, layout.columns);
	const {top, size} = follow(0, cursor, layout.bodyLines - 2, rows.length);
	return [
		line(` ${messages.relatedTitle}`, 'heading'),
		visit.length > 0 ? line(` ↑ ${messages.words.sameVisit.toLowerCase()}`) : blank,
		{columns, rows: rows.slice(top, top + size)},
	];
}
