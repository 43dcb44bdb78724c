import {membershipOf, parseEdtf, type DateMember, type EdtfDate} from './date.ts';
import {dateLabelUpTo, daysOfYears, isRunOfDays} from './date-label.ts';
import type {YearRange} from './filter.ts';
import {shortMonths} from './months.ts';
import type {Language} from './vocabulary.ts';

/**
 * The forms of a row's date: under a rule with its year the whole of it without the year (`full`) or its first day
 * (`short`); elsewhere its first day (`day`) or the month of it (`month`), with the year.
 */
export type RowDateForm = 'full' | 'short' | 'day' | 'month';

/** The most columns that a date takes in each form. */
export const rowDateWidths: Readonly<Record<RowDateForm, number>> = {full: 12, short: 6, day: 11, month: 8};

/** The date of a row. */
export interface RowDate {
	/** The year alone where no month is known. */
	readonly text: string;
	/**
	 * `~` for an estimate; `?` where the day is not certain, or not certainly within the years asked for; `–` where
	 * the first day of several stands for all.
	 */
	readonly sign: '' | '?' | '~' | '–';
}

/**
 * A date in at most as many columns as its form has:
 *
 *     9 Sep   7–9 Sep   29 Sep–2 Oct   Aug   19 or 20 Sep   7…9 Sep   Apr or May
 *     9/9     7–9/9     29/9–2/10      tháng 8   19 hay 20/9   7…9/9   T4 hay T5
 *
 * `…` joins the ends between which it fell on one day. Of a set whose days do not follow each other it says the
 * months, or `Jan or later` (`T1 hay sau`).
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function rowDate(
	edtfText: string,
	years: readonly YearRange[],
	language: Language,
	form: RowDateForm = 'full',
): RowDate {
	const date = parseEdtf(edtfText);
	const [first] = date.members;
	if (!first) return {text: '', sign: '?'};
	const doubt = doubtOf(date, years);
	if (form === 'full') {
		const isSet = date.members.length > 1 && date.members.every(({from, to}) => from !== '..' && to !== '..');
		return {text: isSet ? setText(date.members, language) : fullText(date.members, language), sign: doubt};
	}
	const point = pointOf(first.from === '..' ? first.to : first.from);
	if (form === 'short') return {text: pointText(point, language, true), sign: doubt};
	return {text: withYear(point, language, form), sign: doubt || (isOfDays(first) ? '–' : '')};
}

/**
 * A date with its year, in so many columns: as under a rule with the year behind it; a set says the year of each day.
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function rowDateWithYear(
	width: number,
	edtfText: string,
	years: readonly YearRange[],
	language: Language,
): RowDate {
	const {text, sign} = rowDate(edtfText, years, language);
	const {members} = parseEdtf(edtfText);
	if (members.length > 1) {
		const label = dateLabelUpTo(width + 2, edtfText, years, language);
		return {text: label.replace(/^(?:c|kh)\. /u, '').replace(/ \?$/u, ''), sign};
	}
	const year = /\d{4}/u.exec(edtfText)?.[0] ?? '';
	if (text === year) return {text, sign};
	return {text: `${text}${/\d$/u.test(text) && text.includes('/') ? '/' : ' '}${year}`, sign};
}

/**
 * A date with its year in so many columns, at least those of a day: of several days all, else their months, else the
 * first; no sign says that there are more.
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function rowDateUpTo(width: number, edtfText: string, language: Language): RowDate {
	const whole = rowDateWithYear(width, edtfText, [], language);
	if (whole.text.length <= width) return whole;
	const {members} = parseEdtf(edtfText);
	const [first, last, joint] = endsOf(members);
	const months =
		members.length === 1 && joint === '–' && first.year === last.year
			? withYear(
					last,
					language,
					'month',
					`${pointText({...first, day: 0}, language, true).replace('T', '')}–`,
				)
			: '';
	if (months !== '' && first.month !== last.month && months.length <= width) return {...whole, text: months};
	const {text, sign} = rowDate(edtfText, [], language, 'day');
	return {text, sign: sign === '–' ? '' : sign};
}

/**
 * The last day of a span, with its year; of any other date the first on which it may have been.
 * @throws {CommuniqueError} (`data`) where the text is not EDTF.
 */
export function lastRowDay(edtfText: string, language: Language): RowDate {
	const {members} = parseEdtf(edtfText);
	const [only] = members;
	const {text, sign} = rowDate(edtfText, [], language, 'day');
	if (members.length !== 1 || !only?.isInterval || only.isWindow || only.to === '..')
		return {text, sign: sign === '–' ? '' : sign};
	return {text: withYear(pointOf(only.to), language, 'day'), sign: sign === '–' ? '' : sign};
}

function doubtOf(date: EdtfDate, years: readonly YearRange[]): '' | '?' | '~' {
	if (date.members.some(member => member.isApproximate)) return '~';
	const isWithin =
		years.length === 0 || years.some(range => membershipOf(date, daysOfYears(range)) === 'certain');
	return date.isCertain && isWithin ? '' : '?';
}

