import type {Additions} from '../../../domain/additions.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {
	asCompared,
	doubtsAbout,
	fateOf,
	isOfKnownPassage,
	isAsProposed,
	mergeInto,
	placeFinder,
	type AcceptContext,
	type Doubt,
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

/** The known records, the places that tell a country from a town in it, and who is known. */
type StatusContext = Pick<ReviewInput, 'known' | 'places' | 'persons'>;

/** The context in which accepted records are named and compared. */
export function acceptContext({known, places = []}: StatusContext): AcceptContext {
	return {known, placeOf: placeFinder(places)};
}

/** Looks again at what a record merges into, since an edit can settle a conflict or bring one about. */
export function statusOf(item: ReviewItem, start: StatusContext): ItemStatus {
	const {proposal, record, target} = item;
	const context = acceptContext(start);
	const {status, conflicts} = fateOf(item, context);
	const known = target === null ? undefined : start.known.get(target);
	if (!known) return {status, known, conflicts, additions: undefined};
	const isKnownAlready = isOfKnownPassage(item) && record === proposal.record;
	const {additions} = isKnownAlready
		? {additions: {sources: [], fields: []}}
		: mergeInto(known, asCompared(item, known), context.placeOf);
	return {status, known, conflicts, additions};
}

/** The reasons for which an item is not taken without a look. */
export function doubtsOf(
	item: ReviewItem,
	start: StatusContext,
	isNew: (personId: string) => boolean,
): readonly Doubt[] {
	const {proposal, record, target} = item;
	const {status} = statusOf(item, start);
	if (isOfKnownPassage(item)) return status === 'conflict' ? ['conflict'] : [];
	return doubtsAbout({
		record,
		status,
		hasNewPeople: record.people.some(person => isNew(person.id)),
		isDoubtful: proposal.support?.isDoubtful === true && !isReadAnew(item),
		isDateGuessed: proposal.support?.isDateGuessed === true && record.date === proposal.record.date,
		isChosen: target !== proposal.mergesInto,
	});
}

/**
 * Returns true where the reader has said what happened or who was there, which is what an unclear passage leaves open.
 * A record of a skipped passage needs somebody.
 */
function isReadAnew({proposal, record}: ReviewItem): boolean {
	const ids = (people: Engagement['people']): string => people.map(({id}) => id).join(' ');
	const areOthers = ids(record.people) !== ids(proposal.record.people);
	if (proposal.found) return areOthers;
	return areOthers || record.kind !== proposal.record.kind;
}

/** The number of records for each fate. */
export type StatusCounts = Readonly<Record<ProposalStatus, number>>;

/** Counts the records by what becomes of them. */
export function countStatuses(items: readonly ReviewItem[], start: StatusContext): StatusCounts {
	const counts = {new: 0, merges: 0, conflict: 0};
	for (const item of items) {
		// Most items of a long list are as they were proposed, and every key counts them.
		counts[isAsProposed(item) ? item.proposal.status : statusOf(item, start).status]++;
	}
	return counts;
}
