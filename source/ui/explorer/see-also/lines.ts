import {ties, type SeenAlso, type Tie} from '../../../answers/see-also.ts';
import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn} from '../../../domain/engagement.ts';
import {displayWidth, truncateDate} from '../../../text/width.ts';
import {columnsOf, type Frame} from '../../kit/frame.ts';
import {cursorMark, highlighted, line, ruledHeading, type Line} from '../../kit/line.ts';
import {clampIndex, follow, type Viewport} from '../../kit/viewport.ts';
import type {SeeAlsoPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';

/** A line of the panel: the heading of a tie, or the record at a place. */
type Entry = {readonly tie: Tie} | {readonly index: number};

/** The records to which one leads, each group under the heading of its tie. */
export function seeAlsoFrame(model: ViewModel, panel: SeeAlsoPanel): Frame {
	const {messages, layout, seeAlso, state, results} = model;
	const {language} = state;
	const cursor = clampIndex(panel.cursor, seeAlso.length);
	// A date of several days leaves the titles their room.
	const longest = Math.max(12, Math.floor(layout.columns / 3));
	const dates = seeAlso.map(record => truncateDate(dateLabel(record.date, language), longest));
	const widths = [3, Math.max(0, ...dates.map(date => displayWidth(date)))];
	const columns = columnsOf(widths, layout.columns);
	const rowOf = (index: number): readonly Line[] => {
		const record = seeAlso[index];
		if (!record) return [];
		return [
			[cursorMark(index === cursor), {text: state.marked.includes(record.id) ? '●' : '', style: 'marked'}],
			line(dates[index] ?? ''),
			highlighted(titleIn(record, language), results.terms),
		];
	};
	const entries = entriesOf(seeAlso);
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
export function seeAlsoRowAt(model: ViewModel, panel: SeeAlsoPanel, row: number): number | null {
	const entries = entriesOf(model.seeAlso);
	const {top, size} = windowOf(model, panel, entries);
	const entry = row < 1 || row > size ? undefined : entries[top + row - 1];
	return entry && 'index' in entry ? entry.index : null;
}

function entriesOf(seeAlso: readonly SeenAlso[]): readonly Entry[] {
	return ties.flatMap((tie): readonly Entry[] => {
		const own = seeAlso.flatMap((record, index) => (record.tie === tie ? [{index}] : []));
		return own.length === 0 ? [] : [{tie}, ...own];
	});
}

/** The entries on screen: the chosen one, and over the first of a group its heading. */
function windowOf({layout, seeAlso}: ViewModel, {cursor}: SeeAlsoPanel, entries: readonly Entry[]): Viewport {
	const chosen = clampIndex(cursor, seeAlso.length);
	const at = Math.max(
		0,
		entries.findIndex(entry => 'index' in entry && entry.index === chosen),
	);
	return follow(0, at, layout.bodyLines - 2, entries.length);
}