/** Returns true for an engagement of several days. */
function isOfDays({isInterval, from, to}: DateMember): boolean {
	return isInterval && from !== to;
}

/** The month of a year and the day of it, as numbers; 0 where unknown. */
interface Point {
	readonly year: string;
	readonly month: number;
	readonly day: number;
}

function pointOf(text: string): Point {
	const [year = '', month = '0', day = '0'] = text.split('-');
	return {year, month: Number(month), day: Number(day)};
}

function fullText(members: readonly DateMember[], language: Language): string {
	const [first, last, joint] = endsOf(members);
	const text = joinedText(first, last, joint, language);
	if (text.length <= rowDateWidths.full) return text;
	// A span says at least on which day it began.
	const begun = joint === '–' ? joinedText(first, {...last, day: 0}, '…', language) : '';
	if (begun !== '' && begun.length <= rowDateWidths.full) return begun;
	const months = joinedText({...first, day: 0}, {...last, day: 0}, '…', language);
	return months.length <= rowDateWidths.full ? months : pointText(first, language, true);
}

/** A set of days, months or years: no day that is not in it, and no range but one of days that follow each other. */
function setText(members: readonly DateMember[], language: Language): string {
	const points = members.map(({from}) => pointOf(from));
	const [first, second, ...others] = distinctOf(points);
	if (!first) return '';
	const isOfPoints = members.every(({from, to}) => from === to);
	if (isOfPoints && !second) return pointText(first, language);
	const texts = [
		isOfPoints && second && others.length === 0 ? joinedText(first, second, 'or', language) : '',
		isRunOfDays(members.map(({from}) => from))
			? joinedText(first, points.at(-1) ?? first, '…', language)
			: '',
		monthsText(
			members.flatMap(({from, to}) => [pointOf(from), pointOf(to)]),
			isOfPoints,
			language,
		),
	];
	const later = `${pointText({...first, day: 0}, language, true)} ${language === 'vi' ? 'hay sau' : 'or later'}`;
	const fitting = texts.find(text => text !== '' && text.length <= rowDateWidths.full);
	return fitting ?? (later.length <= rowDateWidths.full ? later : first.year);
}

/** One month, or one or the other of two; empty where there are more, or some are passed over. */
function monthsText(points: readonly Point[], isOfPoints: boolean, language: Language): string {
	const [first, second, ...others] = distinctOf(points.map(point => ({...point, day: 0})));
	if (!first || others.length > 0 || (second && !isOfPoints)) return '';
	return second ? joinedText(first, second, 'or', language) : pointText(first, language);
}

/** Without the year, the same day of two years is one; so is the same month. */
function distinctOf(points: readonly Point[]): readonly Point[] {
	const keyOf = ({year, month, day}: Point): string => (month === 0 ? year : `${month}-${day}`);
	return [...new Map(points.toReversed().map(point => [keyOf(point), point])).values()].toReversed();
}

/** The first and the last point of a date, and what joins them. */
function endsOf(members: readonly DateMember[]): readonly [Point, Point, string] {
	const [only, ...others] = members;
	if (only && others.length === 0)
		return [
			pointOf(only.from === '..' ? only.to : only.from),
			pointOf(only.to === '..' ? only.from : only.to),
			only.isWindow || only.from === '..' || only.to === '..' ? '…' : '–',
		];
	const points = members.flatMap(({from, to}) => [from, to]).filter(text => text !== '..');
	return [pointOf(points[0] ?? ''), pointOf(points.at(-1) ?? ''), '…'];
}

function joinedText(first: Point, last: Point, joint: string, language: Language): string {
	const isOne = first.month === last.month && first.day === last.day;
	if (isOne && (first.month > 0 || first.year === last.year)) return pointText(first, language);
	const word = joint === 'or' ? (language === 'vi' ? ' hay ' : ' or ') : joint;
	if (first.month > 0 && first.month === last.month && first.day > 0 && last.day > 0)
		return `${first.day}${word}${pointText(last, language)}`;
	return `${pointText(first, language, true)}${word}${pointText(last, language, true)}`;
}

/** @param isBrief true where `T8` must do for `tháng 8` */
function pointText({year, month, day}: Point, language: Language, isBrief = false): string {
	if (month === 0) return year;
	if (language === 'en') return [day || '', shortMonths[month - 1] ?? ''].filter(Boolean).join(' ');
	if (day === 0) return isBrief ? `T${month}` : `tháng ${month}`;
	return `${day}/${month}`;
}

function withYear({year, month, day}: Point, language: Language, form: 'day' | 'month', before = ''): string {
	if (month === 0) return year;
	const [dayText, monthText] = [form === 'month' || day === 0 ? '' : day, month];
	const parts =
		language === 'en'
			? [dayText, `${before}${shortMonths[month - 1] ?? ''}`, year]
			: [dayText, `${before}${String(monthText)}`, year];
	return parts.filter(part => part !== '').join(language === 'en' ? ' ' : '/');
}
