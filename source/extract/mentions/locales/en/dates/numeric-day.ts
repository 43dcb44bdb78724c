import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';

const slashed = /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)/gu;
/** Without a year, or with its last two digits; no share ("2/3 of the votes"), and nothing before a noun. */
const pair =
	/(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d\d))?(?![\d/%]|\s+of(?!\p{L})|\s+(?!(?:in|at|and|to|with|for|by|during|when|after|before|as|that|the|he|she|they)(?!\p{L}))\p{Ll})/gu;
/** Right before such a pair that is a date: "on", a day of the week or a part of the day. */
const dateContext =
	/(?:(?<!\p{L})(?:on|since|until|till|dated)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening)\s*[,(]?\s*$/u;
/** Said of something else than a day of this year. */
const proverbial: ReadonlySet<string> = new Set(['9/11', '24/7']);
const dotted = /(?<![\d.])(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/gu;

/** `09.02.2025`, the day first where it can be; `9/13/2024` and `on 9/13`, in whose order month and day can stand. */
export const parseNumericDays: Parser<DateMention> = ({text}) => [
	...findWords(text, dotted).flatMap(dayFirst),
	...[...findWords(text, slashed), ...findWords(text, pair).filter(hit => isDate(hit, text))].flatMap(
		datesOf,
	),
];

/** "10.22.2019" can have the month first alone. */
function dayFirst(hit: Hit): readonly DateMention[] {
	const [first = 0, second = 0] = [hit.groups['first'], hit.groups['second']].map(Number);
	const [day, month] = second > 12 ? [second, first] : [first, second];
	return calendarDate(hit, {year: caughtYear(hit.groups['year']), month, day});
}

/** Month first; a number above 12 is the day. */
function datesOf(hit: Hit): readonly DateMention[] {
	const [first = 0, second = 0] = [hit.groups['first'], hit.groups['second']].map(Number);
	const year = caughtYear(hit.groups['year']);
	const [month, day] = first > 12 ? [second, first] : [first, second];
	const isEither = first <= 12 && second <= 12 && first !== second;
	return calendarDate(hit, {year, month, day}).map(date =>
		isEither ? {...date, or: {year, month: day, day: month}} : date,
	);
}

function isDate(hit: Hit, text: string): boolean {
	return dateContext.test(text.slice(Math.max(0, hit.start - 24), hit.start)) && !proverbial.has(hit.text);
}
