import type {FacetCount, Filter} from '../../../domain/filter.ts';
import {lastOf, leastRecentlyUsed, perObject} from '../../../domain/memo.ts';
import type {Side} from '../../../domain/vocabulary.ts';
import {asking, valuesAsked, type Groups, type SearchRequest} from '../../../search/index.ts';
import type {Store, ValueSpan} from '../../../store/index.ts';
import type {PickerPanel, State} from '../model.ts';
import type {Picking} from '../view-model.ts';
import {lazily} from './lazily.ts';
import {narrowFacet, narrowTimes, withAny} from './picker-values.ts';

type PickedFacet = PickerPanel['facet'];

/** More rows than any screen shows of a picker. */
const mostSpans = 500;
/** Of more values those of one count are not put in the order of their latest records: a key would wait for it. */
const mostByLast = 100;

/** The values of a facet, of which those chosen by now stay whatever is typed. */
interface Values {
	readonly chosen: readonly FacetCount[];
	readonly others: readonly FacetCount[];
}

/** The values that a picker offers with their counts, each asked for once while what is asked stays the same. */
export class PickerCounts {
	readonly #store: Store;
	readonly #filterOf: (request: SearchRequest) => Filter;
	readonly #asked = lastOf((request: SearchRequest, facet: PickedFacet, chosen: Groups) =>
		this.#filterOf(facet.form === 'all' ? asking(request, facet, chosen) : request),
	);
	readonly #values = lastOf((filter: Filter, facet: PickedFacet, chosen: Groups) =>
		facet.form === 'all' ? this.#together(filter, facet, chosen) : this.#apart(filter, facet),
	);
	readonly #withAny = lastOf((counts: readonly FacetCount[]) => withAny(counts));
	readonly #narrowed = lastOf((counts: readonly FacetCount[], text: string) => narrowFacet(counts, text));
	readonly #joined = lastOf((chosen: readonly FacetCount[], others: readonly FacetCount[]) => [
		...chosen,
		...others,
	]);
	readonly #narrowedTimes = lastOf(
		(filter: Filter, facet: PickedFacet, values: readonly FacetCount[], text: string) =>
			narrowTimes(values, text, range => this.#store.engagements.count(asking(filter, facet, [[range]]))),
	);
	readonly #spans = perObject((filter: Filter) => {
		const known = leastRecentlyUsed<string, ValueSpan | null>(mostSpans);
		return (id: PickedFacet['id'], value: string) =>
			known(`${id} ${value}`, () => this.#store.facets.span(id, filter, value));
	});

	constructor(store: Store, filterOf: (request: SearchRequest) => Filter) {
		this.#store = store;
		this.#filterOf = filterOf;
	}

	/** The values of the picker's facet, those chosen first, the others as narrowed by what is typed. */
	of(request: SearchRequest, {facet, field, chosen}: PickerPanel): readonly FacetCount[] {
		const filter = this.#asked(request, facet, chosen);
		const values = this.#values(filter, facet, chosen);
		if (facet.form === 'all') return this.#joined(values.chosen, this.#narrowed(values.others, field.text));
		const isFiltered = request[facet.id].length > 0;
		if (field.text.trim() !== '' && facet.form === 'ranges')
			return this.#narrowedTimes(filter, facet, values.others, field.text);
		return this.#narrowed(
			isFiltered && field.text === '' ? this.#withAny(values.others) : values.others,
			field.text,
		);
	}

	/** Reads what the open picker tells besides its values; null where none is open. */
	picking({request, panel}: Pick<State, 'request' | 'panel'>): Picking | null {
		if (panel.type !== 'picker') return null;
		const {facet, chosen} = panel;
		const filter = this.#asked(request, facet, chosen);
		return lazily<Picking>({
			total: () => this.#store.engagements.count(filter),
			rows: () => {
				const {chosen: first, others} = this.#values(filter, facet, chosen);
				const more =
					facet.form === 'all'
						? new Set(others.map(({side}) => side)).size
						: Number(request[facet.id].length > 0);
				return first.length + others.length + more;
			},
			spanOf: () => value => this.#spans(filter)(facet.id, value),
		});
	}

	/** A facet's values under every filter but its own, so that another value can be picked; the latest time first. */
	#apart(filter: Filter, facet: PickedFacet): Values {
		const counts = this.#store.facets.counts(facet.id, asking(filter, facet, []));
		return {chosen: [], others: facet.order === 'time' ? counts.toReversed() : counts};
	}

	/** What goes with those chosen, by sides: the counterparts of those chosen first. */
	#together(filter: Filter, facet: PickedFacet, chosen: Groups): Values {
		const counts = this.#store.facets.counts(facet.id, filter);
		const known = new Map(counts.map(each => [each.value, each]));
		const values = [...new Set(chosen.flat())];
		const taken = new Set(values);
		const asked = new Set(valuesAsked(filter, facet));
		const ownSides = new Set(counts.filter(({value}) => asked.has(value)).map(({side}) => side));
		const others = counts.filter(({value}) => !taken.has(value));
		const order = sidesFrom(ownSides);
		const lastOfValue = (value: string): number => this.#spans(filter)(facet.id, value)?.lastPlace ?? -1;
		const isSpanRead = others.length <= mostByLast;
		return {
			chosen: values.map(value => known.get(value) ?? this.#store.facets.uncounted(facet.id, value)),
			others: others.toSorted(
				(a, b) =>
					order.indexOf(a.side) - order.indexOf(b.side) ||
					b.count - a.count ||
					(isSpanRead ? lastOfValue(b.value) - lastOfValue(a.value) : 0),
			),
		};
	}
}

/** The sides in order: where all that is chosen is of the first, the second comes before it. */
function sidesFrom(chosen: ReadonlySet<Side | null>): readonly (Side | null)[] {
	const isOfVietnam = chosen.has('VN') && !chosen.has('US');
	return isOfVietnam ? ['US', 'VN', 'other', null] : ['VN', 'US', 'other', null];
}
