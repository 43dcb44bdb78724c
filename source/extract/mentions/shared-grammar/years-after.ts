import type {DateMention} from '../../import-model.ts';
import type {Refiner} from '../pipeline.ts';

/** The most text from "twenty years to the day after" to the day of what was then, in UTF-16 units. */
const reach = 140;
/** No text tells of later years: the day beside "fifty years after" is the later one itself. */
const latest = 2050;

/**
 * "Twenty years to the day after the crash of April 7, 2001, he laid a wreath": the day that is meant is that of
 * twenty years later. `pattern` matches the words up to the day, with the `count` of years among them; `counts` tells
 * the numbers that are written out.
 */
export const countYearsAfter =
	(pattern: RegExp, counts: Readonly<Record<string, number>>): Refiner<DateMention> =>
	(dates, {text}) =>
		dates.map(date => {
			const {from, to} = date;
			if (date.type !== 'calendar' || from.year === null || from.day === null || to.year !== from.year)
				return date;
			const told = pattern.exec(text.slice(Math.max(0, date.start - reach), date.start))?.groups?.['count'];
			if (told === undefined) return date;
			const years = counts[told.toLowerCase().replaceAll(/[\s-]+/gu, ' ')] ?? Number(told);
			if (!(years > 0) || from.year + years > latest) return date;
			return {...date, from: {...from, year: from.year + years}, to: {...to, year: to.year + years}};
		});
