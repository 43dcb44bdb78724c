import type {Engagement} from '../domain/engagement.ts';
import type {Kind, Part, Side} from '../domain/vocabulary.ts';
import type {SkipReason} from '../words/import-reasons/index.ts';
import type {Support} from './support.ts';
import type {FoundValues, Told} from './told-values.ts';
import type {DateMention, Span} from './written-dates.ts';

export type * from './reference-data.ts';
export type * from './support.ts';
export type * from './told-values.ts';
export type * from './written-dates.ts';

/** A text to import, cleaned (NFC, no control characters), with what is known of where it comes from. */
export interface Document {
	/** The file's name, without its folder; `stdin` for standard input. */
	readonly file: string;
	/** Lines as in the file: line 1 is `lines[0]`. */
	readonly lines: readonly string[];
	/** Empty strings where unknown. `published` is an ISO day. */
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	readonly published: string;
	/** ISO day on which a page was as it is, which is no day of publication: of a list, whose items have their own. */
	readonly asOf?: string;
}

/** A paragraph or list item: what is read in one piece. */
export interface Passage {
	readonly document: Document;
	/** Counted from 1. */
	readonly line: number;
	readonly text: string;
	/** ISO day on which it was printed, where a dateline or a line above it gives one. */
	readonly printedOn?: string;
	/** True where it stands in a list each item of which has its own such line. */
	readonly isListed?: true;
	/** True where it is of one story, and no item of a list: "yesterday" is from the day of its text. */
	readonly isStory?: true;
}

/** A person named in a text, or an office without a name. */
export interface PersonMention extends Span {
	/**
	 * The canonical name where the person is known, else the name as printed; empty for an office alone that nobody
	 * can be told from.
	 */
	readonly name: string;
	/** Id in the list of leaders; null for somebody unknown. */
	readonly personId: string | null;
	readonly side: Side;
	/** The post under the title that the text uses; null where the title is not in the list of posts. */
	readonly postId: string | null;
	/** The title as printed, without rank ("Bộ trưởng Chiến tranh Hoa Kỳ"); empty where none. */
	readonly title: string;
	/** English label of the office for the record. */
	readonly office: string;
	readonly isActing: boolean;
	/** "former", "nguyên", "incoming": the office is not held on that day. */
	readonly isFormer: boolean;
	/** As printed ("Thượng tướng"); empty where none. */
	readonly rank: string;
	/** Only named (the one who invited, a person spoken about): no participant. */
	readonly isAbsent: boolean;
	/** The surname alone, "ông", "the Secretary": stands for an earlier mention. */
	readonly isPronoun: boolean;
}

/** A place or venue named in a text. */
export interface PlaceMention extends Span {
	/** English name of a place of the list; a venue brings its place. */
	readonly place: string;
	readonly venue: string;
}

/** A word that tells what happened. */
export interface KindMention extends Span {
	readonly kind: Kind;
	/** True where the text says that it is still to come (`sẽ`, `will`, `is due to`). */
	readonly isAnnounced: boolean;
}

/** A subject of the vocabulary. */
export interface TopicMention extends Span {
	readonly topic: string;
}

/** The mentions of a passage, each list in the order of the text. */
export interface Mentions {
	readonly dates: readonly DateMention[];
	readonly people: readonly PersonMention[];
	readonly places: readonly PlaceMention[];
	readonly kinds: readonly KindMention[];
	readonly topics: readonly TopicMention[];
}

/** A person in a draft, with the part that he or she takes. */
export interface DraftParticipant {
	readonly mention: PersonMention;
	readonly part: Part;
}

/** Fields of a record with the stretches of text that gave them. */
export type Evidence = Readonly<
	Partial<Record<'date' | 'kind' | 'place' | 'people' | 'topics', readonly Span[]>>
>;

/** An engagement as a sentence of a passage itself tells it, whatever other passages add. */
export interface Account {
	readonly passage: Passage;
	/** Null for one that only adds people. */
	readonly kind: Kind | null;
	readonly isAnnounced: boolean;
	readonly date: DateMention | null;
	readonly place: PlaceMention | null;
	/** Everybody whom the passage names, offices without a name left out. */
	readonly people: readonly PersonMention[];
}

/** An engagement as one or more passages tell it, its year not yet settled. */
export interface Draft {
	/** The passage that tells it first, then others that tell the same. */
	readonly passages: readonly Passage[];
	/** Sentence by sentence, by which it is known what each passage bears. */
	readonly accounts: readonly Account[];
	readonly kind: Kind;
	readonly isAnnounced: boolean;
	readonly participants: readonly DraftParticipant[];
	/** Null where the text gives no date at all. */
	readonly date: DateMention | null;
	readonly place: PlaceMention | null;
	readonly topics: readonly string[];
	/** The stretches of the first passage in which each field was read; the review screen highlights them. */
	readonly evidence: Evidence;
	/** Titles that date the text though their holder takes no part (the minister who invited). */
	readonly absent: readonly PersonMention[];
	/**
	 * The visit during which it took place, where the text says so ("đang thăm chính thức Việt Nam"): its chief
	 * visitor.
	 */
	readonly visitor: PersonMention | null;
	/** Absent where nobody judged it. */
	readonly support?: Support;
}

/** A passage, or all of a text, from which no record came. */
export interface Skipped {
	readonly file: string;
	/** 0 for the whole file. */
	readonly line: number;
	readonly text: string;
	readonly reason: SkipReason;
}

/** The fate of a proposed record: a new one, one that merges, or one that contradicts a known one. */
export type ProposalStatus = 'new' | 'merges' | 'conflict';

/** A person whom an import creates, to be looked at by the reader. */
export interface NewPerson {
	readonly id: string;
	readonly name: string;
	readonly side: Side;
}

/** A record that an import proposes. */
export interface Proposal {
	readonly record: Engagement;
	readonly status: ProposalStatus;
	/** The id of the known record that it is the same event as, or null. */
	readonly mergesInto: string | null;
	/** The points in which they contradict each other, one sentence each; not empty for `conflict`. */
	readonly conflicts: readonly string[];
	readonly newPeople: readonly NewPerson[];
	readonly passages: readonly Passage[];
	readonly evidence: Evidence;
	/** Absent where nobody judged it. */
	readonly support?: Support;
	/** Words of the text by which titles are composed anew after a correction; undefined where there are none. */
	readonly told?: Told | undefined;
	/** True where its passage has given the known record before, whatever was corrected since: it adds nothing. */
	readonly isKnownPassage?: boolean;
	/** True where the reader has corrected a record of a known passage: what the correction fills in is added. */
	readonly isAmended?: boolean;
	/** True where the reader has said that it is a record of its own. */
	readonly isNewForSure?: boolean;
	/** What was found in the passage of a record that a reader makes: offered while its fields are empty. */
	readonly found?: FoundValues;
}

/** All that an import has understood. */
export interface Extraction {
	/** In the order of the documents and passages. */
	readonly proposals: readonly Proposal[];
	readonly skipped: readonly Skipped[];
}

/** Settings of an extraction. */
export interface ExtractOptions {
	/** Infer dates without looking at the known engagements. */
	readonly isStandalone: boolean;
	/** ISO day of the import: nothing that has happened is later. */
	readonly today: string;
}
