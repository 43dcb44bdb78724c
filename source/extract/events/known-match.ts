import {perObject} from '../../domain/memo.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {type DateMember, parseEdtf} from '../../domain/date.ts';
import type {InferredDate} from '../dating/index.ts';
import type {Reference} from '../import-model.ts';
import {areSameKind, hasTrait, isVisit, needsBothSides} from '../kind-table.ts';
import {areNear, daysBetween, type DaySpan} from '../../domain/days.ts';
import {indexReference, type ReferenceIndex} from '../reference-index.ts';
import {type NamedAgain, namedAgainIn} from './named-again.ts';
import {isTelling, widestOpen} from './same-date.ts';

/** Known engagements by what a new one can be found by. */
export interface KnownIndex {
	readonly lookup: ReferenceIndex;
	/** Those at a place, by its English name. */
	readonly at: (place: string) => readonly Engagement[];
	readonly namedAgain: NamedAgain;
}

/** A record that may be known, with the date as it was inferred and the text that it was read from. */
export interface Report {
	readonly record: Engagement;
	readonly date: InferredDate;
	readonly text: string;
}

/** Indexes the known engagements; the index is made once for each reference. */
export const knownIndexOf = perObject((reference: Reference): KnownIndex => ({
	lookup: indexReference(reference),
	at: reference.engagements.at,
	namedAgain: namedAgainIn(reference.engagements),
}));

/**
 * The known engagement that a record tells of again, or null: dates that can be the same, and the same kind and chief
 * people, ship or number of a series. Never across more than a month that either date leaves open.
 */
export function findKnown(report: Report, index: KnownIndex): Engagement | null {
	if (!isTelling(report.date)) return null;
	const byPeople = candidatesFor(report.record, index).filter(known => isToldByPeople(known, report));
	const ranked = [...new Set([...byPeople, ...namedCandidates(report, index)])]
		.map(known => ({known, score: closeness(known, report.record, report.date)}))
		.toSorted((a, b) => b.score - a.score || (a.known.id < b.known.id ? -1 : 1));
	return ranked[0]?.known ?? null;
}

/** At a gathering the same two may meet on one day and the next. */
function maySlip(kind: Engagement['kind']): boolean {
	return kind !== 'sideline-meeting';
}

/** One day beside the other is a slip of one of them where both call it the same. */
function isToldByPeople(known: Engagement, report: Report): boolean {
	const {record, date} = report;
	const isOnIt = isNear(known, date, 0);
	const isSame = isOnIt
		? areSameKind(known.kind, record.kind)
		: known.kind === record.kind && isNear(known, date, maySlip(record.kind) ? 1 : 0);
	return (isSame && haveSameChiefs(known, record)) || (isOnIt && isSameOccasion(known, report));
}

/** Those of which the text names a ship, or the number, on such a day and in such a place. */
function namedCandidates({record, date, text}: Report, {namedAgain}: KnownIndex): readonly Engagement[] {
	const isThere = ({place}: Engagement): boolean => place.name_en === record.place.name_en;
	return namedAgain
		.namedIn(text)
		.filter(known => areSameKind(known.kind, record.kind) && isThere(known) && isNear(known, date, 0));
}

/**
 * Returns true for a visit of one day where the known record has a meeting or a ceremony of the same two, or the other
 * way round: on one day and in one place they are one occasion.
 */
function isSameOccasion(known: Engagement, {record, date: {candidates}}: Report): boolean {
	const isThere = record.place.name_en === '' || known.place.name_en === record.place.name_en;
	if (!isThere || !haveAllChiefs(known, record)) return false;
	if (isVisit(record.kind)) return isMeeting(known.kind) && candidates.every(isOneDay);
	return isMeeting(record.kind) && isVisit(known.kind) && parseEdtf(known.date).members.every(isOneDay);
}

