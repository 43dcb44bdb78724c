import {emptyFilter} from '../domain/filter.ts';
import type {MissingEditions} from '../domain/missing-editions.ts';
import type {Store} from '../store/index.ts';
import {yearlyRunIn} from './timeline/index.ts';

/** The editions of a series of which no record is, in all of the data. */
export interface SeriesGaps {
	readonly missing: readonly MissingEditions[];
	/** The years in which a yearly series was only possibly held; none of any other. */
	readonly possible: readonly number[];
	/** True where editions are told by years, whatever numbers they bear. */
	readonly isByYear: boolean;
}

/** Tells the gaps of a series: of one that comes once a year the years, of others those by which it is counted. */
export function seriesGapsIn(store: Store): (id: string) => SeriesGaps {
	const missing = store.missingEditions();
	const yearly = store.yearlySeries();
	return id => {
		const editions = missing.get(id);
		if (!editions || !yearly.has(id)) return {missing: editions ?? [], possible: [], isByYear: false};
		const run = yearlyRunIn(store.facets.counts('years', {...emptyFilter, series: [id]}), editions);
		return {
			missing: (run?.gaps ?? []).map(({year, known}) => ({from: year, to: year, known})),
			possible: run?.possible ?? [],
			isByYear: true,
		};
	};
}
