import type {Engagement} from '../../domain/engagement.ts';
import type {RecordList} from '../../domain/engagement-fields.ts';

/** The lists of a record by which it refers to anything. */
export const referringLists: ReadonlySet<RecordList> = new Set(['people', 'bodies', 'series', 'commitments']);

/** All that records refer to but other records, each once. */
export class References {
	/** Ids. */
	readonly people = new Set<string>();
	readonly bodies = new Set<string>();
	readonly series = new Set<string>();
	/** Names in English. */
	readonly places = new Set<string>();
	readonly venues = new Set<string>();

	/** Takes in what a record refers to. */
	add({people, bodies, series, place}: Engagement): void {
		for (const {id} of people) this.people.add(id);
		for (const {id} of bodies) this.bodies.add(id);
		for (const {id} of series) this.series.add(id);
		this.places.add(place.name_en);
		this.venues.add(place.venue_en);
	}
}

/** The ids of the records that records refer to: the visit of each, and whose commitments theirs are linked with. */
export function referredIds(records: readonly Engagement[]): ReadonlySet<string> {
	return new Set(
		records.flatMap(({part_of, commitments}) => [
			...(part_of === null ? [] : [part_of]),
			...commitments.flatMap(({repeats, within, fulfils}) =>
				[repeats, within, fulfils].flatMap(link => (link === null ? [] : [link.replace(/#[^#]*$/u, '')])),
			),
		]),
	);
}
