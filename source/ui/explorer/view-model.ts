import type {ExportedFile} from '../../answers/exported-file.ts';
import type {Matrix} from '../../answers/matrix.ts';
import type {OpenTimeline} from '../../answers/timeline/index.ts';
import type {SeenAlso} from '../../answers/see-also.ts';
import type {WhyDate} from '../../answers/why-date.ts';
import type {Engagement, UnlistedTexts, ListedEngagement} from '../../domain/engagement.ts';
import type {FacetCount, Filter, Sort, TextTerm, Tier, TierCounts} from '../../domain/filter.ts';
import type {Facet} from '../../domain/facets.ts';
import type {Vocabulary} from '../../domain/vocabulary.ts';
import type {Completion, Hint, LabelOf, SearchRequest} from '../../search/index.ts';
import type {WorkingSet} from '../../domain/working-set.ts';
import type {ShortNames} from '../../text/short-names.ts';
import type {Layout} from './layout.ts';
import type {ListWindow} from '../kit/sectioned-rows.ts';
import type {Met} from './met-model.ts';
import type {Messages} from './messages/index.ts';
import type {ExportScope, Panel, State} from './model.ts';
import type {OpenedFrom} from './opened-from.ts';
import type {ReadBrief} from './reading/brief-reading.ts';
import type {ReadLedger} from './reading/ledger-reading.ts';
import type {NothingFound} from './reading/nothing-found.ts';
import type {WrittenFile} from './reading/written-file.ts';
import type {ReadPalette, ReadView} from './palette-model.ts';
import type {Rows} from './row-places.ts';

/** The place of a record among the tiers. */
export interface TieredHit {
	readonly tier: Tier;
	/** The kinds and topics through which it is related, by their labels in both languages; none for other hits. */
	readonly reasons: readonly {readonly en: string; readonly vi: string}[];
}

/** The records that the list may show, read as they are needed. */
export interface Results {
	readonly filter: Filter;
	readonly sort: Sort;
	readonly total: number;
	readonly rows: Rows;
	readonly terms: readonly TextTerm[];
	readonly hints: readonly Hint[];
	/** The record at a place of the view, or undefined past its end. */
	readonly at: (index: number) => ListedEngagement | undefined;
	/** The same, with the related hits that are not taken in behind the others. */
	readonly seenAt: (index: number) => ListedEngagement | undefined;
	/** Reads the ids of all its records, in order. */
	readonly ids: () => readonly string[];
	/** The place of a record in the view; -1 where it is not in it. */
	readonly indexOf: (id: string) => number;
	/**
	 * The number of hits of the typed words in each tier, related ones whether or not they are in the list; all of them
	 * `together` where no words were typed.
	 */
	readonly tiers: TierCounts;
	/** The tier of the record {@link seenAt} a place, and why it is related; undefined past the end. */
	readonly hitAt: (index: number) => TieredHit | undefined;
}

/** The data of the open export dialog, for its choices. */
export interface Exporting {
	/** All that can be exported, with how many records that is. */
	readonly scopes: readonly {readonly scope: ExportScope; readonly count: number}[];
	/** Records that are written, and those of them that the preview shows. */
	readonly total: number;
	readonly shown: number;
	/** Distinct sources, and dates in doubt, of the records shown. */
	readonly sources: number;
	readonly doubts: number;
	/** Gives the file as it will be, of the records shown. */
	readonly preview: () => string;
	/** The absolute path of the target. */
	readonly path: string;
	/** Gives the file as it is written. */
	readonly content: () => FileContent;
	/** The command line that writes the same, and the ids in it. */
	readonly command: string;
	readonly ids: readonly string[];
}

/** A file in pieces: how many records it has, how many of them are written, and which cannot be. */
export type FileContent = Pick<ExportedFile, 'pieces' | 'total' | 'written'>;

/** The facts that the open picker tells besides its values. */
export interface Picking {
	/** Records of the view with what is chosen in it. */
	readonly total: number;
	/** The number of its rows where nothing is typed, the rules of sides among them. */
	readonly rows: number;
	/** Gives the dates, as EDTF, of the earliest and latest of those records that has a value. */
	readonly spanOf: (value: string) => {readonly first: string; readonly last: string} | null;
}

