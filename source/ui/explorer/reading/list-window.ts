import {parseEdtf} from '../../../domain/date.ts';
import type {Tier} from '../../../domain/filter.ts';
import type {TreeRow} from '../../../store/index.ts';
import {pageAround, windowOn, type ListWindow, type SectionedRows} from '../../kit/sectioned-rows.ts';
import type {Results, ViewModel} from '../view-model.ts';

/** The window of the explorer's list; in order of time its sections are years, of a query by relevance its tiers. */
export function listWindow(
	{results, layout}: Pick<ViewModel, 'results' | 'layout'>,
	top: number,
	cursor: number,
): ListWindow {
	return windowOn(top, cursor, layout.listRows, sectionsOf(results));
}

/** Counts the rows of a page of the explorer's list around the chosen one. */
export function listPage({results, layout, state}: ViewModel): number {
	return pageAround(state.cursor, layout.listRows, sectionsOf(results));
}

/** Returns true where the records stand in order of time: all of them do but those of a query by relevance. */
export function isByTime({sort, filter}: Pick<Results, 'sort' | 'filter'>): boolean {
	return sort !== 'relevance' || filter.text.length === 0;
}

/** The year under which a record stands: the first that its date allows; empty where there is no record. */
export function sectionYear(date: string | undefined): string {
	return date === undefined ? '' : parseEdtf(date).start.slice(0, 4);
}

/** Counts the related hits that are not taken in, which stand below the others to be seen. */
export function beyondOf(results: Results): number {
	return isByTime(results) || results.filter.related ? 0 : results.tiers.related;
}

/** Counts those of them that lie below the window. */
export function relatedBelow({results, window}: Pick<ViewModel, 'results' | 'window'>): number {
	const {total} = results.rows;
	const last = window.items.at(-1);
	const seen = last?.type === 'row' ? Math.max(last.index + 1, total) : total;
	return total + beyondOf(results) - seen;
}

/** A record under its visit stands in the visit's year. */
function yearOf(row: TreeRow | undefined): string {
	return sectionYear((row?.visit?.record ?? row?.record)?.date);
}

function sectionsOf(results: Results): SectionedRows {
	const {rows} = results;
	const {total} = rows;
	if (isByTime(results)) return {total, sectionOf: index => yearOf(rows.at(index))};
	const {tiers, terms} = results;
	// One word, or one name, is together wherever it stands: that need not be said.
	const together: Tier | '' = terms.length > 1 ? 'together' : '';
	return {
		total,
		beyond: beyondOf(results),
		sectionOf: index => {
			if (index < tiers.together) return together;
			return index < tiers.together + tiers.apart ? 'apart' : 'related';
		},
	};
}
