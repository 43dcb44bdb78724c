import {ledgerPlacesOf} from '../../../answers/ledger-view.ts';
import type {Filter} from '../../../domain/filter.ts';
import {byAmount, totalsOfFigures, type LedgerRow, type StatusTotal} from '../../../domain/ledger.ts';
import {lastOf, leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import type {AskedSet} from '../../../domain/number-set.ts';
import type {Search, SearchRequest} from '../../../search/index.ts';
import {placesByYear, yearOfPlace, type LedgerPlaces, type Store} from '../../../store/index.ts';
import type {LedgerPanel, State} from '../model.ts';
import {panelOnScreen} from '../panel-on-screen.ts';

/** Rows kept: those of some screens. */
const mostRows = 200;

/** The commitments of a view as the open ledger lists them. */
export interface ReadLedger {
	readonly panel: LedgerPanel;
	/** The records whose commitments they are, and how many these are. */
	readonly filter: Filter;
	readonly records: number;
	/** How many it is narrowed to. */
	readonly total: number;
	/** One of them, in its order; undefined past the end. */
	readonly rowAt: (index: number) => LedgerRow | undefined;
	/** The year under which one of them stands; empty past the end. */
	readonly yearAt: (index: number) => string;
	/** How many there are of each year. */
	readonly years: ReadonlyMap<string, number>;
	/** Those that it is narrowed to by status; which sums count, each once, is settled over the whole view. */
	readonly totals: readonly StatusTotal[];
	/** True where the database is of an older form, which has none. */
	readonly isOlder: boolean;
}

/** Reads the commitments of a view once, and puts them into an order once. */
export class LedgerReader {
	readonly #store: Store;
	readonly #all = lastOf((filter: Filter) => {
		const all = ledgerPlacesOf(this.#store, filter);
		const isOlder = this.#store.olderForm()?.facets.includes('contents') === true;
		const records = this.#store.engagements.count(filter);
		return {all, records, isOlder, counted: this.#store.ledgerIndex().counted(all)};
	});
	/** Which sums count is settled over the whole view, so that the open ones never make more than all. */
	readonly #totals = lastOf((all: LedgerPlaces, isOpenOnly: boolean, counted: AskedSet<number>) => {
		if (!isOpenOnly) return totalsOfFigures(all.counts, all.figures, counted);
		const {places, counts} = this.#store.ledgerIndex().openByStatus(all);
		const open = new Set(places);
		return totalsOfFigures(
			counts,
			all.figures.only(place => open.has(place)),
			counted,
		);
	});
	readonly #ordered = lastOf((all: LedgerPlaces, isOpenOnly: boolean, order: LedgerPanel['order']) => {
		const {newest, figures} = all;
		const kept = isOpenOnly ? this.#store.ledgerIndex().open(all) : newest;
		return {
			listed: order === 'amount' ? greatestFirst(kept, figures) : kept,
			years: placesByYear(kept),
		};
	});
	readonly #rows = leastRecentlyUsed<number, LedgerRow | undefined>(mostRows);

	readonly #filterOf: (request: SearchRequest) => Filter;

	constructor(store: Store, search: Search) {
		this.#store = store;
		this.#filterOf = perObject(request => search.resolve(request).filter);
	}

	/** The commitments for their panel; null where it is not open. */
	of(state: Pick<State, 'panel' | 'below'>, view: () => Filter): ReadLedger | null {
		const panel = panelOnScreen(state);
		if (panel?.type !== 'ledger') return null;
		const filter = panel.of ? this.#filterOf(panel.of) : view();
		const {all, records, counted, isOlder} = this.#all(filter);
		const {listed, years} = this.#ordered(all, panel.isOpenOnly, panel.order);
		return {
			panel,
			filter,
			records,
			total: listed.length,
			rowAt: index => this.#rowAt(listed[index]),
			yearAt: index => {
				const place = listed[index];
				return place === undefined ? '' : yearOfPlace(place);
			},
			years,
			totals: this.#totals(all, panel.isOpenOnly, counted),
			isOlder,
		};
	}

	#rowAt(place: number | undefined): LedgerRow | undefined {
		return place === undefined ? undefined : this.#rows(place, () => this.#store.ledgerIndex().rowAt(place));
	}
}

/** Dollars first, then other money by the names of its currencies, the greatest sum first, then what has none. */
function greatestFirst(listed: readonly number[], figures: LedgerPlaces['figures']): readonly number[] {
	const wanted = new Set(listed);
	const summed = [...figures.only(place => wanted.has(place))].toSorted(byAmount);
	for (const {key} of summed) wanted.delete(key);
	return [...summed.map(({key}) => key), ...wanted];
}
