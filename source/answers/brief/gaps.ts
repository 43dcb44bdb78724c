import type {BriefGaps} from '../../domain/brief-of-view.ts';
import type {FacetCount, Filter} from '../../domain/filter.ts';
import {joinedRuns, type EditionRun} from '../../domain/missing-editions.ts';
import {labelIn} from '../../domain/vocabulary.ts';
import type {Store} from '../../store/index.ts';
import {seriesGapsIn} from '../series-gaps.ts';

/** The most series of which a brief tells what is missing. */
const mostSeries = 5;

/** A series of which the view has less than one record in so many is not what it is about. */
const leastShare = 20;

/** No edition of a series is counted so high: such a number is a year. */
const leastYear = 1900;

/**
 * The series of which editions are missing in the data between the first and the last of the view, those of the most
 * records first; where years are asked for, editions that are years count within these. A yearly series is told by
 * years, as in the timeline.
 */
export function seriesGaps(store: Store, filter: Filter): BriefGaps['series'] {
	const {engagements, facets, olderForm} = store;
	if (olderForm()?.facets.includes('series') === true) return [];
	const gapsOf = seriesGapsIn(store);
	const spans = engagements.editionSpans(filter);
	const total = engagements.count(filter);
	return facets
		.counts('series', filter)
		.filter(each => each.count * leastShare >= total)
		.toSorted((a, b) => b.count - a.count)
		.map(each => {
			const {missing, possible, isByYear} = gapsOf(each.value);
			const years = isByYear ? yearSpan(store, {...filter, series: [each.value]}) : undefined;
			const spanOf = (run: EditionRun): EditionRun | undefined =>
				isByYear ? years : spans === null ? run : spans.get(each.value);
			return {
				name: {en: labelIn(each, 'en'), vi: labelIn(each, 'vi')},
				missing: joinedRuns(missing.flatMap(run => within(run, filter, spanOf(run)))),
				possible: possible.filter(year => {
					const run = {from: year, to: year};
					return within(run, filter, spanOf(run)).length > 0;
				}),
				isWholeView: each.count === total,
			};
		})
		.filter(each => each.missing.length > 0 || each.possible.length > 0)
		.slice(0, mostSeries);
}

function within(run: EditionRun, {years}: Filter, span: EditionRun | undefined): readonly EditionRun[] {
	const isOfYears = run.from >= leastYear && years.length > 0;
	const runs = isOfYears ? years : span ? [span] : [];
	return runs.flatMap(({from, to}) => {
		const [first, last] = [Math.max(run.from, from ?? run.from), Math.min(run.to, to ?? run.to)];
		// Records without a number may be all that is left of a run.
		return last - first < (run.unnumbered ?? 0) ? [] : [{...run, from: first, to: last}];
	});
}

/** The first and the last year with a record of a view. */
function yearSpan(store: Store, filter: Filter): EditionRun | undefined {
	const years = store.facets.counts('years', filter).map(({value}) => Number(value));
	return years.length === 0 ? undefined : {from: Math.min(...years), to: Math.max(...years)};
}

/** The years between the first and the last of a view in which no record falls, not even possibly. */
export function yearsWithout(counts: readonly FacetCount[]): readonly number[] {
	const years = counts.filter(each => each.count + each.possible > 0).map(each => Number(each.value));
	return years.flatMap((year, index) => {
		const before = years[index - 1] ?? year - 1;
		return Array.from({length: Math.max(0, year - before - 1)}, (_, step) => before + 1 + step);
	});
}
