import {addDays, calendarDay} from '../../../domain/days.ts';
import {dayOrder, firstDayOf, isSpan} from '../../date-mention.ts';
import type {CalendarPoint, DateMention, Span} from '../../import-model.ts';
import type {DayPart} from '../../../domain/vocabulary.ts';
import type {Refiner} from '../pipeline.ts';
import {sameDayDate} from './calendar.ts';

/** "A day earlier" (-1), "three days later" (3): a day told from the one that stands before it in the text. */
export function besideDate(span: Span, offset: number, dayPart: DayPart | null): DateMention {
	return {...sameDayDate(span, dayPart), offset};
}

/** "Three days after the paper was signed on March 1": a day told from the one behind it, in the same clause. */
export function beforeAnchor(span: Span, offset: number, dayPart: DayPart | null): DateMention {
	return {...besideDate(span, offset, dayPart), anchor: 'behind'};
}

/** "The second day of the visit" (1): a day counted from the first one of what was told. */
export function dayOfStay(span: Span, offset: number, dayPart: DayPart | null): DateMention {
	return {...besideDate(span, offset, dayPart), anchor: 'first'};
}

/** The most text between such words and the day behind them, in UTF-16 units. */
const clauseReach = 120;

/**
 * Turns days told from another into days of their own: from the nearest day before them in the passage, or from the one
 * behind that the same clause gives, which is then told already; at the head of a passage from the last day of those
 * before. Where none stands there, or it cannot be counted from, they tell nothing.
 */
export const countFromDayBefore: Refiner<DateMention> = (dates, {text, dayBefore}) => {
	const ordered = dates.toSorted((a, b) => a.start - b.start);
	const told: DateMention[] = [];
	const taken = new Set<DateMention>();
	for (const [at, date] of ordered.entries()) {
		if (taken.has(date)) continue;
		if (date.type !== 'same-day' || date.offset === null) {
			told.push(date);
			continue;
		}
		if (isToldBeside(date, told.at(-1), ordered[at + 1], text)) continue;
		const {anchor, dayPart, start} = date;
		const from = anchorOf(date, told, ordered.slice(at + 1), text) ?? fromEarlier(date, dayBefore);
		const moved = from
			? movedFrom(from, date)
			: (dayOfClauseBehind(date, told.at(-1), text) ??
				dayOfOccasion(date, told.at(-1), ordered[at + 1], text));
		if (!moved) continue;
		if (from && anchor === 'behind') taken.add(from);
		const end = from && anchor === 'behind' ? from.end : date.end;
		told.push({...lasting(moved, date), start, end, dayPart});
	}
	return told;
};

/** The day so many days from another, or from the first of its days. */
function movedFrom(from: DateMention, {anchor, offset}: DateMention): DateMention | undefined {
	return offset === null ? undefined : movedBy(anchor === 'first' ? firstDayOf(from) : from, offset);
}

/** "Nine days later the ship came, and stayed until November 22": up to the day until which it was to last. */
function lasting(day: DateMention, {until}: DateMention): DateMention {
	if (!until) return day;
	if (day.type !== 'calendar') return {...day, until};
	const last = {...until, year: until.year ?? day.from.year};
	return dayOrder(last) > dayOrder(day.from) ? {...day, to: last} : day;
}

/**
 * "On Tuesday, the third day of the trip", "the second day in Vietnam (May 30)": the day is told already, and counted
 * from nothing.
 */
function isToldBeside(
	{anchor, start, end}: DateMention,
	before: DateMention | undefined,
	behind: DateMention | undefined,
	text: string,
): boolean {
	if (anchor !== 'first') return false;
	if (before && besideIt.test(text.slice(before.end, start))) return true;
	return behind !== undefined && besideIt.test(text.slice(end, behind.start).replace(ofWhat, ''));
}

