import {lastOf} from '../../../domain/memo.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import {addTo, hasPosition, keepIn, positionsIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';
import type {IndexParts} from './index-parts.ts';
import {neighbours} from './hit-tiers.ts';
import {anywhere, markedIn, pairIn, prominent, termIn} from './text-records.ts';

/*
 * The order of hits within a tier (hit-tiers.ts), by an example. Somebody has typed `port call`, and five records have
 * both words. They stand at the positions 1 (the oldest) to 5:
 *
 *     1  titled "Port call at Da Nang"
 *     2  titled "Call at the port of Cam Ranh"
 *     3  titled "Talks in Hanoi", with "a port call next year" in its summary
 *     4  titled "Port of Hai Phong", with "a call on the mayor" in its summary
 *     5  titled "Second port call"
 *
 * A criterion is a list of sets of records. The more of its sets a record is in, the earlier it comes:
 *
 *     criterion                           its sets                         1  2  3  4  5
 *     the words in titles, people, …      those with `port`, with `call`   2  2  0  1  2
 *     next to each other in titles, …     those with `port call`           1  0  0  0  1
 *     next to each other anywhere         those with `port call`           1  0  1  0  1
 *
 * Records are compared by the first criterion, those that are equal there by the second, and so on; records that are
 * equal in all of them come newest first: 5, 1, 2, 4, 3.
 *
 * A large set is divided by the first criterion into {1, 2, 5}, {4} and {3}, each part by the second one, and so on,
 * with whole sets at a time (`byCount`). Only the parts that a page needs are made. A set of up to `few` records is
 * sorted instead: the numbers of a record become one, its score, as the digits of a clock do. Record 1 has
 * 2, 1 and 1; behind the first criterion a digit has two values, so that the score is (2 × 2 + 1) × 2 + 1 = 11.
 */

/** Sets of records: the more of them a record is in, the earlier it comes. Called when the order depends on it. */
type Criterion = () => readonly RecordSet[];

/** Records that follow each other: a set of equally relevant ones, newest first, or positions in their order. */
export type Stretch = {readonly records: RecordSet} | {readonly positions: readonly number[]};

/**
 * The size up to which sorting the records of a set one by one is quicker than dividing the set, in an index of so
 * many records: to divide a set takes as long as the index is large.
 */
export function fewOf(records: number): number {
	return Math.max(512, Math.floor(records / 200));
}

/**
 * Words that decide the order: a pasted page is found by all of its words, but its records are few, or as relevant as
 * each other.
 */
const mostRanked = 16;

/**
 * Yields the records found for typed words, the most relevant first. They are compared by: whether the words stand
 * as typed, marks included (in people, titles and labels, then anywhere); how many of them stand in people, titles
 * and labels; how many stand next to the one that was typed after them (there, then anywhere); whether the last one
 * is whole; and their dates, the newest first.
 */
export function* stretchesOf(
	allTerms: readonly TextTerm[],
	records: RecordSet,
	index: IndexParts,
): Generator<Stretch> {
	const areas = [prominent, anywhere];
	const terms = allTerms.slice(0, mostRanked);
	const last = allTerms.at(-1);
	const criteria: readonly Criterion[] = [
		() => (terms.some(term => term.marked !== null) ? areas.map(area => markedIn(area, terms, index)) : []),
		() => terms.map(term => termIn(prominent, term, index)),
		...areas.map(area => () => neighbours(terms).map(pair => pairIn(area, pair, index))),
		() => (last?.isPrefix ? areas.map(area => termIn(area, {...last, isPrefix: false}, index)) : []),
	];
	yield* divided(
		records.slice(),
		criteria.map(criterion => lastOf(criterion)),
		index.few,
	);
}

/** Divides a set by the first criterion, and each of its parts by the ones after it. */
function* divided(records: RecordSet, criteria: readonly Criterion[], few: number): Generator<Stretch> {
	const size = sizeOf(records);
	if (size === 0) return;
	const [criterion, ...rest] = criteria;
	if (!criterion) yield {records};
	else if (size <= few) yield {positions: sortedOneByOne(records, criteria)};
	else for (const part of byCount(records, criterion())) yield* divided(part, rest, few);
}

/** More than any position: a million records and the gaps between their blocks. */
const positionsEnd = 2 ** 24;

/**
 * Sorts the positions by score, the newest first among equals. The two are made one number, so that numbers are
 * sorted; no score reaches 2 ** 29 ({@link mostRanked}).
 */
function sortedOneByOne(records: RecordSet, criteria: readonly Criterion[]): readonly number[] {
	const sets = criteria.map(criterion => criterion());
	const positions = positionsIn(records, {offset: 0, limit: Number.POSITIVE_INFINITY}, 'oldest-first');
	const keys = Float64Array.from(positions, position => scoreOf(position, sets) * positionsEnd + position);
	return Array.from(keys.sort().reverse(), key => key % positionsEnd);
}

/** Counts the sets of each criterion that have the record; the counts become one number, the first one its head. */
function scoreOf(position: number, criteria: readonly (readonly RecordSet[])[]): number {
	let score = 0;
	for (const sets of criteria) {
		score *= sets.length + 1;
		for (const set of sets) if (hasPosition(set, position)) score++;
	}
	return score;
}

/** Divides records into those that are in all of the sets, those in all but one, and so on. */
function byCount(records: RecordSet, sets: readonly RecordSet[]): readonly RecordSet[] {
	// levels[n]: the records in n of the sets looked at so far.
	const levels = [records];
	for (const set of sets) {
		levels.push(new Uint32Array(records.length));
		for (let level = levels.length - 2; level >= 0; level--) {
			const [some, more] = [levels[level], levels[level + 1]];
			if (!some || !more) continue;
			const risen = some.slice();
			keepIn(risen, set);
			addTo(more, risen);
			removeFrom(some, risen);
		}
	}
	return levels.reverse();
}
