import {readSeeAlso, type SeenAlso} from '../../../answers/see-also.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {emptyFilter, type FacetCount, type Filter, type Sort, type TextTerm} from '../../../domain/filter.ts';
import {withOpen, type Folding} from '../../../domain/folding.ts';
import {lastOf, leastRecentlyUsed, perObject, readTogether} from '../../../domain/memo.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {filterSentence, type LabelOf, type Search, type SearchRequest} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import {rowsIn} from '../../kit/sectioned-rows.ts';
import {hasOwnHead, queryLines} from '../head/lines.ts';
import {layoutFor} from '../layout.ts';
import {hasTree} from '../list-cells.ts';
import {messagesIn} from '../messages/index.ts';
import type {PickerPanel, State} from '../model.ts';
import type {Exporting, Results, ViewModel} from '../view-model.ts';
import {AnswerReader} from './answer-reader.ts';
import {CompletionValues} from './completion-values.ts';
import {ExportReader} from './exporting.ts';
import {freedBy} from './freed-by.ts';
import {lazily} from './lazily.ts';
import {LedgerReader} from './ledger-reading.ts';
import {ledgerWindow} from './ledger-window.ts';
import {isByTime, listWindow, sectionYear} from './list-window.ts';
import {readNothingFound, type NothingFound} from './nothing-found.ts';
import {MetReadings} from './met-readings.ts';
import {PaletteReader} from './palette-reading.ts';
import {PickerCounts} from './picker-counts.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {readResults} from './results.ts';
import {rowsOfOpener} from './rows-of-opener.ts';
import {shownId} from './shown-id.ts';
import {shortNamesIn} from './names-in-rows.ts';
import {readSameTwo} from './same-two.ts';
import {writtenFile} from './written-file.ts';

/** Whole records kept: those of some screens, of which many stay in sight from key to key. */
const mostWhole = 200;
/** The panels that show what a record leads to. */
const seeAlsoPanels: ReadonlySet<State['panel']['type']> = new Set(['see-also', 'detail', 'annotate']);
/** Lists of related records kept: panels of them lie one over the other, and each has a cursor. */
const mostSeeAlsoLists = 32;

/**
 * The answers of one edition of the database (source/store/edition.ts) that the screens are made of, each asked for
 * once while what is asked stays the same. Where somebody has written, the explorer begins with new readings.
 */
