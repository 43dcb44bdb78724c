import {daysBetween, doMeet} from '../../domain/days.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {areSameKind} from '../kind-table.ts';

/** Days beyond which a known record is no longer near. */
const farthest = 400;

/**
 * The known records that are most like another one, the likeliest first: by the days between them, the people, the
 * place and the family of kinds that they share. Only records with something in common beside the date, or of about
 * the same days.
 */
export function nearestKnown(
	record: Engagement,
	known: readonly Engagement[],
	most: number,
): readonly Engagement[] {
	const ids = new Set(record.people.map(({id}) => id));
	return known
		.map(each => ({each, likeness: likenessOf(record, each, ids)}))
		.filter(({likeness}) => likeness > 0)
		.toSorted((a, b) => b.likeness - a.likeness || (a.each.id < b.each.id ? -1 : 1))
		.slice(0, most)
		.map(({each}) => each);
}

function likenessOf(record: Engagement, known: Engagement, ids: ReadonlySet<string>): number {
	const apart = daysApart(record, known);
	if (apart > farthest) return 0;
	const shared = known.people.filter(({id}) => ids.has(id)).length;
	const isThere = record.place.name_en !== '' && known.place.name_en === record.place.name_en;
	const common = shared * 3 + (isThere ? 2 : 0) + (areSameKind(known.kind, record.kind) ? 1 : 0);
	// An open date is near to everything: by itself it says nothing.
	const isTelling = daysBetween(record.date_start, record.date_end) <= farthest;
	const nearness = isTelling ? 6 * Math.max(0, 1 - apart / 31) - apart / farthest : 0;
	return common + nearness > 1 ? common + nearness : 0;
}

/** Days from one record to the other; 0 where they can be on the same day. */
function daysApart(a: Engagement, b: Engagement): number {
	const [one, other] = [a, b].map(({date_start: start, date_end: end}) => ({start, end}));
	if (!one || !other || doMeet(one, other)) return 0;
	return one.end < other.start ? daysBetween(one.end, other.start) : daysBetween(other.end, one.start);
}
