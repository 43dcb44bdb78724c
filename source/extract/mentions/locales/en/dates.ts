import type {DayPart} from '../../../../domain/vocabulary.ts';
import {
	calendarDate,
	calendarRange,
	numberIn,
	relativeDate,
	weekdayDate,
	yearIn,
} from '../../shared-grammar/calendar.ts';
import {
	attachLengths,
	keepLongestDates,
	mergeAppositions,
	takeYearOfEdition,
} from '../../shared-grammar/date-refiners.ts';
import {findWords, type Hit} from '../../shared-grammar/find-words.ts';
import type {DateMention} from '../../../model.ts';
import type {Parser, Stage} from '../../pipeline.ts';
import {dayPartWords, monthWords, numberWords, weekdayWords} from './words.ts';

const monthName = `(?<month>${Object.keys(monthWords).join('|')})\\.?`;
const lastMonthName = monthName.replace('month', 'lastMonth');
const weekdayName = `(?<weekday>${Object.keys(weekdayWords).join('|')})`;
const part = String.raw`(?:(?:in\s+the\s+|this\s+)?(?<part>${Object.keys(dayPartWords).join('|')}))`;
const ordinal = '(?:st|nd|rd|th)?';
const year = String.raw`(?:\s*,?\s*(?<year>(?:19|20)\d\d)(?!\d))?`;
const dash = String.raw`\s*(?:-|–|—|to|through|until|till|and)\s*`;
const lead = String.raw`(?:${weekdayName}\s*,?\s+(?:${part}\s*,?\s+)?(?:on\s+)?)?`;
const notNumber = String.raw`(?![\d%])(?!\s?[.,:]\d)`;

const monthDay = new RegExp(
	String.raw`${lead}${monthName}\s+(?:the\s+)?(?<day>\d{1,2})${ordinal}${notNumber}${year}`,
	'giu',
);
const dayMonth = new RegExp(
	String.raw`${lead}(?:the\s+)?(?<day>\d{1,2})${ordinal}\s+(?:of\s+)?${monthName}(?![\p{L}])${year}`,
	'giu',
);
const monthRange = new RegExp(
	String.raw`${monthName}\s+(?<day>\d{1,2})${ordinal}${dash}(?:${lastMonthName}\s+)?(?<lastDay>\d{1,2})${ordinal}${notNumber}${year}`,
	'giu',
);
const dayRange = new RegExp(
	String.raw`(?<day>\d{1,2})${ordinal}(?:\s+${monthName})?${dash}(?<lastDay>\d{1,2})${ordinal}\s+${lastMonthName}(?![\p{L}])${year}`,
	'giu',
);
const monthOnly = new RegExp(
	String.raw`(?:early|mid|late|in|last|since)[\s-]+${monthName}(?![\p{L}])${year}|${monthName.replace('month', 'month2')}\s+(?<year2>(?:19|20)\d\d)`,
	'giu',
);
const slashed = /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)/gu;
const isoForm = /(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)/gu;
const weekday = new RegExp(String.raw`(?:on\s+)?${weekdayName}(?:\s+${part})?`, 'giu');
const relative = new RegExp(
	String.raw`(?:earlier\s+|late\s+|later\s+)?(?:(?<when>today|yesterday|tomorrow|tonight)(?:\s+${part})?|this\s+(?<now>morning|afternoon|evening)|last\s+(?<past>night))`,
	'giu',
);
const vague = /(?:earlier\s+|later\s+)?(?:this|last)\s+week|earlier\s+this\s+month/giu;
const sameDay =
	/(?:(?:later|earlier)\s+)?(?:(?:on|in)\s+)?(?:the\s+same\s+(?:day|(?<part>morning|afternoon|evening))|the\s+(?<part2>morning|afternoon|evening)\s+of\s+the\s+same\s+day|that\s+(?:day|(?<part3>morning|afternoon|evening))|in\s+the\s+(?<part4>morning|afternoon|evening)|later\s+in\s+the\s+day)/giu;
const length = new RegExp(
	String.raw`(?<count>\d{1,2}|${Object.keys(numberWords).join('|')})[\s-]+days?(?=[\s-]+[\p{L}\s-]{0,40}(?:visit|trip|tour|call|stay|port))`,
	'giu',
);
const offsets: Readonly<Record<string, number>> = {today: 0, tonight: 0, yesterday: -1, tomorrow: 1};

function monthOf(word: string | undefined): number | null {
	return word === undefined ? null : (monthWords[word.toLowerCase()] ?? null);
}

function dayPartOf(word: string | undefined): DayPart | null {
	return word === undefined ? null : (dayPartWords[word.toLowerCase()] ?? null);
}

function weekdayOf(hit: Hit): number | null {
	const word = hit.groups['weekday'];
	return word === undefined ? null : (weekdayWords[word.toLowerCase()] ?? null);
}

/**
 * `November 2, 2025`, `Sept. 9`, `Sunday, May 31`, `2 November 2025`, `the 3rd of June`. Month names begin with a
 * capital: "may 5" is no date.
 */
