import type {Engagement} from '../../../domain/engagement.ts';
import {emptyFilter} from '../../../domain/filter.ts';
import {lastOf} from '../../../domain/memo.ts';
import type {SeenRecords} from '../../../domain/seen-records.ts';
import {withChange, type WorkingSet, type WorkingSetChange} from '../../../domain/working-set.ts';
import {emptyRequest, mayAskMarks, type Search, type SearchRequest} from '../../../search/index.ts';
import type {KeptView} from '../../../settings/memory.ts';
import type {Store} from '../../../store/index.ts';
import type {Size} from '../../kit/program.ts';
import {clampIndex} from '../../kit/viewport.ts';
import {withOthersMarks, type OthersMarks} from '../kept-marks.ts';
import type {State} from '../model.ts';
import type {FileContent, ViewModel} from '../view-model.ts';
import {followedBy, type Lists} from './follow-writer.ts';
import {hasTree} from '../list-cells.ts';
import {withOpen} from '../../../domain/folding.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {Readings} from './readings.ts';
import {noticedUnreadable} from './unreadable-notice.ts';

type Marks = WorkingSet['marked'];

/** The readings of a moment, and whether the screen has room for the tree of folded visits. */
interface Read {
	readonly readings: Readings;
	readonly hasTree: boolean;
}

/** Makes the models of the screens from a database, as it is when they are asked for. */
export class Explorer {
	readonly #store: Store;
	readonly #made: (edition: number, marked: Marks | null) => Readings;
	/** The number of records that cannot be read, as the last key found it. */
	#told = 0;
	readonly #noticed = lastOf((state: State, untold: number) =>
		untold === 0 ? state : noticedUnreadable(state, this.#store.unreadable()),
	);
	/** What the state that was read last asks for. */
	#request: SearchRequest = emptyRequest;
	/** The marks that the present state has. */
	#lastMarks: Marks;
	readonly #readingsAhead: () => Readings;
	readonly #today: string;
	/** The readings to which the cursors of the present state belong; the screen is known from the first frame on. */
	#lastRead: Omit<Read, 'hasTree'> & {readonly hasTree: boolean | null};

