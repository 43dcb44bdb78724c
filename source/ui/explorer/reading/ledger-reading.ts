import {totalsOf, type LedgerRow, type StatusTotal} from '../../../domain/ledger.ts';
import type {Filter} from '../../../domain/filter.ts';
import {lastOf} from '../../../domain/memo.ts';
import {ledgerRowsOf} from '../../../answers/ledger-view.ts';
import type {Store} from '../../../store/index.ts';
import type {LedgerPanel} from '../model.ts';

/** The commitments of a view as the open ledger lists them. */
export interface ReadLedger {
	readonly panel: LedgerPanel;
	/** Those it is narrowed to, in its order. */
	readonly rows: readonly LedgerRow[];
	/** How many there are of each year. */
	readonly years: ReadonlyMap<string, number>;
	/** All of the view by status, each sum once. */
	readonly totals: readonly StatusTotal[];
	/** True where the database is of an older form, which has none. */
	readonly isOlder: boolean;
}

type Ordered = Pick<ReadLedger, 'rows' | 'years'>;

/** Reads the commitments of a view once, and puts them into an order once. */
export class LedgerReader {
	readonly #store: Store;
	readonly #all = lastOf((filter: Filter) => {
		const rows = ledgerRowsOf(this.#store, filter);
		const isOlder = this.#store.olderForm()?.facets.includes('contents') === true;
		return {rows, totals: totalsOf(rows, this.#store.figureLinks()), isOlder};
	});
	readonly #ordered = lastOf(
		(all: readonly LedgerRow[], isOpenOnly: boolean, order: LedgerPanel['order']): Ordered => {
			const kept = isOpenOnly ? all.filter(row => row.isOpen) : all;
			const years = new Map<string, number>();
			for (const {year} of kept) years.set(year, (years.get(year) ?? 0) + 1);
			return {rows: order === 'amount' ? kept.toSorted(byAmount) : kept, years};
		},
	);

	constructor(store: Store) {
		this.#store = store;
	}

	/** The commitments of a view for its panel. */
	of(filter: Filter, panel: LedgerPanel): ReadLedger {
		const {rows, totals, isOlder} = this.#all(filter);
		return {panel, ...this.#ordered(rows, panel.isOpenOnly, panel.order), totals, isOlder};
	}
}

/** Dollars first, then other money by the names of its currencies, the greatest sum first, then what has none. */
function byAmount(a: LedgerRow, b: LedgerRow): number {
	const [first, second] = [currencyRank(a), currencyRank(b)];
	if (first !== second) return first < second ? -1 : 1;
	return (b.amount ?? 0) - (a.amount ?? 0);
}

function currencyRank({amount, currency}: LedgerRow): string {
	if (amount === null) return '2';
	return currency === 'USD' ? '0' : `1${currency ?? ''}`;
}
