import {additionsOf, type Additions} from '../../domain/additions.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {mergeInto, type ProposalStatus, type ReviewItem} from '../../extract/index.ts';
import type {ReviewInput} from './input.ts';

/** What becomes of a record as it stands, corrections included. */
export interface ItemStatus {
	readonly status: ProposalStatus;
	/** The known record that it is the same event as. */
	readonly known: Engagement | undefined;
	/** Where the two contradict each other, one sentence each. */
	readonly conflicts: readonly string[];
	/** What merging adds to the known record; undefined where that is not at hand. */
	readonly additions: Additions | undefined;
}

/** Looks again at what a record merges into, since an edit can settle a conflict or bring one about. */
export function statusOf(
	{proposal, record}: ReviewItem,
	{known: all}: Pick<ReviewInput, 'known'>,
): ItemStatus {
	const known = proposal.mergesInto === null ? undefined : all.get(proposal.mergesInto);
	const isAsProposed = record === proposal.record;
	if (!known) return {status: proposal.status, known, conflicts: proposal.conflicts, additions: undefined};
	const merge = mergeInto(known, record);
	const conflicts = isAsProposed ? proposal.conflicts : merge.conflicts;
	const status = isAsProposed ? proposal.status : conflicts.length > 0 ? 'conflict' : 'merges';
	return {status, known, conflicts, additions: additionsOf(known, merge.record)};
}

/** How many of the records are to become what. */
export type StatusCounts = Readonly<Record<ProposalStatus, number>>;

/** Counts the records by what becomes of them. */
export function countStatuses(items: readonly ReviewItem[], start: Pick<ReviewInput, 'known'>): StatusCounts {
	const counts = {new: 0, merges: 0, conflict: 0};
	for (const item of items) counts[statusOf(item, start).status]++;
	return counts;
}
