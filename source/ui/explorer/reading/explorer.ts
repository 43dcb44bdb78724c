import type {Engagement} from '../../../domain/engagement.ts';
import {forEdition} from '../../../domain/memo.ts';
import {Search} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import type {State} from '../model.ts';
import type {Exporting, ViewModel} from '../view-model.ts';
import {followedBy} from './follow-writer.ts';
import {Readings, type ReadingSettings} from './readings.ts';

/** Makes the models of the screens from a database, as it is when they are asked for. */
export class Explorer {
	readonly #store: Store;
	readonly #readings: () => Readings;
	/** The readings to which the cursors of the present state belong. */
	#lastRead: Readings;

	constructor(store: Store, settings: ReadingSettings) {
		const search = new Search(store);
		this.#store = store;
		this.#readings = forEdition(store.edition, () => new Readings(store, search, settings));
		this.#lastRead = this.#readings();
	}

	/**
	 * Makes the model of a state on a terminal of this size, of the database as it is now: the same object for the same
	 * state while nobody writes. Where somebody has written since the last key, what is shown is carried over, as the
	 * next key will do for good.
	 */
	viewModel(state: State, columns: number, rows: number): ViewModel {
		const now = this.#readings();
		return now.viewModel(this.#carried(state, now), columns, rows);
	}

	/**
	 * Carries a state over to the database as it is now: where somebody has written, the cursors stay on the records
	 * and values that they are on. To be called before a key is taken.
	 */
	followed(state: State): State {
		const now = this.#readings();
		const carried = this.#carried(state, now);
		this.#lastRead = now;
		return carried;
	}

	#carried(state: State, now: Readings): State {
		const before = this.#lastRead;
		return before === now ? state : followedBy(state, before, now);
	}

	/** Runs a piece of work on one state of the database (source/store/index.ts, `atOnce`). */
	atOnce<T>(work: () => T): T {
		return this.#store.atOnce(work);
	}

	/** Reads one record in full; undefined where no record has this id. */
	recordOf(id: string): Engagement | undefined {
		return this.atOnce(() => this.#readings().recordOf(id));
	}

	/** Puts what a state asks for into words. */
	sentenceOf(state: Pick<State, 'request' | 'sort' | 'language'>): string {
		return this.atOnce(() => this.#readings().sentenceOf(state));
	}

	/** Gives the id of the chosen record of the list; null where there is none. */
	chosenIn(state: State): string | null {
		return this.atOnce(() => {
			const now = this.#readings();
			const there = this.#carried(state, now);
			return now.resultsOf(there).at(there.cursor)?.id ?? null;
		});
	}

	/** Reads for the export dialog; null where it is not open. */
	exporting(state: State): Exporting | null {
		return this.#readings().exporting(state);
	}
}
