import type {ContactSpan} from '../domain/contact-span.ts';
import {emptyFilter, type FacetCount, type Filter} from '../domain/filter.ts';
import {leastRecentlyUsed} from '../domain/memo.ts';
import type {MetSide} from '../domain/who-met-whom.ts';
import type {CrossedFacet, Store} from '../store/index.ts';

/** The order of the people: most met first, met first of all first, or met last first. */
export const matrixOrders = ['count', 'first', 'last'] as const;
/** One of {@link matrixOrders}. */
export type MatrixOrder = (typeof matrixOrders)[number];

/** The people or posts of each side that are listed at most, those most met. */
const mostListed = 300;
/** Counts of two that are kept: those of some screens. */
const mostCounts = 10_000;
const mostSpans = 100;

/** Somebody, or a post whose holder, took part in records in which the other side did too. */
export interface MetValue {
	/** The id of a person or a post. */
	readonly id: string;
	/** The name of a person; of a post its name in both languages. */
	readonly name: string;
	readonly name_vi: string;
	readonly side: MetSide;
	readonly count: number;
}

/** The meetings of a view: people or posts of both sides, and in how many records any two stand together. */
export interface Matrix {
	readonly by: CrossedFacet;
	/** Records of the view in which both sides took part. */
	readonly total: number;
	readonly vietnam: readonly MetValue[];
	readonly unitedStates: readonly MetValue[];
	/** How many of each side there are, those that are not listed among them. */
	readonly all: Readonly<Record<MetSide, number>>;
	/** Counts the records of the view in which two stand together. */
	readonly together: (one: string, other: string) => number;
	/** From when to when they do; null where they never do. */
	readonly spanOf: (one: string, other: string) => ContactSpan | null;
	/** The records of two, within the view. */
	readonly filterOf: (one: string, other: string) => Filter;
}

/** Counts who met whom in the records that a filter lets through; any two are counted when they are asked for. */
export function readMatrix(store: Store, filter: Filter, order: MatrixOrder, by: CrossedFacet): Matrix {
	const both = withBothSides(filter);
	const kept = leastRecentlyUsed<string, number>(mostCounts);
	const spans = leastRecentlyUsed<string, ContactSpan | null>(mostSpans);
	const filterOf = (...ids: readonly string[]): Filter => ({
		...filter,
		[by]: [...filter[by], ...ids.map(id => [id])],
	});
	return store.atOnce(() => {
		const counts = store.facets.counts(by, both);
		const [vietnam, unitedStates] = [ofSide('VN', counts), ofSide('US', counts)];
		const listed = (values: readonly MetValue[]): readonly MetValue[] =>
			inOrder(values.slice(0, mostListed), store, both, order, by);
		return {
			by,
			total: store.engagements.count(both),
			vietnam: listed(vietnam),
			unitedStates: listed(unitedStates),
			all: {VN: vietnam.length, US: unitedStates.length},
			together: (one, other) => kept(`${one} ${other}`, () => store.crossings.together(by, both, one, other)),
			spanOf: (one, other) => spans(`${one} ${other}`, () => store.contacts.span(filterOf(one, other))),
			filterOf,
		};
	});
}

/** Two of both sides, and the records that they share. */
export interface Meeting {
	readonly vietnam: Omit<MetValue, 'count'>;
	readonly unitedStates: Omit<MetValue, 'count'>;
	readonly count: number;
	/** EDTF: the dates of the first and the last. */
	readonly first: string;
	readonly last: string;
}

/** Lists any two of both sides who stand together in a record that a filter lets through. */
export function readMeetings(
	store: Store,
	filter: Filter,
	order: MatrixOrder,
	by: CrossedFacet,
): readonly Meeting[] {
	return store.atOnce(() => {
		const {facets, crossings} = store;
		const valueOf = (id: string, side: MetSide): Omit<MetValue, 'count'> => ({
			id,
			name: facets.label(by, id, 'en'),
			name_vi: facets.label(by, id, 'vi'),
			side,
		});
		return crossings.all(by, filter, order).map(({VN, US, ...rest}) => ({
			vietnam: valueOf(VN, 'VN'),
			unitedStates: valueOf(US, 'US'),
			...rest,
		}));
	});
}

/** The records of a view in which both sides took part, whatever sides it asks for. */
function withBothSides(filter: Filter): Filter {
	const without = (['VN', 'US'] as const).map((side): Filter => ({
		...emptyFilter,
		without: [{...emptyFilter, sides: [side]}],
	}));
	return {...filter, without: [...filter.without, ...without]};
}

function ofSide(side: MetSide, counts: readonly FacetCount[]): readonly MetValue[] {
	return counts
		.filter(each => each.side === side)
		.map(({value: id, label_en: name, label_vi: name_vi, count}) => ({id, name, name_vi, side, count}));
}

function inOrder(
	values: readonly MetValue[],
	{crossings}: Store,
	filter: Filter,
	order: MatrixOrder,
	by: CrossedFacet,
): readonly MetValue[] {
	if (order === 'count') return values;
	const places = new Map(values.map(({id}) => [id, crossings.ends(by, filter, id)?.[order] ?? -1]));
	const sign = order === 'first' ? 1 : -1;
	return values.toSorted((a, b) => sign * ((places.get(a.id) ?? -1) - (places.get(b.id) ?? -1)));
}
