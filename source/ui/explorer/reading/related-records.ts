import type {Engagement} from '../../../domain/engagement.ts';
import type {Store} from '../../../store/index.ts';

const mostRelated = 30;

/**
 * Reads the records related to one: the others of its visit, then those of the same people.
 * @param visit the others of its visit
 */
export function readRelated(
	record: Engagement,
	visit: readonly Engagement[],
	{engagements}: Store,
): readonly Engagement[] {
	const known = new Set(visit.map(({id}) => id));
	return [...visit, ...engagements.samePeople(record, mostRelated).filter(({id}) => !known.has(id))];
}
