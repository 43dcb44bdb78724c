import {lastOf} from '../../domain/memo.ts';
import type {ReviewItem} from '../../extract/index.ts';
import {detailOf} from './detail/detail-layout.ts';
import {dictionaryOf, type Dictionary, type Suggestion} from './dictionary.ts';
import {fieldsOf} from './fields/record-fields.ts';
import type {ReviewInput} from './input.ts';
import {reviewPanelKind} from './panels.ts';
import {reviewLayout} from './panes.ts';
import {reviewMessagesIn, type ReviewMessages} from './messages/index.ts';
import type {ReviewShown, ReviewState} from './model.ts';
import type {ReviewViewModel, Selected} from './view-model.ts';
import {rowCount} from './work/record-keys.ts';
import {countStatuses, statusOf} from './work/status.ts';
import {suggestionsFor} from './edit/suggestions.ts';

/** Makes the models of a review's screens, and keeps the last of them, which keys and frame ask for in turn. */
export class Reviewer {
	readonly #start: ReviewInput;
	readonly #today: string;
	readonly #dictionary: Dictionary;
	/** Most keys change no record. */
	readonly #counts = lastOf((items: readonly ReviewItem[]) => countStatuses(items, this.#start));

	/**
	 * Everything that the views need for a state on a terminal of this size: the same object for the same state, so
	 * that nothing is drawn twice.
	 */
	readonly viewModel = lastOf((state: ReviewState, columns: number, rows: number) =>
		this.#viewModelOf(state, columns, rows),
	);

	constructor(start: ReviewInput, today: string) {
		this.#start = start;
		this.#today = today;
		this.#dictionary = dictionaryOf(start);
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

	#viewModelOf(state: ReviewState, columns: number, rows: number): ReviewViewModel {
		const {items} = state.work;
		const dictionary = this.#dictionary;
		const total = rowCount(state);
		const messages = reviewMessagesIn(state.language);
		const context = {
			state,
			start: this.#start,
			layout: reviewLayout(columns, rows, total),
			messages,
			dictionary,
			counts: this.#counts(items),
			total,
			selected: this.#selected(state),
			suggestions: this.#suggestions(state, messages),
		};
		return {...context, detail: detailOf(context)};
	}

	#suggestions(
		{panel, work, cursor, language}: ReviewState,
		{itIsNew}: ReviewMessages,
	): readonly Suggestion[] {
		const item = work.items[cursor];
		if (panel.type !== 'edit' || !item) return [];
		const {known} = this.#start;
		return suggestionsFor(panel, {dictionary: this.#dictionary, language, item, known, isNew: itIsNew});
	}

	#selected({work, cursor}: ReviewState): Selected {
		const item = work.items[cursor];
		if (item) {
			const {record} = item;
			return {type: 'record', item, record, status: statusOf(item, this.#start), fields: fieldsOf(record)};
		}
		const skipped = work.skipped[cursor - work.items.length];
		return skipped ? {type: 'skipped', skipped} : {type: 'nothing'};
	}
}
