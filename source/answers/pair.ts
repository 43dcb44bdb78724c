import type {ContactSpan} from '../domain/contact-span.ts';
import type {DayRanges} from '../domain/day-ranges.ts';
import type {ListedEngagement} from '../domain/engagement.ts';
import {emptyFilter, type FacetCount, type Filter} from '../domain/filter.ts';
import {journeysOf, type Journeys} from '../domain/journeys.ts';

import type {Profile} from '../domain/profile.ts';
import type {Silence} from '../domain/silence.ts';
import type {MetSide} from '../domain/who-met-whom.ts';
import type {BareEntry} from '../domain/ledger.ts';
import type {Store} from '../store/index.ts';
import {byCount, otherSide, withPeople} from './dossier.ts';

/** The second of a pair: a person, or a whole side. */
export type PairEnd = {readonly person: Profile} | {readonly side: MetSide | null};

/** All that is known of what two have to do with each other. */
export interface PairAnswer {
	readonly a: Profile;
	readonly b: PairEnd;
	/** The filter of their engagements. */
	readonly filter: Filter;
	readonly total: number;
	readonly span: ContactSpan | null;
	readonly silence: Silence | null;
	readonly journeys: Journeys;
	/** Engagements by year, in order of time, and by topic, the most frequent first. */
	readonly byYear: readonly FacetCount[];
	readonly byTopic: readonly FacetCount[];
	/** How much was promised at their engagements, and the latest of it. */
	readonly commitments: number;
	readonly latestCommitment: BareEntry | null;
	/** The days that the date of each engagement allows, by the first of them. */
	readonly days: DayRanges;
}

/**
 * Reads what a person has to do with another one, or with the other side as a whole; null where nobody has an id.
 * @param other the id of the other person; null for the other side
 * @param view lets through the records that count
 */
export function readPair(
	store: Store,
	id: string,
	other: string | null,
	view: Filter = emptyFilter,
): PairAnswer | null {
	return store.atOnce(() => {
		const {contacts, facets} = store;
		const a = contacts.profile(id);
		const person = other === null ? null : contacts.profile(other);
		if (!a || (other !== null && !person)) return null;
		const b: PairEnd = person ? {person} : {side: otherSide(a.side)};
		const filter = withPeople(person ? [a.id, person.id] : [a.id], view);
		const days = contacts.days(filter);
		const isOne = (each: {readonly person: string; readonly side: string}): boolean =>
			each.person === a.id || (person ? each.person === person.id : each.side !== a.side);
		return {
			a,
			b,
			filter,
			total: days.length,
			span: contacts.span(filter),
			silence: contacts.silence(filter),
			journeys: journeysOf(contacts.attendances(filter), isOne),
			byYear: facets.counts('years', filter),
			byTopic: byCount(facets.counts('topics', filter)),
			commitments: contacts.commitmentsOf(filter),
			latestCommitment: contacts.latestCommitment(filter),
			days,
		};
	});
}

/** Reads a stretch of the engagements of a pair, the latest first. */
export function pairRecords(
	{engagements}: Pick<Store, 'engagements'>,
	filter: Filter,
	page: {readonly offset: number; readonly limit: number},
): readonly ListedEngagement[] {
	return engagements.newestListed(filter, page);
}
