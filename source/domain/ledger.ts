import {commitmentStatuses, isPromise, type Commitment, type CommitmentStatus} from './commitment.ts';
import {countedFigures, type Figure, type FigureLinks} from './counted-sums.ts';
import type {AskedSet} from './number-set.ts';
import type {Engagement, Source} from './engagement.ts';

/** A commitment with the engagement at which it was made. */
export interface LedgerEntry extends Omit<Commitment, 'source'> {
	readonly record: Pick<Engagement, 'id' | 'date' | 'title_en' | 'title_vi'>;
	/** The source that states it; null where the record no longer has it. */
	readonly source: Source | null;
	/** `RECORD#COMMITMENT` of whatever makes it good, oldest first. */
	readonly fulfilled_by: readonly string[];
}

/** An entry without what makes it good, for which other commitments would have to be read. */
export type BareEntry = Omit<LedgerEntry, 'fulfilled_by'>;

/** A row of a ledger on screen: as much of a commitment as tells it apart. */
export interface LedgerRow {
	readonly record: {readonly id: string};
	readonly id: string;
	/** True for a promise or an agreement that nothing in the data makes good. */
	readonly isOpen: boolean;
}

/** The number of a view's commitments by status. */
export type CommitmentCounts = ReadonlyMap<CommitmentStatus, number>;

/** Money of one currency. */
export interface MoneyTotal {
	readonly currency: string;
	readonly amount: number;
	/** How many sums make it. */
	readonly sums: number;
	/** How many sums are left out, since they count elsewhere in the view. */
	readonly left_out: number;
}

/** A total while sums are added to it. */
type Summing = {-readonly [Field in keyof MoneyTotal]: MoneyTotal[Field]};

/** The commitments of a status. */
export interface StatusTotal {
	readonly status: CommitmentStatus;
	readonly count: number;
	readonly money: readonly MoneyTotal[];
}

/** Returns true for a promise or an agreement that nothing in the data makes good. */
export function isOpen({status, fulfilled_by}: Pick<LedgerEntry, 'status' | 'fulfilled_by'>): boolean {
	return isPromise(status) && fulfilled_by.length === 0;
}

/** The name of a commitment from elsewhere: `RECORD#COMMITMENT`. */
export function keyOfEntry({record, id}: Pick<LedgerRow, 'record' | 'id'>): string {
	return `${record.id}#${id}`;
}

/** The figures of entries. */
export function figuresOf(entries: readonly LedgerEntry[]): readonly Figure[] {
	return entries.map(entry => {
		const {status, amount, currency} = entry;
		return {key: keyOfEntry(entry), status, amount, currency};
	});
}

/**
 * Adds a ledger up by status and currency, each sum once (counted-sums.ts).
 * @param whole all of the view of which the entries are some: which sums count is settled over them, so that some never
 * make more than all
 */
export function totalsOf(
	entries: readonly LedgerEntry[],
	links: FigureLinks,
	whole: readonly LedgerEntry[] = entries,
): readonly StatusTotal[] {
	const counts = new Map(
		[...Map.groupBy(entries, each => each.status)].map(([status, all]) => [status, all.length]),
	);
	return totalsOfFigures(counts, figuresOf(entries), countedFigures(figuresOf(whole), links));
}

/** The same, of how many there are of each status, those that have a sum, and the keys of those sums that count. */
export function totalsOfFigures<K extends string | number>(
	counts: CommitmentCounts,
	figures: Iterable<Figure<K>>,
	counted: AskedSet<K>,
): readonly StatusTotal[] {
	const money = new Map<CommitmentStatus, Map<string, Summing>>();
	for (const {key, status, amount, currency} of figures) {
		if (amount === null) continue;
		const own = money.get(status) ?? new Map<string, Summing>();
		money.set(status, own);
		const total = own.get(currency ?? '') ?? {currency: currency ?? '', amount: 0, sums: 0, left_out: 0};
		own.set(total.currency, total);
		if (counted.has(key)) {
			total.amount += amount;
			total.sums += 1;
		} else total.left_out += 1;
	}
	return commitmentStatuses.flatMap(status => {
		const count = counts.get(status) ?? 0;
		const totals = [...(money.get(status)?.values() ?? [])];
		return count === 0 ? [] : [{status, count, money: totals.toSorted(byCurrency)}];
	});
}

function byCurrency(a: MoneyTotal, b: MoneyTotal): number {
	return a.currency < b.currency ? -1 : 1;
}

/** Puts sums in order: dollars first, then other money by the names of its currencies, the greatest sum first. */
export function byAmount(
	a: Pick<Figure, 'amount' | 'currency'>,
	b: Pick<Figure, 'amount' | 'currency'>,
): number {
	const [first, second] = [currencyRank(a.currency), currencyRank(b.currency)];
	if (first !== second) return first < second ? -1 : 1;
	return (b.amount ?? 0) - (a.amount ?? 0);
}

function currencyRank(currency: string | null): string {
	return currency === 'USD' ? '' : (currency ?? '');
}