function isMeeting(kind: Engagement['kind']): boolean {
	return kind === 'ceremony' || (needsBothSides(kind) && !hasTrait(kind, 'remote'));
}

function isOneDay({start, end}: DaySpan): boolean {
	return start === end;
}

/** Both records name the first of either side of the new one. */
function haveAllChiefs(known: Engagement, record: Engagement): boolean {
	return hasChief(known, record, true) === true && hasChief(known, record, false) === true;
}

/** The known records that {@link haveSameChiefs} can let through, and few more. */
function candidatesFor(record: Engagement, {lookup, at}: KnownIndex): readonly Engagement[] {
	if (record.people.length === 0) {
		const isNamed = record.place.name_en !== '' && record.date_start === record.date_end;
		return isNamed ? at(record.place.name_en) : [];
	}
	const vietnam = record.people.find(each => each.side === 'VN');
	const foreign = record.people.find(each => each.side !== 'VN');
	const ofVietnam = vietnam ? lookup.engagementsOf(vietnam.id) : [];
	if (!foreign) return ofVietnam;
	// Vietnamese ministers have thousands of meetings in a large archive, their guests a few: those are what is
	// looked through closely.
	const namesNoGuest = ofVietnam.filter(known => known.people.every(each => each.side === 'VN'));
	return [...new Set([...lookup.engagementsOf(foreign.id), ...namesNoGuest])];
}

/** The first of each side that the record names takes part in the known one, if that names anybody of that side. */
function haveSameChiefs(known: Engagement, record: Engagement): boolean {
	if (record.people.length === 0) return known.kind === record.kind;
	const vietnam = hasChief(known, record, true);
	const foreign = hasChief(known, record, false);
	if (isVisit(record.kind)) return foreign === true || (foreign === null && vietnam === true);
	return (
		vietnam !== false &&
		foreign !== false &&
		(vietnam === true || foreign === true) &&
		isEnough(known, record)
	);
}

/** Null where one of the two names nobody of that side. */
function hasChief(known: Engagement, record: Engagement, isVietnam: boolean): boolean | null {
	const chief = record.people.find(each => (each.side === 'VN') === isVietnam);
	const others = known.people.filter(each => (each.side === 'VN') === isVietnam);
	if (!chief || others.length === 0) return null;
	return others.some(each => each.id === chief.id);
}

/** A meeting is told by both sides; what one side can do alone, by that side. */
function isEnough(known: Engagement, record: Engagement): boolean {
	const sides = (each: Engagement): number => new Set(each.people.map(person => person.side === 'VN')).size;
	if (sides(record) === 2 && sides(known) === 2) return true;
	return !needsBothSides(record.kind) || sides(record) === sides(known);
}

function isNear(known: Engagement, {candidates}: InferredDate, tolerance: number): boolean {
	return parseEdtf(known.date).members.some(
		member => isNarrow(member) && candidates.some(each => areNear(member, each, tolerance)),
	);
}

/** A span is a visit of so many days; what is known to the year only, or lies in a window, may have been any day. */
function isNarrow({start, end, isInterval, isWindow}: DateMember): boolean {
	return (isInterval && !isWindow) || daysBetween(start, end) <= widestOpen;
}

/** The same kind, the nearest day, the most people and the same place come first. */
function closeness(known: Engagement, record: Engagement, {candidates}: InferredDate): number {
	const ids = new Set(known.people.map(each => each.id));
	const shared = record.people.filter(each => ids.has(each.id)).length;
	const isExact = parseEdtf(known.date).members.some(member =>
		candidates.some(each => areNear(member, each, 0)),
	);
	return (
		(isExact ? 8 : 0) +
		(known.kind === record.kind ? 4 : 0) +
		(known.place.name_en === record.place.name_en ? 2 : 0) +
		shared / 4 -
		Math.min(lengthOf(known), 300) / 1000
	);
}

function lengthOf({date_start: start, date_end: end}: Engagement): number {
	return daysBetween(start, end);
}
