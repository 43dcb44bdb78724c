import {labelIn, type Language} from '../../domain/vocabulary.ts';
import {csvOf} from '../../export/index.ts';
import {safeText} from '../../text/safe.ts';
import {yearCountText} from '../../words/index.ts';
import type {Timeline, TimelineRow} from './read-timeline.ts';

/** The timeline as CSV: a row a line, a column for each year. */
export function timelineCsv(timeline: Timeline, language: Language, hasByteOrderMark = false): string {
	const rows = timeline.rows.map(row => timelineFields(row, language));
	return csvOf(timelineFieldNames(timeline), rows, hasByteOrderMark);
}

/** The names of the fields of a row, for other programs. */
export function timelineFieldNames({years: [first, last]}: Timeline): readonly string[] {
	const years = Array.from({length: Math.max(0, last - first + 1)}, (_, index) => String(first + index));
	return ['group', 'id', 'name', 'records', 'from', 'to', 'gaps', ...years];
}

/** The fields of a row; records that only possibly fall into a year are told apart, as `1?` or `7 +1?`. */
export function timelineFields(row: TimelineRow, language: Language): readonly string[] {
	const {group, id, total, span, yearly, cells} = row;
	return [
		group,
		id,
		safeText(labelIn(row, language)),
		String(total),
		String(span?.from ?? ''),
		String(span?.to ?? ''),
		(yearly?.gaps ?? []).map(({year}) => year).join(' '),
		...cells.map(yearCountText),
	];
}
