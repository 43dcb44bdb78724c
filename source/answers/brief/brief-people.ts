import type {BriefPeople, BriefPerson} from '../../domain/brief-of-view.ts';
import type {FacetCount, Filter} from '../../domain/filter.ts';
import type {Store} from '../../store/index.ts';

/** The most people that a brief lists. */
const mostPeople = 8;

/**
 * The people of a view: of one leader those of the other side, otherwise those of both sides, half of the places for
 * each where both have enough.
 */
export function peopleOf(store: Store, filter: Filter): BriefPeople {
	const counts = store.facets.counts('leaders', filter).filter(({side}) => side === 'VN' || side === 'US');
	const one = onlyLeader(filter, counts);
	const others = counts.filter(each => one === null || each.side !== one.side);
	const [VN, US] = (['VN', 'US'] as const).map(side => others.filter(each => each.side === side));
	const half = mostPeople / 2;
	const listed = [
		...(VN ?? []).slice(0, Math.max(half, mostPeople - (US?.length ?? 0))),
		...(US ?? []).slice(0, Math.max(half, mostPeople - (VN?.length ?? 0))),
	].toSorted((a, b) => b.count - a.count);
	return {
		of: one?.label_en ?? null,
		listed: listed.map(each => personOf(each, store, filter)),
		more: others.length - listed.length,
	};
}

function onlyLeader({leaders}: Filter, counts: readonly FacetCount[]): FacetCount | null {
	const [group] = leaders;
	const [id] = group ?? [];
	if (leaders.length !== 1 || group?.length !== 1) return null;
	return counts.find(each => each.value === id) ?? null;
}

function personOf(
	{value, label_en: name, side, count}: FacetCount,
	{engagements, facets}: Store,
	filter: Filter,
): BriefPerson {
	const own = {...filter, leaders: [...filter.leaders, [value]]};
	const [last] = engagements.page(own, '-date', {offset: 0, limit: 1});
	const told = last?.people.find(person => person.id === value);
	const span = facets.span('leaders', filter, value);
	return {
		name,
		side: side ?? 'other',
		office: {en: told?.office ?? '', vi: [told?.office_vi, told?.office].find(Boolean) ?? ''},
		count,
		first: span?.first ?? '',
		last: span?.last ?? '',
	};
}
