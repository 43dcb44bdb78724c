import {visitorOf} from '../identity.ts';
import {isVisit} from '../kind-table.ts';
import {personKeysIn, type PersonKeys} from '../person-keys.ts';
import {hullOf, isCalendar, isSettled, type PossibleDate, within} from './limits/index.ts';
import {addDays, daysBetween} from '../../domain/days.ts';
import {isResidentOffice} from '../../domain/resident.ts';
import {LinkCollector, referTo, startYears, type DraftState, type Links} from './draft-state.ts';

/** Days of one visitor that lie no further apart belong to one visit. */
const longestGap = 4;
/** A leap year, in which every day of the calendar exists. */
const anyYear = '2000';
/**
 * A text that names no day is settled by the one visit that it can tell of only where its own evidence leaves no more
 * than this, in days.
 */
const widestGuess = 731;
/** The most passages that a reason names. */
const mostNamed = 2;

/** Drafts of one visitor on neighbouring days of the calendar, whatever the year: one visit. */
interface Cluster {
	readonly drafts: readonly DraftState[];
	/** The dates that any of them may have, each once. */
	readonly candidates: readonly PossibleDate[];
}

/**
 * Ties the drafts of one visit: meetings of one visitor on neighbouring days of the calendar are of one year, and a
 * text without any day is of the only visit that it can be of.
 *
 *     a   visit of Mattis       24/1 - 25/1/2018     cluster 24/1 - 27/1: a, b, c
 *     b   Quang and Mattis      25/1, some year      takes the year of a: 2018-01-25
 *     c   Mattis               27/1, some year      takes the year of a: 2018-01-27
 *     d   Mattis               16/10/2018           a cluster of its own, more than {@link longestGap} days later
 *     e   Mattis, no day       January 2018         holds the first cluster only: takes its visit a, 24/1 - 25/1/2018
 */
export function visitLinks(states: readonly DraftState[]): Links {
	const collector = new LinkCollector();
	const keyOf = personKeysIn(states.map(each => each.draft));
	const byVisitor = Map.groupBy(states, state => visitorKey(state, keyOf));
	for (const [key, drafts] of byVisitor) {
		if (key === '') continue;
		const clusters = clustersOf(drafts);
		for (const cluster of clusters) shareYear(cluster.drafts, collector);
		for (const state of drafts) {
			if (!hasDay(state)) joinOnlyVisit(state, clusters, collector);
		}
	}
	return collector.links;
}

/** Empty where nobody came: who lives in the country meets people in every month without a visit. */
function visitorKey({draft}: DraftState, keyOf: PersonKeys): string {
	const visitor = visitorOf(draft);
	if (!visitor) return '';
	const isJourney = draft.visitor !== null || isVisit(draft.kind);
	return isJourney || !isResidentOffice(visitor.office) ? keyOf(visitor) : '';
}

/** Returns true when the text gives a day, in whatever year. */
function hasDay({draft, candidates}: DraftState): boolean {
	if (isSettled(candidates)) return true;
	return draft.date !== null && isCalendar(draft.date) && draft.date.to.day !== null;
}

function clustersOf(drafts: readonly DraftState[]): readonly Cluster[] {
	const dated = drafts
		.filter(hasDay)
		.map(state => ({state, days: calendarDays(state)}))
		.toSorted((a, b) => (a.days.start < b.days.start ? -1 : a.days.start > b.days.start ? 1 : 0));
	const clusters: DraftState[][] = [];
	let end = '';
	for (const {state, days} of dated) {
		if (end !== '' && daysBetween(end, days.start) <= longestGap) clusters.at(-1)?.push(state);
		else clusters.push([state]);
		if (days.end > end || clusters.at(-1)?.length === 1) end = days.end;
	}
	return clusters.map(members => ({drafts: members, candidates: distinct(members)}));
}

function distinct(drafts: readonly DraftState[]): readonly PossibleDate[] {
	const all = drafts.flatMap(each => each.candidates);
	return [...new Map(all.map(each => [`${each.start}/${each.end}`, each])).values()];
}

/** Month and day in a year that stands for all; a visit over the turn of the year keeps its first day only. */
function calendarDays({candidates}: DraftState): {start: string; end: string} {
	const {start = '', end = ''} = candidates[0] ?? {};
	const first = anyYear + start.slice(4);
	const last = anyYear + end.slice(4);
	return {start: first, end: last < first ? first : last};
}

/** The years that every draft of the visit allows; where some are settled, theirs. */
function shareYear(cluster: readonly DraftState[], collector: LinkCollector): void {
	if (cluster.length < 2) return;
	const settled = cluster.filter(each => isSettled(each.candidates));
	const years = settled.length > 0 ? settledYears(settled) : commonYears(cluster);
	if (years.size === 0) return;
	const witnesses = (settled.length > 0 ? settled : cluster).slice(0, mostNamed + 1);
	for (const state of cluster) {
		if (isSettled(state.candidates)) continue;
		const others = witnesses.filter(each => each !== state);
		collector.add(state.index, {
			strength: 'visit',
			narrow: candidates => candidates.filter(each => years.has(each.start.slice(0, 4))),
			reason: `It is of the same visit of ${visitorName(state)} as ${listed(others, state)}.`,
		});
	}
}

function settledYears(settled: readonly DraftState[]): ReadonlySet<string> {
	return new Set(settled.flatMap(each => [...startYears(each.candidates)]));
}

function commonYears(cluster: readonly DraftState[]): ReadonlySet<string> {
	return cluster
		.map(each => startYears(each.candidates))
		.reduce<ReadonlySet<string>>(
			(common, years) => common.intersection(years),
			startYears(cluster[0]?.candidates ?? []),
		);
}

/**
 * A draft without a day, where exactly one visit lies in what is left of its date, told as a visit or in the same
 * text.
 */
function joinOnlyVisit(state: DraftState, clusters: readonly Cluster[], collector: LinkCollector): void {
	const hull = hullOf(state.candidates);
	if (daysBetween(hull.start, hull.end) > widestGuess) return;
	const inReach = within(state.candidates);
	const [only, ...others] = clusters.filter(cluster => inReach(cluster.candidates).length > 0);
	if (!only || others.length > 0 || !only.drafts.every(each => isSettled(each.candidates))) return;
	const visit = only.drafts.filter(each => isVisit(each.draft.kind));
	const known = hullOf((visit.length > 0 ? visit : only.drafts).flatMap(each => each.candidates));
	const isTogether = only.drafts.some(
		each => each.draft.passages[0]?.document === state.draft.passages[0]?.document,
	);
	if (visit.length === 0 && !isTogether) return;
	// Meetings alone do not show where the visit began and ended.
	const margin = visit.length > 0 ? 0 : 2;
	const span = {start: addDays(known.start, -margin), end: addDays(known.end, margin)};
	collector.add(state.index, {
		strength: 'visit',
		narrow: candidates => within([span])(candidates).map(asDay),
		reason: `The only visit of ${visitorName(state)} in these texts that it can be of is that of ${listed(only.drafts, state)}.`,
	});
}

function asDay(candidate: PossibleDate): PossibleDate {
	return candidate.start === candidate.end ? {...candidate, precision: 'day'} : candidate;
}

function visitorName({draft}: DraftState): string {
	return visitorOf(draft)?.name ?? '';
}

function listed(others: readonly DraftState[], from: DraftState): string {
	return others
		.slice(0, mostNamed)
		.map(each => referTo(each, from))
		.join(' and ');
}
