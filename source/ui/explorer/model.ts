import type {PickedFacet} from '../../domain/facets.ts';
import type {FacetCount, Sort} from '../../domain/filter.ts';
import type {FormatId} from '../../export/index.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {Candidate, Completion, SearchRequest} from '../../search/index.ts';
import type {KeyPress} from '../kit/keys.ts';
import type {TextField} from '../kit/text-field.ts';

/** A list of values to choose from, narrowed by typing. */
export interface Picker {
	readonly type: 'picker';
	readonly facet: PickedFacet;
	readonly field: TextField;
	readonly cursor: number;
	readonly top: number;
	/** Values marked with Tab. */
	readonly chosen: readonly string[];
	/** Where Esc and Enter lead. */
	readonly from: 'list' | 'filters';
}

/** The dialog that writes the view to a file. */
export interface ExportDialog {
	readonly type: 'export';
	readonly format: number;
	readonly path: TextField;
	readonly isDetailed: boolean;
	readonly focus: 'format' | 'path' | 'details';
	/** Set once the file was found to exist: Enter then overwrites. */
	readonly isOverwriting: boolean;
	/** Where Esc and a written file lead. */
	readonly from: Panel;
}

/** One record in full. */
export interface Detail {
	readonly type: 'detail';
	readonly id: string;
	readonly scroll: number;
	/** The records that led here through "related", latest last. */
	readonly trail: readonly string[];
}

/** The candidates through which Tab goes, from the text that was completed first. */
export interface Cycle {
	/** What stands before and after the candidate. */
	readonly before: string;
	readonly after: string;
	readonly candidates: readonly Candidate[];
	/** The one that stands in the search line. */
	readonly index: number;
}

/** The part of the screen that has the keys. */
export type Panel =
	| {readonly type: 'list'}
	| {readonly type: 'search'; readonly cycle?: Cycle}
	| Picker
	| {readonly type: 'filters'; readonly cursor: number}
	| Detail
	| {readonly type: 'related'; readonly detail: Detail; readonly cursor: number}
	| ExportDialog
	| {readonly type: 'help'; readonly scroll: number; readonly from: Panel};

/** A line at the foot of the screen until the next key. */
export interface Notice {
	readonly kind: 'info' | 'error';
	readonly text: string;
}

/** Everything that the screen shows and that is not in the database. */
export interface State {
	readonly panel: Panel;
	readonly request: SearchRequest;
	readonly search: TextField;
	readonly sort: Sort;
	readonly cursor: number;
	readonly top: number;
	readonly marked: readonly string[];
	readonly isMarkedOnly: boolean;
	readonly language: Language;
	readonly notice: Notice | null;
	/** The exit code, once the explorer is done. */
	readonly exit: number | null;
}

/** What the reducer must know of the data on screen. */
export interface World {
	/** Records in the view. */
	readonly total: number;
	/** Rows of the list, or lines of the text, on screen. */
	readonly pageSize: number;
	/** How far the text on screen can be scrolled. */
	readonly scrollMax: number;
	/** The values that the open picker offers, as narrowed. */
	readonly choices: readonly FacetCount[];
	/** How the typed text can go on; null where it cannot, and outside the search line. */
	readonly completion: Completion | null;
	/** The records related to the one on screen. */
	readonly related: readonly string[];
	readonly idAt: (index: number) => string | undefined;
	/** The notice for a sort order, a mark, or nothing to go back from. */
	readonly words: {
		readonly sortedBy: (sort: Sort) => string;
		readonly nothingMarked: string;
		readonly noRelated: string;
	};
	readonly exportFormats: readonly {readonly id: FormatId; readonly extension: string}[];
	readonly today: string;
}

/** Something that happened. */
export type Action =
	| {readonly type: 'press'; readonly press: KeyPress}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'notice'; readonly notice: Notice}
	| {readonly type: 'exported'; readonly notice: Notice}
	| {readonly type: 'exists'; readonly notice: Notice};
