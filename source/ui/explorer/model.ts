import type {Matrix} from '../../answers/matrix.ts';
import type {OpenTimeline} from '../../answers/timeline/index.ts';
import type {FacetCount, Sort, TierCounts} from '../../domain/filter.ts';
import type {Folding} from '../../domain/folding.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {WorkingSet} from '../../domain/working-set.ts';
import type {Completion, CompletionCandidate, SearchRequest} from '../../search/index.ts';
import type {KeptView} from '../../settings/memory.ts';
import type {PreviewPlace, Settings} from '../../settings/values.ts';
import type {Input, Step} from '../kit/program.ts';
import type {Stacked} from '../kit/stack.ts';
import type {TextField} from '../kit/text-field/index.ts';
import type {MatrixPanel, TimelinePanel} from './answer-panels.ts';
import type {Answer, Effect} from './effect.ts';
import type {ExportPanel, ExportScope} from './export-panel.ts';
import type {AddingPanel, BriefPanel, SavingPanel} from './file-panels.ts';
import type {ExplorerBinding} from './keys.ts';
import type {DossierPanel, PairPanel, ShownMet, WhoPanel} from './met-panels.ts';
import type {LedgerPanel} from './ledger-panel.ts';
import type {PaletteAct, PalettePanel, SavedViewsPanel} from './palette-panel.ts';
import type {SavedView} from './views-ports.ts';
import type {Messages} from './messages/index.ts';
import type {
	AnnotatePanel,
	DetailPanel,
	EvidencePanel,
	FiltersPanel,
	FindPanel,
	HelpPanel,
	PickerPanel,
	SeeAlsoPanel,
	SourcesPanel,
	TextPanel,
} from './panel-types.ts';
import type {Notice} from './notice.ts';
import type {OpenedFrom} from './opened-from.ts';
import type {KeysAtOnce} from './read-at-once.ts';
import type {Rows} from './row-places.ts';

export type {ExportPanel, ExportScope} from './export-panel.ts';
export type {MatrixPanel, TimelinePanel} from './answer-panels.ts';
export type * from './panel-types.ts';
export type {AddingPanel, BriefPanel, SavingPanel} from './file-panels.ts';
export type {LedgerPanel} from './ledger-panel.ts';
export type {Notice} from './notice.ts';
export type {PalettePanel, SavedViewsPanel} from './palette-panel.ts';

/** The list of records, the lowest panel. Its cursor is in the state, since other panels move it too. */
export interface ListPanel {
	readonly type: 'list';
	/** The panel that led to these records, to which leaving them leads back; left out where none did. */
	readonly from?: LedFrom;
}

/** A panel with those below it, and the view over which it lay. */
export interface LedFrom extends Stacked<Panel> {
	readonly view: View;
	/** The query with which the list began. */
	readonly query: string;
}

/** The search line over the list. */
export interface SearchPanel {
	readonly type: 'search';
	/** The candidates through which Tab goes; null before the first Tab. */
	readonly cycle: TabCycle | null;
	/** The view over which it was opened, for the way back to it. */
	readonly before: View;
	/** How many queries back the one in the search line is; 0 for what was typed. */
	readonly recalled: number;
	/** The text that was typed before an earlier query was called up. */
	readonly draft: string;
}

/** All that is asked and marked, and where in it the cursor is: undoing brings it back. */
export type View = Pick<State, 'request' | 'sort' | 'folding' | 'marked' | 'isMarkedOnly' | 'cursor' | 'top'>;

/** The panels by their types, which are also the modes in which keys are read. */
export interface PanelTypes {
	readonly list: ListPanel;
	readonly search: SearchPanel;
	readonly picker: PickerPanel;
	readonly filters: FiltersPanel;
	readonly detail: DetailPanel;
	readonly find: FindPanel;
	readonly sources: SourcesPanel;
	readonly text: TextPanel;
	readonly 'see-also': SeeAlsoPanel;
	readonly timeline: TimelinePanel;
	readonly matrix: MatrixPanel;
	readonly evidence: EvidencePanel;
	readonly export: ExportPanel;
	readonly help: HelpPanel;
	readonly who: WhoPanel;
	readonly dossier: DossierPanel;
	readonly pair: PairPanel;
	readonly ledger: LedgerPanel;
	readonly brief: BriefPanel;
	readonly saving: SavingPanel;
	readonly adding: AddingPanel;
	readonly annotate: AnnotatePanel;
	readonly palette: PalettePanel;
	readonly views: SavedViewsPanel;
}

/** The part of the screen that has the keys. */
export type Panel = PanelTypes[keyof PanelTypes];

/** The candidates through which Tab goes, from the text that was completed first. */
export interface TabCycle {
	/** The text before and after the candidate. */
	readonly before: string;
	readonly after: string;
	readonly candidates: readonly CompletionCandidate[];
	/** The one that stands in the search line. */
	readonly index: number;
}

