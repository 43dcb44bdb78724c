import {isDay, isEdtf} from '../../../domain/date.ts';
import {addDays, daysInMonth} from '../../../domain/days.ts';
import {fold} from '../../../text/normalize.ts';
import type {EditError} from '../model.ts';

/** A typed date as EDTF, or why it is none. `isDayFirst`: it could be read month first as well, and was not. */
export type TypedDate =
	| {readonly date: string; readonly isDayFirst: boolean; readonly error: null}
	| {readonly date: null; readonly isDayFirst: false; readonly error: EditError};

/** A day, month or year as typed; what stands at the other end of a span may be left out. */
interface Point {
	readonly day: number | null;
	readonly month: number | null;
	readonly year: number | null;
	readonly isDayFirst: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
	/(?<!\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?/gu;
const weekday =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),?\s+/u;
/** Between the two ends of a span. */
const between = / {0,2}(?:[-–—]|(?<!\p{L})(?:to|until|den|toi)(?!\p{L})) {0,2}/gu;

/** Between days that are named one by one, of which the record is one. */
const listSign = / {0,2}(?:,? {0,2}(?<!\p{L})(?:and|or|va|hoac|hay)(?!\p{L})|,(?! {0,2}\d{4})) {0,2}/u;

/** A day that leaves its month to what stands before it. */
const bareDay = /^\d{1,2}(?:[ ,]+\d{4})?$/u;

/** The forms of one date, in digits and months as `M4`. */
const forms: readonly (readonly [RegExp, boolean])[] = [
	[/^(?<year>\d{4})([/.-])(?<month>\d{1,2})\2(?<day>\d{1,2})$/u, false],
	[/^(?<first>\d{1,2})\s?([/.-])\s?(?<second>\d{1,2})\s?\2\s?(?<year>\d{4}|\d\d)$/u, true],
	[/^(?<first>\d{1,2})\s?[/.]\s?(?<second>\d{1,2})$/u, true],
	[/^(?<day>\d{1,2})[ -]M(?<month>\d{1,2})(?:[ ,/.-]+(?<year>\d{4}))?$/u, false],
	[/^M(?<month>\d{1,2}) (?<day>\d{1,2})(?:[ ,]+(?<year>\d{4}))?$/u, false],
	[/^(?<year>\d{4}) M(?<month>\d{1,2}) (?<day>\d{1,2})$/u, false],
	[/^M?(?<month>\d{1,2})[ ,/.-]+(?<year>\d{4})$/u, false],
	[/^M(?<month>\d{1,2})$/u, false],
	[/^(?<year>\d{4})$/u, false],
	[/^(?<day>\d{1,2})$/u, false],
];

/**
 * Reads a date as people write it: `8/4/2014` (day first), `8 April 2014`, `April 8, 2014`, `ngày 8/4/2014`,
 * `tháng 4/2014`, `19-21/11/2019`, `1-2/2014` (months), `1, 5 và 9/5/2014`, and EDTF. `?` and `~` may follow each.
 */
export function typedDate(typed: string): TypedDate {
	const text = typed.trim();
	if (isEdtf(text)) return {date: text, isDayFirst: false, error: null};
	const qualifier = /[?~]$/u.exec(text)?.[0] ?? '';
	const plain = inDigits(text.slice(0, text.length - qualifier.length));
	const isVietnamese = /^(?:tu )?ngay /u.test(fold(text));
	const ends = endsOf(plain);
	const points = ends ?? listOf(plain);
	if (!points) return refused({type: 'bad-date', text});
	const days = points.map(point => spelled(point, text));
	const wrong = days.find(each => each.error !== null)?.error;
	if (wrong) return refused(wrong);
	const texts = days.map(each => each.edtf);
	if (texts.some((each, at) => at > 0 && each < (texts[at - 1] ?? '')))
		return refused({type: 'ends-reversed', text});
	const date = `${ends ? spanText(texts) : listText(texts)}${qualifier}`;
	if (!isEdtf(date)) return refused({type: 'bad-date', text});
	const isDayFirst = !isVietnamese && points.some(point => point.isDayFirst);
	return {date, isDayFirst, error: null};
}

function spanText([from = '', to = from]: readonly string[]): string {
	return from === to ? from : `${from}/${to}`;
}

/** A set, or a span where the days follow each other. */
function listText(days: readonly string[]): string {
	const isRun = days.every((day, at) => isDay(day) && (at === 0 || day === addDays(days[at - 1] ?? '', 1)));
	return isRun ? spanText([days[0] ?? '', days.at(-1) ?? '']) : `[${days.join(',')}]`;
}

function refused(error: EditError): TypedDate {
	return {date: null, isDayFirst: false, error};
}

/** The words of both languages out of the way: `ngày 8 tháng 4 năm 2014` and `8th of April 2014` are `8 M4 2014`. */
function inDigits(text: string): string {
	return fold(text)
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replace(/^(?:(?:on|from|tu|vao|trong|cac) )+/u, '')
		.replace(weekday, '')
		.replaceAll(/(?<!\p{L})(?:ngay|the|of) /gu, '')
		.replaceAll(/(?<!\p{L})nam (?=\d{4})/gu, '')
		.replaceAll(/(\d)(?:st|nd|rd|th)(?!\p{L})/gu, '$1')
		.replaceAll(/(?<!\p{L})thang (\d{1,2})/gu, 'M$1')
		.replaceAll(monthName, name => `M${months.indexOf(name.slice(0, 3)) + 1}`)
		.trim();
}

/** One date, or the two ends of a span, each with what it takes from the other; null where it is neither. */
function endsOf(text: string): readonly [Point, Point] | null {
	const whole = pointOf(text);
	if (whole) return [whole, whole];
	// "April 8-10, 2014"
	const enclosed = /^(?<month>M\d+) (?<from>\d+)\s?[-–]\s?(?<to>\d+),? (?<year>\d{4})$/u.exec(text)?.groups;
	if (enclosed) {
		const {month, from, to, year} = enclosed;
		const [a, b] = [pointOf(`${month} ${from} ${year}`), pointOf(`${month} ${to} ${year}`)];
		return a && b ? [a, b] : null;
	}
	for (const {0: dash, index} of text.matchAll(between)) {
		const to = pointOf(text.slice(index + dash.length));
		const from = pointOf(text.slice(0, index));
		if (from && to?.year != null) return [filled(from, to), to];
	}
	return null;
}

/** Days named one by one, each with what it takes from its neighbours; null where the text is no such list. */
function listOf(text: string): readonly Point[] | null {
	let month = '';
	const points = text.split(listSign).map(item => {
		// "May 1, 5 and 9, 2019": the month stands before them.
		month = /^M\d+/u.exec(item)?.[0] ?? month;
		return pointOf(month !== '' && bareDay.test(item) ? `${month} ${item}` : item);
	});
	if (points.length < 2 || !points.every(point => point !== null)) return null;
	return points.reduceRight<readonly Point[]>((list, point) => {
		const [next] = list;
		return [next ? filled(point, next) : point, ...list];
	}, []);
}

function filled(given: Point, to: Point): Point {
	// "1-2/2014": where the other end has no day, a bare number is a month.
	const isMonth = given.month === null && to.day === null && to.month !== null;
	const from = isMonth ? {...given, day: null, month: given.day} : given;
	return {
		...from,
		month: from.month ?? (from.day === null ? null : to.month),
		// Over the turn of the year the first end is in the year before.
		year: from.year ?? (to.year !== null && (from.month ?? 0) > (to.month ?? 12) ? to.year - 1 : to.year),
	};
}

function pointOf(text: string): Point | null {
	for (const [form, isNumeric] of forms) {
		const groups = form.exec(text)?.groups;
		if (!groups) continue;
		const number = (name: string): number | null =>
			groups[name] === undefined ? null : Number(groups[name]);
		if (!isNumeric)
			return {day: number('day'), month: number('month'), year: yearOf(groups['year']), isDayFirst: false};
		const [first, second] = [number('first') ?? 0, number('second') ?? 0];
		const isMonthFirst = second > 12 && first <= 12;
		return {
			day: isMonthFirst ? second : first,
			month: isMonthFirst ? first : second,
			year: yearOf(groups['year']),
			isDayFirst: first <= 12 && second <= 12 && first !== second,
		};
	}
	return null;
}

/** A year of two digits is one from 1990 to 2089. */
function yearOf(text: string | undefined): number | null {
	if (text === undefined) return null;
	const year = Number(text);
	return text.length > 2 ? year : year + (year < 90 ? 2000 : 1900);
}

/** A point as EDTF, or why there is no such day. */
function spelled({day, month, year}: Point, text: string): {edtf: string; error: EditError | null} {
	const wrong = (error: EditError): {edtf: string; error: EditError} => ({edtf: '', error});
	if (year === null) return wrong({type: 'no-year', text});
	if (month === null)
		return day === null ? {edtf: String(year), error: null} : wrong({type: 'bad-date', text});
	if (month < 1 || month > 12) return wrong({type: 'no-such-month', text});
	const twoDigits = (value: number): string => String(value).padStart(2, '0');
	const inMonth = `${year}-${twoDigits(month)}`;
	if (day === null) return {edtf: inMonth, error: null};
	const days = daysInMonth(year, month);
	if (day < 1 || day > days) return wrong({type: 'no-such-day', text, count: days});
	return {edtf: `${inMonth}-${twoDigits(day)}`, error: null};
}
