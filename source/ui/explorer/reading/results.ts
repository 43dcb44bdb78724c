import type {ListedEngagement} from '../../../domain/engagement.ts';
import {emptyFilter, type FacetValue, type Filter, type Sort, type Standing} from '../../../domain/filter.ts';
import {lastOf, leastRecentlyUsed} from '../../../domain/memo.ts';
import type {Folding} from '../../../domain/folding.ts';
import type {Resolved} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import type {Results} from '../view-model.ts';
import {chunkSize, mostChunks} from './chunks.ts';
import {isByTime} from './list-window.ts';
import {plainRows, visitRows} from './list-rows.ts';

/**
 * Reads the records of a list as they are needed: those of a request, or those with these ids where some are given.
 * @param folding the visits that are folded where the records stand in order of date; null where none can be
 */
export function readResults(
	store: Store,
	{filter, hints, terms}: Resolved,
	sort: Sort,
	ids: readonly string[] | null,
	folding: Folding | null,
): Results {
	const {engagements, facets} = store;
	const shown: Filter = ids === null ? filter : {...emptyFilter, ids};
	const rows = new ReadRows(store, shown, sort);
	// Related hits come last, so that the others have the same places without them and with them.
	const seen = shown.related ? rows : new ReadRows(store, {...shown, related: true}, sort);
	const total = engagements.count(shown);
	const rowsAt = (index: number): ReadRows => (index < total ? rows : seen);
	const labels = ({facet, value}: FacetValue): {readonly en: string; readonly vi: string} => ({
		en: facets.label(facet, value, 'en'),
		vi: facets.label(facet, value, 'vi'),
	});
	const tiers = lastOf(() => engagements.tierCounts(shown));
	const records = {
		total,
		at: (index: number) => rows.at(index),
		seenAt: (index: number) => rowsAt(index).at(index),
		indexOf: (id: string) => engagements.indexOf(shown, sort, id),
	};
	const listed = lastOf(() =>
		folding !== null && isByTime({sort, filter: shown})
			? visitRows(store, shown, sort, folding)
			: plainRows(records),
	);
	return {
		...records,
		get rows() {
			return listed();
		},
		filter: shown,
		sort,
		hints,
		terms,
		ids: () => engagements.ids(shown, sort),
		get tiers() {
			return tiers();
		},
		hitAt: index => {
			const standing = rowsAt(index).standingAt(index);
			return standing && {tier: standing.tier, reasons: standing.through.map(value => labels(value))};
		},
	};
}

/** The records that a filter lets through, in an order, read by chunks. */
class ReadRows {
	readonly #store: Store;
	readonly #filter: Filter;
	readonly #sort: Sort;
	readonly #chunks = leastRecentlyUsed<number, readonly ListedEngagement[]>(mostChunks);
	readonly #standings = leastRecentlyUsed<number, ReadonlyMap<string, Standing>>(mostChunks);

	constructor(store: Store, filter: Filter, sort: Sort) {
		this.#store = store;
		this.#filter = filter;
		this.#sort = sort;
	}

	at(index: number): ListedEngagement | undefined {
		return index < 0 ? undefined : this.#chunkAt(Math.floor(index / chunkSize))[index % chunkSize];
	}

	standingAt(index: number): Standing | undefined {
		const id = this.at(index)?.id;
		const chunk = Math.floor(index / chunkSize);
		const ids = (): readonly string[] => this.#chunkAt(chunk).map(record => record.id);
		return id === undefined
			? undefined
			: this.#standings(chunk, () => this.#store.engagements.standings(this.#filter, ids())).get(id);
	}

	#chunkAt(chunk: number): readonly ListedEngagement[] {
		const page = {offset: chunk * chunkSize, limit: chunkSize};
		return this.#chunks(chunk, () => this.#store.engagements.listed(this.#filter, this.#sort, page));
	}
}
