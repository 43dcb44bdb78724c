import type {Engagement, ListedEngagement} from '../../domain/engagement.ts';
import {emptyFilter, type FacetCount, type Filter, type Sort} from '../../domain/filter.ts';
import {labelOf, sides, type Vocabulary} from '../../domain/vocabulary.ts';
import {formats} from '../../export/index.ts';
import {completionAt, type Completion} from '../../search/complete.ts';
import {Search, type Resolved, type SearchRequest} from '../../search/index.ts';
import type {Store} from '../../store/index.ts';
import {narrowFacet, withAny} from './picker/facet-choices.ts';
import {lazily} from '../kit/lazily.ts';
import {layoutFor} from './layout.ts';
import {messagesIn} from './messages/index.ts';
import type {Picker, State, World} from './model.ts';
import {Offers} from './offers.ts';
import {cursorOffset} from '../kit/text-field.ts';
import type {Results, ViewModel} from './view-model.ts';
import {pageSizeOf, scrollMaxOf} from './pages.ts';

/**
 * Records are read this many at a time: about as many as a screen shows, since reading them is most of what a
 * keystroke asks of the database.
 */
const chunkSize = 40;
/** Chunks kept; enough for the screens around the cursor. */
const mostChunks = 16;
const mostRelated = 30;

/** Remembers the last answer for as long as it is asked the same. */
function remembered<Key extends readonly unknown[], T>(make: (...key: Key) => T): (...key: Key) => T {
	let last: {readonly key: Key; readonly value: T} | undefined;
	return (...key) => {
		if (last?.key.every((each, index) => Object.is(each, key[index]))) return last.value;
		last = {key, value: make(...key)};
		return last.value;
	};
}

