import {membershipOf, parseEdtf} from '../../domain/date.ts';
import {upTo} from '../../domain/memo.ts';

/** Years outside of these are not told apart: an open interval would reach to the year 9999. */
const firstYear = 1900;
const lastYear = 2199;
/** Dates of which records that are filed one after the other are. */
const mostKept = 1000;

/**
 * The years that an EDTF date reaches into, four digits each, and whether it certainly does (domain/date.ts,
 * `membershipOf`).
 */
export const yearsOf = upTo(mostKept, (text: string): ReadonlyMap<string, boolean> => {
	const date = parseEdtf(text);
	const years = new Map<string, boolean>();
	for (const {start, end} of date.members) {
		const last = Math.min(Number(end.slice(0, 4)), lastYear);
		for (let year = Math.max(Number(start.slice(0, 4)), firstYear); year <= last; year++) {
			const name = String(year);
			const membership = membershipOf(date, {start: `${name}-01-01`, end: `${name}-12-31`});
			years.set(name, membership === 'certain');
		}
	}
	return years;
});
