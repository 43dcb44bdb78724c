import {membershipOf, parseEdtf, type DateMember} from './date.ts';
import {dayLength, type DaySpan} from './days.ts';
import type {YearRange} from './filter.ts';
import {shortMonths} from './months.ts';
import type {Language} from './vocabulary.ts';

interface Parts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
}

/**
 * A date for people, in their language: `19–21 Nov 2019`, `19–21/11/2019`. An estimate begins with `c.` (`kh.`), a
 * doubtful date ends in ` ?`. A one-of set is doubtful, and names its members as briefly as it can:
 * - a day in consecutive years `7 Apr 2010–12 ?`, in other years `10 Oct 2012 or 2014 ?`
 * - two days of a month `8 or 9 Aug 2014 ?`, three days or more in a row `7–9 Sep 2024 ?`
 *
 * An interval longer than an engagement lasts is doubtful too: `5 Sep 2025 – 22 Nov 2026 ?` names the days between
 * which it fell.
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function dateLabel(edtfText: string, language: Language): string {
	const date = parseEdtf(edtfText);
	const label = setLabel(date.members, language);
	const isEstimate = date.members.some(member => member.isApproximate);
	const isDoubtful =
		date.members.length > 1 || date.members.some(member => member.isUncertain || member.isWindow);
	return `${isEstimate ? (language === 'vi' ? 'kh. ' : 'c. ') : ''}${label}${isDoubtful ? ' ?' : ''}`;
}

/**
 * The label of a date in a list that is filtered by years: it carries ` ?` where the date falls in those years only
 * possibly, whatever else it says. Without years it is the plain label.
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function dateLabelWithin(edtfText: string, years: readonly YearRange[], language: Language): string {
	const label = dateLabel(edtfText, language);
	if (years.length === 0 || label.endsWith(' ?')) return label;
	const date = parseEdtf(edtfText);
	const isCertain = years.some(range => membershipOf(date, daysOfYears(range)) === 'certain');
	return isCertain ? label : `${label} ?`;
}

/**
 * The label as {@link dateLabelWithin} gives it; where it has more than `width` letters and is one of a set, the months
 * of the set (`Feb or Mar 2014 ?`), its years, or the first of its months (`Dec 2012 or later ?`).
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function dateLabelUpTo(
	width: number,
	edtfText: string,
	years: readonly YearRange[],
	language: Language,
): string {
	const label = dateLabelWithin(edtfText, years, language);
	const {members} = parseEdtf(edtfText);
	const isOpen = members.some(({from, to}) => from === '..' || to === '..');
	if (label.length <= width || members.length < 2 || isOpen) return label;
	const shorter = shorterSetLabels(members, language).map(each => `${each} ?`);
	return shorter.find(each => each.length <= width) ?? shorter.at(-1) ?? label;
}

/** What may stand for a set where there is no room for its days, the longest first; none claims more than the set. */
function shorterSetLabels(members: readonly DateMember[], language: Language): readonly string[] {
	const or = language === 'vi' ? ' hoặc ' : ' or ';
	const cut = (length: number): readonly string[] => [
		...new Set(members.flatMap(({from, to}) => [from.slice(0, length), to.slice(0, length)])),
	];
	const [months, years] = [cut(7), cut(4)];
	const first = pointLabel(partsOf(months[0] ?? ''), language);
	const later = `${first}${language === 'vi' ? ' hoặc sau' : ' or later'}`;
	// An interval has months between its ends.
	if (members.some(({from, to}) => from !== to)) return [later];
	const isYearToldOnce = language === 'en' && years.length === 1 && months.every(month => month.length === 7);
	const monthTexts = months.map((month, index) =>
		pointLabel({...partsOf(month), ...(isYearToldOnce && index < months.length - 1 && {year: ''})}, language),
	);
	return [listed(monthTexts, or), listed(years, or), later];
}

