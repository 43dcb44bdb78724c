import type {Engagement} from '../../domain/engagement.ts';
import {inOrderOfVisit} from '../../domain/visit-order.ts';
import type {Kind} from '../../domain/vocabulary.ts';

/** A visit as a whole. */
export interface WholeVisit {
	/** The record of the visit itself; the one that was asked for where nobody recorded it. */
	readonly parent: Engagement;
	/** Its meetings, by day and part of the day. */
	readonly records: readonly Engagement[];
}

const visits: ReadonlySet<Kind> = new Set(['official-visit', 'working-visit', 'port-call']);

/** The visit to which a record belongs, with the other records of it; null where it belongs to none. */
export function wholeVisit(record: Engagement, others: readonly Engagement[]): WholeVisit | null {
	const visitId = record.part_of ?? record.id;
	const all = [...others, record];
	const records = all.filter(({id}) => id !== visitId).toSorted(inOrderOfTime);
	if (others.length === 0 || records.length === 0) return null;
	return {parent: all.find(({id}) => id === visitId) ?? record, records};
}

/** The name of a whole: a visit, of people or of a ship, also without a record of its own; or an event. */
export function nameOfWhole({parent}: Pick<WholeVisit, 'parent'>): 'visit' | 'event' {
	return parent.part_of !== null || visits.has(parent.kind) ? 'visit' : 'event';
}

/** The ids of a visit in its order, itself first where it is recorded; empty where the record belongs to none. */
export function visitIds(record: Engagement, others: readonly Engagement[]): readonly string[] {
	const whole = wholeVisit(record, others);
	if (!whole) return [];
	const ids = whole.records.map(({id}) => id);
	return ids.includes(whole.parent.id) ? ids : [whole.parent.id, ...ids];
}

/** In the order of the visit, then by id, so that the order is that of the visit alone. */
function inOrderOfTime(a: Engagement, b: Engagement): number {
	return inOrderOfVisit(a, b) || (a.id < b.id ? -1 : 1);
}
