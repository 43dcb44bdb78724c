import {readMatrix, type Matrix, type MatrixOrder} from '../../../answers/matrix.ts';
import {readMonths, readTimeline, type OpenTimeline, type Timeline} from '../../../answers/timeline/index.ts';
import {readWhyDate, type WhyDate} from '../../../answers/why-date.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {facets} from '../../../domain/facets.ts';
import type {Filter} from '../../../domain/filter.ts';
import {lastOf, perObject} from '../../../domain/memo.ts';
import {languages, type Language} from '../../../domain/vocabulary.ts';
import {facetText, type Search, type SearchRequest} from '../../../search/index.ts';
import type {CrossedFacet, Store} from '../../../store/index.ts';
import type {State} from '../model.ts';
import {BriefReader, type ReadBrief} from './brief-reading.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {panelOnScreen} from '../panel-on-screen.ts';

/** Reads the timeline, and who met whom, while they are open: once for each view and what was chosen there. */
export class AnswerReader {
	readonly #store: Store;
	readonly #search: Search;
	readonly #matrix = lastOf((filter: Filter, order: MatrixOrder, by: CrossedFacet) =>
		readMatrix(this.#store, filter, order, by),
	);
	readonly #timeline = lastOf((filter: Filter, added: readonly SearchRequest[]) =>
		readTimeline(
			this.#store,
			filter,
			added.map(request => ({...this.#labels(request), filter: this.#search.resolve(request).filter})),
		),
	);
	readonly #opened = lastOf((timeline: Timeline, year: number | null): OpenTimeline => ({
		...timeline,
		months: year === null ? null : readMonths(this.#store, timeline, year),
	}));
	readonly #whyDate = lastOf((record: Engagement, today: string) => readWhyDate(this.#store, record, today));
	readonly #filterOf = perObject((request: SearchRequest) => this.#search.resolve(request).filter);
	/** Reads records of a row, newest first. */
	readonly recordsOf = lastOf((filter: Filter, offset: number, limit: number): readonly Engagement[] =>
		this.#store.engagements.newest(filter, {offset, limit}),
	);

	readonly #briefs: BriefReader;

	constructor(store: Store, search: Search, settings: Pick<ReadingSettings, 'today' | 'database'>) {
		this.#store = store;
		this.#briefs = new BriefReader(store, search, settings);
		this.#search = search;
	}

	/** The timeline of a view; null where it is not open. */
	timeline(state: Pick<State, 'panel' | 'below'>, filter: () => Filter): OpenTimeline | null {
		const open = panelOnScreen(state);
		if (open?.type !== 'timeline') return null;
		const timeline = this.#timeline(open.of ? this.#filterOf(open.of) : filter(), open.added);
		return this.#opened(timeline, open.month === null ? null : open.year);
	}

	/** The brief of the open panel; null where it is not open. */
	brief(state: Pick<State, 'panel' | 'below' | 'language'>): ReadBrief | null {
		return this.#briefs.of(state);
	}

	/** Who met whom in a view; null where that is not open. */
	matrix({panel}: Pick<State, 'panel'>, filter: () => Filter): Matrix | null {
		return panel.type === 'matrix' ? this.#matrix(filter(), panel.order, panel.by) : null;
	}

	/** What bears on the date of a record; null where its evidence is not open. */
	whyDate(
		{panel}: Pick<State, 'panel'>,
		record: () => Engagement | undefined,
		today: string,
	): WhyDate | null {
		const shown = panel.type === 'evidence' ? record() : undefined;
		return shown ? this.#whyDate(shown, today) : null;
	}

	/** A view as a row is called by what it asks for. */
	#labels(request: SearchRequest): {readonly label_en: string; readonly label_vi: string} {
		const {query} = request;
		const label = (language: Language): string => {
			const asked = facets.map(each =>
				facetText(request, each, (facet, value) => this.#store.facets.label(facet, value, language)),
			);
			return [query === '' ? '' : `“${query}”`, ...asked].filter(Boolean).join(', ');
		};
		const [en, vi] = languages.map(label);
		return {label_en: en ?? '', label_vi: vi ?? ''};
	}
}
