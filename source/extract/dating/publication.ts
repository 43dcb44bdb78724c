import type {Account, DateMention, Draft} from '../import-model.ts';
import {announcedAhead, type Constraint, isCalendar, type PossibleDate, within} from './limits/index.ts';
import {addDays, always, daysBetween, type DaySpan} from '../../domain/days.ts';
import {publicationOf, writtenOn} from './address-date.ts';
import {toldOn} from './told-day.ts';

/** The evening's event is on the other side of the date line already printed as the next day's. */
const timeZoneSlack = 1;
/** So close to its publication a date agrees with it by more than chance, in days. */
const closeBy = 31;
/**
 * A day named without its year, this shortly after publication, may be one to come even where the text does not say
 * so.
 */
const soon = 14;
const yearLength = 366;

/**
 * The constraints that a text's day of publication puts on a date in it; none where that day is unknown. A collection
 * of events of several years is only bound not to be later, but in a story that looks back "yesterday" and a day
 * shortly before are told from its own day.
 */
export function publicationConstraints(draft: Draft, isCollection: boolean): readonly Constraint[] {
	const published = publicationOf(draft);
	if (!published) return [];
	const mention = draft.date;
	const isDayNamed = mention !== null && isCalendar(mention);
	const bound = notAfter(published, draft.isAnnounced ? announcedAhead : isDayNamed ? soon : timeZoneSlack);
	if (isCollection) return [bound, ...(draft.passages[0]?.isStory ? lately(draft, published) : [])];
	if (mention?.yearFrom !== undefined) return [bound, inYearFrom(published, mention.yearFrom)];
	if (isDayNamed) return [bound, ...lastSuchDay(published, draft.isAnnounced)];
	const told = toldConstraint(draft);
	return told ? [told] : [bound, recentReport(published, draft.isAnnounced)];
}

/** Those of a story that tells of earlier years too. */
function lately(draft: Draft, published: string): readonly Constraint[] {
	const mention = draft.date;
	if (mention === null || mention.yearFrom !== undefined) return [];
	if (isCalendar(mention)) return lastSuchDay(published, draft.isAnnounced).slice(0, 1);
	const told = toldConstraint(draft);
	return told ? [told] : [];
}

function toldConstraint(draft: Draft): Constraint | null {
	const {date} = draft;
	const written = writtenOn(draft);
	const told = date && (ofItem(draft, date) ?? toldOn(written, date, draft.isAnnounced));
	return told && toldFrom(written, told, date.week !== undefined);
}

/**
 * The days that `today`, `yesterday` or `on Sunday` means in the text in which it stands, one date or none: none where
 * the text does not show its day of publication.
 */
export function toldFromPublication({
	date,
	passage,
	isAnnounced,
}: Pick<Account, 'date' | 'passage' | 'isAnnounced'>): readonly PossibleDate[] {
	const written = writtenOn({passages: [passage]});
	const told = date && written !== '' ? toldOn(written, date, isAnnounced) : null;
	return told === null ? [] : [told];
}

/** "The same morning" in an item of a list, of which nothing before tells the day: that of its own line. */
function ofItem({passages: [passage]}: Draft, {type, offset}: DateMention): PossibleDate | null {
	const day = passage?.isListed ? passage.printedOn : undefined;
	return day !== undefined && type === 'same-day' && offset === null
		? {start: day, end: day, precision: 'day'}
		: null;
}

function toldFrom(published: string, only: PossibleDate, isWeek: boolean): Constraint {
	const told = isWeek ? 'the week from its own day' : 'the day from its own';
	return {
		strength: 'near-publication',
		narrow: candidates =>
			candidates.some(each => each.start <= only.end && each.end >= only.start) ? [only] : [],
		reason: `The text tells ${told}, and was published on ${published}.`,
	};
}

function notAfter(published: string, slack: number): Constraint {
	return {
		strength: 'not-after-publication',
		narrow: within([{start: always.start, end: addDays(published, slack)}]),
		reason: `The text was published on ${published}.`,
	};
}

/** "April 20 last year". */
function inYearFrom(published: string, from: number): Constraint {
	const year = String(Number(published.slice(0, 4)) + from);
	return {
		strength: 'near-publication',
		narrow: candidates => candidates.filter(each => each.end.startsWith(year)),
		reason: `The text tells the year from its own, and was published on ${published}.`,
	};
}

/** A paper that leaves out the year means the last such day, or the next where it announces. */
function lastSuchDay(published: string, isAnnounced: boolean): readonly Constraint[] {
	const narrow = (candidates: readonly PossibleDate[]): readonly PossibleDate[] =>
		meantOn(published, candidates, isAnnounced);
	const which = isAnnounced ? 'it announces the next such day' : 'such a day was last';
	return [
		{
			strength: 'near-publication',
			narrow: candidates => {
				const meant = narrow(candidates);
				return meant.length > 0 && meant.every(each => isCloseTo(published, each)) ? meant : candidates;
			},
			reason: `The text was published on ${published}: ${which} shortly before or after.`,
		},
		{
			strength: 'publication',
			narrow,
			reason: `The text was published on ${published}, and names the last such day.`,
		},
	];
}

function meantOn(
	published: string,
	candidates: readonly PossibleDate[],
	isAnnounced: boolean,
): readonly PossibleDate[] {
	const past = candidates.filter(each => each.start <= addDays(published, timeZoneSlack)).at(-1);
	const next = candidates.find(each => each.end >= published);
	if (isAnnounced) return next && distance(published, next) <= announcedAhead ? [next] : candidates;
	if (!past) return candidates;
	const isDoubtful = next !== undefined && next !== past && distance(published, next) <= soon;
	return isDoubtful ? [past, next] : [past];
}

/** A report without a date is of the year before its publication. */
function recentReport(published: string, isAnnounced: boolean): Constraint {
	const end = addDays(published, isAnnounced ? announcedAhead : timeZoneSlack);
	return {
		strength: 'publication',
		narrow: within([{start: addDays(published, -yearLength), end}]),
		reason: `The text was published on ${published} and is taken to report the twelve months before.`,
	};
}

/** Returns true when a date is so close to a day of publication that the two belong together. */
export function isCloseTo(published: string, date: DaySpan): boolean {
	return distance(published, date) <= closeBy;
}

/** The days from a date to the day of publication, in either direction; 0 within the date. */
function distance(published: string, candidate: DaySpan): number {
	if (candidate.start > published) return daysBetween(published, candidate.start);
	return candidate.end < published ? daysBetween(candidate.end, published) : 0;
}
