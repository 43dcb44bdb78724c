import type {CalendarPoint, DateMention} from '../import-model.ts';

/** Days of the calendar that lie no further apart are of one year. */
const nearBy = 31;
const daysOfMonth = 31;

/**
 * A day without its year, in a passage that tells the year of one shortly before or after it ("on 14 August 2024 the
 * embassy said that on 12 August …"), has that year.
 */
export function withYearNearby(date: DateMention, others: readonly DateMention[]): DateMention {
	if (date.type !== 'calendar' || date.from.year !== null || date.to.year !== null || date.from.day === null)
		return date;
	const years = new Set(
		others
			.filter(other => other.type === 'calendar' && other.from.day !== null && isNear(other.from, date.from))
			.flatMap(other => other.from.year ?? []),
	);
	const [year] = years;
	if (years.size !== 1 || year === undefined) return date;
	return {...date, from: {...date.from, year}, to: {...date.to, year}};
}

/** Not over New Year, where the years differ. */
function isNear(a: CalendarPoint, b: CalendarPoint): boolean {
	const number = ({month, day}: CalendarPoint): number => (month ?? 0) * daysOfMonth + (day ?? 0);
	return Math.abs(number(a) - number(b)) <= nearBy;
}
