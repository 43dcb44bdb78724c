import {ties, type SeenAlso, type Tie} from '../../../answers/see-also.ts';
import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn} from '../../../domain/engagement.ts';
import {rowDateUpTo, rowDateWidths} from '../../../domain/row-date.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {displayWidth, truncateAtWord} from '../../../text/width.ts';
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
	const dates = seeAlso.map(record => dateIn(record.date, layout.columns, language));
	const widths = [3, Math.max(0, ...dates.map(date => displayWidth(date)))];
	const columns = columnsOf(widths, layout.columns);
	const room = columns.at(-1)?.width ?? 1;
	const rowOf = (index: number): readonly Line[] => {
		const record = seeAlso[index];
		if (!record) return [];
		return [
			[cursorMark(index === cursor), {text: state.marked.includes(record.id) ? '●' : '', style: 'marked'}],
			line(dates[index] ?? ''),
			highlighted(truncateAtWord(titleIn(record, language), room), results.terms),
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

/** A date that leaves titles their room: whole where it takes a third of the columns, else without some of its days. */
function dateIn(edtf: string, columns: number, language: Language): string {
	const label = dateLabel(edtf, language);
	if (displayWidth(label) <= Math.max(rowDateWidths.full, Math.floor(columns / 3))) return label;
	const {text, sign} = rowDateUpTo(rowDateWidths.day, edtf, language);
	return [text, sign].filter(Boolean).join(' ');
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
