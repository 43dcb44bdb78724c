import type {DateMention} from '../../../../import-model.ts';
import type {Stage} from '../../../pipeline.ts';
import {
	attachLengths,
	dropToldAgain,
	keepLongestDates,
	markSameDay,
	mergeAppositions,
	takeYearOfEdition,
	takeYearTold,
} from '../../../shared-grammar/date-refiners.ts';
import {monthWords, numberWords} from '../words.ts';
import {countFromDayBefore} from '../../../shared-grammar/day-beside.ts';
import {countYearsAfter} from '../../../shared-grammar/years-after.ts';
import {takeYearOfSentence, type YearWords} from '../../../shared-grammar/years-led.ts';
import {takeMonthBefore} from '../../../shared-grammar/day-number.ts';
import {joinSpans, type SpanWords} from '../../../shared-grammar/join-spans.ts';
import {parseWrittenDays} from '../../../shared-grammar/written-days.ts';
import {parseWeekdays} from './day-of-week.ts';
import {parseDayLists} from './day-list.ts';
import {parseDayRanges} from './day-range.ts';
import {parseMonths} from './month-only.ts';
import {monthName, ordinal, year} from './patterns.ts';
import {parseNumericDays} from './numeric-day.ts';
import {parseRelativeDays} from './relative-day.ts';
import {parseSpelledDays} from './spelled-day.ts';
import {parseThatDay} from './that-day.ts';
import {parseVisitLengths} from './visit-length.ts';

/** Between the length of a visit and its last day. */
const ended =
	/ended|ends|concluded|concludes|wrapped\s+up|wound\s+up|drew\s+to\s+a\s+close|came\s+to\s+an\s+end|finished/giu;
/** Right before the length of what came to its end. */
const ending =
	/(?:end(?:ed|s|ing)|conclud(?:ed|es|ing)|wr(?:apped|aps|apping)\s+up|w(?:ound|inds|inding)\s+up|finish(?:ed|es|ing)|complet(?:ed|es|ing))\s+(?:an?|his|her|their|the|what\s+was\s+an?)(?:\s+[\p{L}-]{1,20})?\s*/giu;
/** Behind the length of what both sides do together, whose days all count. */
const ofWork =
	/^[\s-]{1,4}(?:[\p{L}-]{1,30}\s{1,4}){0,5}?(?:course|exercise|drill|training|workshop|seminar|session|exchange|upkeep|maintenance)(?!\p{L})/iu;