/** What the screens read of the database: asked once for each change of what was asked, not once a frame. */
export class Explorer {
	readonly #store: Store;
	readonly #search: Search;
	readonly #offers: Offers;
	readonly #today: string;
	readonly #vocabulary: Vocabulary;
	readonly #grandTotal: number;
	readonly #resolve = remembered((request: SearchRequest) => this.#search.resolve(request));
	readonly #results = remembered((request: SearchRequest, sort: Sort, ids: readonly string[] | null) =>
		this.#read(this.#resolve(request), sort, ids),
	);
	readonly #histogram = remembered((request: SearchRequest) =>
		this.#store.facets.counts('years', {...this.#resolve(request).filter, years: []}),
	);
	readonly #years = remembered((): readonly [number, number] => {
		const all = this.#store.facets.counts('years', emptyFilter);
		return [Number(all[0]?.value ?? 1), Number(all.at(-1)?.value ?? 0)];
	});
	readonly #facet = remembered((request: SearchRequest, facet: Picker['facet']) =>
		this.#choicesOf(request, facet),
	);
	readonly #withAny = remembered((counts: readonly FacetCount[]) => withAny(counts));
	readonly #narrowed = remembered((counts: readonly FacetCount[], text: string) => narrowFacet(counts, text));
	readonly #record = remembered((id: string) => this.#store.engagements.byId(id));
	readonly #visit = remembered((record: Engagement) => this.#store.engagements.sameVisit(record));
	readonly #related = remembered((record: Engagement) => this.#relatedTo(record));
	readonly #names = remembered(
		() => new Map(this.#store.people.participants().map(person => [person.id, person.name])),
	);

	readonly #viewModel = remembered((state: State, columns: number, rows: number) =>
		this.#makeViewModel(state, columns, rows),
	);

	constructor(store: Store, today: string) {
		this.#store = store;
		this.#search = new Search(store);
		this.#offers = new Offers(store, this.#search);
		this.#today = today;
		this.#vocabulary = store.vocabulary();
		this.#grandTotal = store.engagements.count(emptyFilter);
	}

	/**
	 * Everything that the views need for a state on a terminal of this size: the same object for the same state, so
	 * that nothing is drawn twice.
	 */
	viewModel(state: State, columns: number, rows: number): ViewModel {
		return this.#viewModel(state, columns, rows);
	}

	#makeViewModel(state: State, columns: number, rows: number): ViewModel {
		const layout = layoutFor(columns, rows);
		const isRelated = state.panel.type === 'related' || state.panel.type === 'detail';
		const model: ViewModel = lazily<ViewModel>({
			state: () => state,
			layout: () => layout,
			messages: () => messagesIn(state.language),
			vocabulary: () => this.#vocabulary,
			results: () => this.#resultsOf(state),
			grandTotal: () => this.#grandTotal,
			histogram: () => this.#histogram(state.request),
			years: () => this.#years(),
			choices: () => (state.panel.type === 'picker' ? this.#pickerChoices(state, state.panel) : []),
			completion: () => this.#completionOf(state),
			record: () => this.#recordOf(model),
			visit: () => (model.record ? this.#visit(model.record) : []),
			related: () => (model.record && isRelated ? this.#related(model.record) : []),
			nameOf: () => id => this.#names().get(id) ?? id,
			exportFormats: () => formats,
		});
		return model;
	}

	/** What the reducer must know to move within what is on screen. */
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
		return record ?? (listed && this.#record(listed.id));
	}

	/** The records to export: the marked ones if any, else the whole view in its order. */
	exported(state: State): readonly Engagement[] {
		const ids = state.marked.length > 0 ? state.marked : null;
		if (ids)
			return this.#store.engagements.page({...emptyFilter, ids}, '-date', {offset: 0, limit: ids.length});
		const results = this.#resultsOf(state);
		return this.#store.engagements.page(results.filter, results.sort, {offset: 0, limit: results.total});
	}

	/** The version of the data, for exports. */
	get dataVersion(): string {
		return this.#store.meta('data_version');
	}

	#completionOf({panel, search, request, language}: State): Completion | null {
		if (panel.type !== 'search') return null;
		return completionAt(search.text, cursorOffset(search), language === 'vi', (facet, otherText) =>
			this.#offers.of(facet, request, otherText, language),
		);
	}

	#resultsOf(state: State): Results {
		return this.#results(state.request, state.sort, state.isMarkedOnly ? state.marked : null);
	}

	#recordOf({state, layout, results}: ViewModel): Engagement | undefined {
		const {panel} = state;
		if (panel.type === 'detail') return this.#record(panel.id);
		if (panel.type === 'related') return this.#record(panel.detail.id);
		const selected = layout.previewColumns > 0 ? results.at(state.cursor) : undefined;
		return selected && this.#record(selected.id);
	}

	#read({filter, hints, terms}: Resolved, sort: Sort, ids: readonly string[] | null): Results {
		const shown: Filter = ids === null ? filter : {...emptyFilter, ids};
		const chunks = new Map<number, readonly ListedEngagement[]>();
		const chunkAt = (index: number): readonly ListedEngagement[] => {
			const known = chunks.get(index);
			if (known) return known;
			const page = {offset: index * chunkSize, limit: chunkSize};
			const chunk = this.#store.engagements.listed(shown, sort, page);
			const [oldest] = chunks.keys();
			if (chunks.size >= mostChunks && oldest !== undefined) chunks.delete(oldest);
			chunks.set(index, chunk);
			return chunk;
		};
		return {
			filter: shown,
			sort,
			hints,
			terms,
			total: this.#store.engagements.count(shown),
			at: index => (index < 0 ? undefined : chunkAt(Math.floor(index / chunkSize))[index % chunkSize]),
		};
	}

	#pickerChoices(state: State, picker: Picker): readonly FacetCount[] {
		const isFiltered = state.request[picker.facet].length > 0;
		const values =
			isFiltered && picker.field.text === ''
				? this.#withAny(this.#facet(state.request, picker.facet))
				: this.#facet(state.request, picker.facet);
		return this.#narrowed(values, picker.field.text);
	}

	/** A facet's values under every filter but its own, so that another value can be picked. */
	#choicesOf(request: SearchRequest, facet: Picker['facet']): readonly FacetCount[] {
		const {filter} = this.#resolve(request);
		if (facet === 'sides') return this.#sideChoices(filter);
		const counts = this.#store.facets.counts(facet, {...filter, [facet]: []});
		return facet === 'years' ? counts.toReversed() : counts;
	}

	#sideChoices(filter: Filter): readonly FacetCount[] {
		return sides
			.map(side => ({
				value: side,
				label_en: labelOf(this.#vocabulary.sides, side, 'en'),
				label_vi: labelOf(this.#vocabulary.sides, side, 'vi'),
				count: this.#store.engagements.count({...filter, sides: [side]}),
				possible: 0,
				side: null,
				other_names: [],
			}))
			.filter(choice => choice.count > 0);
	}

	#relatedTo(record: Engagement): readonly Engagement[] {
		const visit = this.#visit(record);
		const known = new Set(visit.map(each => each.id));
		const others = this.#store.engagements
			.samePeople(record, mostRelated)
			.filter(each => !known.has(each.id));
		return [...visit, ...others];
	}
}
