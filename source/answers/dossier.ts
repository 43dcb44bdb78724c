import type {ContactSpan} from '../domain/contact-span.ts';
import {emptyFilter, type FacetCount, type Filter} from '../domain/filter.ts';
import type {Counterpart, PlaceCount, Profile} from '../domain/profile.ts';
import type {Silence} from '../domain/silence.ts';
import type {Side} from '../domain/vocabulary.ts';
import type {MetSide} from '../domain/who-met-whom.ts';
import type {Store} from '../store/index.ts';

/** All that is known of a person, and of his engagements with the other side. */
export interface Dossier {
	readonly profile: Profile;
	/** The side whose people he met; null for somebody of a third country, who met both. */
	readonly other: MetSide | null;
	readonly total: number;
	/** Null where there is no engagement. */
	readonly span: ContactSpan | null;
	/** Engagements by year, in order of time; those of a doubtful year are counted in each that it may be. */
	readonly byYear: readonly FacetCount[];
	/** By kind, place and topic, the most frequent first. */
	readonly byKind: readonly FacetCount[];
	readonly byPlace: readonly PlaceCount[];
	readonly byTopic: readonly FacetCount[];
	/** The most often met first. */
	readonly counterparts: readonly Counterpart[];
	readonly silence: Silence | null;
	/** How much was promised, agreed or delivered at his engagements. */
	readonly commitments: number;
}

/**
 * Reads the dossier of a person; null where nobody has the id.
 * @param view lets through the records that count
 */
export function readDossier(store: Store, id: string, view: Filter = emptyFilter): Dossier | null {
	return store.atOnce(() => {
		const {contacts, engagements, facets} = store;
		const profile = contacts.profile(id);
		if (!profile) return null;
		const filter = withPeople([id], view);
		return {
			profile,
			other: otherSide(profile.side),
			total: engagements.count(filter),
			span: contacts.span(filter),
			byYear: facets.counts('years', filter),
			byKind: byCount(facets.counts('kinds', filter)),
			byPlace: contacts.placesOf(filter),
			byTopic: byCount(facets.counts('topics', filter)),
			counterparts: contacts.counterparts(profile, filter),
			silence: contacts.silence(filter),
			commitments: contacts.commitmentsOf(filter),
		};
	});
}

/** The filter of the records of a view in which all of these people took part. */
export function withPeople(ids: readonly string[], view: Filter = emptyFilter): Filter {
	return {...view, leaders: [...view.leaders, ...ids.map(id => [id])]};
}

/** The side that somebody of a side meets; null for a third country. */
export function otherSide(side: Side): MetSide | null {
	return side === 'VN' ? 'US' : side === 'US' ? 'VN' : null;
}

/** Values by how many records have them, the most frequent first; those that are as frequent as they stood. */
export function byCount(counts: readonly FacetCount[]): readonly FacetCount[] {
	return counts.toSorted((a, b) => b.count - a.count);
}
