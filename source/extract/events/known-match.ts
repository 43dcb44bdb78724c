import type {Engagement} from '../../domain/engagement.ts';
import {parseEdtf} from '../../domain/date.ts';
import type {InferredDate} from '../dating/index.ts';
import type {Reference} from '../import-model.ts';
import {areSameKind, isVisit, needsBothSides} from '../kind-table.ts';
import {areNear, daysBetween} from '../../domain/days.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {isTelling} from './same-date.ts';

/** Known engagements by what a new one can be found by. */
export interface KnownIndex {
	readonly lookup: ReferenceIndex;
	/** Those at a place, by its English name. */
	readonly at: (place: string) => readonly Engagement[];
}

/** Indexes the known engagements; made once for an import. */
export function knownIndexOf(reference: Reference, lookup: ReferenceIndex): KnownIndex {
	return {lookup, at: reference.engagements.at};
}

/**
 * The known engagement that a record tells of again, or null: same kind, same chief people, and dates that can be the
 * same to a day.
 */
export function findKnown(record: Engagement, date: InferredDate, index: KnownIndex): Engagement | null {
	const candidates = candidatesFor(record, index)
		.filter(known => areSameKind(known.kind, record.kind) && haveSameChiefs(known, record))
		.filter(known => isNear(known, date));
	if (!isTelling(date)) return candidates.length === 1 ? (candidates[0] ?? null) : null;
	const ranked = candidates
		.map(known => ({known, score: closeness(known, record, date)}))
		.toSorted((a, b) => b.score - a.score || (a.known.id < b.known.id ? -1 : 1));
	return ranked[0]?.known ?? null;
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

function isNear(known: Engagement, {candidates}: InferredDate): boolean {
	return parseEdtf(known.date).members.some(member => candidates.some(each => areNear(member, each, 1)));
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
