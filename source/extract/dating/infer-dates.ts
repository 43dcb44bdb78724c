import {englishMonths} from '../../domain/months.ts';
import type {
	CalendarPoint,
	DateMention,
	Document,
	Draft,
	ExtractOptions,
	PersonMention,
	Reference,
} from '../import-model.ts';
import {personKey} from '../identity.ts';
import {
	candidatesOf,
	hasStatedYear,
	horizonOf,
	hullOf,
	isCalendar,
	isSettled,
	toEdtf,
	type PossibleDate,
} from './possible-dates.ts';
import {applyConstraints, areEqual, type Constraint} from './constraint.ts';
import {daysBetween} from '../../domain/days.ts';
import {knownConstraints} from './known-records.ts';
import {orderLinks} from './list-order.ts';
import {indexReference, type ReferenceIndex} from '../reference-index.ts';
import {periodConstraints} from './period-words.ts';
import {publicationConstraints} from './publication.ts';
import {rankConstraints} from './ranks.ts';
import {sameDayLinks} from './same-day.ts';
import {visitLinks} from './same-visit.ts';
import type {DraftState, Links} from './draft-state.ts';
import {termConstraints} from './terms-of-office.ts';
import {titleConstraints} from './titles.ts';
import {weekdayConstraints} from './weekday.ts';

/** A draft's date after every constraint. */
export interface InferredDate {
	/** EDTF. */
	readonly date: string;
	/** ISO days, the earliest and latest that `date` allows. */
	readonly date_start: string;
	readonly date_end: string;
	readonly date_basis: 'stated' | 'inferred';
	readonly date_reasons: readonly string[];
	/** What is left, for comparing with other drafts; never empty. */
	readonly candidates: readonly PossibleDate[];
}

/**
 * Every round takes what the last one settled one step further; a chain of neighbours longer than this is left as it
 * is.
 */
const mostRounds = 24;
/** A date without its year counts as stated where the text was published so close to it, in days. */
const nearby = 31;

/**
 * Settles the dates of an import's drafts, as far as the evidence goes and no further: all years that the words
 * allow, less those that a constraint excludes. First what each draft says by itself, then what drafts say of each
 * other, until nothing changes. Every round looks at the state after the round before, so the order in which drafts
 * are taken makes no difference.
 */
export function inferDates(
	drafts: readonly Draft[],
	reference: Reference,
	options: ExtractOptions,
): readonly InferredDate[] {
	const lookup = indexReference(reference);
	const collections = collectionsAmong(drafts);
	const inPassage = Map.groupBy(drafts, passageKey);
	let states: readonly DraftState[] = drafts.map((draft, index) => {
		const candidates = candidatesOf(draft.date, horizonOf(draft.isAnnounced, options.today));
		const isCollection = collections.has(draft.passages[0]?.document);
		const constraints = [
			...weekdayConstraints(draft),
			...periodConstraints(draft),
			...publicationConstraints(draft, isCollection),
			...mentionsOf(inPassage.get(passageKey(draft)) ?? [draft]).flatMap(mention =>
				peopleConstraints(mention, lookup),
			),
			...(options.isStandalone ? [] : knownConstraints(draft, candidates, lookup)),
		];
		return {draft, index, ...applyConstraints({candidates, reasons: new Map()}, constraints)};
	});
	for (let round = 0; round < mostRounds; round++) {
		const next = afterLinks(states);
		if (next.every((state, index) => areEqual(state.candidates, states[index]?.candidates ?? []))) break;
		states = next;
	}
	return states.map(toInferred);
}

function afterLinks(states: readonly DraftState[]): readonly DraftState[] {
	const links: readonly Links[] = [sameDayLinks(states), visitLinks(states), orderLinks(states)];
	return states.map(state => {
		const constraints = links.flatMap(each => each.get(state.index) ?? []);
		return constraints.length === 0 ? state : {...state, ...applyConstraints(state, constraints)};
	});
}

function peopleConstraints(mention: PersonMention, lookup: ReferenceIndex): readonly Constraint[] {
	return [
		...termConstraints(mention, lookup),
		...titleConstraints(mention, lookup),
		...rankConstraints(mention, lookup),
	];
}

/** Everybody in a passage whose title dates it, each title once: two receptions told in one breath date each other. */
function mentionsOf(drafts: readonly Draft[]): readonly PersonMention[] {
	const all = drafts.flatMap(draft => [
		...draft.participants.map(each => each.mention),
		...draft.absent,
		...(draft.visitor ? [draft.visitor] : []),
	]);
	return [...new Map(all.map(each => [`${personKey(each)}/${each.title}/${each.rank}`, each])).values()];
}

function passageKey({passages}: Draft): string {
	return `${passages[0]?.document.file ?? ''}:${passages[0]?.line ?? 0}`;
}

/**
 * Texts that gather events of several years, as their stated years show: their day of publication is not that of
 * their items.
 */
function collectionsAmong(drafts: readonly Draft[]): ReadonlySet<Document | undefined> {
	const years = new Map<Document, Set<number>>();
	for (const {date, passages} of drafts) {
		const document = passages[0]?.document;
		const year = date?.to.year ?? date?.from.year;
		if (!document?.published || !year) continue;
		const own = years.get(document) ?? new Set([Number(document.published.slice(0, 4))]);
		years.set(document, own.add(year));
	}
	return new Set(
		[...years].flatMap(([document, own]) => (Math.max(...own) - Math.min(...own) > 1 ? [document] : [])),
	);
}

function toInferred({draft, candidates, reasons}: DraftState): InferredDate {
	const date = toEdtf(candidates);
	const {start, end} = hullOf(candidates);
	const isStated = isStatedIn(draft, candidates);
	return {
		date,
		date_start: start,
		date_end: end,
		date_basis: isStated ? 'stated' : 'inferred',
		date_reasons: isStated ? [...reasons.values()] : [openWith(draft), ...reasons.values()],
		candidates,
	};
}

/**
 * Day, month and year from the text itself, or the day from the text and the year from a publication within a month
 * of it.
 */
function isStatedIn(draft: Draft, candidates: readonly PossibleDate[]): boolean {
	if (!isSettled(candidates) || !draft.date) return false;
	if (hasStatedYear(draft.date)) return true;
	const published = draft.passages[0]?.document.published ?? '';
	const isTold = isCalendar(draft.date) || draft.date.weekday !== null || draft.date.offset !== null;
	const near = candidates[0];
	return published !== '' && isTold && near !== undefined && isAround(published, near);
}

function isAround(published: string, candidate: PossibleDate): boolean {
	const nearest =
		published < candidate.start ? candidate.start : published > candidate.end ? candidate.end : published;
	return Math.abs(daysBetween(nearest, published)) <= nearby;
}

/** What the text leaves open. */
function openWith({date}: Draft): string {
	if (!date) return 'The text gives no date.';
	if (!isCalendar(date)) return 'The text does not name the day by the calendar.';
	if (hasStatedYear(date))
		return date.to.day === null ? 'The text names no day.' : 'The text names day, month and year.';
	return `The text gives ${worded(date)} without a year.`;
}

function worded({from, to}: DateMention): string {
	const end = dayAndMonth(to, to.month ?? from.month);
	const start = dayAndMonth(from, from.month ?? to.month);
	return start === end ? end : `${start} to ${end}`;
}

function dayAndMonth({day}: CalendarPoint, month: number | null): string {
	return [day, month === null ? null : englishMonths[month - 1]]
		.filter(part => part !== null && part !== undefined)
		.join(' ');
}
