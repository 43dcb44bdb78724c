import type {Engagement, ListedEngagement} from '../../../domain/engagement.ts';
import {emptyFilter} from '../../../domain/filter.ts';
import {encounterOf} from '../../../domain/who-met-whom.ts';
import type {Store} from '../../../store/index.ts';

/** As many are shown on either side of the record; of more that are read, those of its own visit are left out. */
const mostShown = 2;
const mostRead = 20;

/**
 * Reads the nearest meetings of the two who stand for their sides in a record, two before it and two after, in order of
 * time; none of its own visit, and none where a side names nobody.
 */
export function readSameTwo(
	record: Engagement,
	{engagements}: Pick<Store, 'engagements'>,
): readonly ListedEngagement[] {
	const {VN, US} = encounterOf(record, () => false);
	if (!VN || !US) return [];
	const filter = {...emptyFilter, leaders: [[VN.id], [US.id]]};
	const offset = Math.max(0, engagements.indexOf(filter, 'date', record.id) - mostRead);
	const all = engagements.listed(filter, 'date', {offset, limit: 2 * mostRead + 1});
	const at = all.findIndex(({id}) => id === record.id);
	const visit = record.part_of ?? record.id;
	const isElsewhere = ({id, part_of}: ListedEngagement): boolean => id !== visit && part_of !== visit;
	const before = all.slice(0, Math.max(0, at)).filter(isElsewhere);
	const after = at < 0 ? [] : all.slice(at + 1).filter(isElsewhere);
	return [...before.slice(-mostShown), ...after.slice(0, mostShown)];
}
