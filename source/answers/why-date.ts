import {isDay, parseEdtf} from '../domain/date.ts';
import {addDays, calendarDay, daysBetween, doMeet, weekdayOf, type DaySpan} from '../domain/days.ts';
import type {Engagement, Participant} from '../domain/engagement.ts';
import type {OfficeHeld, Profile} from '../domain/profile.ts';
import {announcedAhead, firstDay, spansOf, weekdayNamed} from '../extract/dating/limits/index.ts';
import type {Store} from '../store/index.ts';

/** A fact that bears on the year of a date, as far as the data hold it in a form to compute with. */
export type Bearing =
	/** Somebody took part under the name of an office, which was held at these times. */
	| {readonly type: 'term'; readonly person: Participant}
	/** The earliest source with a day: what it reports is not later, or announced for the two months after. */
	| {readonly type: 'published'; readonly number: number; readonly day: string}
	/** The text names the day of the week, 0 for Sunday. */
	| {readonly type: 'weekday'; readonly weekday: number}
	/** The visit to which the record belongs; its date is EDTF. */
	| {readonly type: 'visit'; readonly date: string};

/** A bearing with the years that it allows, and those that would be left of the date without it. */
export interface WeighedBearing {
	readonly bearing: Bearing;
	readonly years: readonly number[];
	readonly without: readonly number[];
}

/** An inferred date, tried in every year. */
export interface WhyDate {
	/** The first and the last year in which it was tried. */
	readonly from: number;
	readonly to: number;
	readonly bearings: readonly WeighedBearing[];
	/** The years that all of them together allow. */
	readonly left: readonly number[];
}

/** A date that leaves open more days than these cannot be tried in other years. */
const widest = 200;

/**
 * Tries the days of an inferred date in every year since 1995, and tells for each office, day of publication, weekday
 * and visit which years it allows, and which would be left without it. Null for a date that is stated, or open over
 * most of a year. Pure.
 * @param profileOf gives what is known of a person
 * @param visit the visit to which the record belongs; null where it belongs to none
 * @param today ISO day: no date is tried after its year
 */
export function whyDate(
	record: Engagement,
	profileOf: (id: string) => Profile | null,
	visit: Pick<Engagement, 'date'> | null,
	today: string,
): WhyDate | null {
	const days = daysTried(record);
	if (record.date_basis !== 'inferred' || days === null) return null;
	const from = Math.min(yearOf(firstDay), yearOf(record.date_start));
	const to = Math.max(yearOf(today), yearOf(record.date_end));
	const dates = Array.from({length: to - from + 1}, (_, index) => from + index).flatMap(year => {
		const date = inYear(days, year);
		return date ? [{year, date}] : [];
	});
	const all = dates.map(({year}) => year);
	// What rules no year out bears on none: a term of which neither end is known.
	const alone = bearingsOn(record, profileOf, visit)
		.map(({bearing, allows}) => ({
			bearing,
			years: dates.filter(({date}) => allows(date)).map(({year}) => year),
		}))
		.filter(({years}) => years.length < all.length);
	const leftBy = (some: readonly {readonly years: readonly number[]}[]): readonly number[] =>
		all.filter(year => some.every(({years}) => years.includes(year)));
	return {
		from,
		to,
		bearings: alone.map(each => ({...each, without: leftBy(alone.filter(other => other !== each))})),
		left: leftBy(alone),
	};
}

/** Reads what bears on the date of a record, out of a store. */
export function readWhyDate(
	{contacts, engagements}: Pick<Store, 'contacts' | 'engagements'>,
	record: Engagement,
	today: string,
): WhyDate | null {
	if (record.date_basis !== 'inferred') return null;
	const visit = record.part_of === null ? undefined : engagements.byId(record.part_of);
	return whyDate(record, id => contacts.profile(id), visit ?? null, today);
}

interface Allowing {
	readonly bearing: Bearing;
	readonly allows: (date: DaySpan) => boolean;
}

function bearingsOn(
	record: Engagement,
	profileOf: (id: string) => Profile | null,
	visit: Pick<Engagement, 'date'> | null,
): readonly Allowing[] {
	const terms = record.people.flatMap((person): readonly Allowing[] => {
		const spans = (profileOf(person.id)?.offices ?? [])
			.filter(held => isCalled(held, person.office))
			.flatMap(spansOf);
		const allows = (date: DaySpan): boolean => spans.some(span => doMeet(span, date));
		return spans.length === 0 ? [] : [{bearing: {type: 'term', person}, allows}];
	});
	const weekdays = record.date_reasons.flatMap((reason): readonly Allowing[] => {
		const weekday = weekdayNamed(reason);
		return weekday === null
			? []
			: [{bearing: {type: 'weekday', weekday}, allows: ({start}) => weekdayOf(start) === weekday}];
	});
	return [...terms, ...weekdays, ...publication(record), ...ofVisit(visit)];
}

/** Returns true when an office was called so; "Acting" stands before the name of one held in place of another. */
function isCalled({names, is_acting: isActing}: OfficeHeld, office: string): boolean {
	return names.some(({label_en: label}) => office === label || (isActing && office === `Acting ${label}`));
}

function publication({sources}: Engagement): readonly Allowing[] {
	const dated = sources
		.map(({published}, index) => ({day: published, number: index + 1}))
		.filter(({day}) => isDay(day))
		.toSorted((a, b) => (a.day < b.day ? -1 : 1));
	return dated.slice(0, 1).map(({day, number}) => ({
		bearing: {type: 'published', number, day},
		allows: ({start}) => start <= addDays(day, announcedAhead),
	}));
}

function ofVisit(visit: Pick<Engagement, 'date'> | null): readonly Allowing[] {
	if (!visit) return [];
	const {members} = parseEdtf(visit.date);
	return [
		{
			bearing: {type: 'visit', date: visit.date},
			allows: date => members.some(member => doMeet(member, date)),
		},
	];
}

/**
 * The days of a date as they are tried; of one of several the first, where they are of several years. Null where they
 * are too many.
 */
function daysTried({date, date_start: start, date_end: end}: Engagement): DaySpan | null {
	const whole = {start, end};
	const [first] = parseEdtf(date).members;
	const days = yearOf(start) === yearOf(end) || !first ? whole : {start: first.start, end: first.end};
	return daysBetween(days.start, days.end) > widest ? null : days;
}

/** The same days in another year; null where it has no 29 February. */
function inYear({start, end}: DaySpan, year: number): DaySpan | null {
	const moved = year - yearOf(start);
	const [first, last] = [start, end].map(day =>
		calendarDay(yearOf(day) + moved, Number(day.slice(5, 7)), Number(day.slice(8, 10))),
	);
	return first && last ? {start: first, end: last} : null;
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}
