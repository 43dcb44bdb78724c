import {bitsIn} from '../../../domain/bits.ts';
import type {RecordSet} from '../record-set.ts';

/** The part of a set that has any records: those of a year lie together, since records stand in order of time. */
export interface SetSlice {
	readonly start: number;
	readonly words: RecordSet;
}

/** Cuts off the ends of a set that have no record. */
export function sliceOf(set: RecordSet): SetSlice {
	const start = set.findIndex(word => word !== 0);
	return {start, words: set.slice(start, set.findLastIndex(word => word !== 0) + 1)};
}

/** Counts the records of a slice that a set has too. */
export function sharedBy({start, words}: SetSlice, records: RecordSet): number {
	let count = 0;
	for (let index = 0; index < words.length; index++)
		count += bitsIn((words[index] ?? 0) & (records[start + index] ?? 0));
	return count;
}
