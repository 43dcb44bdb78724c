import {endsWith, type Grammar} from '../mentions/index.ts';
import {isSpan} from '../date-mention.ts';
import {calendarDay, type DaySpan} from '../../domain/days.ts';
import {toldFromPublication} from '../dating/index.ts';
import type {CalendarPoint, DateMention, PersonMention} from '../import-model.ts';
import {isVisit, needsBothSides} from '../kind-table.ts';
import {personKeys, type PersonKeys} from '../person-keys.ts';
import {dayOf, doShareDays, isInMonth} from './days-of-moments.ts';
import type {BuildContext, Moment} from './moment.ts';
import type {ReadPassage} from './sentence.ts';
import {isOtherScene, isTurn} from './turns.ts';

/** Words for a meeting that weigh less only add people to another ("was there to greet him"). */
const leastOfMeeting = 55;

/** All that moments are compared by. */
export interface Comparison {
	readonly grammar: Grammar;
	readonly keyOf: PersonKeys;
	readonly context: BuildContext;
	readonly read: ReadPassage;
	/** The days of moments, "that afternoon" being of the last day told before. */
	readonly days: Map<Moment, DateMention>;
}

/** A comparison of moments, in the order of the text. */
export function compareWith(
	moments: readonly Moment[],
	read: ReadPassage,
	context: BuildContext,
): Comparison {
	const days = new Map<Moment, DateMention>();
	for (const moment of moments) {
		const day = dayOf(moment, [...days.values()], null);
		if (day) days.set(moment, day);
	}
	return {keyOf: personKeys(read.findings.people), context, days, read, grammar: read.locale.grammar};
}

/** Returns true when a moment tells more of what the moments of a frame tell. */
export function continues(moments: readonly Moment[], moment: Moment, comparison: Comparison): boolean {
	const [first] = moments;
	if (!first || first.event.isAnnounced !== moment.event.isAnnounced) return false;
	if (moments.some(each => haveOtherDays(each, moment, comparison))) return false;
	if (isToldByOtherDay(moments, moment, comparison)) return false;
	if (isOtherScene(moments, moment, comparison.grammar)) return false;
	const isElsewhere = moments.some(each => lieElsewhere(each, moment, comparison.context));
	if (isElsewhere && (moment.date !== null || !doSharePeople(moments, moment, comparison))) return false;
	return !areOtherPeople(moments, moment, comparison);
}

/** Two days of the calendar or of the week that cannot be one, or a month told beside a day: something else. */
function haveOtherDays(a: Moment, b: Moment, {days, read}: Comparison): boolean {
	const [x, y] = [a, b].map(each => days.get(each));
	// The day of who told it is none of the event.
	if (a.dateRole === 'report' || b.dateRole === 'report') return false;
	if (!x || !y) return false;
	if (isStayOf(a, x) !== isStayOf(b, y)) return true;
	if (x.type !== y.type) return areOtherNamedDays([a, x], [b, y], read);
	if (x.type === 'weekday') return x.weekday !== y.weekday;
	if (x.type === 'relative') return x.offset !== y.offset && x.offset !== null && y.offset !== null;
	if (x.type !== 'calendar') return false;
	if ((x.from.day === null) !== (y.from.day === null)) return !(isVisit(a.event.kind) && isInMonth(x, y));
	return !doShareDays(x, y);
}

/** "Was in Hanoi from Wednesday to Friday": beside it a meeting on Wednesday is something else. */
function isStayOf({event}: Moment, {type, lengthInDays}: DateMention): boolean {
	return isVisit(event.kind) && type === 'weekday' && lengthInDays !== null;
}

/** "Called him today. The two met on Monday": days told in two ways, where the text shows when it was published. */
function areOtherNamedDays(
	[a, x]: readonly [Moment, DateMention],
	[b, y]: readonly [Moment, DateMention],
	read: ReadPassage,
): boolean {
	const [first, second] = [namedDays(a, x, read), namedDays(b, y, read)];
	if (areOtherWeekdays([a, x], [b, y])) return true;
	return first !== null && second !== null && (first.end < second.start || second.end < first.start);
}

