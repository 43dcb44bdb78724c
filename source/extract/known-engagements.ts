import type {Engagement} from '../domain/engagement.ts';
import {lastOf} from '../domain/memo.ts';

/** The engagements that are known, by what an import finds them by: of a large archive it needs a few. */
export interface KnownEngagements {
	/** Every one, oldest first. */
	readonly all: () => readonly Engagement[];
	readonly has: (id: string) => boolean;
	readonly get: (id: string) => Engagement | undefined;
	/** Those in which a person takes part, oldest first; the same records each time. */
	readonly ofPerson: (personId: string) => readonly Engagement[];
	/** Those at a place, by its English name. */
	readonly at: (place: string) => readonly Engagement[];
	/** The ships and organisations that take part in any. */
	readonly bodies: () => readonly {readonly id: string; readonly name: string}[];
	/** Those in which a ship or an organisation takes part. */
	readonly ofBody: (bodyId: string) => readonly Engagement[];
	/** The numbered editions of series that they are. */
	readonly editions: () => readonly KnownEdition[];
	/** Those that are an edition of this number, of whichever series. */
	readonly ofNumber: (number: number) => readonly Engagement[];
}

/** A numbered edition of a series, and the date of the engagement that it is, as EDTF. */
export interface KnownEdition {
	readonly series: string;
	readonly number: number;
	readonly date: string;
}

/** Finds engagements in a list. */
export function knownEngagements(list: readonly Engagement[]): KnownEngagements {
	const byId = lastOf(() => new Map(list.map(each => [each.id, each])));
	const byPerson = lastOf(() =>
		Map.groupBy(
			list.flatMap(engagement => engagement.people.map(person => ({person, engagement}))),
			each => each.person.id,
		),
	);
	const byPlace = lastOf(() => Map.groupBy(list, each => each.place.name_en));
	const editions = lastOf(() =>
		list.flatMap(({series, date}) =>
			series.flatMap(({id, number}) => (number === null ? [] : [{series: id, number, date}])),
		),
	);
	const bodies = lastOf(
		() => new Map(list.flatMap(each => each.bodies.map(({id, name}) => [id, {id, name}] as const))),
	);
	return {
		all: () => list,
		has: id => byId().has(id),
		get: id => byId().get(id),
		ofPerson: id => [
			...new Set(
				byPerson()
					.get(id)
					?.map(each => each.engagement),
			),
		],
		at: place => byPlace().get(place) ?? [],
		bodies: () => [...bodies().values()],
		ofBody: id => list.filter(each => each.bodies.some(body => body.id === id)),
		editions,
		ofNumber: number => list.filter(({series}) => series.some(each => each.number === number)),
	};
}

/** Ids that no new record may have, to which those of new ones are added. */
export interface TakenIds {
	readonly has: (id: string) => boolean;
	readonly add: (id: string) => void;
}

/** The ids of the known engagements. */
export function takenIds(known: KnownEngagements): TakenIds {
	const added = new Set<string>();
	return {has: id => added.has(id) || known.has(id), add: id => void added.add(id)};
}