/** All that the screen shows and that is not in the database. */
export interface State extends Stacked<Panel> {
	readonly request: SearchRequest;
	readonly search: TextField;
	readonly sort: Sort;
	/** The visits that stand folded in an order of date. */
	readonly folding: Folding;
	/** The selected record of the list, and the first on screen. */
	readonly cursor: number;
	readonly top: number;
	readonly marked: readonly string[];
	/** Those that were marked in earlier sessions, or elsewhere, though they may not be by now. */
	readonly earlierMarks: ReadonlySet<string>;
	readonly isMarkedOnly: boolean;
	/** The views before the present one, and those that were undone, the nearest last. */
	readonly past: readonly View[];
	readonly future: readonly View[];
	/** The number typed before a command; null where there is none. */
	readonly count: number | null;
	/** How many letters in a row have done nothing. */
	readonly idleLetters: number;
	/** How many lines of the preview lie above its first on screen. */
	readonly previewScroll: number;
	/** The view of the last time, or the one left for it; null where there is none to go back to. */
	readonly lastView: KeptView | null;
	/** The saved views as they were read last, by name. */
	readonly savedViews: readonly SavedView[];
	/** The queries that were kept or left, the latest last. */
	readonly queries: readonly string[];
	readonly preview: Settings['preview'];
	/** The key table in force. */
	readonly bindings: readonly ExplorerBinding[];
	readonly language: Language;
	readonly notice: Notice | null;
	/** The keys that were read in one piece with the latest, itself included; null where it came alone. */
	readonly atOnce: KeysAtOnce | null;
	/** The exit code, once the explorer is done. */
	readonly exit: number | null;
}

/** The part of the model that keys act upon. The reducers see nothing else of data and screen. */
export interface Shown {
	/** Rows of the list. */
	readonly total: number;
	/** The reader's notes and tags. */
	readonly workingSet: WorkingSet;
	/** The requests that find something where the list is empty, by their numbers. */
	readonly waysOut: readonly SearchRequest[];
	/** Hits of the query in each tier. */
	readonly tiers: TierCounts;
	/** Rows or lines of the panel that fit on the screen. */
	readonly pageSize: number;
	/** The largest scroll of the panel's text, of the list's preview; 0 for a panel that has none. */
	readonly scrollMax: number;
	/** The values that the open picker offers, as narrowed. */
	readonly counts: readonly FacetCount[];
	/** The ways in which the typed text can go on; null where there is none, and outside the search line. */
	readonly completion: Completion | null;
	/**
	 * The web addresses of the sources of the record on screen, or chosen among related ones, by their numbers, null
	 * for a source without one; null where that record is gone.
	 */
	readonly sources: readonly (string | null)[] | null;
	/** The lines of the open record that have what is looked for in it. */
	readonly hits: readonly number[];
	/** The ids of the visit of the record on screen, the visit itself first; empty where it belongs to none. */
	readonly visit: readonly string[];
	/** The rows of the panel from which the open record was opened; null where that is the list. */
	readonly openedFrom: OpenedFrom<Panel> | null;
	/** The ids of the records related to the one on screen. */
	readonly seeAlso: readonly string[];
	/** The open timeline; null elsewhere. */
	readonly timeline: OpenTimeline | null;
	/** Who met whom, where that is shown; null elsewhere. */
	readonly matrix: Matrix | null;
	/** Whom the people of the record on screen, of the open dossier or of the open pair met, by ids. */
	readonly met: ShownMet;
	/**
	 * The commitments of the open ledger: how many, the record of each, the address of the chosen one's source, null
	 * for none, and the first on screen for a cursor.
	 */
	readonly ledger: {
		readonly address: string | null;
		readonly total: number;
		readonly idAt: (index: number) => string | undefined;
		readonly topOf: (top: number, cursor: number) => number;
	};
	/** The rows of the open palette: how many, what each does, names near the typed text, the first row on screen. */
	readonly palette: {
		readonly total: number;
		readonly actAt: (index: number) => PaletteAct | undefined;
		readonly near: () => readonly string[];
		readonly topOf: (top: number, cursor: number) => number;
	};
	/** What the open export dialog offers to export. */
	readonly scopes: readonly ExportScope[];
	/** Gives the first rows of the sections of the open picker where its cursor is to be on a value. */
	readonly pickerTops: (cursor: number) => readonly number[];
	/** Gives the first row on screen where the cursor is to be on a row, from where the list stood. */
	readonly topOf: (top: number, cursor: number) => number;
	/** Gives the places of the rows on screen where the cursor is on a row, from where the list stood. */
	readonly rowsShown: (top: number, cursor: number) => readonly number[];
	/** Gives the row of the panel at a line and column of the screen; null where there is none. */
	readonly rowAt: (line: number, column: number) => number | null;
	/** The place of the preview, and those for which the terminal has room, in order. */
	readonly preview: {readonly place: PreviewPlace; readonly possible: readonly PreviewPlace[]};
	/** The row in {@link State.lastView} of the record that was chosen there; 0 where it is gone. */
	readonly lastPlace: number;
	/** The visit that is unfolded for that record; null where there is none. */
	readonly lastVisit: string | null;
	/** The rows of the list, by their visits. */
	readonly rows: Pick<Rows, 'hasVisits' | 'isAnyFolded' | 'visitAt' | 'rowUnder' | 'beside'>;
	/** Counts the records of a request. */
	readonly countOf: (request: SearchRequest) => number;
	/** Says what was not understood in a request; null where all was. */
	readonly faultOf: (request: SearchRequest) => string | null;
	/** Gives the id of the record of a row. */
	readonly idAt: (index: number) => string | undefined;
	/** Reads the ids of all records in the list. */
	readonly allIds: () => readonly string[];
	readonly messages: Messages;
	/** ISO day. */
	readonly today: string;
}

/** An event that the reducer answers: the reader did something, or an effect ended. */
export type Action = Input | Answer;

/** The outcome of an action. */
export type ExplorerStep = Step<State, Effect>;
