import type {Engagement} from '../../../domain/engagement.ts';
import {forEdition} from '../../../domain/memo.ts';
import {Search} from '../../../search/index.ts';
import type {KeptView} from '../../../settings/memory.ts';
import type {Store} from '../../../store/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {State} from '../model.ts';
import type {Exporting, ViewModel} from '../view-model.ts';
import {followedBy, type Lists} from './follow-writer.ts';
import {hasTree} from '../list-cells.ts';
import {withOpen} from '../../../domain/folding.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {Readings} from './readings.ts';

/** The readings of a moment, and whether the screen has room for the tree of folded visits. */
interface Read {
	readonly readings: Readings;
	readonly hasTree: boolean;
}

/** Makes the models of the screens from a database, as it is when they are asked for. */
export class Explorer {
	readonly #store: Store;
	readonly #readings: () => Readings;
	readonly #today: string;
	/** The readings to which the cursors of the present state belong; the screen is known from the first frame on. */
	#lastRead: Omit<Read, 'hasTree'> & {readonly hasTree: boolean | null};

	constructor(store: Store, settings: ReadingSettings) {
		const search = new Search(store);
		this.#store = store;
		this.#today = settings.today;
		this.#readings = forEdition(store.edition, () => new Readings(store, search, settings));
		this.#lastRead = {readings: this.#readings(), hasTree: null};
	}

	/**
	 * Makes the model of a state on a terminal of this size, of the database as it is now: the same object for the same
	 * state while nobody writes. Where somebody has written since the last key, or the screen has grown so wide that
	 * visits fold or so narrow that they do not, what is shown is carried over, as the next key will do for good.
	 */
	viewModel(state: State, columns: number, rows: number): ViewModel {
		const now = this.#readNow(columns);
		return now.readings.viewModel(this.#carried(state, now), columns, rows);
	}

	/**
	 * Carries a state over to the database and the width of the screen as they are now: the cursors stay on the records
	 * and values that they are on. To be called before a key is taken.
	 */
	followed(state: State, columns: number): State {
		const now = this.#readNow(columns);
		const carried = this.#carried(state, now);
		this.#lastRead = now;
		return carried;
	}

	/** The state with the visit of its chosen record unfolded, as the explorer opens. */
	withOpenVisit(state: State): State {
		const {visit} = this.#readings().resultsOf(state, true).rows.at(state.cursor) ?? {visit: null};
		return visit === null ? state : {...state, folding: withOpen(state.folding, visit.record.id)};
	}

	#readNow(columns: number): Read {
		return {readings: this.#readings(), hasTree: hasTree(columns)};
	}

	#carried(state: State, now: Read): State {
		const before = {...this.#lastRead, hasTree: this.#lastRead.hasTree ?? now.hasTree};
		this.#lastRead = before;
		const isSame = before.readings === now.readings && before.hasTree === now.hasTree;
		return within(isSame ? state : followedBy(state, listsOf(before), listsOf(now)), listsOf(now));
	}

	/** Runs a piece of work on one state of the database (source/store/index.ts, `atOnce`). */
	atOnce<T>(work: () => T): T {
		return this.#store.atOnce(work);
	}

	/** Works ahead of the keys a little, a few milliseconds; false once there is nothing to do ahead. */
	workAhead(): boolean {
		return this.#readings().workAhead();
	}

	/** Reads one record in full; undefined where no record has this id. */
	recordOf(id: string): Engagement | undefined {
		return this.atOnce(() => this.#readings().recordOf(id));
	}

	/** Reads records in full, in the order of their ids; those that are gone are left out. */
	recordsOf(ids: readonly string[]): readonly Engagement[] {
		const records = new Map(this.#store.engagements.withIds(ids).map(record => [record.id, record]));
		return ids.flatMap(id => records.get(id) ?? []);
	}

	/** Reads the ids of the records of a view, in its order. */
	idsIn(view: KeptView): readonly string[] {
		return this.atOnce(() => this.#readings().palette.idsOf(view));
	}

	/** Puts what a state asks for into words. */
	sentenceOf(state: Pick<State, 'request' | 'sort' | 'language'>): string {
		return this.atOnce(() => this.#readings().sentenceOf(state));
	}

	/** The day of the run, an ISO day. */
	get today(): string {
		return this.#today;
	}

	/** Gives the id of the chosen record of the list; null where there is none. */
	chosenIn(state: State): string | null {
		return this.atOnce(() => {
			const now = {readings: this.#readings(), hasTree: this.#lastRead.hasTree ?? true};
			const there = this.#carried(state, now);
			return listsOf(now).rowsOf(there).at(there.cursor)?.record.id ?? null;
		});
	}

	/** Reads for the export dialog; null where it is not open. */
	exporting(state: State): Exporting | null {
		return this.#readings().exporting(state, this.#lastRead.hasTree ?? true);
	}
}

/** The cursor of the list may stand behind its last row: after an undo on another width of the screen. */
function within(state: State, lists: Lists): State {
	if (state.cursor === 0) return state;
	const {total} = lists.rowsOf(state);
	return state.cursor < total ? state : {...state, cursor: clampIndex(state.cursor, total)};
}

/** The lists in which the cursors of a state are. */
function listsOf({readings, hasTree: canFold}: Read): Lists {
	return {
		rowsOf: state => readings.resultsOf(state, canFold).rows,
		pickerCounts: (state, picker) => readings.pickerCounts(state, picker),
		relatedTo: id => readings.relatedTo(id),
	};
}
