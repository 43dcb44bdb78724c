import type {Engagement} from '../../domain/engagement.ts';
import {emptyFilter} from '../../domain/filter.ts';
import {forEdition} from '../../domain/memo.ts';
import {formats} from '../../export/index.ts';
import {Search} from '../../search/index.ts';
import type {Store} from '../../store/index.ts';
import {lazily} from '../kit/lazily.ts';
import {followedBy} from './follow-writer.ts';
import type {State, World} from './model.ts';
import {pageSizeOf, scrollMaxOf} from './pages.ts';
import {Readings} from './readings.ts';
import type {ViewModel} from './view-model.ts';

/** Makes the models of the screens from a database, as it is when they are asked for. */
export class Explorer {
	readonly #store: Store;
	readonly #today: string;
	readonly #readings: () => Readings;
	/** The readings of which the last model was made. */
	#lastRead: Readings;

	constructor(store: Store, today: string) {
		const search = new Search(store);
		this.#store = store;
		this.#today = today;
		this.#readings = forEdition(store.edition, () => new Readings(store, search));
		this.#lastRead = this.#readings();
	}

	/**
	 * Makes the model of a state on a terminal of this size: the same object for the same state, so that nothing is
	 * drawn twice.
	 */
	viewModel(state: State, columns: number, rows: number): ViewModel {
		this.#lastRead = this.#readings();
		return this.#lastRead.viewModel(state, columns, rows);
	}

	/**
	 * Carries a state over to the database as it is now: where somebody has written since the last model was made, the
	 * cursor stays on the record or the value that it is on. To be called before a key is taken.
	 */
	followed(state: State, columns: number, rows: number): State {
		const before = this.#lastRead;
		const now = this.#readings();
		if (before === now) return state;
		return followedBy(before.viewModel(state, columns, rows), this.viewModel(state, columns, rows));
	}

	/** Tells the reducer what it must know to move within what is on screen. */
	world(model: ViewModel): World {
		const {state, messages} = model;
		return lazily<World>({
			total: () => model.results.total,
			pageSize: () => pageSizeOf(model),
			scrollMax: () => scrollMaxOf(model),
			choices: () => model.choices,
			completion: () => model.completion,
			related: () => model.related.map(record => record.id),
			idAt: () => index => model.results.at(index)?.id,
			words: () => ({
				sortedBy: sort =>
					messages.sortedBy(
						messages.sorts[sort === 'relevance' && state.request.query === '' ? '-date' : sort],
					),
				nothingMarked: messages.nothingMarked,
				noRelated: messages.noRelated,
			}),
			exportFormats: () => formats,
			today: () => this.#today,
		});
	}

	/** The record that is open, or the one under the cursor of the list. */
	selected({record, results, state}: ViewModel): Engagement | undefined {
		const listed = record ? undefined : results.at(state.cursor);
		return record ?? (listed && this.#readings().recordOf(listed.id));
	}

	/** Reads the records to export: the marked ones if any, else the whole view in its order. */
	exported(state: State): readonly Engagement[] {
		const ids = state.marked.length > 0 ? state.marked : null;
		if (ids)
			return this.#store.engagements.page({...emptyFilter, ids}, '-date', {offset: 0, limit: ids.length});
		const results = this.#readings().resultsOf(state);
		return this.#store.engagements.page(results.filter, results.sort, {offset: 0, limit: results.total});
	}

	/** The version of the data, for exports. */
	get dataVersion(): string {
		return this.#store.meta('data_version');
	}
}
