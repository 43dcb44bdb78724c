import {isDay, parseEdtf, type DateMember} from '../../domain/date.ts';
import {dayLength} from '../../domain/days.ts';
import type {YearRange} from '../../domain/filter.ts';
import {rowDate} from '../../domain/row-date.ts';
import type {Language} from '../../domain/vocabulary.ts';
import {spokenIn, type DatePoint} from './messages/index.ts';

/**
 * A date in full words, its doubt among them: `7 to 9 September 2024`, `19 or 20 August 2014`,
 * `about 2012`, `ngày 9 tháng 9 năm 2024`.
 * @param years those that the list is filtered by: a date that falls there only possibly says so
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function dateInWords(edtfText: string, language: Language, years: readonly YearRange[] = []): string {
	const {members, isCertain} = parseEdtf(edtfText);
	const {date: words} = spokenIn(language);
	const text = setInWords(members, language);
	if (members.some(member => member.isApproximate)) return words.about(text);
	if (members.some(member => member.isUncertain)) return words.uncertain(text);
	const isPossible = isCertain && rowDate(edtfText, years, language).sign === '?';
	return isPossible ? words.possible(text) : text;
}

/** A day of a source in words; what is no day as it is, since a foreign database can hold anything. */
export function dayInWords(text: string, language: Language): string {
	return isDay(text) ? dateInWords(text, language) : text;
}

/** A text with its ISO days in words. */
export function daysInWords(text: string, language: Language): string {
	return text.replaceAll(/(?<![\p{L}\d/-])\d{4}-\d{2}-\d{2}(?![\p{L}\d-])/gu, day =>
		dayInWords(day, language),
	);
}

/** A range of years, months or days as it is asked for (`2015..2018`, `2018..`, `2024-09`), in words. */
export function rangeInWords(text: string, language: Language): string {
	const {date: words} = spokenIn(language);
	const [from = '', to = from] = text.split('..');
	if (from === '') return words.until(words.point(pointOf(to)));
	if (to === '') return words.from(words.point(pointOf(from)));
	return from === to ? words.point(pointOf(from)) : joined(pointOf(from), pointOf(to), words.span, language);
}

function setInWords(members: readonly DateMember[], language: Language): string {
	const {date: words, or} = spokenIn(language);
	const [first] = members;
	const last = members.at(-1);
	if (!first || !last) return '';
	if (members.length === 1) return memberInWords(first, language);
	if (members.some(member => member.isInterval))
		return members.map(member => memberInWords(member, language)).join(or);
	if (isRunOfDays(members)) return joined(pointOf(first.from), pointOf(last.from), words.between, language);
	return alternatives(
		members.map(member => pointOf(member.from)),
		language,
	);
}

/** Points any of which it may be: what all but the last share with it is said once. */
function alternatives(points: readonly DatePoint[], language: Language): string {
	const {date: words, or} = spokenIn(language);
	const listed = (texts: readonly string[]): string =>
		[texts.slice(0, -1).join(', '), texts.at(-1) ?? ''].filter(Boolean).join(or);
	const [first = {}] = points;
	const isOneDay = points.every(({day, month}) => day === first.day && month === first.month);
	if (isOneDay && first.month !== undefined)
		return listed(points.map((each, index) => words.point(index === 0 ? each : {year: each.year})));
	const last = points.at(-1) ?? {};
	return listed(points.map(each => words.point(each === last ? each : without(each, last))));
}

/** Returns true for three days or more that follow each other. */
function isRunOfDays(members: readonly DateMember[]): boolean {
	const start = Date.parse(members[0]?.from ?? '');
	return (
		members.length > 2 &&
		members.every(({from}, index) => isDay(from) && Date.parse(from) === start + index * dayLength)
	);
}

function memberInWords({from, to, isInterval, isWindow}: DateMember, language: Language): string {
	const {date: words} = spokenIn(language);
	if (from === '..') return words.until(words.point(pointOf(to)));
	if (to === '..') return words.from(words.point(pointOf(from)));
	if (!isInterval || from === to) return words.point(pointOf(from));
	return joined(pointOf(from), pointOf(to), isWindow ? words.between : words.span, language);
}

function joined(
	from: DatePoint,
	to: DatePoint,
	join: (from: string, to: string) => string,
	language: Language,
): string {
	const {point} = spokenIn(language).date;
	return join(point(without(from, to)), point(to));
}

/** A point without the month and the year that the one said after it has too. */
function without({day, month, year}: DatePoint, next: DatePoint): DatePoint {
	if (year !== next.year || month === undefined) return {day, month, year};
	return month === next.month && day !== undefined && next.day !== undefined ? {day} : {day, month};
}

/** The parts of a date; digits that are left open stand in the year as they are. */
function pointOf(text: string): DatePoint {
	const [year, month, day] = text.split('-');
	const partOf = (part: string | undefined): number | undefined =>
		part !== undefined && /^\d+$/u.test(part) ? Number(part) : undefined;
	return {year, month: partOf(month), day: partOf(day)};
}