/** All data that the panels are drawn from; they hold no state of their own and read nothing else. */
export interface ViewModel {
	/** The reader's marks, notes and tags. */
	readonly workingSet: WorkingSet;
	readonly state: State;
	/** Columns of the terminal. */
	readonly columns: number;
	readonly layout: Layout;
	readonly messages: Messages;
	readonly vocabulary: Vocabulary;
	readonly results: Results;
	/** What is known where the list is empty; null where it is not, and where only the marked are shown. */
	readonly nothing: NothingFound | null;
	/** All records of the database. */
	readonly grandTotal: number;
	/** Those besides that cannot be read, as far as they were met. */
	readonly leftOut: number;
	/**
	 * The first and last year of the whole database, so that the ruler stays where it is; the first after
	 * the last where there is none.
	 */
	readonly years: readonly [number, number];
	/** The row in the view of the last time of the record that was chosen there; 0 where it is gone. */
	readonly lastPlace: number;
	/** The visit that is unfolded for that record; null where there is none. */
	readonly lastVisit: string | null;
	/** The open picker's values. */
	readonly counts: readonly FacetCount[];
	/** More that the open picker tells; null where none is open. */
	readonly picking: Picking | null;
	/** How the text in the search line can go on; null where it cannot, and elsewhere. */
	readonly completion: Completion | null;
	/** The rows of the list that are on screen, with the rules between them. */
	readonly window: ListWindow;
	/** More words of the records of the window, by their ids: those around what is typed are shown of hits. */
	readonly unlisted: ReadonlyMap<string, UnlistedTexts>;
	/** Counts the records that say a term. */
	readonly hitsOf: (term: TextTerm) => number;
	/** Records of the view by the years in which they fall. */
	readonly yearCounts: ReadonlyMap<string, FacetCount>;
	/** The year under which the chosen record stands; 0 where there is none. */
	readonly chosenYear: number;
	/** Shortens the names of people. */
	readonly names: ShortNames;
	/** Counts the records that a facet's filter keeps out of the view. */
	readonly freedBy: (facet: Facet) => number;
	/** The record that is open, or the selected one for the preview. */
	readonly record: Engagement | undefined;
	/** The rows of the panel from which the open record was opened; null where that is the list. */
	readonly openedFrom: OpenedFrom<Panel> | null;
	/** The other engagements of that record's visit. */
	readonly visit: readonly Engagement[];
	/** What bears on the year of that record, where its date is inferred and its evidence open; null elsewhere. */
	readonly whyDate: WhyDate | null;
	/** The nearest meetings of the two who met in that record, outside of its visit, in order of time. */
	readonly sameTwo: readonly ListedEngagement[];
	/** Series and kinds of the view by years; null where they are not shown. */
	readonly timeline: OpenTimeline | null;
	/** Who met whom in the view; null where it is not shown. */
	readonly matrix: Matrix | null;
	/** Reads records that a filter lets through, newest first. */
	readonly recordsOf: (filter: Filter, offset: number, limit: number) => readonly Engagement[];
	/** Records to which that one leads, those of the strongest tie first, while they are listed. */
	readonly seeAlso: readonly SeenAlso[];
	/** Whom people met, for dossiers and pairs. */
	readonly met: Met;
	/** The commitments of the view, or of a person or two, while they are listed; null elsewhere. */
	readonly ledger: ReadLedger | null;
	/** The records of those on screen, by their ids. */
	readonly ledgerRecords: ReadonlyMap<string, Engagement>;
	/** The open brief; null elsewhere. */
	readonly brief: ReadBrief | null;
	/** The file to which the panel is written whose file is named; null elsewhere. */
	readonly file: WrittenFile | null;
	/** Counts the records of a request. */
	readonly countOf: (request: SearchRequest) => number;
	/** Tells what in a request was not understood, or otherwise than typed. */
	readonly hintsOf: (request: SearchRequest) => readonly Hint[];
	/** The rows of the palette; null where it is not open. */
	readonly palette: ReadPalette | null;
	/** The saved views while they are listed. */
	readonly savedViews: readonly ReadView[];
	/** Reads records by their ids, in their order. */
	readonly newRecords: (ids: readonly string[]) => readonly Engagement[];
	/** What the export dialog shows; null where it is not open. */
	readonly exporting: Exporting | null;
	/** The label of a facet's value in the reader's language. */
	readonly labelOf: LabelOf;
	/** True where the terminal knows links. */
	readonly hasLinks: boolean;
	/** ISO day. */
	readonly today: string;
}
