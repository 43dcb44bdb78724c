import {parseEdtf} from '../../domain/date.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {visitorOf} from '../identity.ts';
import type {Draft} from '../import-model.ts';
import {areSameKind, isVisit, longestVisit, needsBothSides} from '../kind-table.ts';
import {knownVisitsOf} from '../known-visits.ts';
import {type Constraint, isCalendar, type PossibleDate, within} from './limits/index.ts';
import {daysBetween, doMeet, type DaySpan} from '../../domain/days.ts';
import type {ReferenceIndex} from '../reference-index.ts';

/** In days. */
const shortestMonth = 28;

/**
 * The constraint that engagements already known put on a date: the same people meeting on such a day, or a visit with
 * such a day in it. Empty where none is known, or where a text without a day can be of several.
 * @param candidates the dates that the words of the text allow
 */
export function knownConstraints(
	draft: Draft,
	candidates: readonly PossibleDate[],
	lookup: ReferenceIndex,
): readonly Constraint[] {
	const same = sameEvents(draft, lookup);
	const visitor = visitorOf(draft)?.personId ?? null;
	const visits = visitor === null ? [] : knownVisitsOf(visitor, lookup);
	if (!draft.date || !isCalendar(draft.date)) {
		// Who is met is not known: he meets many.
		const isHalf = needsBothSides(draft.kind) && isOneSided(draft);
		const [only, ...others] = same.length > 0 && !isHalf ? same : draft.visitor ? visits : [];
		return only && others.length === 0 ? [agreesWith([only])] : [];
	}
	const meetings = sameOnSuchADay(draft, same, candidates, lookup);
	const known = meetings.length > 0 ? meetings : onSuchADay(visits.filter(isDated), candidates);
	return known.length > 0 ? [agreesWith(known)] : [];
}

/** Those of the same kind on such a day; failing that, where both sides are named, what they did then in that town. */
function sameOnSuchADay(
	draft: Draft,
	same: readonly Engagement[],
	candidates: readonly PossibleDate[],
	lookup: ReferenceIndex,
): readonly Engagement[] {
	const found = onSuchADay(same, candidates);
	if (found.length > 0 || isOneSided(draft) || !candidates.every(({start, end}) => start === end))
		return found;
	return onSuchADay(
		withEverybody(draft, lookup).filter(
			({kind, place}) => !isVisit(kind) && draft.place !== null && place.name_en === draft.place.place,
		),
		candidates,
	);
}

/** Known records of the same kind in which everybody known of the draft takes part, both sides among them. */
function sameEvents(draft: Draft, lookup: ReferenceIndex): readonly Engagement[] {
	return withEverybody(draft, lookup).filter(known => areSameKind(known.kind, draft.kind));
}

function withEverybody(draft: Draft, lookup: ReferenceIndex): readonly Engagement[] {
	const ids = draft.participants.flatMap(each => each.mention.personId ?? []);
	const sides = new Set(draft.participants.flatMap(({mention}) => (mention.personId ? [mention.side] : [])));
	if (ids.length === 0 || (sides.size < 2 && !isOneSided(draft))) return [];
	// Everybody must be there: the one with the fewest engagements is looked through.
	const [fewest = []] = ids.map(id => lookup.engagementsOf(id)).toSorted((a, b) => a.length - b.length);
	return fewest.filter(known => ids.every(id => hasPerson(known, id)));
}

function onSuchADay(
	known: readonly Engagement[],
	candidates: readonly PossibleDate[],
): readonly Engagement[] {
	return known.filter(each =>
		parseEdtf(each.date).members.some(
			span => isShort(span) && candidates.some(candidate => doMeet(candidate, span)),
		),
	);
}

function agreesWith(known: readonly Engagement[]): Constraint {
	return {
		strength: 'known',
		narrow: within(known.flatMap(each => parseEdtf(each.date).members)),
		reason: `It agrees with what is known already: ${known.map(each => `${each.id} (${each.date})`).join(', ')}.`,
	};
}

/** A record that is only known to the year or so cannot tell a day from another. */
function isShort({start, end}: DaySpan): boolean {
	return daysBetween(start, end) <= longestVisit;
}

/** A visit somewhere in a month holds nearly each day of it: a meeting then need not be of it. */
function isDated({date}: Engagement): boolean {
	return parseEdtf(date).members.every(({start, end}) => daysBetween(start, end) < shortestMonth - 1);
}

function isOneSided(draft: Draft): boolean {
	const named = draft.participants.filter(({mention}) => mention.name !== '');
	return named.every(({mention}) => mention.side === named[0]?.mention.side);
}

function hasPerson(known: Engagement, id: string): boolean {
	return known.people.some(each => each.id === id);
}
