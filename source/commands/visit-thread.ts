import type {Engagement} from '../domain/engagement.ts';
import {inOrderOfVisit} from '../domain/visit-order.ts';
import type {Store} from '../store/index.ts';

/**
 * Reads what belongs to the visit of a record, without it: the visit itself, then its parts by day and part of the day.
 */
export function visitThread(
	{engagements}: Pick<Store, 'engagements'>,
	record: Engagement,
): readonly Engagement[] {
	const visit = record.part_of ?? record.id;
	const isVisit = ({id}: Engagement): number => Number(id === visit);
	return engagements.sameVisit(record).toSorted((a, b) => isVisit(b) - isVisit(a) || inOrderOfVisit(a, b));
}
