import {overlaps, parseEdtf} from '../../../domain/date.ts';
import {withReadableDate} from '../../unreadable-record.ts';
import type {DaySpan} from '../../../domain/days.ts';
import {addTo, positionsIn, removeFrom, type RecordSet} from '../record-set.ts';
import type {TermKind} from '../term-kinds.ts';
import type {IndexParts} from './index-parts.ts';

/**
 * The records whose date reaches into a run of days, certainly or possibly. Years are filed: of those at the ends, the
 * dates of the records are read. The set is shared.
 */
export function withinDays(years: TermKind, {start, end}: DaySpan, index: IndexParts): RecordSet {
	const {kept, postings} = index;
	return kept.named(`days ${start}..${end}`, () => {
		const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
		const inner = postings.underRange(years, yearText(Number(first) + 1), yearText(Number(last) - 1));
		const edges = postings.underRange(years, first, last).slice();
		removeFrom(edges, inner);
		const found = datedWithin(edges, {start, end}, index);
		if (first < last) addTo(found, inner);
		return found;
	});
}

function datedWithin(records: RecordSet, span: DaySpan, index: IndexParts): RecordSet {
	const dated = datesOf(records, index).filter(([, date]) => overlaps(parseEdtf(date), span));
	return index.order.withSeqs(dated.map(([seq]) => seq));
}

/** Reads the dates of the records of a set, as EDTF, with their keys: of a year or two, not of all. */
export function datesOf(
	records: RecordSet,
	{order, sql}: Pick<IndexParts, 'order' | 'sql'>,
): readonly (readonly [seq: number, date: string])[] {
	const seqs = order.seqsAt(positionsIn(records, {offset: 0, limit: Infinity}, 'oldest-first'));
	const dated = sql.rows<readonly [seq: number, date: string]>(
		'SELECT seq, date FROM engagements WHERE seq IN (SELECT value FROM json_each(?))',
		JSON.stringify(seqs),
	);
	for (const [seq, date] of dated) withReadableDate({seq, date});
	return dated;
}

/** A year in four digits, as it is filed. */
export function yearText(year: number): string {
	return String(year).padStart(4, '0');
}
