import type {TextTerm} from '../../../domain/filter.ts';
import {anywhere, head, markedIn, pairIn, termIn, type TextSources} from './text-records.ts';
import {addTo, hasPosition, keepIn, positionsIn, removeFrom, sizeOf, type RecordSet} from '../record-set.ts';

/**
 * Sets of records: the more of them a record is in, the more relevant it is. Worked out when the criteria before it
 * have not settled the order.
 */
type Criterion = () => readonly RecordSet[];

/** Records that follow each other: a set of equally relevant ones, newest first, or positions in order. */
export type Tier = {readonly records: RecordSet} | {readonly positions: readonly number[]};

/**
 * Sets of so few records are put in order one by one: from about here on it takes longer than parting all of them at
 * once.
 */
const fewRecords = 4096;

/**
 * Words that decide the order: a pasted page is found by all of its words, but its records are few, or as relevant as
 * each other.
 */
const mostRanked = 16;

/**
 * The records found for typed words in order, the most relevant first. They are compared by: whether the words stand
 * as typed, marks included (in people, titles and labels, then anywhere); how many of them stand in people, titles
 * and labels; how many stand next to the one that was typed after them (there, then anywhere); whether the last one
 * is whole; and their dates.
 * @param few how many records are put in order one by one
 */
export function* tiersOf(
	allTerms: readonly TextTerm[],
	records: RecordSet,
	sources: TextSources,
	few = fewRecords,
): Generator<Tier> {
	const areas = [head, anywhere];
	const terms = allTerms.slice(0, mostRanked);
	const last = allTerms.at(-1);
	const criteria: readonly Criterion[] = [
		() => (terms.some(term => term.marked !== null) ? areas.map(area => markedIn(area, terms, sources)) : []),
		() => terms.map(term => termIn(head, term, sources)),
		...areas.map(area => () => neighbours(terms).map(pair => pairIn(area, pair, sources.postings))),
		() => (last?.isPrefix ? areas.map(area => termIn(area, {...last, isPrefix: false}, sources)) : []),
	];
	yield* parted(records.slice(), criteria.map(remembered), few);
}

/** More spellings of two words than these are not paired: most of the pairs are nowhere. */
const mostPairs = 24;

/** Each two words typed one after the other. */
function neighbours(terms: readonly TextTerm[]): readonly (readonly [TextTerm, TextTerm])[] {
	return terms.slice(1).flatMap((second, index) => {
		const first = terms[index];
		const isFew = first !== undefined && first.phrases.length * second.phrases.length <= mostPairs;
		return isFew ? [[first, second] as const] : [];
	});
}

/** Parts a set by the first criterion, and each of its parts by the ones after it. */
function* parted(records: RecordSet, criteria: readonly Criterion[], few: number): Generator<Tier> {
	const size = sizeOf(records);
	if (size === 0) return;
	const [criterion, ...rest] = criteria;
	if (!criterion) yield {records};
	else if (size <= few) yield {positions: sortedOneByOne(records, criteria)};
	else for (const part of byCount(records, criterion())) yield* parted(part, rest, few);
}

/** More than any position: a million records and the gaps between their blocks. */
const positionsEnd = 2 ** 24;

/**
 * The positions by score, then the newest first; the two are one number each, so that they are sorted as numbers. No
 * score reaches 2 ** 29 ({@link mostRanked}).
 */
function sortedOneByOne(records: RecordSet, criteria: readonly Criterion[]): readonly number[] {
	const sets = criteria.map(criterion => criterion());
	const positions = positionsIn(records, {offset: 0, limit: Number.POSITIVE_INFINITY}, 'oldest-first');
	const keys = Float64Array.from(positions, position => scoreOf(position, sets) * positionsEnd + position);
	return Array.from(keys.sort().reverse(), key => key % positionsEnd);
}

/** How many sets of each criterion have the record, the first criterion's in the highest place. */
function scoreOf(position: number, criteria: readonly (readonly RecordSet[])[]): number {
	let score = 0;
	for (const sets of criteria) {
		score *= sets.length + 1;
		for (const set of sets) if (hasPosition(set, position)) score++;
	}
	return score;
}

/** The records that are in all of the sets, then those in all but one, and so on. */
function byCount(records: RecordSet, sets: readonly RecordSet[]): readonly RecordSet[] {
	// levels[n]: in n of the sets looked at so far.
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

function remembered(criterion: Criterion): Criterion {
	let sets: readonly RecordSet[] | undefined;
	return () => (sets ??= criterion());
}
