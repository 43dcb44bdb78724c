import type {FacetCount, Filter, Sort} from '../../../domain/filter.ts';
import {lastOf} from '../../../domain/memo.ts';
import {asking, groupsOf, valuesAsked, type SearchRequest} from '../../../search/index.ts';
import type {Store} from '../../../store/index.ts';
import type {PickerPanel} from '../model.ts';
import {narrowFacet, narrowTimes, withAny} from './picker-values.ts';

type PickedFacet = PickerPanel['facet'];

/** The values that a picker offers with their counts, each asked for once while what is asked stays the same. */
export class PickerCounts {
	readonly #store: Store;
	readonly #filterOf: (request: SearchRequest) => Filter;
	readonly #values = lastOf((request: SearchRequest, facet: PickedFacet) => this.#valuesOf(request, facet));
	readonly #withAny = lastOf((counts: readonly FacetCount[]) => withAny(counts));
	readonly #narrowed = lastOf((counts: readonly FacetCount[], text: string) => narrowFacet(counts, text));
	readonly #narrowedTimes = lastOf((request: SearchRequest, facet: PickedFacet, text: string) =>
		narrowTimes(this.#values(request, facet), text, range =>
			this.#store.engagements.count(asking(this.#filterOf(request), facet, [[range]])),
		),
	);

	constructor(store: Store, filterOf: (request: SearchRequest) => Filter) {
		this.#store = store;
		this.#filterOf = filterOf;
	}

	/** The values of the picker's facet as narrowed by what is typed. */
	of(request: SearchRequest, {facet, field}: PickerPanel): readonly FacetCount[] {
		const values = this.#values(request, facet);
		const isFiltered = request[facet.id].length > 0;
		if (field.text.trim() !== '' && facet.form === 'ranges')
			return this.#narrowedTimes(request, facet, field.text);
		return this.#narrowed(isFiltered && field.text === '' ? this.#withAny(values) : values, field.text);
	}

	/**
	 * Reads the dates, as EDTF, of the first and the last record that has a value, under the filters under which it is
	 * counted; null where there is none.
	 */
	spanOf(request: SearchRequest, facet: PickedFacet, value: string): readonly [string, string] | null {
		const filter = this.#filterOf(request);
		const kept = facet.form === 'all' ? groupsOf(filter, facet) : [];
		const narrowed = asking(filter, facet, [...kept, [value]]);
		const dateOf = (sort: Sort): string | undefined =>
			this.#store.engagements.listed(narrowed, sort, {offset: 0, limit: 1})[0]?.date;
		const [first, last] = [dateOf('date'), dateOf('-date')];
		return first === undefined || last === undefined ? null : [first, last];
	}

	/**
	 * A facet's values under every filter but its own, so that another value can be picked; the latest time first.
	 * Where all that are picked must be there, what goes with those picked before, and those first.
	 */
	#valuesOf(request: SearchRequest, facet: PickedFacet): readonly FacetCount[] {
		const filter = this.#filterOf(request);
		const under = facet.form === 'all' ? filter : asking(filter, facet, []);
		const counts = this.#store.facets.counts(facet.id, under);
		if (facet.order === 'time') return counts.toReversed();
		if (facet.form !== 'all') return counts;
		const asked = new Set(valuesAsked(request, facet));
		return [
			...counts.filter(({value}) => asked.has(value)),
			...counts.filter(({value}) => !asked.has(value)),
		];
	}
}
