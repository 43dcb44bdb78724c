import type {CalendarPoint, DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {caughtNumber, caughtYear} from '../../../shared-grammar/calendar.ts';
import {dayList} from '../../../shared-grammar/named-days.ts';
import {findWords, type Hit} from '../../../shared-grammar/find-words.ts';
import {monthWords} from '../words.ts';
import {hasCapitalMonth, monthName, monthOf, notNumber, ordinal} from './patterns.ts';

const month = `(?:${Object.keys(monthWords).join('|')})\\.?`;
const year = String.raw`(?:\s*,?\s+(?:19|20)\d\d)?`;
const day = String.raw`\d{1,2}${ordinal}`;
const comma = String.raw`\s*,\s*`;
const last = String.raw`\s*,?\s+and\s+(?:on\s+)?`;
/** "On May 1 and 20 sailors went ashore": what is counted follows, a word in the plural. */
const notCounted = String.raw`(?!\s+(?!(?:was|is|as|has|his|this)(?!\p{L}))\p{Ll}+s(?!\p{L}))`;

const monthFirst = new RegExp(
	String.raw`(?:(?<year>(?:19|20)\d\d)\s*,?\s+)?${monthName}\s+${day}${year}(?:${comma}(?:${month}\s+)?${day}(?!\d)${year}){0,30}${last}(?:${month}\s+)?${day}${notNumber}(?:${year}(?!\d))${notCounted}`,
	'giu',
);
const dayFirst = new RegExp(
	String.raw`${day}(?:\s+${month})?${year}(?:${comma}${day}(?:\s+${month})?(?![\d\p{L}])${year}){0,30}${last}(?:the\s+)?${day}\s+(?:of\s+)?${monthName}(?!\p{L})(?:\s*,?\s*(?<year>(?:19|20)\d\d)(?!\d))?`,
	'giu',
);
const itemMonthFirst = new RegExp(
	String.raw`(?:${monthName}\s+)?(?<day>\d{1,2})${ordinal}(?!\d)(?:\s*,?\s+(?<year>(?:19|20)\d\d)(?!\d))?`,
	'giu',
);
const itemDayFirst = new RegExp(
	String.raw`(?<day>\d{1,2})${ordinal}(?:\s+(?:of\s+)?${monthName}(?!\p{L}))?(?:\s*,?\s+(?<year>(?:19|20)\d\d)(?!\d))?`,
	'giu',
);
/** Right before the days that bound a span. */
const between = /between\s*$/iu;

/** `May 1, 5 and 9, 2019`, `April 30 and May 2`, `1, 5 and 9 May`. */
export const parseDayLists: Parser<DateMention> = ({text}) => [
	...hitsOf(text, monthFirst).flatMap(hit => dayList(hit, pointsOf(hit, itemMonthFirst), 'before')),
	...hitsOf(text, dayFirst).flatMap(hit => dayList(hit, pointsOf(hit, itemDayFirst), 'behind')),
];

function hitsOf(text: string, pattern: RegExp): readonly Hit[] {
	return findWords(text, pattern).filter(
		hit => hasCapitalMonth(hit) && !between.test(text.slice(Math.max(0, hit.start - 12), hit.start)),
	);
}

/** The days of a list, as far as each tells itself; a year at the head of the list is that of all. */
function pointsOf(hit: Hit, item: RegExp): readonly CalendarPoint[] {
	const head = /^(?:19|20)\d\d\s*,?\s+/u.exec(hit.text)?.[0] ?? '';
	return findWords(hit.text.slice(head.length), item).map(({groups}) => ({
		year: caughtYear(groups['year']) ?? (head === '' ? null : caughtYear(hit.groups['year'])),
		month: monthOf(groups['month']),
		day: caughtNumber(groups['day']),
	}));
}
