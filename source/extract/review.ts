import type {Engagement} from '../domain/engagement.ts';
import {restatedSources} from './events/index.ts';
import type {Proposal, Skipped} from './import-model.ts';
import type {PlaceFinder} from './reference-index.ts';

/** The reader's decision about a proposed record. */
export type ReviewDecision = 'accepted' | 'rejected';

/** A proposal under review. */
export interface ReviewItem {
	readonly proposal: Proposal;
	/** The record with the reader's corrections; the proposal's own where nothing was corrected. */
	readonly record: Engagement;
	readonly decision: ReviewDecision;
}

/** The state from which the review screen starts. */
export interface ReviewStart {
	readonly proposals: readonly Proposal[];
	readonly skipped: readonly Skipped[];
	/** The known records that proposals merge into, by id. */
	readonly known: ReadonlyMap<string, Engagement>;
	/** The database into which accepted records will be saved, for the summary. */
	readonly target: string;
}

/** The end of a review: proposals to be saved, or left without saving (an exit code of 130 for Ctrl-C). */
export type ReviewResult =
	| {readonly type: 'save'; readonly proposals: readonly Proposal[]}
	| {readonly type: 'leave'; readonly exitCode: number};

/** Lets the reader look through the proposals. The import does not know how: the screen, or a test, is handed in. */
export type Review = (start: ReviewStart) => Promise<ReviewResult>;

/** The items that a review begins with: everything accepted but what contradicts a known record. */
export function reviewItems(proposals: readonly Proposal[]): readonly ReviewItem[] {
	return proposals.map(proposal => ({
		proposal,
		record: proposal.record,
		decision: proposal.status === 'conflict' ? 'rejected' : 'accepted',
	}));
}

/**
 * The accepted proposals, corrections included; what the reader has written is the reader's, so that it needs no
 * evidence of its own. A source that said what was corrected says otherwise.
 * @param placeOf tells whole countries, in which any town of theirs may be meant
 */
export function acceptedProposals(items: readonly ReviewItem[], placeOf: PlaceFinder): readonly Proposal[] {
	return items
		.filter(item => item.decision === 'accepted')
		.map(({proposal, record}) => {
			const isCorrected = record !== proposal.record;
			const sources = isCorrected ? restatedSources(proposal.record, record, placeOf) : record.sources;
			return {...proposal, record: isCorrected ? {...record, sources} : record};
		});
}
