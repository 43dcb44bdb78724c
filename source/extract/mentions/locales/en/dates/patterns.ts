import type {DayPart} from '../../../../../domain/vocabulary.ts';
import type {Hit} from '../../../shared-grammar/find-words.ts';
import {dayPartWords, monthWords, weekdayWords} from '../words.ts';

/** A month as printed, caught as `month`; it must begin with a capital ({@link hasCapitalMonth}). */
export const monthName = `(?<month>${Object.keys(monthWords).join('|')})\\.?`;
/** The month of the last day of a span, caught as `lastMonth`. */
export const lastMonthName = monthName.replace('month', 'lastMonth');
/** A day of the week, caught as `weekday`. */
export const weekdayName = `(?<weekday>${Object.keys(weekdayWords).join('|')})`;
/** A part of the day, caught as `part`. */
export const dayPart = String.raw`(?:(?:in\s+the\s+|this\s+)?(?<part>${Object.keys(dayPartWords).join('|')}))`;
/** The letters after the number of a day. */
export const ordinal = '(?:st|nd|rd|th)?';
/** A year behind the day, caught as `year`. */
export const year = String.raw`(?:\s*,?\s*(?<year>(?:19|20)\d\d)(?!\d))?`;
/** Between the first and the last day of a span; `and` only "between" two days. */
export const dash = String.raw`\s*(?:-|–|—|to|through|until|till|(?<=between\s[^.;]{1,30})and)\s*`;
/** The weekday before a day. */
export const lead = String.raw`(?:${weekdayName}\s*,?\s+(?:${dayPart}\s*,?\s+)?(?:on\s+)?)?`;
/** Not the beginning of a longer number, a share or a time. */
export const notNumber = String.raw`(?![\d%])(?!\s?[.,:]\d)`;

/** The number of a month, 1 to 12; null where the word is none. */
export function monthOf(word: string | undefined): number | null {
	return word === undefined ? null : (monthWords[word.toLowerCase()] ?? null);
}

/** The part of the day that a word tells, or null. */
export function dayPartOf(word: string | undefined): DayPart | null {
	return word === undefined ? null : (dayPartWords[word.toLowerCase()] ?? null);
}

/** The weekday that a hit caught, 0 Sunday to 6 Saturday, or null. */
export function weekdayIn({groups}: Hit): number | null {
	const word = groups['weekday'];
	return word === undefined ? null : (weekdayWords[word.toLowerCase()] ?? null);
}

/** Returns true when the month of a hit begins with a capital: "may 5" is no date. */
export function hasCapitalMonth({groups}: Hit): boolean {
	return /^\p{Lu}/u.test(
		groups['month'] ?? groups['lastMonth'] ?? groups['month2'] ?? groups['month3'] ?? '',
	);
}
