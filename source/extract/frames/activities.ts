import {hasTrait, isVisit, kindEntry} from '../kind-table.ts';
import {endsWith, findWords, type Grammar, hasWords, type KindFinding} from '../mentions/index.ts';
import type {PlaceMention, Span} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {farewellsToPlaces} from './farewells.ts';
import {isBackground, isOfBefore, type Sentence} from './sentence.ts';

/** Below this a verb only adds people to what the passage already reports ("ra sân bay đón đoàn"). */
const leastWeight = 40;
/** The most text before a name in which somebody is called a spokesman, in UTF-16 units. */
const titleReach = 24;
/** From this weight on what is told outright counts before what was done afterwards. */
const leastOfOwn = 50;
/** The most text before what tells that something was before ("Only hours after"), in UTF-16 units. */
const headReach = 20;

/**
 * The events that a sentence reports: its main kind, and a second one where it tells two (a welcome ceremony, then
 * talks).
 */
export function activitiesOf(sentence: Sentence, grammar: Grammar): KindFinding[] {
	if (hasWords(sentence.text, grammar.unrelated)) return [];
	const hasDay = sentence.dates.some(date => date.type !== 'calendar' || date.from.day !== null);
	if (!hasDay && isOfBefore(sentence, grammar)) return [];
	if (sentence.dates.length === 0 && isBackground(sentence, grammar)) return [];
	const main = strongest(
		withoutLater(sentence, grammar).filter(
			kind => !kind.isFrame && !isOfSpokesman(kind, sentence, grammar) && !isToPlace(kind, sentence, grammar),
		),
	);
	const framed = visitFrame(sentence).filter(kind => !kind.isAnnounced);
	// "At the talks he asked for more ship visits" tells of the talks.
	if (!main || (main.isAnnounced && framed.length > 0 && !isVisit(main.kind))) return framed;
	const second = sentence.kinds.find(
		kind => !kind.isFrame && arePair(main, kind) && kind.weight >= leastWeight,
	);
	return second ? [main, second].toSorted((a, b) => a.start - b.start) : [main];
}

/** What a sentence tells, without where somebody went on to ("met X, then flew to Hue"), if it tells more. */
function withoutOnward({text, start, kinds}: Sentence, {onwardClause}: Grammar): readonly KindFinding[] {
	const onward = findWords(text, onwardClause);
	if (onward.length === 0) return kinds;
	const left = kinds.filter(
		kind => !onward.some(({start: from, end}) => kind.start - start >= from && kind.start - start < end),
	);
	return left.length > 0 ? left : kinds;
}

/** What somebody who only speaks for others told the press is no speech. */
function isOfSpokesman({kind, start}: KindFinding, sentence: Sentence, {spokesman}: Grammar): boolean {
	const {people, text} = sentence;
	if (!hasTrait(kind, 'words-alone') || people.length === 0) return false;
	const speaker = people.findLast(each => each.end <= start);
	const at = (speaker?.start ?? 0) - sentence.start;
	const isCalledSo =
		speaker !== undefined && endsWith(text.slice(Math.max(0, at - titleReach), at), spokesman);
	const isSpokesman = isCalledSo || (speaker?.isAbsent === true && hasWords(speaker.title, spokesman));
	return isSpokesman || people.every(each => each.isAbsent);
}

/** Without what was done afterwards ("toured it before flying to Hanoi to meet Y"), where anything else is told. */
function withoutLater(sentence: Sentence, grammar: Grammar): readonly KindFinding[] {
	const {text, start} = sentence;
	const kinds = withoutOnward(sentence, grammar);
	const clauses = findWords(text, grammar.beforeClause);
	const isLater = (kind: Span): boolean =>
		clauses.some(hit => kind.start - start >= hit.start && kind.end - start <= hit.end);
	const first = kinds.filter(kind => !isLater(kind));
	const told = first.some(kind => !kind.isFrame && kind.weight >= leastOfOwn) ? first : kinds;
	return withoutEarlier(told, sentence, grammar);
}

