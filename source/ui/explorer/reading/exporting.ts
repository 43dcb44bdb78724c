import {ExportedFile} from '../../../answers/exported-file.ts';
import {ExportedRecords} from '../../../answers/exported-records.ts';
import {parseEdtf} from '../../../domain/date.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {emptyFilter, type Filter, type Sort} from '../../../domain/filter.ts';
import {lastOf, leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import {annotatedIds, annotationIn} from '../../../domain/working-set.ts';
import {exportRecords, sourceCount, type ExportOptions} from '../../../export/index.ts';
import type {Search, SearchRequest} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import {marksOfSession} from '../kept-marks.ts';
import type {ExportPanel, ExportScope, State} from '../model.ts';
import type {Exporting, Results} from '../view-model.ts';
import {absolutePath, type Folders} from './absolute-path.ts';
import {exportLine} from './export-line.ts';
import {lazily} from './lazily.ts';

/** The most records of which the whole file is made for the preview. */
const mostWhole = 500;
/** As many are shown of more. */
const beginning = 100;

/** The records of a choice: what narrows them, in which order, and how many there are. */
interface Selection {
	readonly filter: Filter;
	readonly sort: Sort;
	readonly total: number;
}

/** The settings of a file that do not follow from its records. */
type Settings = Pick<ExportPanel, 'isDetailed' | 'hasByteOrderMark'> & Pick<State, 'language'>;

/** Reads what the export dialog offers and shows; each answer is kept while the same is asked. */
export class ExportReader {
	readonly #store: Store;
	readonly #folders: Folders;
	readonly #today: string;
	readonly #filterOf: (request: SearchRequest) => Filter;
	readonly #visitOf = lastOf((id: string) => this.#visit(id));
	readonly #records = leastRecentlyUsed<string, readonly Engagement[]>(2);
	readonly #figures = perObject((records: readonly Engagement[]) => ({
		sources: sourceCount(records),
		doubts: records.filter(isInDoubt).length,
	}));
	readonly #text = leastRecentlyUsed<string, string>(2);

	constructor(store: Store, search: Search, settings: Folders & {readonly today: string}) {
		this.#store = store;
		this.#filterOf = perObject((request: SearchRequest) => search.resolve(request).filter);
		this.#today = settings.today;
		this.#folders = settings;
	}

	/**
	 * Reads for the open dialog.
	 * @param results the list under the dialog
	 * @param sentence puts a request into words
	 */
	exporting(
		state: State,
		dialog: ExportPanel,
		{
			results,
			grandTotal,
			sentence,
		}: {
			results: Results;
			grandTotal: number;
			sentence: (asked: Pick<State, 'request' | 'sort' | 'language'>) => string;
		},
	): Exporting {
		const selected = (scope: ExportScope): Selection =>
			this.#selection(scope, state, dialog, results, grandTotal);
		const {these} = dialog;
		const asked = (): string => {
			if (dialog.scope === 'these' && these) return sentence({...state, request: these, sort: '-date'});
			return dialog.scope === 'view' && !state.isMarkedOnly ? sentence(state) : '';
		};
		const {total, filter: narrowed, sort} = selected(dialog.scope);
		const path = absolutePath(dialog.path.text.trim(), this.#folders);
		const shown = total <= mostWhole ? total : beginning;
		const {language, request, marked, isMarkedOnly} = state;
		const {format, isDetailed, hasByteOrderMark, scope, id} = dialog;
		// As `export` writes them: hits of typed words in tiers, in order of date too.
		const read = (limit: number): readonly Engagement[] =>
			this.#store.engagements.page(narrowed, sort, {offset: 0, limit}, scope === 'view');
		const key = JSON.stringify([scope, id, these, request, sort, marked, isMarkedOnly]);
		const begin = (): readonly Engagement[] => this.#records(key, () => read(shown));
		const options = (): ExportOptions => this.#options({...dialog, language}, asked());
		const preview = (): string =>
			this.#text(JSON.stringify([key, format, isDetailed, hasByteOrderMark, language]), () =>
				exportRecords(format, begin(), {...options(), total}),
			);
		return lazily<Exporting>({
			scopes: () =>
				this.#offered(state, dialog, results, grandTotal).map(offered => ({
					scope: offered,
					count: selected(offered).total,
				})),
			total: () => total,
			shown: () => shown,
			sources: () => this.#figures(begin()).sources,
			doubts: () => this.#figures(begin()).doubts,
			preview: () => preview,
			path: () => path,
			content: () => () =>
				new ExportedFile(
					format,
					options(),
					() => new ExportedRecords(this.#store, {filter: narrowed, sort, keepsTiers: scope === 'view'}),
				),
			command: () => exportLine(state, dialog, narrowed.ids ?? [], {path, database: this.#folders.database}),
			ids: () => narrowed.ids ?? [],
		});
	}

	#offered(
		state: State,
		{id, these}: ExportPanel,
		results: Results,
		grandTotal: number,
	): readonly ExportScope[] {
		return [
			...(id === null ? [] : ['record' as const]),
			...(id !== null && this.#visitOf(id).length > 1 ? ['visit' as const] : []),
			...(these === null ? [] : ['these' as const]),
			...(isMixed(state) ? ['session' as const] : []),
			...(state.marked.length > 0 ? ['marked' as const] : []),
			'view' as const,
			...(results.total === grandTotal ? [] : ['everything' as const]),
		];
	}

	#selection(
		scope: ExportScope,
		state: State,
		{id, these: asked}: ExportPanel,
		results: Results,
		grandTotal: number,
	): Selection {
		const these = (ids: readonly string[], sort: Sort): Selection => ({
			filter: {...emptyFilter, ids},
			sort,
			total: ids.length,
		});
		switch (scope) {
			case 'record':
				return these(id === null ? [] : [id], '-date');
			case 'visit':
				return these(id === null ? [] : this.#visitOf(id), 'date');
			case 'these': {
				const filter = asked ? this.#filterOf(asked) : emptyFilter;
				return {filter, sort: '-date', total: this.#store.engagements.count(filter)};
			}
			case 'session':
				return these(marksOfSession(state), '-date');
			case 'marked':
				return these(state.marked, '-date');
			case 'view':
				return results;
			case 'everything':
				return {filter: emptyFilter, sort: '-date', total: grandTotal};
		}
	}

	/** The ids of a record and of the others of its visit. */
	#visit(id: string): readonly string[] {
		const record = this.#store.engagements.byId(id);
		return record ? [id, ...this.#store.engagements.sameVisit(record).map(each => each.id)] : [];
	}

	#options({isDetailed, hasByteOrderMark, language}: Settings, filter: string): ExportOptions {
		const own = this.#store.workingSet.current();
		return {
			language,
			filter,
			hasByteOrderMark,
			details: isDetailed,
			now: this.#today,
			dataVersion: this.#store.meta('data_version'),
			vocabulary: this.#store.vocabulary(),
			annotationOf: id => annotationIn(own, id),
			annotated: annotatedIds(own),
		};
	}
}

/** Returns true where marks of this session stand among others. */
function isMixed(state: State): boolean {
	const {length} = marksOfSession(state);
	return length > 0 && length < state.marked.length;
}

function isInDoubt({date}: Engagement): boolean {
	return !parseEdtf(date).isCertain;
}
