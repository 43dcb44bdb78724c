import type {FoundName} from '../../../search/index.ts';
import type {PaletteGroup, PaletteItem} from '../palette-panel.ts';

type Found = FoundName<PaletteItem>;

/** The order of the groups where one is as near to the typed text as the other. */
const groups: readonly PaletteGroup[] = ['typed', 'commands', 'panels', 'views', 'people'];

/**
 * People where it makes no odds which word of a name is typed, since a Vietnamese one is called by its last: of those
 * who are as near, the one with the most records comes first.
 */
export function peopleByRecords(found: readonly Found[]): readonly Found[] {
	return found
		.map((each): Found => (each.nearness === 0 ? {...each, nearness: 1} : each))
		.toSorted((a, b) => a.nearness - b.nearness || (b.item.records ?? 0) - (a.item.records ?? 0));
}

/** The rows by groups, that of the nearest one first; hits within words come behind all at their beginnings. */
export function inPaletteOrder(found: readonly Found[]): readonly PaletteItem[] {
	const isAtBeginning = ({nearness}: Found): boolean => nearness < 2;
	return [...inGroups(found.filter(isAtBeginning)), ...inGroups(found.filter(each => !isAtBeginning(each)))];
}

function inGroups(found: readonly Found[]): readonly PaletteItem[] {
	const nearest = new Map<PaletteGroup, number>();
	for (const {item, nearness} of found)
		nearest.set(item.group, Math.min(nearness, nearest.get(item.group) ?? nearness));
	const placeOf = (group: PaletteGroup): number =>
		(nearest.get(group) ?? 0) * groups.length + groups.indexOf(group);
	const byGroup = Map.groupBy(found, ({item}) => item.group);
	return [...byGroup.keys()]
		.toSorted((a, b) => placeOf(a) - placeOf(b))
		.flatMap(group => byGroup.get(group)?.map(({item}) => item) ?? []);
}
