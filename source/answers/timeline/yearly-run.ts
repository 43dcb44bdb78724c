import type {FacetCount} from '../../domain/filter.ts';
import type {KnownEditions, MissingEditions} from '../../domain/missing-editions.ts';

/** A year without a record between the first and the last of a yearly series, with what is known of it. */
export interface YearGap {
	readonly year: number;
	/** Null where nobody has told. */
	readonly known: KnownEditions | null;
}

/** The years in which a series that comes once a year was held, as far as any record says so. */
export interface YearlyRun {
	readonly from: number;
	readonly to: number;
	/** The number of years with a record that certainly falls into them. */
	readonly held: number;
	/** Years with records that only possibly fall into them. */
	readonly possible: readonly number[];
	readonly gaps: readonly YearGap[];
}

/**
 * Finds the gaps of a yearly series; null where no year is held.
 * @param years its records by years, in any order
 * @param missing the editions that no record bears: where they are told apart by year, what is known of a gap
 */
export function yearlyRunIn(
	years: readonly FacetCount[],
	missing: readonly MissingEditions[],
): YearlyRun | null {
	if (years.length === 0) return null;
	const held = new Set(years.map(({value}) => Number(value)));
	const possible = years
		.filter(each => each.possible >= each.count)
		.map(({value}) => Number(value))
		.toSorted((a, b) => a - b);
	const [from, to] = [Math.min(...held), Math.max(...held)];
	const gaps: YearGap[] = [];
	for (let year = from; year < to; year++) {
		if (held.has(year)) continue;
		const run = missing.find(each => each.from <= year && year <= each.to);
		gaps.push({year, known: run?.known ?? null});
	}
	return {from, to, held: held.size - possible.length, possible, gaps};
}
