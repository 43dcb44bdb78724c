import {
	endsWith,
	findWords,
	type Grammar,
	isState,
	isTownOfState,
	type KindFinding,
} from '../mentions/index.ts';
import type {PlaceMention} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {isOfLater, isTownless} from './activities.ts';
import {isAddressed} from './addressed-house.ts';
import {mayBeLand} from './land-as-place.ts';
import {isOfGovernment} from './of-government.ts';
import {isObjectOf, placeDistance} from './place-distance.ts';
import {
	houseBehind,
	inHouse,
	isOwner,
	isShip,
	isSite,
	ofBody,
	offShip,
	ofGround,
	owner,
} from './place-patterns.ts';
import type {Sentence} from './sentence.ts';
import {townBehind} from './town-behind.ts';
import {isInWhatWasSaid, isPlanned, isQuoted, isReported} from './spoken-places.ts';

/** "HANOI, Vietnam -", "AT SEA (NNS) -", "HUE, Vietnam (May 4": a dateline at the head of a passage. */
export const datelineEnd =
	/^\s*(?:,[^-–—(]{0,30})?\s*(?:(?:\([^)]{0,30}\)\s*)?[-–—:]|\(\p{Lu}\p{Ll}+\.?\s\d)/u;

/** The most text before a place that tells of it, in UTF-16 units. */
const reachBefore = 80;

/** The place of what is held by video. */
const online = 'Online';

/** The event and sentence by which a place is judged. */
export interface PlaceSetting {
	readonly event: KindFinding;
	readonly sentence: Sentence;
	readonly grammar: Grammar;
	readonly lookup: ReferenceIndex;
}

/** The rates of the place of something else, of a town or house that is only named, and of a house with its town. */
const [aside, named, addressed] = [1, 2, 3];

/** Returns true for a place of which nothing but its name tells that something took place there. */
export function isOnlyNamed(place: PlaceMention, setting: PlaceSetting): boolean {
	return rate(place, setting) <= named;
}

/** The place of an event: the best-placed town or venue of its sentence; a whole country only for a visit. */
export function choosePlace(setting: PlaceSetting): PlaceMention | null {
	const {event, sentence, lookup, grammar} = setting;
	const aim = aimOf(setting);
	// Of two that are as good a town tells more than its land.
	const isLandOf = (land: PlaceMention, {place}: PlaceMention): boolean =>
		land.venue === '' &&
		lookup.isCountry(land.place) &&
		!lookup.isCountry(place) &&
		lookup.placeOf(land.place)?.country === lookup.placeOf(place)?.country;
	const rated = sentence.places
		.filter(
			place =>
				!isOfLater(place, event, sentence) &&
				![grammar.besideClause, grammar.objectClause, grammar.onwardClause].some(clause =>
					isInAside(place, setting, clause),
				) &&
				!isInWhatWasSaid(place, setting) &&
				!isQuoted(place, setting) &&
				!(hasTrait(event.kind, 'remote') && place.place === online),
		)
		.filter(({place}) => aim === '' || [undefined, aim].includes(lookup.placeOf(place)?.country))
		.map(place => ({place, score: Math.min(rate(place, setting), lookup.placeOf(place.place) ? 10 : 4)}))
		.filter(({score}) => score > 0)
		.toSorted(
			(a, b) =>
				b.score - a.score ||
				Number(isLandOf(a.place, b.place)) - Number(isLandOf(b.place, a.place)) ||
				placeDistance(a.place, setting) - placeDistance(b.place, setting),
		);
	const best = rated[0]?.place ?? null;
	return best && (townBehind(best, setting) ?? best);
}

/**
 * The country to which a visit leads, where the text names it as its object: what lies elsewhere ("the White House
 * announced") is not where it led.
 */
function aimOf(setting: PlaceSetting): string {
	const {event, sentence, lookup} = setting;
	if (!isVisit(event.kind)) return '';
	const aim = sentence.places.find(
		place =>
			place.start >= event.end &&
			place.start - event.end <= 24 &&
			lookup.isCountry(place.place) &&
			rate(place, setting) > aside,
	);
	return countryOf(aim ?? null, lookup);
}

/** Returns true when words of place stand before a place; "of the Pentagon" tells of the body, not of its house. */
export function isWellPlaced(
	place: PlaceMention,
	{text, start}: Sentence,
	{beforePlace, elsewhere, homeOfGuests}: Grammar,
): boolean {
	const before = text
		.slice(Math.max(0, place.start - start - reachBefore), place.start - start)
		.replace(owner, '');
	if (endsWith(before, elsewhere) || endsWith(before, homeOfGuests)) return false;
	if (inHouse.test(before) && houseBehind.test(text.slice(place.end - start))) return true;
	if (ofGround.test(before) || (isShip.test(place.venue) && offShip.test(before))) return false;
	return (
		endsWith(before, beforePlace) && !(place.venue !== '' && !isSite.test(place.venue) && ofBody.test(before))
	);
}

/** "After a stop at X, …", "…; he had visited X": the place of something else than the event. */
function isInAside(
	place: PlaceMention,
	{event, sentence: {text, start, kinds}}: Pick<PlaceSetting, 'event' | 'sentence'>,
	clause: RegExp,
): boolean {
	return findWords(text, clause).some(hit => {
		const holds = (at: number): boolean => at - start >= hit.start && at - start < hit.end;
		// What is gone over at a meeting may sound more like an engagement than the meeting does.
		const isOfMeeting = kinds.some(
			each => each.need === 'two-people' && !each.isAnnounced && each.end - start <= hit.start,
		);
		return holds(place.start) && (isOfMeeting || !holds(event.start));
	});
}

/** The place of what somebody said, of what came before, or of what a paper is about. */
function isOfElse(
	place: PlaceMention,
	after: string,
	{event, sentence, grammar}: Omit<PlaceSetting, 'lookup'>,
): boolean {
	return (
		isOwner.test(after) ||
		isReported(place, sentence, grammar, event) ||
		isPlanned(place, {event, sentence, grammar}) ||
		[grammar.sinceClause, grammar.paperClause, grammar.agreedPlan].some(clause =>
			isInAside(place, {event, sentence}, clause),
		)
	);
}

/** Elsewhere, the home of guests, or where people went on to. */
function isFarOff(
	{start}: PlaceMention,
	before: string,
	{event, grammar}: Pick<PlaceSetting, 'event' | 'grammar'>,
): boolean {
	if (endsWith(before, grammar.elsewhere) || endsWith(before, grammar.homeOfGuests)) return true;
	return start >= event.end && !isVisit(event.kind) && endsWith(before, grammar.onward);
}

function rate(place: PlaceMention, {event, sentence, grammar, lookup}: PlaceSetting): number {
	const before = sentence.text.slice(
		Math.max(0, place.start - sentence.start - reachBefore),
		place.start - sentence.start,
	);
	const after = sentence.text.slice(place.end - sentence.start);
	if (isOfGovernment(place, after, grammar) || isFarOff(place, before, {event, grammar})) return 0;
	if (isOfElse(place, after, {event, sentence, grammar})) return aside;
	const isPlaced = isWellPlaced(place, sentence, grammar) || isObjectOf(place, event);
	if (isTownless(place, lookup)) return isPlaced && mayBeLand(place, event, lookup) ? 3 : 0;
	if (lookup.placeOf(place.place)?.country === '') return rateSea(place, {event, sentence, isPlaced});
	return isPlaced
		? ratePlaced(place, before, {event, sentence, grammar})
		: rateUnplaced(place, before, after, {event, sentence, grammar, lookup});
}

function ratePlaced(place: PlaceMention, before: string, setting: Omit<PlaceSetting, 'lookup'>): number {
	if (isBesideDateline(place, before, setting)) return 3;
	if (place.venue === '') return 9;
	// A ship lies now here, now there: a town that is told says where.
	return isShip.test(place.venue) ? 8 : 10;
}

/**
 * Behind a dateline: a town that something is only near, or whose base people who meet may only speak of.
 */
function isBesideDateline(
	place: PlaceMention,
	before: string,
	{event, sentence, grammar}: Omit<PlaceSetting, 'lookup'>,
): boolean {
	if (!sentence.places.some(other => other !== place && isDateline(other, sentence))) return false;
	return (
		endsWith(before, grammar.nearby) || (event.need === 'two-people' && endsWith(before, grammar.siteOf))
	);
}

/** The sea is what people who meet talk about; ships are on it, and reports come from it. A video link is no place. */
function rateSea(
	place: PlaceMention,
	{event, sentence, isPlaced}: Pick<PlaceSetting, 'event' | 'sentence'> & {readonly isPlaced: boolean},
): number {
	if (isPlaced && (place.place === online || event.need !== 'two-people')) return 9;
	if (place.place === online) return 3;
	return isDateline(place, sentence) ? 4 : 0;
}

function isDateline({start, end}: PlaceMention, {text, start: head}: Sentence): boolean {
	return start === head && datelineEnd.test(text.slice(end - head));
}

function rateUnplaced(place: PlaceMention, before: string, after: string, setting: PlaceSetting): number {
	const {event, sentence, grammar} = setting;
	if (isDateline(place, sentence)) return leadsAbroad(place, setting) ? 2 : 4;
	if (grammar.actingCapital?.test(after)) return 0;
	// A speech is held where its hearers are at home.
	if (hasTrait(event.kind, 'words-alone') && endsWith(before, grammar.beforeHearersHouse)) return 4;
	// A town after a comma or bracket goes with the venue before it: "sân bay Andrew, Washington", "(Đà Nẵng)".
	if (/[,(]\s*$/u.test(before)) return 5;
	// What they talk about is elsewhere.
	if (place.venue !== '' && isInAside(place, setting, grammar.topicClause)) return 0;
	if (place.venue !== '' && isAddressed(place, sentence)) return addressed;
	// A house that is called by its town tells of it no less than the town alone.
	return place.venue === '' || place.venue.includes(place.place) ? named : 0;
}

/** "SALEM, Ore. — A team flew to Vietnam": the report comes from elsewhere than what it tells. */
function leadsAbroad(dateline: PlaceMention, {sentence, grammar, lookup}: PlaceSetting): boolean {
	return sentence.places.some(
		({place, ...rest}) =>
			place !== dateline.place &&
			lookup.isCountry(place) &&
			lookup.placeOf(place)?.country !== countryOf(dateline, lookup) &&
			isWellPlaced({place, ...rest}, sentence, grammar),
	);
}

/** ISO country of a place; empty where it is not on the list. */
export function countryOf(place: PlaceMention | null, lookup: ReferenceIndex): string {
	if (!place) return '';
	const isAmerican = isTownOfState(place.place) || isState(place.place);
	return lookup.placeOf(place.place)?.country ?? (isAmerican ? 'US' : '');
}
