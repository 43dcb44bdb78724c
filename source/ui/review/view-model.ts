import type {Engagement} from '../../domain/engagement.ts';
import type {ReviewItem, Skipped} from '../../extract/index.ts';
import type {Line} from '../kit/line.ts';
import type {Dictionary, Suggestion} from './dictionary.ts';
import type {RecordField} from './fields/record-fields.ts';
import type {ReviewInput} from './input.ts';
import type {ReviewLayout} from './panes.ts';
import type {ReviewMessages} from './messages/index.ts';
import type {LineRange, ReviewState} from './model.ts';
import type {ItemStatus, StatusCounts} from './work/status.ts';

/** The selected row: a record with what becomes of it, a skipped passage, or nothing where there is neither. */
export type Selected =
	| {
			readonly type: 'record';
			readonly item: ReviewItem;
			readonly record: Engagement;
			readonly status: ItemStatus;
			readonly fields: readonly RecordField[];
	  }
	| {readonly type: 'skipped'; readonly skipped: Skipped}
	| {readonly type: 'nothing'};

/** The selected row in full, laid out. */
export interface DetailLayout {
	/** The lines of the fields, or of the open field. */
	readonly lines: readonly Line[];
	readonly blocks: readonly LineRange[];
	/** The first of them on screen, and how many are. */
	readonly scroll: number;
	readonly fieldRows: number;
	readonly passage: readonly Line[];
	readonly passageTop: number;
	readonly passageRows: number;
}

/** The words of the screen. */
export interface ReviewLabels {
	readonly messages: ReviewMessages;
	readonly dictionary: Dictionary;
}

/** All that the screens of the review are drawn from. */
export interface ReviewViewModel extends ReviewLabels {
	readonly state: ReviewState;
	readonly start: ReviewInput;
	readonly layout: ReviewLayout;
	readonly counts: StatusCounts;
	/** The rows: the proposed records, then the skipped passages. */
	readonly total: number;
	readonly selected: Selected;
	readonly suggestions: readonly Suggestion[];
	readonly detail: DetailLayout;
}
