import {readMatrix, type Matrix, type MatrixOrder} from '../../../answers/matrix.ts';
import {readTimeline, type Timeline} from '../../../answers/timeline/index.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {facets} from '../../../domain/facets.ts';
import type {Filter} from '../../../domain/filter.ts';
import {lastOf, perObject} from '../../../domain/memo.ts';
import {languages, type Language} from '../../../domain/vocabulary.ts';
import {facetText, type Search, type SearchRequest} from '../../../search/index.ts';
import type {CrossedFacet, Store} from '../../../store/index.ts';
import type {State} from '../model.ts';

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
	readonly #filterOf = perObject((request: SearchRequest) => this.#search.resolve(request).filter);
	/** Reads records of a row, newest first. */
	readonly recordsOf = lastOf((filter: Filter, offset: number, limit: number): readonly Engagement[] =>
		this.#store.engagements.page(filter, '-date', {offset, limit}),
	);

	constructor(store: Store, search: Search) {
		this.#store = store;
		this.#search = search;
	}

	/** The timeline of a view; null where it is not open. */
	timeline({panel}: Pick<State, 'panel'>, filter: () => Filter): Timeline | null {
		if (panel.type !== 'timeline') return null;
		return this.#timeline(panel.of ? this.#filterOf(panel.of) : filter(), panel.added);
	}

	/** Who met whom in a view; null where that is not open. */
	matrix({panel}: Pick<State, 'panel'>, filter: () => Filter): Matrix | null {
		return panel.type === 'matrix' ? this.#matrix(filter(), panel.order, panel.by) : null;
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
