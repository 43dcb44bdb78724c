import type {Facet, Filter} from '../../domain/filter.ts';
import type {Language} from '../../domain/vocabulary.ts';
import type {Offer} from '../../search/complete.ts';
import type {NamedFacet, Search, SearchRequest} from '../../search/index.ts';
import type {QualifierKey} from '../../search/qualifiers.ts';
import type {Store} from '../../store/index.ts';

const facetOf = {
	year: 'years',
	leader: 'leaders',
	kind: 'kinds',
	topic: 'topics',
	place: 'places',
} as const satisfies Partial<Record<QualifierKey, Facet>>;

/**
 * The values that the search line offers for its filters, as they are typed in a language, counted under everything
 * else that is asked.
 */
export class Offers {
	readonly #store: Store;
	readonly #search: Search;
	#last:
		{readonly asked: string; readonly request: SearchRequest; readonly offers: readonly Offer[]} | undefined;

	constructor(store: Store, search: Search) {
		this.#store = store;
		this.#search = search;
	}

	/** The values of a filter; the same list for as long as it is asked the same, which is while one value is typed. */
	of(key: QualifierKey, request: SearchRequest, otherText: string, language: Language): readonly Offer[] {
		const asked = [key, language, otherText.trim()].join('\n');
		const isSame = this.#last?.asked === asked && sameFilters(this.#last.request, request);
		if (this.#last && isSame) return this.#last.offers;
		const {filter} = this.#search.resolve({...request, query: otherText});
		const offers = this.#read(key, filter, language);
		this.#last = {asked, request, offers};
		return offers;
	}

	#read(key: QualifierKey, filter: Filter, language: Language): readonly Offer[] {
		if (key === 'source')
			return this.#search.choices('source').map(choice => ({...choice, text: choice.value, count: null}));
		if (key === 'side' || key === 'is') return this.#fixed(key, filter, language);
		const facet = facetOf[key];
		// Values of one kind widen the view, so that the ones chosen before hide none; leaders narrow it.
		const under = key === 'leader' ? filter : {...filter, [facet]: []};
		const names = key === 'year' ? new Map<string, readonly string[]>() : this.#namesOf(key);
		const offers = this.#store.facets.counts(facet, under).map(({value, label_en, label_vi, count}) => ({
			value,
			names: names.get(value) ?? [value, label_en, label_vi],
			text: language === 'vi' ? label_vi : key === 'leader' ? label_en : value,
			count,
		}));
		if (key === 'year') return offers.toReversed();
		return offers.toSorted((a, b) => b.count - a.count);
	}

	/** The search's own lists of names, which it keeps, so that they are folded once. */
	#namesOf(key: NamedFacet): ReadonlyMap<string, readonly string[]> {
		return new Map(this.#search.choices(key).map(choice => [choice.value, choice.names]));
	}

	#fixed(key: 'side' | 'is', filter: Filter, language: Language): readonly Offer[] {
		const count = (part: Partial<Filter>): number => this.#store.engagements.count({...filter, ...part});
		return this.#search.choices(key).map(choice => {
			const inferred = key === 'is' ? count({isInferred: true}) : 0;
			return {
				...choice,
				text: key === 'is' && language === 'vi' ? (choice.names[1] ?? choice.value) : choice.value,
				count:
					key === 'side'
						? count({sides: [choice.value === 'VN' || choice.value === 'US' ? choice.value : 'other']})
						: choice.value === 'inferred'
							? inferred
							: count({}) - inferred,
			};
		});
	}
}

/** Whether two requests differ in nothing but their text. */
function sameFilters(one: SearchRequest, other: SearchRequest): boolean {
	return (Object.keys(one) as (keyof SearchRequest)[]).every(
		key => key === 'query' || one[key] === other[key],
	);
}
