import type {CountedFacet} from '../../domain/facets.ts';
import {emptyFilter, type FacetCount, type Filter} from '../../domain/filter.ts';
import type {MissingEditions} from '../../domain/missing-editions.ts';
import type {Term} from '../../domain/vocabulary.ts';
import type {Store} from '../../store/index.ts';
import {yearlyRunIn, type YearlyRun} from './yearly-run.ts';

/** A group of rows, in their order: series, kinds, and whole views that somebody has added. */
export type TimelineGroup = 'series' | 'kinds' | 'views';

/** A year of a row. */
export interface YearCell {
	readonly year: number;
	/** Records that certainly or possibly fall into it. */
	readonly count: number;
	/** Those of them that do so only possibly. */
	readonly possible: number;
	/** True where a yearly series has no record at all, in this view or another, though there are earlier and later. */
	readonly isGap: boolean;
}

/** A row of the timeline. */
export interface TimelineRow {
	readonly group: TimelineGroup;
	/** The value of the facet; the number of an added view, from 0. */
	readonly id: string;
	readonly label_en: string;
	readonly label_vi: string;
	/** How often it comes, as the data tell; empty where they do not. */
	readonly rhythm_en: string;
	readonly rhythm_vi: string;
	/** The records of the row. */
	readonly filter: Filter;
	readonly total: number;
	/** The first and last year that has one of them; null where there is none. */
	readonly span: {readonly from: number; readonly to: number} | null;
	/** A cell for each year of the timeline. */
	readonly cells: readonly YearCell[];
	/** The years of a yearly series in all records, whatever the view; null for all other rows. */
	readonly yearly: YearlyRun | null;
}

/** Series and kinds by years. */
export interface Timeline {
	/** The first and last year of all data, so that cells hold still; the first after the last where there is none. */
	readonly years: readonly [number, number];
	/** The records of the view. */
	readonly total: number;
	/** True where the view holds every record. */
	readonly isWhole: boolean;
	readonly rows: readonly TimelineRow[];
}

/** A whole view as a row. */
export interface AddedView {
	readonly label_en: string;
	readonly label_vi: string;
	readonly filter: Filter;
}

/**
 * Counts the series and kinds of a view by years, and the added views. A row stands there where the view has a record
 * of it; where the view asks for series or kinds, these alone.
 */
export function readTimeline(store: Store, filter: Filter, added: readonly AddedView[] = []): Timeline {
	return store.atOnce(() => {
		const all = store.facets.counts('years', emptyFilter);
		const years = [Number(all[0]?.value ?? 1), Number(all.at(-1)?.value ?? 0)] as const;
		const reader = new RowReader(store, filter, years);
		const total = store.engagements.count(filter);
		return {
			years,
			total,
			isWhole: total === store.engagements.count(emptyFilter),
			rows: [
				...reader.rows('series'),
				...reader.rows('kinds'),
				...added.map((view, index) => reader.viewRow(view, index)),
			],
		};
	});
}

/** Reads the rows of one view. */
class RowReader {
	readonly #store: Store;
	readonly #filter: Filter;
	readonly #years: readonly [number, number];
	readonly #missing: ReadonlyMap<string, readonly MissingEditions[]>;
	readonly #terms: ReadonlyMap<string, Term>;
	readonly #yearly: ReadonlySet<string>;

	constructor(store: Store, filter: Filter, years: readonly [number, number]) {
		this.#store = store;
		this.#filter = filter;
		this.#years = years;
		this.#missing = store.missingEditions();
		this.#yearly = store.yearlySeries();
		this.#terms = new Map(store.vocabulary().series.map(term => [term.id, term]));
	}

	rows(group: 'series' | 'kinds'): readonly TimelineRow[] {
		const asked: readonly string[] = this.#filter[group];
		return this.#store.facets
			.counts(group, this.#filter)
			.filter(({value}) => asked.length === 0 || asked.includes(value))
			.map(counted => this.#facetRow(group, counted));
	}

	viewRow({filter, ...label}: AddedView, index: number): TimelineRow {
		const counts = this.#counts(filter);
		return {
			group: 'views',
			id: String(index),
			...label,
			rhythm_en: '',
			rhythm_vi: '',
			filter,
			total: this.#store.engagements.count(filter),
			...this.#inYears(counts, null),
		};
	}

	#facetRow(group: 'series' | 'kinds', {value, label_en, label_vi, count}: FacetCount): TimelineRow {
		const filter = narrowed(this.#filter, group, value);
		const term = group === 'series' ? this.#terms.get(value) : undefined;
		const yearly = group === 'series' && this.#yearly.has(value) ? this.#yearlyRun(value) : null;
		return {
			group,
			id: value,
			label_en,
			label_vi,
			rhythm_en: term?.definition_en ?? '',
			rhythm_vi: term?.definition_vi ?? '',
			filter,
			total: count,
			...this.#inYears(this.#counts(filter), yearly),
		};
	}

	/**
	 * A gap is one of the series, not of the view: what a filter leaves out was held all the same. Of a series that the
	 * data do not count none is known.
	 */
	#yearlyRun(id: string): YearlyRun | null {
		const missing = this.#missing.get(id);
		if (!missing) return null;
		return yearlyRunIn(this.#counts(narrowed(emptyFilter, 'series', id)), missing);
	}

	#counts(filter: Filter): readonly FacetCount[] {
		return this.#store.facets.counts('years', filter);
	}

	#inYears(
		counts: readonly FacetCount[],
		yearly: YearlyRun | null,
	): Pick<TimelineRow, 'span' | 'cells' | 'yearly'> {
		const byYear = new Map(counts.map(each => [Number(each.value), each]));
		const gaps = new Set(yearly?.gaps.map(({year}) => year));
		const [first, last] = this.#years;
		const cells = Array.from({length: Math.max(0, last - first + 1)}, (_, index): YearCell => {
			const year = first + index;
			const {count = 0, possible = 0} = byYear.get(year) ?? {};
			return {year, count, possible, isGap: gaps.has(year)};
		});
		const held = cells.filter(({count}) => count > 0);
		const [from, to] = [held[0], held.at(-1)];
		return {span: from && to ? {from: from.year, to: to.year} : null, cells, yearly};
	}
}

function narrowed(
	filter: Filter,
	facet: Extract<CountedFacet['id'], 'series' | 'kinds'>,
	value: string,
): Filter {
	return {...filter, [facet]: [value]};
}
