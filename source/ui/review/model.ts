import type {Engagement} from '../../domain/engagement.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {ReviewItem, ReviewResult, Skipped} from '../../extract/index.ts';
import type {Stacked} from '../kit/stack.ts';
import type {TextField} from '../kit/text-field/index.ts';
import type {Dictionary, Suggestion} from './dictionary.ts';
import type {RecordField} from './fields/record-fields.ts';
import type {ReviewInput} from './input.ts';

/** The reader's decisions and corrections so far: all that undo takes back. */
export interface Work {
	readonly items: readonly ReviewItem[];
	/** True where the reader has decided about the item of the same index; before, it stands as the import proposes. */
	readonly decided: readonly boolean[];
	/** The passages from which no record came, but for those of which the reader has made one. */
	readonly skipped: readonly Skipped[];
}

/** The list has the keys. */
export interface ReviewListPanel {
	readonly type: 'list';
}

/** The fields of the selected record have the keys. */
export interface FieldsPanel {
	readonly type: 'fields';
	/** Index in the record's fields. */
	readonly cursor: number;
	/** The first line of the fields on screen. */
	readonly scroll: number;
	/** The first line of the passage on screen; null where it follows what is highlighted. */
	readonly passageTop: number | null;
}

/** A field is being typed. */
export interface EditPanel {
	readonly type: 'edit';
	readonly field: RecordField;
	/** The text that stood in it when it was opened. */
	readonly initial: string;
	readonly text: TextField;
	/** The suggestion that Enter takes; null for the text as typed. */
	readonly choice: number | null;
	readonly error: EditError | null;
}

/** The page before saving. */
export interface SummaryPanel {
	readonly type: 'summary';
	/** The first line on screen. */
	readonly scroll: number;
}

/** Every key and sign. */
export interface ReviewHelpPanel {
	readonly type: 'help';
	/** The first line on screen. */
	readonly scroll: number;
}

/** The panels, by type. */
export interface ReviewPanelTypes {
	readonly list: ReviewListPanel;
	readonly fields: FieldsPanel;
	readonly edit: EditPanel;
	readonly summary: SummaryPanel;
	readonly help: ReviewHelpPanel;
}

/** The part of the screen that has the keys. */
export type ReviewPanel = ReviewPanelTypes[keyof ReviewPanelTypes];

/** The reason why a typed value cannot be taken, and the part of it that is at fault. */
export interface EditError {
	readonly type:
		| 'bad-date'
		| 'no-such-day'
		| 'no-such-month'
		| 'no-year'
		| 'ends-reversed'
		| 'unknown-kind'
		| 'unknown-part'
		| 'unknown-record'
		| 'unknown-topic'
		| 'no-title'
		| 'long-title'
		| 'many-people'
		| 'same-person';
	readonly text: string;
	/** The days that the month has, for `no-such-day`. */
	readonly count?: number;
}

/** A remark at the foot of the screen until the next key. */
export interface ReviewNotice {
	readonly type:
		| 'unsaved'
		| 'nothing-to-undo'
		| 'nothing-to-redo'
		| 'undone'
		| 'redone'
		| 'accepted-all'
		| 'rejected-all'
		| 'all-decided'
		| 'not-edited-here'
		| 'no-record'
		| 'still-to-come'
		| 'record-made'
		| 'already-a-record';
	/** Steps or records that it is about; 0 where it counts nothing. */
	readonly count: number;
}

/** A remark that a date which can be read in two ways was read day first. */
export interface DayFirstNotice {
	readonly type: 'day-first';
	/** EDTF. */
	readonly date: string;
}

/** All that the review shows and that is not in what it started from. */
export interface ReviewState extends Stacked<ReviewPanel> {
	readonly work: Work;
	/** Earlier work, latest last. */
	readonly past: readonly Work[];
	/** Work taken back, latest last. */
	readonly future: readonly Work[];
	/** The selected row: the proposals, then the skipped passages. */
	readonly cursor: number;
	readonly top: number;
	readonly language: Language;
	readonly notice: ReviewNotice | DayFirstNotice | null;
	/** The end of the review; null while it goes on. */
	readonly result: ReviewResult | null;
}

/** Lines of a longer text, end excluded. */
export interface LineRange {
	readonly start: number;
	readonly end: number;
}

/** The part of the model that keys act upon. The reducers see nothing else of data and screen. */
export interface ReviewShown {
	readonly start: ReviewInput;
	readonly dictionary: Dictionary;
	/** ISO day. */
	readonly today: string;
	/** Rows of the list on screen, or lines of the summary or the help. */
	readonly pageSize: number;
	/** The largest scroll of the summary or the help. */
	readonly scrollMax: number;
	/** The lines of each field of the selected record, and how many lines of them are on screen. */
	readonly blocks: readonly LineRange[];
	readonly fieldRows: number;
	/** The first line of the passage on screen, the last that can be first, and how many are shown. */
	readonly passage: {readonly top: number; readonly max: number; readonly rows: number};
	/** The values that the open field offers. */
	readonly suggestions: readonly Suggestion[];
}

/** A record with a field changed, or the reason why the text cannot be taken. */
export type Edited =
	| {readonly record: Engagement; readonly error: null; readonly isDayFirst?: boolean}
	| {readonly record: null; readonly error: EditError};
