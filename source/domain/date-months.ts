import {membershipOf, type EdtfDate, type Membership} from './date.ts';
import {monthSpan} from './days.ts';

/** The months of a year, as they are counted: 1 to 12. */
export const monthNumbers: readonly number[] = Array.from({length: 12}, (_, index) => index + 1);

/** The certainty with which a date falls within each month of a year, January first. */
export function monthsIn(date: EdtfDate, year: number): readonly Membership[] {
	return monthNumbers.map(month => membershipOf(date, monthSpan(year, month)));
}

/**
 * True where a date may be of any month of the year and is of none for certain: it is told to the year, or to more
 * than one.
 */
export function hasNoMonth(memberships: readonly Membership[]): boolean {
	return memberships.every(membership => membership === 'possible');
}

/** A month of a year as EDTF and the filter of dates write it: `2019-05`. */
export function monthText(year: number, month: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
