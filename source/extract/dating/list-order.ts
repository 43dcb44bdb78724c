import {hullOf, isSettled, within} from './limits/index.ts';
import {addDays, always, daysBetween, earlier, later} from '../../domain/days.ts';
import {LinkCollector, referTo, type DraftState, type Links} from './draft-state.ts';

/** Lists go by the day of publication: what is announced, or reported late, stands a little out of place. In days. */
const slack = 31;
/** A list is taken to run in order when at least as many different dates in a row say so … */
const fewestDates = 3;
/** … and at least this share of its dated items fits. */
const leastShare = 0.8;

/** A draft in its list, with the run of days that its date still allows. */
interface Item {
	readonly state: DraftState;
	readonly start: string;
	readonly end: string;
}

/**
 * Binds the undated items of every list that runs newest first or oldest first, as its dated items show: an item lies
 * between its neighbours, give or take {@link slack}. Dated items that stand out of order neither bind nor are bound.
 *
 *     line 1   2022-09-05             settled
 *     line 2   14/3, some year        bound to 2020-05-08/2022-10-06: 2021-03-14 or 2022-03-14
 *     line 3   2020-06-08             settled
 *     line 4   1/2, some year         bound to 2019-04-02/2020-07-09: 2020-02-01
 *     line 5   2019-05-03             settled
 */
export function orderLinks(states: readonly DraftState[]): Links {
	const collector = new LinkCollector();
	const documents = Map.groupBy(states, each => each.draft.passages[0]?.document);
	for (const list of documents.values()) {
		const items = list.map(state => ({state, ...hullOf(state.candidates)}));
		const dated = items.filter(({state}) => isSettled(state.candidates));
		const down = longestRun(dated, (above, below) => below.start <= above.end);
		const up = longestRun(dated, (above, below) => above.start <= below.end);
		const isDown = down.length >= up.length;
		const run = isDown ? down : up;
		if (!showsOrder(run, dated)) continue;
		const inOrder = new Set(run);
		const misplaced = new Set(dated.filter(item => !inOrder.has(item)));
		bind(
			items.filter(item => !misplaced.has(item)),
			isDown,
			collector,
		);
	}
	return collector.links;
}

function showsOrder(run: readonly Item[], dated: readonly Item[]): boolean {
	const different = run.filter((item, index) => {
		const previous = run[index - 1];
		return !previous || Math.abs(daysBetween(previous.start, item.start)) > slack;
	});
	return different.length >= fewestDates && run.length >= dated.length * leastShare;
}

/** Binds every item not yet settled to those that stand above and below it. */
function bind(items: readonly Item[], isDown: boolean, collector: LinkCollector): void {
	const newestFirst = isDown ? items : items.toReversed();
	const order = isDown ? 'newest first' : 'oldest first';
	const latest = carry(newestFirst, (bound, item) => item.end < bound.end);
	const earliest = carry(newestFirst.toReversed(), (bound, item) => item.start > bound.start);
	for (const item of items) {
		if (isSettled(item.state.candidates)) continue;
		const newer = latest.get(item);
		const older = earliest.get(item);
		const end = newer ? addDays(newer.end, slack) : always.end;
		const start = older ? addDays(older.start, -slack) : always.start;
		const neighbours = [
			...(older && item.start < start ? [`not before ${referTo(older.state, item.state)}`] : []),
			...(newer && item.end > end ? [`not after ${referTo(newer.state, item.state)}`] : []),
		];
		if (neighbours.length === 0) continue;
		collector.add(item.state.index, {
			strength: 'order',
			narrow: within([{start: earlier(start, end), end: later(start, end)}]),
			reason: `The list runs ${order}: by its place it is ${neighbours.join(' and ')}.`,
		});
	}
}

/**
 * For each item the one before it that bounds it. A settled item counts before all that stand before it, so that one
 * wrong date spoils no more than its neighbourhood; among unsettled ones the tightest counts.
 */
function carry(
	items: readonly Item[],
	isTighter: (bound: Item, item: Item) => boolean,
): ReadonlyMap<Item, Item> {
	const bounds = new Map<Item, Item>();
	let bound: Item | undefined;
	for (const item of items) {
		if (bound) bounds.set(item, bound);
		if (!bound || isSettled(item.state.candidates) || isTighter(bound, item)) bound = item;
	}
	return bounds;
}

/**
 * The longest subsequence in which every item may follow the one before (patience sorting over the ends of the runs
 * so far).
 */
function longestRun(
	items: readonly Item[],
	mayFollow: (above: Item, below: Item) => boolean,
): readonly Item[] {
	const ends: {item: Item; previous: number; index: number}[] = [];
	const nodes: {item: Item; previous: number}[] = [];
	for (const item of items) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const end = ends[middle];
			if (end && mayFollow(end.item, item)) low = middle + 1;
			else high = middle;
		}
		const index = nodes.push({item, previous: ends[low - 1]?.index ?? -1}) - 1;
		ends[low] = {item, previous: -1, index};
	}
	const run: Item[] = [];
	for (let at = ends.at(-1)?.index ?? -1; at >= 0; at = nodes[at]?.previous ?? -1) {
		const node = nodes[at];
		if (node) run.push(node.item);
	}
	return run.toReversed();
}