export const parseDays: Parser<DateMention> = ({text}) =>
	[...findWords(text, monthDay), ...findWords(text, dayMonth)].filter(hasCapitalMonth).flatMap(hit =>
		calendarDate(
			hit,
			{
				year: yearIn(hit.groups['year']),
				month: monthOf(hit.groups['month']),
				day: numberIn(hit.groups['day']),
			},
			{weekday: weekdayOf(hit), dayPart: dayPartOf(hit.groups['part'])},
		),
	);

function hasCapitalMonth(hit: Hit): boolean {
	return /^\p{Lu}/u.test(hit.groups['month'] ?? hit.groups['lastMonth'] ?? hit.groups['month2'] ?? '');
}

/** `June 1-2`, `March 13-15, 2000`, `July 28 to 29`, `June 30 to July 2`, `19-21 November 2019`. */
export const parseRanges: Parser<DateMention> = ({text}) =>
	[...findWords(text, monthRange), ...findWords(text, dayRange)].filter(hasCapitalMonth).flatMap(hit => {
		const {day, lastDay, month, lastMonth} = hit.groups;
		const end = yearIn(hit.groups['year']);
		return calendarRange(
			hit,
			{year: end, month: monthOf(month), day: numberIn(day)},
			{year: end, month: monthOf(lastMonth), day: numberIn(lastDay)},
		);
	});

/** `in May`, `late June 2015`, `September 2024`. */
export const parseMonths: Parser<DateMention> = ({text}) =>
	findWords(text, monthOnly)
		.filter(hasCapitalMonth)
		.flatMap(hit =>
			calendarDate(hit, {
				year: yearIn(hit.groups['year'] ?? hit.groups['year2']),
				month: monthOf(hit.groups['month'] ?? hit.groups['month2']),
				day: null,
			}),
		);

/** `2024-09-09`, and `9/13/2024`, where only one order of day and month is possible. */
export const parseNumericDays: Parser<DateMention> = ({text}) => [
	...findWords(text, isoForm).flatMap(hit =>
		calendarDate(hit, {
			year: yearIn(hit.groups['year']),
			month: numberIn(hit.groups['month']),
			day: numberIn(hit.groups['day']),
		}),
	),
	...findWords(text, slashed).flatMap(hit => {
		const [first = 0, second = 0] = [hit.groups['first'], hit.groups['second']].map(Number);
		if (first <= 12 && second <= 12 && first !== second) return [];
		const [month, day] = first > 12 ? [second, first] : [first, second];
		return calendarDate(hit, {year: yearIn(hit.groups['year']), month, day});
	}),
];

/** `on Sunday`, `Monday morning`, `Tuesday`. */
export const parseWeekdays: Parser<DateMention> = ({text}) =>
	findWords(text, weekday)
		.filter(hit => /^\p{Lu}/u.test(hit.groups['weekday'] ?? ''))
		.flatMap(hit => {
			const day = weekdayOf(hit);
			return day === null ? [] : [weekdayDate(hit, day, dayPartOf(hit.groups['part']))];
		});

/** `today`, `this morning`, `yesterday`, `last night`; `earlier this week` has no day. */
export const parseRelativeDays: Parser<DateMention> = ({text}) => [
	...findWords(text, relative).map(hit => {
		const {when, now, past, part: partWord} = hit.groups;
		const offset = past === undefined ? (offsets[when?.toLowerCase() ?? ''] ?? 0) : -1;
		return relativeDate(hit, offset, dayPartOf(now ?? partWord ?? past));
	}),
	...findWords(text, vague).map(hit => relativeDate(hit, null, null)),
];

/** `later the same afternoon`, `in the afternoon of the same day`, `that evening`. */
export const parseSameDay: Parser<DateMention> = ({text}) =>
	findWords(text, sameDay).map(hit => {
		const {part: first, part2, part3, part4} = hit.groups;
		return relativeDate(hit, null, dayPartOf(first ?? part2 ?? part3 ?? part4));
	});

/** `a three-day visit`, `a 5-day friendship visit`. */
export const parseLengths: Parser<DateMention> = ({text}) =>
	findWords(text, length).flatMap(hit => {
		const word = (hit.groups['count'] ?? '').toLowerCase();
		const count = numberWords[word] ?? Number(word);
		return count >= 1 && count <= 31 ? [relativeDate(hit, null, null, count)] : [];
	});

/** Between the halves of one date. */
const apposition = /^[\s,(]*(?:on\s+)?\(?$/iu;
/** `the 2024 Vietnam International Defense Expo`, `Pacific Partnership 2018`; no month with its year. */
const edition = new RegExp(
	String.raw`the\s+(?<year>20\d\d)(?=\s+\p{Lu}[\p{L}\p{M}]+\s+\p{Lu})|(?!(?:${Object.keys(monthWords).join('|')}))\p{Lu}[\p{L}\p{M}-]+\s+(?<year2>20\d\d)(?=\s*[,.)(]|\s+(?:in|at)|$)`,
	'gu',
);

/** How English dates are read. */
export const dates: Stage<DateMention> = {
	parsers: [
		parseRanges,
		parseDays,
		parseMonths,
		parseNumericDays,
		parseWeekdays,
		parseSameDay,
		parseRelativeDays,
		parseLengths,
	],
	refiners: [keepLongestDates, mergeAppositions(apposition), attachLengths, takeYearOfEdition(edition)],
};