/** "After the boat had put in on Sunday … On Monday, June 1, he met Y": two days of the week that are each told. */
function areOtherWeekdays(...told: readonly (readonly [Moment, DateMention])[]): boolean {
	const days = told.flatMap(([{dateRole}, {weekday, lengthInDays, listed}]) =>
		dateRole === 'dateline' || lengthInDays !== null || listed !== undefined || weekday === null
			? []
			: weekday,
	);
	return days.length === 2 && days[0] !== days[1];
}

/** The ISO days that a moment's date names; null where it names none, is that of the paper, or nobody can tell. */
function namedDays({dateRole, event}: Moment, date: DateMention, {passage}: ReadPassage): DaySpan | null {
	if (dateRole !== 'event' || date.listed || date.lengthInDays !== null || date.week || date.until)
		return null;
	if (date.type !== 'calendar') {
		const [told] = toldFromPublication({date, passage, isAnnounced: event.isAnnounced});
		return told ?? null;
	}
	const [start, end] = [date.from, date.to].map(each => dayOfCalendar(each, passage.document.published));
	return start && end ? {start, end} : null;
}

/** A day without its year is of that of publication; one still to come then is that of something else. */
function dayOfCalendar({year, month, day}: CalendarPoint, published: string): string | null {
	if (month === null || day === null) return null;
	if (year !== null) return calendarDay(year, month, day);
	const named = published === '' ? null : calendarDay(Number(published.slice(0, 4)), month, day);
	return named !== null && named <= published ? named : null;
}

/** "On Monday …. Today he spoke": a sentence that begins with a day told in another way goes on to that day. */
function isToldByOtherDay(moments: readonly Moment[], moment: Moment, {days, grammar}: Comparison): boolean {
	const {date} = moment;
	if (date?.type !== 'relative' || date.offset === null || !isTurn(moment, grammar)) return false;
	return moments.some(each => days.get(each)?.type === 'weekday');
}

function doSharePeople(moments: readonly Moment[], {people}: Moment, {keyOf}: Comparison): boolean {
	const there = new Set(moments.flatMap(each => each.people.map(keyOf)));
	return people.some(person => there.has(keyOf(person)));
}

/** Two towns; a visit goes to several, and a country says nothing against a town in it. */
function lieElsewhere(a: Moment, b: Moment, {lookup}: BuildContext): boolean {
	if (!a.place || !b.place || !a.isPlaced || !b.isPlaced || isVisit(a.event.kind) || isVisit(b.event.kind))
		return false;
	return ![a.place, b.place].some(each => lookup.isCountry(each.place)) && a.place.place !== b.place.place;
}

/** A meeting with another guest or host. People at one who are at the other as well make them one. */
function areOtherPeople(moments: readonly Moment[], moment: Moment, {keyOf, grammar}: Comparison): boolean {
	if (
		!needsBothSides(moment.event.kind) ||
		moment.event.weight < leastOfMeeting ||
		isAttendance(moment, grammar)
	)
		return false;
	if (isMetOnStay(moments, moment)) return false;
	const there = moments.flatMap(each => each.people);
	const sides = [true, false].map(isVietnam => {
		const keys = (people: readonly PersonMention[]): ReadonlySet<string> =>
			new Set(people.filter(each => each.name !== '' && (each.side === 'VN') === isVietnam).map(keyOf));
		return {own: keys(moment.people), known: keys(there)};
	});
	return sides.some(({own, known}) => own.size > 0 && known.size > 0 && own.isDisjointFrom(known));
}

/** "Secretary X also met him": on a stay of several days, of no day or place of its own. */
function isMetOnStay(moments: readonly Moment[], {event, date, place, sentence}: Moment): boolean {
	const isOnStay = moments.some(each => isVisit(each.event.kind) && each.date !== null && isSpan(each.date));
	if (!isOnStay || date !== null || place !== null) return false;
	return /(?:also|cũng)\s+$/u.test(sentence.text.slice(0, event.start - sentence.start));
}

/** "Col. X attended the reception": one more at what was told. */
function isAttendance({event, sentence}: Moment, {beforeAttended}: Grammar): boolean {
	return endsWith(sentence.text.slice(0, event.start - sentence.start).trimEnd(), beforeAttended);
}
