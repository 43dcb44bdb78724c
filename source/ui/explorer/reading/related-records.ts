import type {Engagement} from '../../../domain/engagement.ts';
import type {Store} from '../../../store/index.ts';

const mostOfSamePeople = 30;

/**
 * Reads the records to see beside one: the others of its visit, then others of the same people.
 * @param visit the others of its visit
 */
export function readRelated(
	store: Store,
	record: Engagement,
	visit: readonly Engagement[],
): readonly Engagement[] {
	const known = new Set(visit.map(each => each.id));
	const others = store.engagements.samePeople(record, mostOfSamePeople).filter(each => !known.has(each.id));
	return [...visit, ...others];
}
