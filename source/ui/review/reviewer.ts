import {detailOf} from './detail/detail-layout.ts';
import {dictionaryOf, type Dictionary} from './dictionary.ts';
import {fieldsOf} from './fields/record-fields.ts';
import type {ReviewInput} from './input.ts';
import {reviewPanelKind} from './panels.ts';
import {reviewLayout} from './panes.ts';
import {reviewMessagesIn} from './messages/index.ts';
import type {ReviewShown, ReviewState} from './model.ts';
import type {ReviewViewModel, Selected} from './view-model.ts';
import {countStatuses, statusOf} from './work/status.ts';
import {suggestionsFor} from './edit/suggestions.ts';

/** Makes the models of a review's screens: once for each state and size, not once a frame. */
export class Reviewer {
	readonly #start: ReviewInput;
	readonly #today: string;
	readonly #dictionary: Dictionary;
	#last: {readonly columns: number; readonly rows: number; readonly model: ReviewViewModel} | undefined;

	constructor(start: ReviewInput, today: string) {
		this.#start = start;
		this.#today = today;
		this.#dictionary = dictionaryOf(start);
	}

	/**
	 * Everything that the views need for a state on a terminal of this size: the same object for the same state, so
	 * that nothing is drawn twice.
	 */
	viewModel(state: ReviewState, columns: number, rows: number): ReviewViewModel {
		const last = this.#last;
		if (last?.model.state === state && last.columns === columns && last.rows === rows) return last.model;
		const model = this.#makeViewModel(state, columns, rows);
		this.#last = {columns, rows, model};
		return model;
	}

	/** Takes from a model what the reducers may know. */
	shown(model: ReviewViewModel): ReviewShown {
		const {detail, layout, suggestions, state} = model;
		const kind = reviewPanelKind(state.panel.type);
		return {
			start: this.#start,
			dictionary: this.#dictionary,
			today: this.#today,
			pageSize: kind.pageSize(layout),
			scrollMax: Math.max(0, (kind.text?.(model).length ?? 0) - layout.bodyLines),
			blocks: detail.blocks,
			fieldRows: detail.fieldRows,
			passage: {
				top: detail.passageTop,
				max: Math.max(0, detail.passage.length - detail.passageRows),
				rows: detail.passageRows,
			},
			suggestions,
		};
	}

	#makeViewModel(state: ReviewState, columns: number, rows: number): ReviewViewModel {
		const {items} = state.work;
		const dictionary = this.#dictionary;
		const total = items.length + this.#start.skipped.length;
		const context = {
			state,
			start: this.#start,
			layout: reviewLayout(columns, rows, total),
			messages: reviewMessagesIn(state.language),
			dictionary,
			counts: this.#counts(state),
			total,
			selected: this.#selected(state),
			suggestions: state.panel.type === 'edit' ? suggestionsFor(state.panel, dictionary, state.language) : [],
		};
		return {...context, detail: detailOf(context)};
	}

	/** Most keys change no record, so that the counts of the last model hold. */
	#counts({work}: ReviewState): ReviewViewModel['counts'] {
		const last = this.#last?.model;
		return last?.state.work.items === work.items ? last.counts : countStatuses(work.items, this.#start);
	}

	#selected({work, cursor}: ReviewState): Selected {
		const item = work.items[cursor];
		if (item) {
			const {record} = item;
			return {type: 'record', item, record, status: statusOf(item, this.#start), fields: fieldsOf(record)};
		}
		const skipped = this.#start.skipped[cursor - work.items.length];
		return skipped ? {type: 'skipped', skipped} : {type: 'nothing'};
	}
}