/** Between a day and the same one by another calendar or clock. */
const toldAgain =
	/^(?:\s*\(\s*|[^;()]{0,40},\s+(?:(?:when|where|and|but|though)\s[^,;]{0,30}?)?(?:already|still)\s+(?:(?:writing|on|the\s+(?:morning|afternoon|evening|small\s+hours)\s+of)\s+)?)$/iu;
/** Between the halves of one date. */
const apposition = /^[\s,(]*(?:on\s+)?\(?$/iu;
const monthWordsInCapitals = Object.keys(monthWords)
	.map(word => word.charAt(0).toUpperCase() + word.slice(1))
	.join('|');
/** `the 2024 Vietnam International Defense Expo`, `Pacific Partnership 2018`; no month with its year. */
const edition = new RegExp(
	String.raw`the\s+(?<year>20\d\d)(?=\s+\p{Lu}[\p{L}\p{M}]+\s+\p{Lu})|(?!(?:${monthWordsInCapitals}|In|Since|From|Until|Till|By|After|Before|During|Through|Late|Early|Mid|Spring|Summer|Autumn|Fall|Winter|Around|Back)(?!\p{L}))\p{Lu}[\p{L}\p{M}-]{1,40}\s+(?<year2>20\d\d)(?=\s*[,.)(]|\s+(?:in|at)|$)`,
	'gu',
);
/** A day by its number alone. */
const dayAlone =
	/(?:on\s+|(?<=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)|(?<=(?:stay(?:ed|s|ing)?|remain(?:ed|s|ing)?|last(?:ed|s|ing)?|ran|runs|running)\s(?:\p{L}{1,12}\s){0,3})(?:until|till|through)\s+)the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*[,.;]|\s+(?:he|she|they|it|the|a|an|in|at|and|both|his|her)(?!\p{L}))/giu;

const spans: SpanWords = {
	until: new RegExp(
		String.raw`(?:stay(?:ed|s|ing)?|remain(?:ed|s|ing)?|last(?:ed|s|ing)?|ran|runs|running|continu(?:ed|es|ing)|went\s+on)\s+(?:\p{L}{1,12}\s+){0,3}?(?:until|till|through)\s+(?:the\s+\d{1,2}(?:st|nd|rd|th)|${monthName}\s+\d{1,2}${ordinal}(?!\d)|\d{1,2}${ordinal}\s+${monthName.replace('month', 'month2')})${year}`,
		'giu',
	),
	ended:
		/^[^.;]{0,40}(?:and|,)\s+(?:(?:was\s+to|will|to)\s+)?(?:ended|ends?|concluded?|concludes|closed?|wrapped\s+up|finished)\s+(?:on\s+)?$/iu,
	begun:
		/(?:began|begins?|started|starts?|opened|opens|got\s+under\s+way|kicked\s+off)\s+(?:(?:here|there)\s+)?(?:on\s+)?$/iu,
};

/** "In 2012", "Back in the autumn of 2012": the year of a sentence. "Since 2012" is that of no day. */
const years: YearWords = {
	lead: /^["“”(]?(?:(?:but|and|then|later|again|back|early|late|only|already),?\s+){0,2}(?:in|by|during)\s+(?:(?:early|mid|late|the\s+(?:year|(?:early\s+|late\s+)?(?:spring|summer|autumn|fall|winter)\s+of|(?:middle|end|beginning|course)\s+of))[\s-]+)?(?<year>(?:19|20)\d\d)(?![\d–’'-]|s(?!\p{L}))|^["“”(]?(?:the\s+year\s+)?(?<!\p{L})(?<year2>(?:19|20)\d\d)\s+(?:was|saw|brought|began|opened|ended|closed|marked)(?!\p{L})/iu,
	subject:
		/^["“”(]?(?:the\s+year\s+)?(?:19|20)\d\d\s+(?:was|saw|brought|began|opened|ended|closed|marked)(?!\p{L})/iu,
	later: new RegExp(
		String.raw`^["“”(]?(?:(?:but|and|then|just|only|barely|almost)\s+){0,2}(?:(?<count>an?|\d{1,2}|${Object.keys(numberWords).join('|')})\s+years?\s+(?:later|after(?:wards)?(?=\s*,)|after\s+that|(?<before>earlier|before(?=\s*,)))|the\s+(?:following|next)\s+year(?!\p{L})|the\s+year\s+after(?=\s*,))`,
		'iu',
	),
	that: /^,?\s+(?:of\s+)?(?:that|the\s+same)\s+(?:same\s+)?year(?!\p{L})/iu,
	before:
		/(?:in|of|spring|summer|autumn|fall|winter)\s+(?<year>(?:19|20)\d\d)\s*[,(–—]\s*(?:from\s+|between\s+)?$/iu,
	counts: {...numberWords, a: 1, an: 1},
};

/** To the day of what was so many years ago. */
const yearsAfter =
	/(?:(?<count>\d{1,2}|one|an?|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty(?:-five)?|thirty|forty|fifty)\s+years?\s+(?:(?:almost|exactly)\s+)?to\s+the\s+(?:very\s+)?day\s+(?:after|since|from))\s[^.;]{0,100}$/iu;
const counts = {
	...numberWords,
	a: 1,
	fifteen: 15,
	twenty: 20,
	'twenty five': 25,
	thirty: 30,
	forty: 40,
	fifty: 50,
};

/** Reads English dates. */
export const dates: Stage<DateMention> = {
	parsers: [
		parseWrittenDays,
		parseDayRanges,
		parseDayLists,
		parseSpelledDays,
		parseMonths,
		parseNumericDays,
		parseWeekdays,
		parseThatDay,
		parseRelativeDays,
		parseVisitLengths,
	],
	refiners: [
		keepLongestDates,
		dropToldAgain(toldAgain),
		takeMonthBefore(dayAlone),
		mergeAppositions(apposition),
		markSameDay(/the\s+same\s+(?:day|morning|afternoon|evening)/iu),
		takeYearTold(/^,?\s+(?:of\s+)?(?:(?<last>last)|this)\s+year(?!\p{L})/iu),
		joinSpans(spans),
		attachLengths(ended, ending, ofWork),
		takeYearOfEdition(edition),
		takeYearOfSentence(years),
		countFromDayBefore,
		countYearsAfter(yearsAfter, counts),
	],
};
