import type {Engagement} from '../../domain/engagement.ts';
import {parseEdtf} from '../../domain/date.ts';
import {visitorOf} from '../identity.ts';
import type {GatheredEvent} from './gathered-event.ts';
import {isVisit, longestVisit} from '../kind-table.ts';
import {daysBetween} from '../../domain/days.ts';
import {knownVisitsOf} from '../known-visits.ts';
import type {PersonKeys} from '../person-keys.ts';
import type {ReferenceIndex} from '../reference-index.ts';

/** A composed record with the event behind it and the known record that it is, if any. */
export interface LinkedRecord {
	readonly event: GatheredEvent;
	readonly record: Engagement;
	readonly known: Engagement | null;
}

/** A visit to which meetings can belong: of this import, or known. */
interface Visit {
	/** The id that it has, or will have, in the database. */
	readonly id: string;
	readonly date: string;
}

/**
 * Gives every meeting the visit during which it took place: of the same visitor, with the meeting's day within its
 * span.
 */
export function linkVisits(
	records: readonly LinkedRecord[],
	lookup: ReferenceIndex,
	keyOf: PersonKeys,
): readonly LinkedRecord[] {
	const visits = Map.groupBy(
		records.filter(each => isVisit(each.record.kind)),
		each => visitorKey(each, keyOf),
	);
	return records.map(each => {
		if (isVisit(each.record.kind)) return each;
		if (each.known?.part_of) return withVisit(each, each.known.part_of);
		const key = visitorKey(each, keyOf);
		if (key === '') return each;
		const own = (visits.get(key) ?? []).map(({record, known}) => ({
			id: known?.id ?? record.id,
			date: record.date,
		}));
		const parent =
			own.find(visit => isWithin(each.record, visit)) ??
			knownVisitsOf(key, lookup).find(visit => isWithin(each.record, visit));
		return parent ? withVisit(each, parent.id) : each;
	});
}

function withVisit(linked: LinkedRecord, id: string): LinkedRecord {
	return {...linked, record: {...linked.record, part_of: id}};
}

function visitorKey({event}: LinkedRecord, keyOf: PersonKeys): string {
	const visitor = event.drafts.map(visitorOf).find(Boolean);
	return visitor ? keyOf(visitor) : '';
}

/** Returns true when every date that the meeting may have lies in a date that the visit may have. */
function isWithin(record: Engagement, visit: Visit): boolean {
	const spans = parseEdtf(visit.date).members.filter(
		({start, end}) => daysBetween(start, end) <= longestVisit,
	);
	return parseEdtf(record.date).members.every(member =>
		spans.some(span => span.start <= member.start && member.end <= span.end),
	);
}
