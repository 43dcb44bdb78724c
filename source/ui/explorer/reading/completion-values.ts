import type {CountedFacet, Facet} from '../../../domain/facets.ts';
import type {FacetCount, Filter} from '../../../domain/filter.ts';
import {leastRecentlyUsed} from '../../../domain/memo.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import {
	asking,
	completionAt,
	type Completion,
	type Offer,
	type Search,
	type SearchRequest,
} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import {cursorOffset} from '../../kit/text-field/index.ts';
import type {State} from '../model.ts';

/**
 * The values that the search line offers behind a key, as they are typed in a language, counted under everything else
 * that is asked.
 */
export class CompletionValues {
	readonly #store: Store;
	readonly #search: Search;
	readonly #kept = leastRecentlyUsed<string, readonly Offer[]>(1);

	constructor(store: Store, search: Search) {
		this.#store = store;
		this.#search = search;
	}

	/** The ways in which the text in the search line can go on; null where it cannot, and elsewhere. */
	completionOf({panel, search, request, language}: State): Completion | null {
		if (panel.type !== 'search') return null;
		return completionAt(search.text, cursorOffset(search), language === 'vi', (facet, otherText) =>
			this.of(facet, request, otherText, language),
		);
	}

	/** The values of a facet; the same list for as long as it is asked the same, which is while one value is typed. */
	of(facet: Facet, request: SearchRequest, otherText: string, language: Language): readonly Offer[] {
		const asked = {...request, query: otherText};
		return this.#kept(JSON.stringify([facet.id, language, asked]), () =>
			facet.form === 'words' ? this.#uncounted(facet) : this.#counted(facet, asked, language),
		);
	}

	#uncounted({id}: Facet): readonly Offer[] {
		return this.#search.choices(id).map(choice => ({...choice, text: choice.value, count: null}));
	}

	#counted(facet: CountedFacet, request: SearchRequest, language: Language): readonly Offer[] {
		const {filter} = this.#search.resolve(request);
		const counts = this.#countsOf(facet, filter);
		// The search's own lists of names, which it keeps, so that they are folded once.
		const names = new Map(this.#search.choices(facet.id).map(choice => [choice.value, choice.names]));
		return counts.map(({value, count, ...labels}) => ({
			value,
			names: names.get(value) ?? [value, labels.label_en, labels.label_vi],
			text: facet.offered.text[language] === 'label' ? labelIn(labels, language) : value,
			count,
		}));
	}

	/** The values in the order in which they are offered, of times the latest first. */
	#countsOf(facet: CountedFacet, filter: Filter): readonly FacetCount[] {
		// One of several values will do, so that those chosen before hide none; groups narrow one another.
		const under = facet.form === 'all' ? filter : asking(filter, facet, []);
		const counts = this.#store.facets.counts(facet.id, under);
		switch (facet.offered.order) {
			case 'time':
				return counts.toReversed();
			case 'listed':
				return counts;
			case 'count':
				return counts.toSorted((a, b) => b.count - a.count);
		}
	}
}