	constructor(store: Store, search: Search, settings: ReadingSettings) {
		this.#store = store;
		this.#made = lastOf<[edition: number, marked: Marks | null], Readings>(
			() => new Readings(store, search, settings),
		);
		this.#readingsAhead = () => new Readings(store, search, settings);
		this.#today = settings.today;
		this.#lastRead = {readings: this.#readings(), hasTree: null};
		this.#lastMarks = this.#marksNow();
	}

	/** The readings as they are now; where it is asked for what is marked, of the marks as they are now. */
	#readings(): Readings {
		return this.#made(this.#store.edition(), mayAskMarks(this.#request) ? this.#marksNow() : null);
	}

	#marksNow(): Marks {
		return this.#store.workingSet.current().marked;
	}

	/** Lists the records that are marked, as far as they are there. */
	marked(): readonly string[] {
		return this.atOnce(() => this.#known([...this.#marksNow()]));
	}

	/** Takes changes of the working set in, which are yet to be written. */
	change(changes: readonly WorkingSetChange[]): void {
		const before = {...this.#store.workingSet.current(), marked: this.#lastMarks};
		this.#store.workingSet.change(changes);
		// Others may have marked something meanwhile, which the next key is to show.
		this.#lastMarks = changes.reduce(withChange, before).marked;
	}

	/** Takes note that changes were written into the database at a path. */
	written(changes: readonly WorkingSetChange[], path: string): void {
		this.#store.workingSet.written(changes, path);
	}

	/**
	 * Makes the model of a state on a terminal of this size, of the database as it is now: the same object for the same
	 * state while nobody writes. Where somebody has written since the last key, or the screen has grown so wide that
	 * visits fold or so narrow that they do not, what is shown is carried over, as the next key will do for good.
	 */
	viewModel(state: State, columns: number, rows: number): ViewModel {
		const now = this.#readNow(state, columns);
		return now.readings.viewModel(this.#noticed(this.#carried(state, now), this.#untold()), columns, rows);
	}

	/**
	 * Carries a state over to the database and the width of the screen as they are now: the cursors stay on the records
	 * and values that they are on. To be called before a key is taken.
	 */
	followed(state: State, columns: number): State {
		const now = this.#readNow(state, columns);
		const carried = this.#carried(state, now);
		this.#lastRead = now;
		this.#lastMarks = this.#marksNow();
		this.#told = this.#store.unreadable().length;
		return carried;
	}

	/** The number of records that cannot be read where some are known only since the last key; 0 elsewhere. */
	#untold(): number {
		const {length} = this.#store.unreadable();
		return length === this.#told ? 0 : length;
	}

	/** The state with the visit of its chosen record unfolded, as the explorer opens. */
	withOpenVisit(state: State): State {
		const {visit} = this.#readings().resultsOf(state, true).rows.at(state.cursor) ?? {visit: null};
		return visit === null ? state : {...state, folding: withOpen(state.folding, visit.record.id)};
	}

	#readNow({request}: State, columns: number): Read {
		this.#request = request;
		return {readings: this.#readings(), hasTree: hasTree(columns)};
	}

	#carried(shown: State, now: Read): State {
		const state = withOthersMarks(shown, this.#othersMarks());
		const before = {...this.#lastRead, hasTree: this.#lastRead.hasTree ?? now.hasTree};
		this.#lastRead = before;
		const isSame = before.readings === now.readings && before.hasTree === now.hasTree;
		return within(isSame ? state : followedBy(state, listsOf(before), listsOf(now)), listsOf(now));
	}

	/** What others have marked since the present state was read. */
	#othersMarks(): OthersMarks {
		const [before, now] = [this.#lastMarks, this.#marksNow()];
		if (before === now) return {added: [], removed: new Set()};
		const added = [...now].filter(id => !before.has(id));
		const removed = new Set([...before].filter(id => !now.has(id)));
		return {added: added.length === 0 ? added : this.#known(added), removed};
	}

	/** Those of some ids that a record has. */
	#known(ids: readonly string[]): readonly string[] {
		if (ids.length === 0) return ids;
		const known = new Set(this.#store.engagements.ids({...emptyFilter, ids}, '-date'));
		return ids.filter(id => known.has(id));
	}

	/** Runs a piece of work on one state of the database (source/store/index.ts, `atOnce`). */
	atOnce<T>(work: () => T): T {
		return this.#store.atOnce(work);
	}

	/** Reads a little of what panels need that ask much, a few milliseconds; false once all is read. */
	readPanelsOn(): boolean {
		return this.#readings().readPanelsOn();
	}

	/** Reads a little of what the next letters need, a few milliseconds; false once all is read. */
	readWordsOn(): boolean {
		return this.#readings().readWordsOn();
	}

	/** Makes the model of a state that is not shown, of the database as it is now; what is shown stays as it is. */
	modelAhead(state: State, {columns, rows}: Size): ViewModel {
		return this.#readingsAhead().viewModel(state, columns, rows);
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

	/** Reads the records of a view, as saved views note them. Shared. */
	heldBy(view: KeptView): SeenRecords {
		return this.atOnce(() => this.#readings().palette.heldBy(view));
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

	/** The file of the open export dialog, or of the panel whose file is named or that is copied; null elsewhere. */
	fileOf(state: State): {readonly path: string; readonly content: FileContent} | null {
		const readings = this.#readings();
		const exporting = readings.exporting(state, this.#lastRead.hasTree ?? true);
		if (exporting) return {path: exporting.path, content: exporting.content()};
		// Of what is written of other panels nothing depends on the size of the screen.
		const {file} = readings.viewModel(state, 80, 24);
		return file && {path: file.path, content: wholeText(file.text)};
	}
}

/** A text as the content of a file, made when that is written. */
function wholeText(text: () => string): FileContent {
	return {
		*pieces() {
			yield text();
		},
		total: 1,
		written: 0,
	};
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
		seeAlsoOf: id => readings.seeAlsoOf(id),
	};
}
