import type {Matrix} from '../../answers/matrix.ts';
import type {Timeline} from '../../answers/timeline/index.ts';
import type {PickedFacet} from '../../domain/facets.ts';
import type {FacetCount, Sort, TierCounts} from '../../domain/filter.ts';
import type {Folding} from '../../domain/folding.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {Completion, CompletionCandidate, Groups, SearchRequest} from '../../search/index.ts';
import type {KeptView} from '../../settings/memory.ts';
import type {PreviewPlace, Settings} from '../../settings/values.ts';
import type {Input, Step} from '../kit/program.ts';
import type {Stacked} from '../kit/stack.ts';
import type {TextField} from '../kit/text-field/index.ts';
import type {MatrixPanel, TimelinePanel} from './answer-panels.ts';
import type {Answer, Effect} from './effect.ts';
import type {ExportPanel, ExportScope} from './export-panel.ts';
import type {ExplorerBinding} from './keys.ts';
import type {Messages} from './messages/index.ts';
import type {Rows} from './row-places.ts';

export type {MatrixPanel, TimelinePanel} from './answer-panels.ts';
export type {ExportPanel, ExportScope} from './export-panel.ts';

/** The list of records, the lowest panel. Its cursor is in the state, since other panels move it too. */
export interface ListPanel {
	readonly type: 'list';
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

/** A list of values to choose from, narrowed by typing. */
export interface PickerPanel {
	readonly type: 'picker';
	readonly facet: PickedFacet;
	readonly field: TextField;
	/** The value on the bar; -1 for none, so that Enter takes nothing but what is chosen. */
	readonly cursor: number;
	/** The first row on screen of each of its sections (picker/sections.ts). */
	readonly tops: readonly number[];
	/**
	 * What is chosen, in groups: the values marked with Tab, each alone; where all must be there, all that is to be
	 * asked for, what was asked for before among it.
	 */
	readonly chosen: Groups;
}

/** All filters with what they are set to. */
export interface FiltersPanel {
	readonly type: 'filters';
	readonly cursor: number;
}

/** One record in full. */
export interface DetailPanel {
	readonly type: 'detail';
	readonly id: string;
	readonly scroll: number;
	/** The text that is found in it, and at which of its hits the reader is; null where nothing is looked for. */
	readonly find: {readonly text: string; readonly hit: number} | null;
}

/** The line over a record in which a text to find in it is typed. */
export interface FindPanel {
	readonly type: 'find';
	readonly id: string;
	/** The line from which the first hit is looked for. */
	readonly scroll: number;
	readonly field: TextField;
}

/** The sources of a record, to choose one from. */
export interface SourcesPanel {
	readonly type: 'sources';
	readonly id: string;
	readonly cursor: number;
}

/** A text in full, to be taken from the screen, since it could be sent nowhere. */
export interface TextPanel {
	readonly type: 'text';
	/** The sentence that says why it stands here. */
	readonly why: string;
	readonly text: string;
	readonly scroll: number;
}

/** The records related to one. */
export interface RelatedPanel {
	readonly type: 'related';
	/** The record that they are related to. */
	readonly id: string;
	readonly cursor: number;
}

/** Every key, and the search language. */
export interface HelpPanel {
	readonly type: 'help';
	readonly scroll: number;
	/** The text that narrows them. */
	readonly field: TextField;
}

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
	readonly related: RelatedPanel;
	readonly timeline: TimelinePanel;
	readonly matrix: MatrixPanel;
	readonly export: ExportPanel;
	readonly help: HelpPanel;
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

/** A line at the foot of the screen until the next key or paste. */
export interface Notice {
	readonly kind: 'info' | 'error';
	readonly text: string;
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
	/** The queries that were kept or left, the latest last. */
	readonly queries: readonly string[];
	readonly preview: Settings['preview'];
	/** The key table in force. */
	readonly bindings: readonly ExplorerBinding[];
	readonly language: Language;
	readonly notice: Notice | null;
	/** The exit code, once the explorer is done. */
	readonly exit: number | null;
}

/** The part of the model that keys act upon. The reducers see nothing else of data and screen. */
export interface Shown {
	/** Rows of the list. */
	readonly total: number;
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
	/** The ids of the records related to the one on screen. */
	readonly related: readonly string[];
	/** The open timeline; null elsewhere. */
	readonly timeline: Timeline | null;
	/** Who met whom, where that is shown; null elsewhere. */
	readonly matrix: Matrix | null;
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
