export {conflictsBetween, mergeInto, restatedSources, type Merge} from './events/index.ts';
export {announcedAhead, firstDay, spansOf, weekdayNamed} from './dating/index.ts';
export {extract} from './extract.ts';
export type {
	Document,
	Evidence,
	ExtractOptions,
	Extraction,
	KnownPerson,
	KnownPlace,
	KnownVenue,
	Passage,
	Post,
	PostTitle,
	Proposal,
	ProposalStatus,
	RankHeld,
	Reference,
	Skipped,
	Span,
	TermOfOffice,
} from './import-model.ts';
export {placeFinder, type PlaceFinder} from './reference-index.ts';
export {
	acceptedProposals,
	reviewItems,
	type Review,
	type ReviewDecision,
	type ReviewItem,
	type ReviewResult,
	type ReviewStart,
} from './review.ts';