export class Readings {
	readonly #settings: ReadingSettings;
	readonly #store: Store;
	readonly #search: Search;
	readonly #completionValues: CompletionValues;
	readonly #exportReader: ExportReader;
	readonly #pickerCounts: PickerCounts;
	readonly #answers: AnswerReader;
	readonly #ledger: LedgerReader;
	readonly palette: PaletteReader;
	readonly #vocabulary = lastOf(() => this.#store.vocabulary());
	readonly #grandTotal = lastOf(() => this.#store.engagements.count(emptyFilter));
	readonly #resolve = lastOf((request: SearchRequest) => this.#search.resolve(request));
	readonly #results = lastOf(
		(request: SearchRequest, sort: Sort, ids: readonly string[] | null, folding: Folding | null) =>
			readResults(this.#store, this.#resolve(request), sort, ids, folding),
	);
	readonly #yearCounts = lastOf(
		(filter: Filter): ReadonlyMap<string, FacetCount> =>
			new Map(this.#store.facets.counts('years', filter).map(each => [each.value, each])),
	);
	readonly #names = lastOf(() => shortNamesIn(this.#store));
	readonly #freed = lastOf((request: SearchRequest) => freedBy(this.#store, this.#resolve(request).filter));
	readonly #labelOf =
		(language: Language): LabelOf =>
		(facet, value) =>
			this.#store.facets.label(facet, value, language);
	readonly #countOf = (request: SearchRequest): number =>
		this.#store.engagements.count(this.#search.resolve(request).filter);
	readonly #nothing = lastOf((request: SearchRequest, language: Language) =>
		readNothingFound(request, this.#countOf, this.#labelOf(language)),
	);
	readonly #hitsOf = perObject((term: TextTerm) =>
		this.#store.engagements.count({...emptyFilter, text: [term]}),
	);
	readonly #years = lastOf((): readonly [number, number] => {
		const all = this.#store.facets.counts('years', emptyFilter);
		return [Number(all[0]?.value ?? 1), Number(all.at(-1)?.value ?? 0)];
	});
	readonly #record = lastOf((id: string) => this.#wholeRecords([id]).get(id));
	readonly #visit = lastOf((record: Engagement) => this.#store.engagements.sameVisit(record));
	readonly #wholeRecords = readTogether(
		mostWhole,
		(ids: readonly string[]) =>
			new Map(this.#store.engagements.withIds(ids).map(record => [record.id, record])),
	);
	readonly #sameTwo = lastOf((record: Engagement) => readSameTwo(record, this.#store));
	readonly #seeAlso = leastRecentlyUsed<string, readonly SeenAlso[]>(mostSeeAlsoLists);
	readonly #met: MetReadings;

	/** The model of a state on a terminal of this size: the same object for the same state, drawn once. */
	readonly viewModel = lastOf((state: State, columns: number, rows: number) =>
		this.#viewModelOf(state, columns, rows),
	);

	constructor(store: Store, search: Search, settings: ReadingSettings) {
		this.#settings = settings;
		this.#store = store;
		this.#search = search;
		this.#completionValues = new CompletionValues(store, search);
		this.#exportReader = new ExportReader(store, search, settings);
		this.#answers = new AnswerReader(store, search, settings);
		this.#met = new MetReadings(store, settings.today);
		this.#ledger = new LedgerReader(store, search);
		this.palette = new PaletteReader(store, search, (view, language) => this.sentenceOf({...view, language}));
		this.#pickerCounts = new PickerCounts(store, request => this.#resolve(request).filter);
	}

	/** Reads a little of what typed words are looked up in, and names are told from; false once all is read. */
	readWordsOn(): boolean {
		return this.#search.readOn() || this.#store.readParticipantsOn() || this.#names().readAhead();
	}

	/** Reads a little of what else is asked of many records; false once all is read. */
	readPanelsOn(): boolean {
		return this.#store.readOn();
	}

	/**
	 * Reads the list of a state: its query and filters, or the marked records alone, each in a row of its own.
	 * @param hasTree false on a screen too narrow for folded visits
	 */
	resultsOf({request, sort, isMarkedOnly, marked, folding}: State, hasTree: boolean): Results {
		const isFolding = hasTree && !isMarkedOnly;
		return this.#results(request, sort, isMarkedOnly ? marked : null, isFolding ? folding : null);
	}

	/** Reads one record in full; undefined where no record has this id. */
	readonly recordOf = (id: string): Engagement | undefined => this.#record(id);

	/** Counts the values that a picker offers, as narrowed. */
	pickerCounts({request}: State, panel: PickerPanel): readonly FacetCount[] {
		return this.#pickerCounts.of(request, panel);
	}

	/** Reads the records to which one leads, those of the strongest tie first. */
	seeAlsoOf(id: string): readonly SeenAlso[] {
		return this.#seeAlso(id, () => {
			const record = this.#record(id);
			return record ? readSeeAlso(this.#store, record, this.#visit(record)) : [];
		});
	}

	#viewModelOf(state: State, columns: number, rows: number): ViewModel {
		const {panel} = state;
		const isSeeAlso = seeAlsoPanels.has(panel.type);
		const model: ViewModel = lazily<ViewModel>({
			state: () => state,
			columns: () => columns,
			layout: () =>
				layoutFor(columns, rows, {
					preview: state.preview,
					queryLines: !hasOwnHead(state) && queryLines(model).length > 1 ? 2 : 1,
					hasYears: !isByTime(model.results),
				}),
			messages: () => messagesIn(state.language),
			vocabulary: () => this.#vocabulary(),
			results: () => this.resultsOf(state, hasTree(columns)),
			nothing: () => this.#nothingIn(model),
			grandTotal: () => this.#grandTotal(),
			leftOut: () => this.#store.unreadable().length,
			window: () => listWindow(model, state.top, state.cursor),
			unlisted: () => this.#store.engagements.unlistedTexts(listedIds(model)),
			hitsOf: () => this.#hitsOf,
			yearCounts: () => this.#yearCounts(model.results.filter),
			chosenYear: () => Number(sectionYear(model.results.rows.at(state.cursor)?.record.date)),
			names: () => this.#names(),
			freedBy: () => this.#freed(state.request),
			years: () => this.#years(),
			lastPlace: () => this.#lastPlace(state, hasTree(columns)),
			lastVisit: () => this.#lastVisit(state),
			counts: () => (state.panel.type === 'picker' ? this.pickerCounts(state, state.panel) : []),
			picking: () => this.#pickerCounts.picking(state),
			completion: () => this.#completionValues.completionOf(state),
			record: () => this.#record(shownId(model)),
			openedFrom: () => rowsOfOpener(state, under => this.#viewModelOf(under, columns, rows)),
			visit: () => (model.record ? this.#visit(model.record) : []),
			whyDate: () => this.#answers.whyDate(state, () => model.record, this.#settings.today),
			sameTwo: () => (model.record && isSeeAlso ? this.#sameTwo(model.record) : []),
			workingSet: () => this.#store.workingSet.current(),
			seeAlso: () => (model.record && isSeeAlso ? this.seeAlsoOf(model.record.id) : []),
			timeline: () => this.#answers.timeline(state, () => model.results.filter),
			matrix: () => this.#answers.matrix(state, () => model.results.filter),
			recordsOf: () => this.#answers.recordsOf,
			met: () => this.#met.of(model),
			ledger: () => this.#ledger.of(state, () => model.results.filter),
			ledgerRecords: () => this.#wholeRecords(ledgerIds(model)),
			brief: () => this.#answers.brief(state),
			file: () => writtenFile(state, model, this.#store, this.#settings),
			countOf: () => this.#countOf,
			hintsOf: () => request => this.#search.resolve(request).hints,
			palette: () => this.palette.palette(state),
			savedViews: () => this.palette.views(state),
			newRecords: () => ids => [...this.#wholeRecords(ids).values()],
			exporting: () => this.exporting(state, hasTree(columns)),
			labelOf: () => this.#labelOf(state.language),
			hasLinks: () => this.#settings.hasLinks,
			today: () => this.#settings.today,
		});
		return model;
	}

	/** Reads for the export dialog; null where it is not open. */
	exporting(state: State, hasTree: boolean): Exporting | null {
		if (state.panel.type !== 'export') return null;
		return this.#exportReader.exporting(state, state.panel, {
			results: this.resultsOf(state, hasTree),
			grandTotal: this.#grandTotal(),
			sentence: asked => this.sentenceOf(asked),
		});
	}

	/** Looks for ways out where nothing is found. */
	#nothingIn({results, state, grandTotal}: ViewModel): NothingFound | null {
		if (results.total > 0 || grandTotal === 0 || state.isMarkedOnly) return null;
		return this.#nothing(state.request, state.language);
	}

	/** Puts a request into words. */
	sentenceOf({request, sort, language}: Pick<State, 'request' | 'sort' | 'language'>): string {
		return filterSentence(request, sort, language, this.#labelOf(language));
	}

	#lastPlace(state: State, hasTree: boolean): number {
		const {lastView, folding} = state;
		if (!lastView?.record) return 0;
		const {request, sort, record} = lastView;
		const visit = this.#lastVisit(state);
		const there = visit === null ? folding : withOpen(folding, visit);
		return Math.max(0, this.#results(request, sort, null, hasTree ? there : null).rows.rowOf(record));
	}

	#lastVisit({lastView}: State): string | null {
		return lastView?.record ? (this.#record(lastView.record)?.part_of ?? null) : null;
	}
}

/** The ids of the records on screen; an empty text for one that is not there. */
function listedIds({window, results}: ViewModel): readonly string[] {
	return rowsIn(window).map(index => results.rows.seenAt(index)?.record.id ?? '');
}

const ledgerIds = (model: ViewModel): readonly string[] =>
	rowsIn(ledgerWindow(model)).map(at => model.ledger?.rowAt(at)?.record.id ?? '');
