import {readTimeline, type Timeline} from '../../../answers/timeline/index.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {facets} from '../../../domain/facets.ts';
import type {Filter} from '../../../domain/filter.ts';
import {lastOf} from '../../../domain/memo.ts';
import {languages, type Language} from '../../../domain/vocabulary.ts';
import {facetText, type Search, type SearchRequest} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import type {State} from '../model.ts';

/** Reads the timeline while it is open, once for each view and the rows that were added. */
export class TimelineReader {
	readonly #store: Store;
	readonly #search: Search;
	readonly #timeline = lastOf((filter: Filter, added: readonly SearchRequest[]) =>
		readTimeline(
			this.#store,
			filter,
			added.map(request => ({...this.#labels(request), filter: this.#search.resolve(request).filter})),
		),
	);
	/** Reads records of a row, newest first. */
	readonly recordsOf = lastOf((filter: Filter, offset: number, limit: number): readonly Engagement[] =>
		this.#store.engagements.page(filter, '-date', {offset, limit}),
	);

	constructor(store: Store, search: Search) {
		this.#store = store;
		this.#search = search;
	}

	/** The timeline of a view; null where it is not open. */
	of({panel}: Pick<State, 'panel'>, filter: () => Filter): Timeline | null {
		return panel.type === 'timeline' ? this.#timeline(filter(), panel.added) : null;
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
