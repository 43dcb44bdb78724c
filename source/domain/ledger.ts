import type {Commitment, CommitmentStatus} from './commitment.ts';
import type {Engagement, Source} from './engagement.ts';

/** A commitment with the engagement at which it was made. */
export interface LedgerEntry extends Omit<Commitment, 'source'> {
	readonly record: Pick<Engagement, 'id' | 'date' | 'title_en' | 'title_vi'>;
	/** The source that states it; null where the record no longer has it. */
	readonly source: Source | null;
	/** `RECORD#COMMITMENT` of whatever makes it good, oldest first. */
	readonly fulfilled_by: readonly string[];
}

/** A commitment as far as its sum counts. */
export type Figure = Pick<LedgerEntry, 'id' | 'status' | 'amount' | 'currency'> & {
	readonly record: {readonly id: string};
};

/** A row of a long ledger: as much of a commitment as orders and counts it. */
export interface LedgerRow extends Figure {
	readonly topics: readonly string[];
	/** The year under which its record stands. */
	readonly year: string;
	/** True for a promise or an agreement that nothing in the data makes good. */
	readonly isOpen: boolean;
}

/** The larger or the same commitment elsewhere, of which a figure must not count again. */
export type FigureLinks = ReadonlyMap<string, Pick<Commitment, 'repeats' | 'within'>>;

/** Money of one currency. */
export interface MoneyTotal {
	readonly currency: string;
	readonly amount: number;
	/** How many sums make it. */
	readonly sums: number;
	/** How many sums are left out, since they count elsewhere in the view. */
	readonly left_out: number;
}

/** The commitments of a status. */
export interface StatusTotal {
	readonly status: CommitmentStatus;
	readonly count: number;
	readonly money: readonly MoneyTotal[];
}

/** The statuses in the order in which totals list them. */
const statuses = [
	'promised',
	'agreed',
	'delivered',
	'reported',
] as const satisfies readonly CommitmentStatus[];

/** The name of a commitment from elsewhere: `RECORD#COMMITMENT`. */
function commitmentKey({record, id}: Pick<LedgerEntry, 'id'> & {record: {id: string}}): string {
	return `${record.id}#${id}`;
}

/** Returns true for a promise or an agreement that nothing in the data makes good. */
export function isOpen({status, fulfilled_by}: Pick<LedgerEntry, 'status' | 'fulfilled_by'>): boolean {
	return (status === 'promised' || status === 'agreed') && fulfilled_by.length === 0;
}

/**
 * Adds a ledger up by status and currency, each sum once: a sum that repeats another one of the view, or is a part of
 * it, is left out and counted as such. Where the other one is not in the view, the largest of those that tell it or are
 * parts of it counts alone: parts of one sum may overlap, and too little is better than the same money twice.
 *
 *     a   promised  20 million   within c
 *     b   promised  20 million   repeats a
 *     c   agreed   430 million
 *
 * The view of all three promises nothing more (two sums left out) and agrees 430 million; that of a and b promises 20.
 */
export function totalsOf(entries: readonly Figure[], links: FigureLinks): readonly StatusTotal[] {
	const counted = countedEntries(entries, links);
	return statuses.flatMap(status => {
		const own = entries.filter(each => each.status === status);
		return own.length === 0 ? [] : [{status, count: own.length, money: moneyOf(own, counted)}];
	});
}

/** The entries whose sums count. */
export function countedEntries<Entry extends Figure>(
	entries: readonly Entry[],
	links: FigureLinks,
): ReadonlySet<Entry> {
	const summed = entries.filter(each => each.amount !== null);
	const inView = new Map(summed.map(each => [commitmentKey(each), each]));
	const best = new Map<string, Entry>();
	for (const entry of summed) {
		const {isElsewhere, whole} = placeOf(entry, links, inView);
		if (isElsewhere) continue;
		const key = `${whole} ${entry.currency}`;
		const known = best.get(key);
		if (!known || (entry.amount ?? 0) > (known.amount ?? 0)) best.set(key, entry);
	}
	return new Set(best.values());
}

/** Returns whether the sum of an entry counts elsewhere in the view, and the key of the whole that it tells of. */
function placeOf(
	entry: Figure,
	links: FigureLinks,
	inView: ReadonlyMap<string, Figure>,
): {readonly isElsewhere: boolean; readonly whole: string} {
	const own = commitmentKey(entry);
	const seen = new Set([own]);
	let whole = own;
	let link = links.get(own);
	while (link) {
		const next = link.repeats ?? link.within;
		// Links that lead in a circle, which data of another hand can hold, lead nowhere.
		if (next === null || seen.has(next)) break;
		seen.add(next);
		whole = next;
		if (inView.get(next)?.currency === entry.currency) return {isElsewhere: true, whole};
		link = links.get(next);
	}
	return {isElsewhere: false, whole};
}

function moneyOf(entries: readonly Figure[], counted: ReadonlySet<Figure>): readonly MoneyTotal[] {
	const byCurrency = Map.groupBy(
		entries.filter(each => each.amount !== null),
		each => each.currency ?? '',
	);
	return [...byCurrency]
		.map(([currency, sums]) => {
			const own = sums.filter(each => counted.has(each));
			return {
				currency,
				amount: own.reduce((total, each) => total + (each.amount ?? 0), 0),
				sums: own.length,
				left_out: sums.length - own.length,
			};
		})
		.toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
