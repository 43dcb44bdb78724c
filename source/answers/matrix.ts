import {emptyFilter, type FacetCount, type Filter} from '../domain/filter.ts';
import {leastRecentlyUsed} from '../domain/memo.ts';
import type {Store} from '../store/index.ts';

/** The order of the people: most met first, or met last first. */
export type MatrixOrder = 'count' | 'last';

/** The people of each side that are listed at most, those most met. */
const mostPeople = 300;
/** Rows whose counts are kept: those of some screens. */
const mostRows = 200;

/** Someone who took part in records in which the other side did too. */
export interface MetPerson {
	readonly id: string;
	readonly name: string;
	readonly side: 'VN' | 'US';
	readonly count: number;
}

/** The meetings of a view: people of both sides, and how often any two took part in the same record. */
export interface Matrix {
	/** Records of the view in which both sides took part. */
	readonly total: number;
	readonly vietnam: readonly MetPerson[];
	readonly unitedStates: readonly MetPerson[];
	/** Counts the records that someone shares with each other person. */
	readonly metBy: (id: string) => ReadonlyMap<string, number>;
	/** The records of two, within the view. */
	readonly filterOf: (one: string, other: string) => Filter;
}

/** Counts who met whom in the records that a filter lets through; the pairs are counted a row at a time, when asked. */
export function readMatrix(store: Store, filter: Filter, order: MatrixOrder): Matrix {
	const rows = leastRecentlyUsed<string, ReadonlyMap<string, number>>(mostRows);
	const withAll = (...ids: readonly string[]): Filter => ({
		...filter,
		leaders: [...filter.leaders, ...ids.map(id => [id])],
	});
	const both = withSide(withSide(filter, 'VN'), 'US');
	return store.atOnce(() => {
		const counts = store.facets.counts('leaders', both);
		return {
			total: store.engagements.count(both),
			vietnam: peopleOf('VN', counts, store, both, order),
			unitedStates: peopleOf('US', counts, store, both, order),
			metBy: id =>
				rows(id, () => {
					const met = store.facets.counts('leaders', withAll(id));
					return new Map(met.map(({value, count}) => [value, count]));
				}),
			filterOf: withAll,
		};
	});
}

/** The same, of records in which a side took part; others are left out, whatever sides the filter asks for. */
function withSide(filter: Filter, side: 'VN' | 'US'): Filter {
	const elsewhere: Filter = {...emptyFilter, without: [{...emptyFilter, sides: [side]}]};
	return {...filter, without: [...filter.without, elsewhere]};
}

function peopleOf(
	side: 'VN' | 'US',
	counts: readonly FacetCount[],
	store: Store,
	filter: Filter,
	order: MatrixOrder,
): readonly MetPerson[] {
	const most = counts
		.filter(each => each.side === side)
		.slice(0, mostPeople)
		.map(({value, label_en: name, count}): MetPerson => ({id: value, name, side, count}));
	if (order === 'count') return most;
	const last = new Map(most.map(({id}) => [id, store.facets.span('leaders', filter, id)?.lastPlace ?? -1]));
	return most.toSorted((a, b) => (last.get(b.id) ?? 0) - (last.get(a.id) ?? 0));
}