/** "Soon after the ship moored, X called on Y": of a meeting, what was before it, at the head, is only its time. */
function withoutEarlier(
	kinds: readonly KindFinding[],
	{text, start}: Sentence,
	{sinceClause}: Grammar,
): readonly KindFinding[] {
	const clause = findWords(text, sinceClause).find(hit => hit.start <= headReach);
	if (!clause) return kinds;
	const left = kinds.filter(kind => kind.start - start >= clause.end || kind.start - start < clause.start);
	const isMeeting = ({need, isFrame, weight}: KindFinding): boolean =>
		need === 'two-people' && !isFrame && weight >= leastOfOwn;
	return left.some(isMeeting) ? left : kinds;
}

/** A farewell to a place calls on nobody. */
function isToPlace(kind: KindFinding, sentence: Sentence, grammar: Grammar): boolean {
	return (
		kind.kind === 'courtesy-call' &&
		farewellsToPlaces(sentence, grammar).some(each => each.start <= kind.start && kind.start < each.end)
	);
}

/** The heaviest kind; of equally heavy ones the first. What has happened comes before what is announced. */
function strongest(kinds: readonly KindFinding[]): KindFinding | undefined {
	return kinds.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight || a.start - b.start)[0];
}

/** The order of choice: events that happened, then those to come, then that something was made known. */
function rank(kind: KindFinding): number {
	if (hasTrait(kind.kind, 'makes-known')) return 2;
	return kind.isAnnounced ? 1 : 0;
}

/**
 * A welcome ceremony and talks, or a welcome ceremony and the official visit that it opens, are told in one sentence
 * and are two engagements.
 */
function arePair(a: KindFinding, b: KindFinding): boolean {
	return doesOpen(a, b) || doesOpen(b, a);
}

function doesOpen(first: KindFinding, other: KindFinding): boolean {
	if (!kindEntry(first.kind).opens.includes(other.kind)) return false;
	return !isVisit(other.kind) || [first, other].every(each => each.need === 'one-person' && each.weight > 70);
}

/**
 * "X is on an official visit from 5 to 7 September": a visit that frames nothing, with a day of its own, is what the
 * sentence reports.
 */
function visitFrame(sentence: Sentence): KindFinding[] {
	const kinds = sentence.kinds.filter(kind => !kind.isRecalled);
	const frame = strongest(kinds.filter(kind => isVisit(kind.kind)));
	const other = strongest(kinds.filter(kind => kind.need === 'nobody' && kind.weight >= 58));
	const talks = strongest(kinds.filter(kind => kind.need === 'two-people' && kind.weight >= 60));
	const found = other ?? (talks && isBetweenSides(sentence) ? talks : (frame ?? talks));
	return found && sentence.dates.some(date => date.lengthInDays === null || date.type !== 'relative')
		? [found]
		: [];
}

function isBetweenSides({people}: Sentence): boolean {
	return new Set(people.filter(each => !each.isAbsent).map(each => each.side === 'VN')).size > 1;
}

/**
 * Returns true when a day or place is told after something still to come, and is that one's: "met X to prepare for the
 * dialogue, slated for May 5 in Tokyo". What is still to come during a visit belongs to it.
 */
export function isOfLater(mention: Span, event: KindFinding, sentence: Sentence): boolean {
	if (event.isAnnounced || isVisit(event.kind) || mention.start < event.end) return false;
	const between = (kind: Span): string =>
		sentence.text.slice(kind.end - sentence.start, mention.start - sentence.start);
	return sentence.kinds.some(
		kind =>
			kind.isAnnounced &&
			kind.start >= event.end &&
			kind.end <= mention.start &&
			!takesPlace.test(between(kind)),
	);
}

/** "A ceremony to hand over X was held at Y": what takes place is what was told first. */
const takesPlace = /(?:held|took\s+place|takes\s+place|diễn\s+ra|tổ\s+chức)/iu;

/** The visit during which the sentence's event took place, if it tells one. */
export function framingVisit(sentence: Sentence, main: KindFinding): KindFinding | undefined {
	return sentence.kinds.find(kind => kind.start !== main.start && isVisit(kind.kind));
}

/** Returns true for a whole country without a venue. */
export function isTownless(place: PlaceMention, lookup: ReferenceIndex): boolean {
	return place.venue === '' && lookup.isCountry(place.place);
}
