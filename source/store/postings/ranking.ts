import type {TextTerm} from '../../domain/filter.ts';
import {anywhere, head, markedIn, pairIn, termIn, type TextSources} from './text-records.ts';
import {addTo, isEmpty, keepIn, removeFrom, type RecordSet} from './record-set.ts';

/** Sets of records: the more of them a record is in, the more relevant it is. Worked out when the criteria before it have not settled the order. */
type Criterion = () => readonly RecordSet[];

/**
 * The records found for typed words in tiers, the most relevant first, as sets that share nothing. They are compared by, in this order: whether the
 * words stand as typed, marks included (in people, titles and labels, then anywhere); how many of them stand in people, titles and labels; how many stand
 * next to the one that was typed after them (there, then anywhere); whether the last one is whole.
 */
export function* tiersOf(
	terms: readonly TextTerm[],
	records: RecordSet,
	sources: TextSources,
): Generator<RecordSet> {
	const areas = [head, anywhere];
	const last = terms.at(-1);
	const criteria: readonly Criterion[] = [
		() => (terms.some(term => term.marked !== null) ? areas.map(area => markedIn(area, terms, sources)) : []),
		() => terms.map(term => termIn(head, term, sources)),
		...areas.map(area => () => neighbours(terms).map(pair => pairIn(area, pair, sources.postings))),
		() => (last?.isPrefix ? areas.map(area => termIn(area, {...last, isPrefix: false}, sources)) : []),
	];
	yield* sorted(records.slice(), criteria.map(remembered));
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
function* sorted(records: RecordSet, [criterion, ...rest]: readonly Criterion[]): Generator<RecordSet> {
	if (isEmpty(records)) return;
	if (!criterion) {
		yield records;
		return;
	}
	for (const part of byCount(records, criterion())) yield* sorted(part, rest);
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
