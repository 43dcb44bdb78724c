import type {KindFinding} from '../mentions/index.ts';
import type {DateMention, Draft, PersonMention, PlaceMention} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import type {DateRole} from './date-roles.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** All that the frames of a text are built with. */
export interface BuildContext {
	readonly lookup: ReferenceIndex;
	/** True for running text, where much is said about an engagement that is no engagement of its own. */
	readonly isArticle: boolean;
	/** Drafts of earlier passages of the same article. */
	readonly before: readonly Draft[];
	/** The same of a story whose paragraphs have days of their own, so that it is read as a list. */
	readonly ofStory?: readonly Draft[];
	/** Those whom earlier paragraphs of the same article name. */
	readonly named?: readonly PersonMention[];
	/** Whom a profile is about: "he" of a passage that names nobody of that side. */
	readonly subject?: PersonMention | undefined;
}

/** An activity that a sentence tells, with what the sentence itself says of it. */
export interface Moment {
	readonly sentence: Sentence;
	readonly event: KindFinding;
	/** Those of the sentence who take part, and the earlier ones for whom "him" or "hai bên" stands in it. */
	readonly people: readonly PersonMention[];
	/** Null where the sentence gives none. */
	readonly date: DateMention | null;
	/** The part that the date takes in the sentence; null where there is none. */
	readonly dateRole: DateRole | null;
	readonly place: PlaceMention | null;
	/** True where words of place stand before it. */
	readonly isPlaced: boolean;
	/** True where the sentence says that it was before or after something else. */
	readonly isAnotherTime: boolean;
	/** True where its verb says so by itself ("had met"). */
	readonly isBefore: boolean;
	/** True for the second of two activities of one sentence that are two engagements. */
	readonly isSecond: boolean;
	/** True for each of these two: their words say which is which. */
	readonly isOfTwo: boolean;
}

/** One engagement of a passage: a day, a place, a host, a guest, and all sentences that tell of it. */
export interface PassageFrame {
	/** In the order of the text; at least one. */
	readonly moments: readonly Moment[];
	/** Sentences that tell no activity of their own. */
	readonly others: readonly Sentence[];
}

/** A frame's passage with what is known besides it. */
export interface FrameSetting {
	readonly read: ReadPassage;
	readonly context: BuildContext;
	/** Drafts of earlier frames of the passage. */
	readonly earlier: readonly Draft[];
}
