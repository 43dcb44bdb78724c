import type {Engagement, InSeries} from '../domain/engagement.ts';
import {daysBetween} from '../domain/days.ts';
import {emptyFilter, type Filter} from '../domain/filter.ts';
import {encounterOf} from '../domain/who-met-whom.ts';
import type {Store} from '../store/index.ts';

/** The ties between two records, the strongest first. */
export const ties = ['visit', 'series', 'pair', 'topic'] as const;
/** One of {@link ties}. */
export type Tie = (typeof ties)[number];

/** A record to which another leads, and the tie between them. */
export interface SeenAlso extends Engagement {
	readonly tie: Tie;
}

type Records = Pick<Store, 'engagements'>;

/** As many stand under a heading; of a series and a pair so many on either side in time. */
const most = {visit: 8, beside: 3, topic: 6} as const;
/** As many are read on either side in time of a record, among which the nearest are chosen. */
const mostRead = 20;

/**
 * Reads the records to which one leads, each under its strongest tie: the others of its visit; of its series the
 * editions before and after; the meetings of the same two before and after; those at the same place on the same topics,
 * the most topics first.
 * @param visit the others of its visit
 */
export function readSeeAlso(
	store: Records,
	record: Engagement,
	visit: readonly Engagement[],
): readonly SeenAlso[] {
	const seen = new Set([record.id, ...visit.map(({id}) => id)]);
	const readers: Readonly<Record<Tie, () => readonly Engagement[]>> = {
		visit: () => visit.slice(0, most.visit),
		series: () => record.series.flatMap(each => editionsBeside(store, record, each, seen)),
		pair: () => pairBeside(store, record, seen),
		topic: () => sameTopics(store, record, seen),
	};
	return ties.flatMap(tie => {
		const records = readers[tie]();
		for (const {id} of records) seen.add(id);
		return [...new Map(records.map(each => [each.id, each])).values()].map(each => ({...each, tie}));
	});
}

/** The records of a filter around one, in order of time, without those that are seen already. */
function around(
	{engagements}: Records,
	record: Engagement,
	filter: Filter,
	seen: ReadonlySet<string>,
): readonly Engagement[] {
	const place = Math.max(0, engagements.indexOf(filter, 'date', record.id));
	const page = {offset: Math.max(0, place - mostRead), limit: 2 * mostRead + 1};
	return engagements.page(filter, 'date', page).filter(({id}) => !seen.has(id));
}

/**
 * The editions of a series next to that of a record, by number, or by date where none is known. Of an edition
 * with several records the visit stands for it, else the first.
 */
function editionsBeside(
	store: Records,
	record: Engagement,
	own: InSeries,
	seen: ReadonlySet<string>,
): readonly Engagement[] {
	const editionOf = ({series}: Engagement): InSeries | undefined => series.find(({id}) => id === own.id);
	const others = around(store, record, {...emptyFilter, series: [own.id]}, seen);
	const editions = new Map<string, Engagement>();
	for (const each of others) {
		const {number = null, year = null} = editionOf(each) ?? {};
		if (number === own.number && year === own.year) continue;
		const key = `${number} ${year}`;
		const chosen = editions.get(key);
		if (!chosen || (chosen.part_of !== null && each.part_of === null)) editions.set(key, each);
	}
	const all = [...editions.values()];
	const numberOf = (each: Engagement): number | null => editionOf(each)?.number ?? null;
	const numbered = own.number === null ? [] : all.filter(each => numberOf(each) !== null);
	return numbered.length === 0
		? besideIn(all, each => byDate(each, record))
		: besideIn(numbered, each => (numberOf(each) ?? 0) - (own.number ?? 0));
}

/** The meetings before and after of the two who stand for their sides; none where a side names nobody. */
function pairBeside(store: Records, record: Engagement, seen: ReadonlySet<string>): readonly Engagement[] {
	const {VN, US} = encounterOf(record);
	if (!VN || !US) return [];
	const others = around(store, record, {...emptyFilter, leaders: [[VN.id], [US.id]]}, seen);
	return besideIn(others, each => byDate(each, record));
}

/** The records at the same place that share a topic: those with the most topics in common, then the nearest in time. */
function sameTopics(store: Records, record: Engagement, seen: ReadonlySet<string>): readonly Engagement[] {
	const place = record.place.name_en;
	if (place === '' || record.topics.length === 0) return [];
	const own = new Set(record.topics);
	const common = ({topics}: Engagement): number => topics.filter(topic => own.has(topic)).length;
	const filter = {...emptyFilter, places: [place], topics: record.topics};
	return around(store, record, filter, seen)
		.toSorted((a, b) => common(b) - common(a) || daysFrom(a, record) - daysFrom(b, record))
		.slice(0, most.topic);
}

/** The nearest below and above zero of an order, from the lowest on. */
function besideIn(
	records: readonly Engagement[],
	distance: (record: Engagement) => number,
): readonly Engagement[] {
	const sorted = records.toSorted((a, b) => distance(a) - distance(b));
	const before = sorted.filter(each => distance(each) < 0);
	const after = sorted.filter(each => distance(each) >= 0);
	return [...before.slice(-most.beside), ...after.slice(0, most.beside)];
}

/** Days from one record to another by their first days; negative where it is earlier. */
function byDate(record: Engagement, from: Engagement): number {
	return daysBetween(from.date_start, record.date_start);
}

function daysFrom(record: Engagement, from: Engagement): number {
	return Math.abs(byDate(record, from));
}
