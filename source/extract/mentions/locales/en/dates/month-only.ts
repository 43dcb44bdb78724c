import type {DateMention} from '../../../../import-model.ts';
import type {Parser} from '../../../pipeline.ts';
import {calendarDate, calendarRange, caughtYear} from '../../../shared-grammar/calendar.ts';
import {findWords} from '../../../shared-grammar/find-words.ts';
import {endOfMonthDate} from '../../../shared-grammar/told-days.ts';
import {hasCapitalMonth, lastMonthName, monthName, monthOf, year} from './patterns.ts';

const monthOnly = new RegExp(
	String.raw`(?:early|mid|late|in|last|since)[\s-]+${monthName}(?![\p{L}])${year}|${monthName.replace('month', 'month2')}\s+(?<year2>(?:19|20)\d\d)|(?<year3>(?:19|20)\d\d)\s*,\s+${monthName.replace('month', 'month3')}(?!\s+\d)`,
	'giu',
);

const endOfMonth = new RegExp(
	String.raw`the\s+(?<which>first|opening|last|final)\s+day\s+of\s+${monthName}(?![\p{L}])${year}`,
	'giu',
);

/** "July" alone on its line, as a chronology heads what follows. */
const monthLine = new RegExp(String.raw`(?<=^[\s#*=–—-]{0,8})${monthName}(?=[\s#*=:–—-]{0,8}$)`, 'iu');

/** Months without days that bound a time; the year of the last is that of both unless the first has its own. */
const monthRange = new RegExp(
	String.raw`(?:from|between)\s+(?:early\s+|mid-?\s?|late\s+)?${monthName}(?:\s*,?\s+(?<firstYear>(?:19|20)\d\d))?\s*(?:-|–|to|through|until|till|and)\s*(?:early\s+|mid-?\s?|late\s+)?${lastMonthName}(?![\p{L}]|\s+\d{1,2}(?!\d))${year}`,
	'giu',
);

/** `in May`, `late June 2015`, `September 2024`, `the last day of June`, `from May to September 2024`. */
export const parseMonths: Parser<DateMention> = ({text}) => [
	...findWords(text, monthRange)
		.filter(hasCapitalMonth)
		.flatMap(hit => {
			const {month, lastMonth, year: last, firstYear} = hit.groups;
			return calendarRange(
				hit,
				{year: caughtYear(firstYear), month: monthOf(month), day: null},
				{year: caughtYear(last), month: monthOf(lastMonth), day: null},
			);
		}),
	...findWords(text, monthLine)
		.filter(hasCapitalMonth)
		.flatMap(hit => calendarDate(hit, {year: null, month: monthOf(hit.groups['month']), day: null})),
	...findWords(text, endOfMonth)
		.filter(hasCapitalMonth)
		.flatMap(hit =>
			endOfMonthDate(
				hit,
				{year: caughtYear(hit.groups['year']), month: monthOf(hit.groups['month'])},
				/last|final/iu.test(hit.groups['which'] ?? ''),
			),
		),
	...findWords(text, monthOnly)
		.filter(hasCapitalMonth)
		.flatMap(hit =>
			calendarDate(hit, {
				year: caughtYear(hit.groups['year'] ?? hit.groups['year2'] ?? hit.groups['year3']),
				month: monthOf(hit.groups['month'] ?? hit.groups['month2'] ?? hit.groups['month3']),
				day: null,
			}),
		),
];
