import type {ListedBody, ListedEngagement, ListedPerson} from './engagement.ts';
import type {Kind, Part, Side} from './vocabulary.ts';

/** The two sides that an engagement has. */
export type MetSide = Exclude<Side, 'other'>;

/** A row that says who met whom: the chief of each side, and which way it went. */
export interface Encounter {
	/** Null where nobody of the side is named. */
	readonly VN: ListedPerson | null;
	readonly US: ListedPerson | null;
	/** `⇄` they meet; `→` Vietnam travels or gives, `←` the United States does; empty where one side alone speaks. */
	readonly arrow: '⇄' | '→' | '←' | '';
	/** People of both sides beyond the two. */
	readonly others: number;
	/** The ship or organisation that stands for a side of which nobody is named; null where there is none. */
	readonly bodies: Readonly<Record<MetSide, ListedBody | null>>;
}

const journeys: ReadonlySet<Kind> = new Set(['official-visit', 'working-visit', 'port-call', 'exercise']);
const statements: ReadonlySet<Kind> = new Set(['speech', 'announcement']);

/** Says who met whom in a record; a person who `isWanted` comes before the others of the side. */
export function encounterOf(
	record: ListedEngagement,
	isWanted: (person: ListedPerson) => boolean = () => false,
): Encounter {
	const VN = chiefOf(record.people, 'VN', isWanted);
	const US = chiefOf(record.people, 'US', isWanted);
	const named = record.people.filter(({side}) => side !== 'other').length;
	const bodyOf = (side: MetSide): ListedBody | null => record.bodies.find(each => each.side === side) ?? null;
	return {
		VN,
		US,
		arrow: arrowOf(record, VN, US),
		others: named - (VN ? 1 : 0) - (US ? 1 : 0),
		bodies: {VN: VN ? null : bodyOf('VN'), US: US ? null : bodyOf('US')},
	};
}

/** Returns true where nobody is named on either side: a row has the title then. */
export function isNobodyNamed({VN, US}: Encounter): boolean {
	return VN === null && US === null;
}

/** The first listed of those who did more than speak or attend, else of the speakers, else of the others. */
function chiefOf(
	people: readonly ListedPerson[],
	side: MetSide,
	isWanted: (person: ListedPerson) => boolean,
): ListedPerson | null {
	const own = people.filter(person => person.side === side);
	return (
		own.find(isWanted) ??
		own.find(({part}) => part !== 'speaker' && part !== 'attendee') ??
		own.find(({part}) => part === 'speaker') ??
		own[0] ??
		null
	);
}

function arrowOf(
	record: ListedEngagement,
	VN: ListedPerson | null,
	US: ListedPerson | null,
): Encounter['arrow'] {
	const {kind, place} = record;
	if (statements.has(kind) && (VN === null || US === null)) return '';
	if (journeys.has(kind)) return arrowFrom(onlySideOf(record, 'visitor')) ?? arrowTo(place.country) ?? '⇄';
	if (kind === 'handover') {
		const giver = onlySideOf(record, 'giver');
		const recipient = onlySideOf(record, 'recipient');
		// Where no giver is named, the remains of missing Americans are handed over by Vietnam.
		const isOfRemains = !tookPart(record, 'giver') && record.topics.includes('mia-accounting');
		return arrowFrom(giver) ?? arrowTo(recipient) ?? (isOfRemains ? '→' : '⇄');
	}
	return '⇄';
}

/** The side of all who took a part, people, ships and organisations; null for both sides and for none. */
function onlySideOf({people, bodies}: ListedEngagement, part: Part): MetSide | null {
	const sides = [...people, ...bodies].filter(each => each.part === part).map(each => each.side);
	const [isVN, isUS] = [sides.includes('VN'), sides.includes('US')];
	if (isVN === isUS) return null;
	return isVN ? 'VN' : 'US';
}

function tookPart({people, bodies}: ListedEngagement, part: Part): boolean {
	return [...people, ...bodies].some(each => each.part === part);
}

function arrowFrom(side: MetSide | null): '→' | '←' | null {
	return side === null ? null : side === 'VN' ? '→' : '←';
}

/** The arrow towards a side, which has the name of its country. */
function arrowTo(side: string | null): '→' | '←' | null {
	return side === 'VN' ? '←' : side === 'US' ? '→' : null;
}
