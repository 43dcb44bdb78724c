export {conflictsBetween, mergeInto, nearestKnown, restatedSources, type Merge} from './events/index.ts';
export {knownEngagements, type KnownEdition, type KnownEngagements} from './known-engagements.ts';
export {doubtsAbout, type Doubt} from './doubts.ts';
export {extract} from './extract.ts';
export {
	knownAgain,
	skippedAgain,
	type Imported,
	type ImportedPassage,
	type PassageKey,
} from './known-again.ts';
export {asCompared, isOfKnownPassage} from './known-passage.ts';
export {makeRecord, type MakeContext} from './make-record.ts';
export type {
	Document,
	Evidence,
	ExtractOptions,
	Extraction,
	FoundValues,
	KindChoice,
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
	Support,
	TermOfOffice,
} from './import-model.ts';
export {placeFinder, type PlaceFinder} from './reference-index.ts';
export {
	acceptedProposals,
	fateOf,
	isAsProposed,
	reviewItems,
	type AcceptContext,
	type Review,
	type ReviewDecision,
	type ReviewItem,
	type ReviewResult,
	type ReviewStart,
} from './review.ts';
export {
	officeHeldOn,
	officeNamed,
	officesHeldOn,
	reworded,
	titlesOn,
	type Dated,
	type OfficeWords,
	type RecordWords,
} from './wording/index.ts';
