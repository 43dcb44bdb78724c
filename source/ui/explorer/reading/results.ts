import type {ListedEngagement} from '../../../domain/engagement.ts';
import {emptyFilter, type FacetValue, type Filter, type Sort, type Standing} from '../../../domain/filter.ts';
import {lastOf, leastRecentlyUsed} from '../../../domain/memo.ts';
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
	return {
		filter: shown,
		sort,
		hints,
		terms,
		total,
		at: index => rows.at(index),
		seenAt: index => rowsAt(index).at(index),
		ids: () => engagements.ids(shown, sort),
		indexOf: id => engagements.indexOf(shown, sort, id),
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
