import type {ListedEngagement} from '../../../domain/engagement.ts';
import {emptyFilter, type FacetValue, type Filter, type Sort, type Standing} from '../../../domain/filter.ts';
import {leastRecentlyUsed} from '../../../domain/memo.ts';
import type {Resolved} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import type {Results} from '../view-model.ts';

/**
 * Records are read this many at a time: about as many as a screen shows, since reading them is most of what a
 * keystroke asks of the database.
 */
const chunkSize = 40;
/** Chunks kept; enough for the screens around the cursor. */
const mostChunks = 16;

/** Reads the records of a list as they are needed: those of a request, or those with these ids where some are given. */
export function readResults(
	store: Store,
	{filter, hints, terms}: Resolved,
	sort: Sort,
	ids: readonly string[] | null,
): Results {
	const {engagements, facets} = store;
	const shown: Filter = ids === null ? filter : {...emptyFilter, ids};
	const chunks = leastRecentlyUsed<number, readonly ListedEngagement[]>(mostChunks);
	const chunkAt = (index: number): readonly ListedEngagement[] =>
		chunks(index, () => engagements.listed(shown, sort, {offset: index * chunkSize, limit: chunkSize}));
	const at = (index: number): ListedEngagement | undefined =>
		index < 0 ? undefined : chunkAt(Math.floor(index / chunkSize))[index % chunkSize];
	const standings = leastRecentlyUsed<number, ReadonlyMap<string, Standing>>(mostChunks);
	const standingOf = (id: string, index: number): Standing | undefined => {
		const chunk = Math.floor(index / chunkSize);
		const ids = (): readonly string[] => chunkAt(chunk).map(record => record.id);
		return standings(chunk, () => engagements.standings(shown, ids())).get(id);
	};
	const labels = ({facet, value}: FacetValue): {readonly en: string; readonly vi: string} => ({
		en: facets.label(facet, value, 'en'),
		vi: facets.label(facet, value, 'vi'),
	});
	return {
		filter: shown,
		sort,
		hints,
		terms,
		total: engagements.count(shown),
		at,
		indexOf: id => engagements.indexOf(shown, sort, id),
		get tiers() {
			return engagements.tierCounts(shown);
		},
		hitAt: index => {
			const id = at(index)?.id;
			const standing = id === undefined ? undefined : standingOf(id, index);
			return standing && {tier: standing.tier, reasons: standing.through.map(value => labels(value))};
		},
	};
}