/** The whole of what stands between a day and the same one told otherwise. */
const besideIt = /^\s*[,(]\s*(?:on\s+)?$/u;
/** Behind "the second day": where, or of what. */
const ofWhat = /^\s(?:of|in|at|on|ở|tại|của|trong|thăm)\s[^.,;()]{1,40}/u;

/** The day from which another is counted; undefined where there is none. */
function anchorOf(
	{anchor, end}: DateMention,
	before: readonly DateMention[],
	behind: readonly DateMention[],
	text: string,
): DateMention | undefined {
	const last = anchor === 'behind' ? undefined : before.findLast(canCountFrom);
	if (last || anchor === undefined) return last;
	const next = behind.find(canCountFrom);
	return next && isInClause(text.slice(end, next.start), anchor) ? next : undefined;
}

/** The most signs before words that begin a passage, in UTF-16 units. */
const headReach = 3;

/** "The next day, he flew to Hue" at the head of a passage: told from the last day of those before it. */
function fromEarlier({anchor, start}: DateMention, dayBefore?: DateMention): DateMention | undefined {
	const isOfHead = anchor === undefined && start <= headReach;
	return isOfHead && dayBefore && canCountFrom(dayBefore) ? dayBefore : undefined;
}

/** "Left on March 24, two days after X had received him": the day of what stands behind, told from the one before. */
function dayOfClauseBehind(
	{anchor, start, end, offset}: DateMention,
	before: DateMention | undefined,
	text: string,
): DateMention | undefined {
	if (anchor !== 'behind' || !before || !canCountFrom(before) || offset === null) return undefined;
	const isBeside = /^\s*,?\s*$/u.test(text.slice(before.end, start));
	const isPast = hasPerfect.test(text.slice(end, end + clauseReach).split(/[,;]/u)[0] ?? '');
	return isBeside && isPast ? movedBy(before, -offset) : undefined;
}

/** "On October 11, a day after the meeting": the day of the meeting, told from the one beside it. */
function dayOfOccasion(
	{anchor, start, end, offset}: DateMention,
	before: DateMention | undefined,
	behind: DateMention | undefined,
	text: string,
): DateMention | undefined {
	const occasion =
		anchor === 'behind' && offset !== null && occasionBehind.exec(text.slice(end, end + clauseReach));
	if (!occasion) return undefined;
	const isBefore = before && canCountFrom(before) && /^\s*,?\s*$/u.test(text.slice(before.end, start));
	const beside = isBefore ? before : rightBehind(behind, text, end + occasion[0].length);
	const moved = beside && movedBy(beside, -offset);
	return moved && {...moved, isOfBefore: true};
}

/** The day that stands right behind a place of the text, if it can be counted from. */
function rightBehind(date: DateMention | undefined, text: string, end: number): DateMention | undefined {
	if (!date || !canCountFrom(date)) return undefined;
	return /^\s*,?\s*(?:on\s+|vào\s+)?$/u.test(text.slice(end, date.start)) ? date : undefined;
}

/** What has been told already: a meeting, a visit or the like with nothing more said of it. */
const occasionBehind =
	/^\s+(?:(?:the|their|that|his|her)\s+(?:\p{L}{1,15}\s+)?(?:meetings?|talks|reception|visit|call|ceremony|signing|encounter|handover|dialogue|conversation|event|exercise)|(?:cuộc|buổi|chuyến|lễ)\s+(?:gặp(?:\s+(?:gỡ|mặt))?|tiếp(?:\s+kiến)?|hội\s+đàm|hội\s+kiến|trao\s+đổi|làm\s+việc|thăm|ký|kí|bàn\s+giao|đối\s+thoại|điện\s+đàm|trao\s+trả|lễ))(?=\s*[,.;)])/iu;

/** What had happened by then. */
const hasPerfect = /(?<!\p{L})(?:had|đã)(?!\p{L})/iu;

function canCountFrom({type, lengthInDays, week}: DateMention): boolean {
	return type !== 'same-day' && !(type === 'relative' && lengthInDays !== null) && week === undefined;
}

/** A clause ends at its signs; of a stay what follows may say when it began. */
function isInClause(between: string, anchor: 'behind' | 'first'): boolean {
	return between.length <= clauseReach && !(anchor === 'first' ? /[.;]/u : /[.,;]/u).test(between);
}

/** A day so many days from a date, before its first or after its last one; undefined where it cannot be counted. */
function movedBy(date: DateMention, offset: number): DateMention | undefined {
	const weekday = date.weekday === null ? null : (((date.weekday + offset) % 7) + 7) % 7;
	if (date.type === 'relative')
		return date.offset === null ? undefined : {...date, offset: date.offset + offset};
	if (date.type === 'weekday') return date.offset === null ? {...date, weekday} : undefined;
	if (date.or !== undefined || date.noSuchDay !== undefined) return undefined;
	const day = movedPoint(offset < 0 ? date.from : date.to, offset);
	return day && {...date, from: day, to: day, listed: undefined, weekday: isSpan(date) ? null : weekday};
}

/** Without a year no day is told from across the end of February, nor from one that has no day. */
export function movedPoint({year, month, day}: CalendarPoint, offset: number): CalendarPoint | undefined {
	if (month === null || day === null) return undefined;
	const isLeapDay = (point: CalendarPoint): boolean => point.month === 2 && point.day === 29;
	const moved = addDays(calendarDay(year ?? 2000, month, day) ?? '', offset)
		.split('-')
		.map(Number);
	const point = {
		year: year === null ? null : (moved[0] ?? null),
		month: moved[1] ?? null,
		day: moved[2] ?? null,
	};
	return year === null && [point, {year, month, day}].some(isLeapDay) ? undefined : point;
}
