import {ties, type SeenAlso, type Tie} from '../../../answers/see-also.ts';
import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn} from '../../../domain/engagement.ts';
import {displayWidth, truncateDate} from '../../../text/width.ts';
import {columnsOf, type Frame} from '../../kit/frame.ts';
import {cursorMark, highlighted, line, ruledHeading, type Line} from '../../kit/line.ts';
import {clampIndex, follow, type Viewport} from '../../kit/viewport.ts';
import type {RelatedPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** A line of the panel: the heading of a tie, or the record at a place. */
type Entry = {readonly tie: Tie} | {readonly index: number};

/** The records to which one leads, each group under the heading of its tie. */
export function relatedFrame(model: ViewModel, panel: RelatedPanel): Frame {
	const {messages, layout, related, state, results} = model;
	const {language} = state;
	const cursor = clampIndex(panel.cursor, related.length);
	// A date of several days leaves the titles their room.
	const longest = Math.max(12, Math.floor(layout.columns / 3));
	const dates = related.map(record => truncateDate(dateLabel(record.date, language), longest));
	const widths = [3, Math.max(0, ...dates.map(date => displayWidth(date)))];
	const columns = columnsOf(widths, layout.columns);
	const rowOf = (index: number): readonly Line[] => {
		const record = related[index];
		if (!record) return [];
		return [
			[cursorMark(index === cursor), {text: state.marked.includes(record.id) ? '●' : '', style: 'marked'}],
			line(dates[index] ?? ''),
			highlighted(titleIn(record, language), results.terms),
		];
	};
	const entries = entriesOf(related);
	const {top, size} = windowOf(model, panel, entries);
	return [
		line(` ${messages.words.seeAlso}`, 'heading'),
		...entries
			.slice(top, top + size)
			.map(entry =>
				'tie' in entry
					? [...line(' '), ...ruledHeading(messages.words.ties[entry.tie], layout.columns - 1)]
					: {columns, rows: [rowOf(entry.index)]},
			),
	];
}

/** The record on a line of the panel; null on a heading. */
export function relatedRowAt(model: ViewModel, panel: RelatedPanel, row: number): number | null {
	const entries = entriesOf(model.related);
	const {top, size} = windowOf(model, panel, entries);
	const entry = row < 1 || row > size ? undefined : entries[top + row - 1];
	return entry && 'index' in entry ? entry.index : null;
}

function entriesOf(related: readonly SeenAlso[]): readonly Entry[] {
	return ties.flatMap((tie): readonly Entry[] => {
		const own = related.flatMap((record, index) => (record.tie === tie ? [{index}] : []));
		return own.length === 0 ? [] : [{tie}, ...own];
	});
}

/** The entries on screen: the chosen one, and over the first of a group its heading. */
function windowOf({layout, related}: ViewModel, {cursor}: RelatedPanel, entries: readonly Entry[]): Viewport {
	const chosen = clampIndex(cursor, related.length);
	const at = Math.max(
		0,
		entries.findIndex(entry => 'index' in entry && entry.index === chosen),
	);
	return follow(0, at, layout.bodyLines - 2, entries.length);
}
