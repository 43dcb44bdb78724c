import {parseEdtf} from '../../domain/date.ts';
import {daysBetween} from '../../domain/days.ts';
import type {Brief, BriefCommands} from '../../domain/brief-of-view.ts';
import {emptyFilter, type Filter} from '../../domain/filter.ts';
import {periodOf} from '../../domain/period.ts';
import type {SearchRequest} from '../../search/index.ts';
import type {Store} from '../../store/index.ts';
import {anniversariesOf} from './anniversaries.ts';
import {askedIn} from './asked.ts';
import {chosenCommitments} from './chosen-commitments.ts';
import {contactsOf} from './last-contacts.ts';
import {peopleOf} from './brief-people.ts';
import {seriesGaps, yearsWithout} from './gaps.ts';

/** The day and the commands that a brief tells besides its view. */
export interface BriefOptions {
	/** ISO day. */
	readonly today: string;
	readonly commands: BriefCommands;
}

/**
 * Gathers the brief of a view: counts come from the index, and of records only those are read that it names.
 * @param filter the request as the search resolves it
 */
export function briefOf(store: Store, request: SearchRequest, filter: Filter, options: BriefOptions): Brief {
	return store.atOnce(() => gathered(store, request, filter, options));
}

function gathered(
	store: Store,
	request: SearchRequest,
	filter: Filter,
	{today, commands}: BriefOptions,
): Brief {
	const {contacts, engagements, facets: values} = store;
	const years = values.counts('years', filter);
	const newest = engagements.listed(emptyFilter, '-date', {offset: 0, limit: 1})[0]?.date ?? null;
	const span = contacts.span(filter);
	const period = periodOf(filter, today);
	const isOpen = span !== null && span.latestDay < today && period !== 'past';
	return {
		asked: {en: askedIn(store, request, 'en'), vi: askedIn(store, request, 'vi')},
		made: today,
		dataVersion: store.meta('data_version'),
		newest,
		records: engagements.count(filter),
		period,
		first: span?.first ?? null,
		last: span?.last ?? null,
		contacts: contactsOf(store, filter),
		years,
		kinds: byCount(values.counts('kinds', filter)),
		topics: byCount(values.counts('topics', filter)),
		places: values.counts('places', filter),
		people: peopleOf(store, filter),
		commitments: chosenCommitments(store, filter),
		gaps: {
			series: seriesGaps(store, filter),
			silence: contacts.silence(filter),
			sinceLast: isOpen ? daysBetween(span.latestDay, today) : null,
			untilEndOfData: isOpen ? daysToEnd(span.latestDay, newest) : null,
			years: yearsWithout(years),
		},
		anniversaries: anniversariesOf(store, filter, today),
		commands,
	};
}

/** Days from a day to the first one on which the newest record may have been. */
function daysToEnd(day: string, newest: string | null): number {
	const end = newest === null ? day : parseEdtf(newest).start;
	return end > day ? daysBetween(day, end) : 0;
}

function byCount<T extends {readonly count: number}>(counts: readonly T[]): readonly T[] {
	return counts.toSorted((a, b) => b.count - a.count);
}
