import type {Engagement} from '../domain/engagement.ts';
import {doubtsAbout} from './doubts.ts';
import {conflictsBetween, restatedSources} from './events/index.ts';
import type {Document, Proposal, ProposalStatus, Skipped} from './import-model.ts';
import {asCompared, isOfKnownPassage} from './known-passage.ts';
import type {PlaceFinder} from './reference-index.ts';
import {recordId, type RecordWords} from './wording/index.ts';

/** The reader's decision about a proposed record; `undecided` where it waits for one. */
export type ReviewDecision = 'accepted' | 'rejected' | 'undecided';

/** A proposal under review. */
export interface ReviewItem {
	readonly proposal: Proposal;
	/** The record with the reader's corrections; the proposal's own where nothing was corrected. */
	readonly record: Engagement;
	readonly decision: ReviewDecision;
	/** The id of the known record with which it is merged, as proposed or as the reader has chosen; null for none. */
	readonly target: string | null;
	/** The words that the reader has written, which no longer follow the other fields. */
	readonly written: readonly (keyof RecordWords)[];
}

/** The state from which the review screen starts. */
export interface ReviewStart {
	readonly proposals: readonly Proposal[];
	readonly skipped: readonly Skipped[];
	/** The known records, by id: those that proposals merge into, and all others with which they may be merged. */
	readonly known: ReadonlyMap<string, Engagement>;
	/** The texts that were read. */
	readonly documents?: readonly Document[];
	/** The database into which accepted records will be saved, for the summary. */
	readonly target: string;
}

/** The end of a review: proposals to be saved, or left without saving (an exit code of 130 for Ctrl-C). */
export type ReviewResult =
	| {
			readonly type: 'save';
			readonly proposals: readonly Proposal[];
			/** The numbers of what is left out. */
			readonly rejected: number;
			readonly undecided: number;
			readonly skipped: number;
	  }
	| {readonly type: 'leave'; readonly exitCode: number};

/** Lets the reader look through the proposals. The import does not know how: the screen, or a test, is handed in. */
export type Review = (start: ReviewStart) => Promise<ReviewResult>;

/** The items that a review begins with: everything accepted but what is doubtful, which waits for the reader. */
export function reviewItems(proposals: readonly Proposal[]): readonly ReviewItem[] {
	return proposals.map(proposal => {
		const {record, status, newPeople, support, isKnownPassage = false} = proposal;
		const doubts = doubtsAbout({
			record,
			status,
			hasNewPeople: newPeople.length > 0,
			isDoubtful: support?.isDoubtful === true,
			isDateGuessed: support?.isDateGuessed === true,
			isChosen: false,
		});
		const isClear = isKnownPassage || doubts.length === 0;
		return {
			proposal,
			record,
			decision: isClear ? 'accepted' : 'undecided',
			target: proposal.mergesInto,
			written: [],
		};
	});
}

/** By what accepted records are named and compared. */
export interface AcceptContext {
	/** Tells whole countries, in which any town of theirs may be meant. */
	readonly placeOf: PlaceFinder;
	readonly known: ReadonlyMap<string, Engagement>;
}

/**
 * The accepted proposals, corrections included; what the reader has written is the reader's, so that it needs no
 * evidence of its own. A source that said what was corrected says otherwise, and the id of a new record follows what
 * it is made of.
 */
export function acceptedProposals(items: readonly ReviewItem[], context: AcceptContext): readonly Proposal[] {
	const accepted = items.filter(item => item.decision === 'accepted');
	const ids = newIds(accepted, context.known);
	return accepted.map(item => {
		const {part_of: visit} = item.record;
		if (isAsProposed(item) && !(visit !== null && ids.has(visit))) return item.proposal;
		return isOfKnownPassage(item) ? amended(item, context) : corrected(item, ids, context);
	});
}

/** What a correction adds to the record that its passage has given before. */
function amended(item: ReviewItem, context: AcceptContext): Proposal {
	const known = context.known.get(item.target ?? '');
	if (!known) return item.proposal;
	return {...item.proposal, ...fateOf(item, context), isAmended: true, record: asCompared(item, known)};
}

function corrected(item: ReviewItem, ids: ReadonlyMap<string, string>, context: AcceptContext): Proposal {
	const {proposal, record, target} = item;
	const {id, part_of: visit} = record;
	const renamed = {...record, id: ids.get(id) ?? id, part_of: visit && (ids.get(visit) ?? visit)};
	return {
		...proposal,
		isKnownPassage: false,
		...fateOf(item, context),
		mergesInto: target,
		...(target === null && proposal.mergesInto !== null && {isNewForSure: true}),
		record:
			record === proposal.record
				? renamed
				: {...renamed, sources: restatedSources(proposal.record, record, context.placeOf)},
	};
}

/** Tells the fate of an item as it stands, and where it contradicts the known record that it merges with. */
export function fateOf(
	item: Pick<ReviewItem, 'proposal' | 'record' | 'target'>,
	{known: all, placeOf}: AcceptContext,
): {readonly status: ProposalStatus; readonly conflicts: readonly string[]} {
	const {proposal, target} = item;
	if (target === null) return {status: 'new', conflicts: []};
	const known = all.get(target);
	if (!known || isAsProposed(item)) return {status: proposal.status, conflicts: proposal.conflicts};
	const conflicts = conflictsBetween(known, asCompared(item, known), placeOf);
	return {status: conflicts.length > 0 ? 'conflict' : 'merges', conflicts};
}

/** Returns true for an item that nobody has changed: neither its record nor what it merges with. */
export function isAsProposed({
	proposal,
	record,
	target,
}: Pick<ReviewItem, 'proposal' | 'record' | 'target'>): boolean {
	return record === proposal.record && target === proposal.mergesInto;
}

/** The ids of new records that are no longer what their ids were made of, by the ids that they were proposed with. */
function newIds(
	items: readonly ReviewItem[],
	known: ReadonlyMap<string, Engagement>,
): ReadonlyMap<string, string> {
	const changed = items.filter(
		({proposal, record, target}) => target === null && nameOf(record) !== nameOf(proposal.record),
	);
	const gone = new Set(changed.map(({record}) => record.id));
	const taken = new Set([...known.keys(), ...items.map(({record}) => record.id)]);
	for (const id of gone) if (!known.has(id)) taken.delete(id);
	return new Map(changed.map(({record}) => [record.id, newId(record, taken)]));
}

function newId({date_start: start, kind, people, place}: Engagement, taken: Set<string>): string {
	return recordId(start, kind, people, place.name_en, taken);
}

/** The id that a record would have if no other were there. */
function nameOf(record: Engagement): string {
	return newId(record, new Set());
}