/** The days of a range of years, months or days. */
export function daysOfYears({from, to, span}: YearRange): DaySpan {
	if (span) return span;
	const text = (year: number): string => String(year).padStart(4, '0');
	return {start: `${text(from ?? 0)}-01-01`, end: `${text(to ?? 9999)}-12-31`};
}

function setLabel(members: readonly DateMember[], language: Language): string {
	const [first] = members;
	const last = members.at(-1);
	if (!first || !last) return '';
	if (members.length === 1) return memberLabel(first, language);
	const or = language === 'vi' ? ' hoặc ' : ' or ';
	const days = members.map(member => (member.isInterval ? '' : member.from));
	if (days.length > 2 && days.every(day => day.length === 4)) return yearsLabel(days, or, language);
	if (!days.every(day => day.length === 10))
		return listed(
			members.map(member => memberLabel(member, language)),
			or,
		);
	if (isRunOfDays(days)) return memberLabel({...first, to: last.to, isInterval: true}, language);
	if (areSame(days.map(day => day.slice(5)))) return yearsLabel(days, or, language);
	if (areSame(days.map(day => day.slice(0, 7)))) {
		return pointLabel(
			{
				...partsOf(first.from),
				day: listed(
					days.map(day => trim(day.slice(8))),
					or,
				),
			},
			language,
		);
	}
	return listed(
		members.map(member => memberLabel(member, language)),
		or,
	);
}

/** Joins texts with commas, the last one with a word: `10, 17 or 24`. */
function listed(texts: readonly string[], or: string): string {
	const before = texts.slice(0, -1).join(', ');
	return before === '' ? (texts[0] ?? '') : `${before}${or}${texts.at(-1) ?? ''}`;
}

/** The label of several years, or of one day in them; consecutive years are a run. */
function yearsLabel(days: readonly string[], or: string, language: Language): string {
	const years = days.map(day => Number(day.slice(0, 4)));
	const isRun = years.every((year, index) => year === (years[0] ?? 0) + index);
	const yearText = isRun
		? `${String(years[0])}–${String(years.at(-1)).slice(2)}`
		: listed(years.map(String), or);
	return pointLabel({...partsOf(days[0] ?? ''), year: yearText}, language);
}

/** Returns true when three ISO days or more follow each other. */
export function isRunOfDays(days: readonly string[]): boolean {
	const start = Date.parse(days[0] ?? '');
	return (
		days.length > 2 &&
		days.every(day => day.length === 10) &&
		days.every((day, index) => Date.parse(day) === start + index * dayLength)
	);
}

function areSame(texts: readonly string[]): boolean {
	return new Set(texts).size === 1;
}

function memberLabel(member: DateMember, language: Language): string {
	if (member.from === '..') return `… – ${pointLabel(partsOf(member.to), language)}`;
	if (member.to === '..') return `${pointLabel(partsOf(member.from), language)} – …`;
	if (!member.isInterval || member.from === member.to) return pointLabel(partsOf(member.from), language);
	const from = partsOf(member.from);
	const to = partsOf(member.to);
	const sameYear = from.year === to.year;
	if (sameYear && from.month === to.month && from.day && to.day)
		return `${trim(from.day)}–${pointLabel(to, language)}`;
	const head = pointLabel(sameYear && from.month ? {...from, year: ''} : from, language);
	return `${head} – ${pointLabel(to, language)}`;
}

function pointLabel({year, month, day}: Parts, language: Language): string {
	if (language === 'vi') {
		return [day && trim(day), month && trim(month), year].filter(Boolean).join('/');
	}
	return [day && trim(day), month && monthName(month), year].filter(Boolean).join(' ');
}

function partsOf(text: string): Parts {
	const [year = '', month = '', day = ''] = text.split('-');
	return {year, month, day};
}

function trim(number: string): string {
	return number.replace(/^0/u, '');
}

function monthName(month: string): string {
	return shortMonths[Number(month) - 1] ?? month;
}
