import type {Engagement} from '../../domain/engagement.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {ReviewItem, ReviewResult} from '../../extract/index.ts';
import type {KeyPress} from '../kit/keys.ts';
import type {TextField} from '../kit/text-field.ts';
import type {Dictionary, Suggestion} from './dictionary.ts';
import type {Field} from './fields/record-fields.ts';
import type {ReviewInput} from './input.ts';

/** What the reader has done so far: all that undo takes back. */
export interface Work {
	readonly items: readonly ReviewItem[];
	/** Whether the reader has decided about the item of the same index; before, it stands as the import proposes. */
	readonly decided: readonly boolean[];
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
	readonly field: Field;
	/** What stood in it when it was opened. */
	readonly initial: string;
	readonly text: TextField;
	/** The suggestion that Enter takes; null for the text as typed. */
	readonly choice: number | null;
	readonly error: EditError | null;
	readonly from: FieldsPanel;
}

/** The part of the screen that has the keys. */
export type ReviewPanel =
	| {readonly type: 'list'}
	| FieldsPanel
	| EditPanel
	| {readonly type: 'summary'; readonly scroll: number; readonly from: ReviewPanel}
	| {readonly type: 'help'; readonly scroll: number; readonly from: ReviewPanel};

/** Why a typed value cannot be taken, and the part of it that is at fault. */
export interface EditError {
	readonly type: 'bad-date' | 'unknown-kind' | 'unknown-topic' | 'no-title' | 'same-person';
	readonly text: string;
}

/** What the foot of the screen says until the next key. */
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
		| 'still-to-come';
	/** Steps or records that it is about; 0 where it counts nothing. */
	readonly count: number;
}

/** Everything that the review shows and that is not in what it started from. */
export interface ReviewState {
	readonly work: Work;
	/** Earlier work, latest last. */
	readonly past: readonly Work[];
	/** Work taken back, latest last. */
	readonly future: readonly Work[];
	readonly panel: ReviewPanel;
	/** The selected row: the proposals, then the skipped passages. */
	readonly cursor: number;
	readonly top: number;
	readonly language: Language;
	readonly notice: ReviewNotice | null;
	/** How the review ended; null while it goes on. */
	readonly result: ReviewResult | null;
}

/** Lines that a field takes, end excluded. */
export interface Block {
	readonly start: number;
	readonly end: number;
}

/** What the reducer must know of the data and of the screen. */
export interface ReviewWorld {
	readonly start: ReviewInput;
	readonly dictionary: Dictionary;
	/** ISO day. */
	readonly today: string;
	/** Rows of the list on screen, or lines of the summary or the help. */
	readonly pageSize: number;
	/** How far the summary or the help can be scrolled. */
	readonly scrollMax: number;
	/** Where each field of the selected record stands, and how many lines of them are on screen. */
	readonly blocks: readonly Block[];
	readonly fieldRows: number;
	/** The first line of the passage on screen, the last that can be first, and how many are shown. */
	readonly passage: {readonly top: number; readonly max: number; readonly rows: number};
	/** What the open field offers. */
	readonly suggestions: readonly Suggestion[];
}

/** Something that happened. */
export type ReviewAction =
	{readonly type: 'press'; readonly press: KeyPress} | {readonly type: 'paste'; readonly text: string};

/** A record with a field changed, or why the text cannot be taken. */
export type Edited =
	{readonly record: Engagement; readonly error: null} | {readonly record: null; readonly error: EditError};
