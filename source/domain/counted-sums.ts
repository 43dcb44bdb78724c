import type {Commitment, CommitmentStatus} from './commitment.ts';
import {perObject} from './memo.ts';
import type {AskedSet} from './number-set.ts';

/** What one commitment leads to another by: `RECORD#COMMITMENT`, or a number that stands for it. */
type Key = string | number;

/** A commitment as far as its sum counts. */
export type Figure<K extends Key = string> = Pick<Commitment, 'status' | 'amount' | 'currency'> & {
	/** By which others lead to it. */
	readonly key: K;
};

/** The commitments that one tells again, is a part of or makes good, and its own sum. */
export interface FigureLink<K extends Key = string> extends Pick<Commitment, 'amount' | 'currency'> {
	readonly repeats: K | null;
	readonly within: K | null;
	readonly fulfils: K | null;
}

/** All commitments that have a sum, or lead to another one, by their keys. */
export interface FigureLinks<K extends Key = string> extends Iterable<
	readonly [key: K, link: FigureLink<K>]
> {
	readonly get: (key: K) => FigureLink<K> | undefined;
	readonly values: () => Iterable<FigureLink<K>>;
}

/** The commitments to which others lead. */
const targetsOf = perObject((links: {readonly values: () => Iterable<FigureLink<Key>>}): AskedSet<Key> => {
	const targets = new Set<Key>();
	for (const {repeats, within, fulfils} of links.values()) {
		if (repeats !== null) targets.add(repeats);
		if (within !== null) targets.add(within);
		if (fulfils !== null) targets.add(fulfils);
	}
	return targets;
});

/** What is told firmly, by how far it has come: of equal sums the first counts. A report comes after all of them. */
const ranks: Readonly<Record<CommitmentStatus, number>> = {delivered: 0, agreed: 1, promised: 2, reported: 3};

/**
 * The keys of those figures of a view that count, each sum once. Left out is a sum that
 *
 * - tells another one of the view again or is a part of it, unless that one is only reported and it is not: what was
 *   promised is not hidden by a later text that adds it up;
 * - is a promise that another sum of the view makes good in full;
 * - finds no room: parts of a sum that does not count itself count as far as they fit into it together, the largest
 *   first, since parts may overlap, and too little is better than the same money twice.
 *
 *     a   promised   20 million   within c
 *     b   promised   20 million   repeats a
 *     c   agreed    300 million   within e
 *     d   promised  130 million   within e
 *     e   reported  430 million
 *
 * Of all five, c and d count, 430 million; e, which they fill, does not. Of a, b and d alone, a and d do.
 */
export function countedFigures<K extends Key>(
	figures: Iterable<Figure<K>>,
	links: FigureLinks<K>,
): ReadonlySet<K> {
	const steps = countingFigures(figures, links);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Figures that are weighed in a step. */
const atOnce = 2000;

/** The same in steps of a few milliseconds, the keys at its end. */
export function* countingFigures<K extends Key>(
	figures: Iterable<Figure<K>>,
	links: FigureLinks<K>,
): Generator<void, ReadonlySet<K>, void> {
	const targets = targetsOf(links);
	yield;
	const counted = new Set<K>();
	const view = new Map<K, Figure<K>>();
	// What leads nowhere, and nothing leads to, counts: most do.
	for (const each of figures) {
		if (each.amount === null) continue;
		if (leadsOn(links.get(each.key)) || targets.has(each.key)) view.set(each.key, each);
		else counted.add(each.key);
	}
	yield;
	const linked = [...view.values()];
	const kept = keptPromises(linked, view, links);
	yield;
	linked.sort(byWeight);
	const room = new Room(links);
	for (const [at, figure] of linked.entries()) {
		if (at % atOnce === 0) yield;
		const wholes = wholesOf(figure.key, links);
		if (kept.has(figure.key) || wholes.some(({key}) => isCounting(view.get(key), figure))) continue;
		if (room.take(figure, wholes)) counted.add(figure.key);
	}
	return counted;
}

/** Firm before reported, then the largest first, then what has come furthest. */
function byWeight(a: Figure<Key>, b: Figure<Key>): number {
	const reported = Number(a.status === 'reported') - Number(b.status === 'reported');
	return reported || (b.amount ?? 0) - (a.amount ?? 0) || ranks[a.status] - ranks[b.status];
}

/** Returns true where a whole counts in place of its part. */
function isCounting(whole: Figure<Key> | undefined, part: Figure<Key>): boolean {
	if (whole?.currency !== part.currency) return false;
	return whole.status !== 'reported' || part.status === 'reported';
}

/** The promises of a view that a sum of it makes good in full. */
function keptPromises<K extends Key>(
	summed: readonly Figure<K>[],
	view: ReadonlyMap<K, Figure<K>>,
	links: FigureLinks<K>,
): ReadonlySet<K> {
	const kept = new Set<K>();
	for (const {key, status, amount, currency} of summed) {
		const promise = links.get(key)?.fulfils ?? null;
		const told = promise === null ? undefined : view.get(promise);
		if (!told || told.currency !== currency || status === 'reported') continue;
		// What leads back to its own promise counts in it.
		const isPart = wholesOf(key, links).some(whole => whole.key === promise);
		if (!isPart && (amount ?? 0) >= (told.amount ?? 0)) kept.add(told.key);
	}
	return kept;
}

/** A commitment of which another one is a part, or which it tells again. */
interface Whole<K extends Key> {
	readonly key: K;
	readonly isSame: boolean;
}

function leadsOn(link: FigureLink<Key> | undefined): boolean {
	return link !== undefined && (link.repeats ?? link.within ?? link.fulfils) !== null;
}

const none: readonly never[] = [];

/** What a commitment leads to, the nearest first. Links may lead in a circle in data of another hand. */
function wholesOf<K extends Key>(key: K, links: FigureLinks<K>): readonly Whole<K>[] {
	const first = links.get(key);
	if ((first?.repeats ?? first?.within ?? null) === null) return none;
	// They are few, and are looked through in less time than a set is made.
	const wholes: Whole<K>[] = [];
	let isSame = true;
	for (let link = first; link;) {
		const next = link.repeats ?? link.within;
		if (next === null || next === key || wholes.some(whole => whole.key === next)) break;
		isSame &&= link.repeats !== null;
		wholes.push({key: next, isSame});
		link = links.get(next);
	}
	return wholes;
}

/** The money of sums that is counted already, by their parts. */
class Room<K extends Key> {
	readonly #links: FigureLinks<K>;
	/** By the currency, then by the key of the sum. */
	readonly #taken = new Map<string | null, Map<K, number>>();

	constructor(links: FigureLinks<K>) {
		this.#links = links;
	}

	/** Takes the money of a figure from all of its wholes; false where one of them has no room, or its own is taken. */
	take({key: own, amount, currency}: Figure<K>, wholes: readonly Whole<K>[]): boolean {
		const taken = this.#taken.get(currency) ?? new Map<K, number>();
		this.#taken.set(currency, taken);
		const sum = amount ?? 0;
		if ((taken.get(own) ?? 0) >= Math.max(sum, Number.MIN_VALUE)) return false;
		const hasRoom = ({key, isSame}: Whole<K>): boolean => {
			const before = taken.get(key) ?? 0;
			const whole = this.#links.get(key);
			const most = whole?.currency === currency ? whole.amount : null;
			return before === 0 || (!isSame && before < Infinity && (most === null || before + sum <= most));
		};
		if (!wholes.every(hasRoom)) return false;
		for (const {key, isSame} of wholes) taken.set(key, isSame ? Infinity : (taken.get(key) ?? 0) + sum);
		return true;
	}
}
