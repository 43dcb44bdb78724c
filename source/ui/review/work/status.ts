import type {Additions} from '../../../domain/additions.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {
	conflictsBetween,
	mergeInto,
	placeFinder,
	type ProposalStatus,
	type ReviewItem,
} from '../../../extract/index.ts';
import type {ReviewInput} from '../input.ts';

/** The fate of a record as it stands, corrections included. */
export interface ItemStatus {
	readonly status: ProposalStatus;
	/** The known record that it is the same event as. */
	readonly known: Engagement | undefined;
	/** Where the two contradict each other, one sentence each. */
	readonly conflicts: readonly string[];
	/** What merging adds to the known record; undefined where that is not at hand. */
	readonly additions: Additions | undefined;
}

/** The known records, and the places that tell a country from a town in it. */
type StatusContext = Pick<ReviewInput, 'known' | 'places'>;

/** Looks again at what a record merges into, since an edit can settle a conflict or bring one about. */
export function statusOf(
	{proposal, record}: ReviewItem,
	{known: all, places = []}: StatusContext,
): ItemStatus {
	const known = proposal.mergesInto === null ? undefined : all.get(proposal.mergesInto);
	const isAsProposed = record === proposal.record;
	if (!known) return {status: proposal.status, known, conflicts: proposal.conflicts, additions: undefined};
	const conflicts = isAsProposed ? proposal.conflicts : conflictsBetween(known, record, placeFinder(places));
	const status = isAsProposed ? proposal.status : conflicts.length > 0 ? 'conflict' : 'merges';
	return {status, known, conflicts, additions: mergeInto(known, record, placeFinder(places)).additions};
}

/** The number of records for each fate. */
export type StatusCounts = Readonly<Record<ProposalStatus, number>>;

/** Counts the records by what becomes of them. */
export function countStatuses(items: readonly ReviewItem[], start: StatusContext): StatusCounts {
	const counts = {new: 0, merges: 0, conflict: 0};
	for (const item of items) counts[statusOf(item, start).status]++;
	return counts;
}
