import {endsWith, hasWords, type Grammar} from '../mentions/index.ts';
import type {DateMention, PlaceMention} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {areSameKind, isVisit} from '../kind-table.ts';
import {isTownless} from './activities.ts';
import {countryOf, datelineEnd, isWellPlaced} from './choose-place.ts';
import {isShip} from './place-patterns.ts';
import type {Moment} from './moment.ts';
import type {ReadPassage, Sentence} from './sentence.ts';
import {isReported, isTalkedAbout, quotation} from './spoken-places.ts';

/** A town or venue out of a frame's other sentences, where words of place stand before it. */
export function placeAside(
	sentences: readonly Sentence[],
	{sentence: own, event, date}: Moment,
	{locale: {grammar}}: ReadPassage,
	lookup: ReferenceIndex,
): PlaceMention | null {
	// People meet in a land; a sea that they speak of is none, unless it is told as that of the ship that they visit.
	const mayBe = (place: PlaceMention, {places}: Sentence): boolean =>
		countryOf(place, lookup) !== '' ||
		areSameKind(event.kind, 'exercise') ||
		(isVisit(event.kind) && places.some(({venue, end}) => isShip.test(venue) && end <= place.start));
	for (const sentence of sentences) {
		// What a third country did elsewhere stands beside it in a list.
		if (sentence === own || isOfThird(sentence, grammar)) continue;
		// What is to come under a paper is told beside where and when that was signed.
		const isToCome =
			hasWords(sentence.text.replaceAll(quotation, ' '), grammar.future) &&
			!sentence.dates.some(each => each.start === date?.start);
		const isLater = sentence.start > own.start;
		if (isToCome || (isLater && isOfYears(sentence, date))) continue;
		const placed = sentence.places.filter(
			place =>
				mayBe(place, sentence) &&
				!(isLater && isLeftBehind(place, sentence, grammar)) &&
				!isTownless(place, lookup) &&
				!isReported(place, sentence, grammar) &&
				!(event.need === 'two-people' && sentence !== own && isTalkedAbout(place, sentence, grammar)) &&
				(isWellPlaced(place, sentence, grammar) ||
					isBehindTown(place, sentence, grammar) ||
					isBehindHouse(place, sentence, lookup) ||
					(sentence !== own && isAddressAhead(place, sentence))),
		);
		if (placed[0]) return placed[0];
	}
	return null;
}

/** Where they went on to, or had been, by what is told behind: where they went before is where they were then. */
function isLeftBehind(place: PlaceMention, sentence: Sentence, grammar: Grammar): boolean {
	return isLookedBackOn(place, sentence) || isGoneOnTo(place, sentence, grammar);
}

/** "In June 2008 …; in 2016 she called at Da Nang": what is told by years and no day is of before. */
function isOfYears({dates}: Sentence, date: DateMention | null): boolean {
	return (
		dates.length > 0 &&
		dates.every(
			({start, type, from}) =>
				type === 'calendar' && from.day === null && from.year !== null && start !== date?.start,
		)
	);
}

/** A village that no list has, and a comma, right before the province in which it lies. */
const villageBefore =
	/(?:(?:xã|phường|thôn|làng|bản|ấp|huyện|quận|thị\s+trấn)\s+)?(?:\p{Lu}[\p{L}\p{M}’'-]{0,20}\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]{0,20},\s*$/u;

/** "A school in Phu Tinh, Quang Nam": words of place stand before what stands before it. */
function isBehindTown(place: PlaceMention, sentence: Sentence, grammar: Grammar): boolean {
	const at = place.start - sentence.start;
	const [village] = villageBefore.exec(sentence.text.slice(Math.max(0, at - 80), at)) ?? [];
	return (
		village !== undefined && isWellPlaced({...place, start: place.start - village.length}, sentence, grammar)
	);
}

/** "Trạm y tế xã Tân Hiệp, huyện Cam Lộ, tỉnh": a sentence begins with what is there, or with those who live there. */
const addressAhead =
	/(?:^|[\s,])(?:xã|thôn|bản|làng|huyện)(?:\s\p{Ll}[\p{L}\p{M}]{0,10}){0,3}\s(?:của|thuộc)(?:\stỉnh)?\s*$|^(?:Trung\s+tâm|Trạm|Trường|Bệnh\s+viện|Phòng\s+khám|Nhà|Khu|Cầu|Người\s+dân|Bà\s+con|Nhân\s+dân|Học\s+sinh|Xã|Huyện|Thôn)\s[\p{L}\p{M}\d\s,-]{2,70}(?:,|huyện|tỉnh|xã|thị\s+xã|thành\s+phố)\s*$/u;

function isAddressAhead(place: PlaceMention, {text, start}: Sentence): boolean {
	return addressAhead.test(text.slice(0, place.start - start));
}

/** "Học viện Quân y (Hà Đông, Hà Nội)": a town of Vietnam in brackets behind what is in it. */
function isBehindHouse(place: PlaceMention, {text, start}: Sentence, lookup: ReferenceIndex): boolean {
	if (place.venue !== '' || countryOf(place, lookup) !== 'VN') return false;
	return (
		/[\p{L}\d]\s\((?:[^(),]{1,30},\s){0,2}$/u.test(text.slice(0, place.start - start)) &&
		/^(?:,\s[^()]{1,30})?\)/u.test(text.slice(place.end - start))
	);
}

/** "He recalled a year in which a carrier called at Da Nang": all that is told of there is only looked back on. */
function isLookedBackOn({start}: PlaceMention, {kinds}: Sentence): boolean {
	const [first] = kinds;
	return first !== undefined && start > first.start && kinds.every(({isRecalled}) => isRecalled === true);
}

/** "He leaves for Bangkok": where somebody goes on to is none of what was told. */
function isGoneOnTo({start}: PlaceMention, {text, start: from}: Sentence, {onward}: Grammar): boolean {
	return endsWith(text.slice(0, start - from), onward);
}

function isOfThird({text, people}: Sentence, {thirdCountry, american}: Grammar): boolean {
	// "Gen. X is in Singapore this week": whom it names is of this engagement.
	const isOfOurs = people.some(({name, side, isAbsent}) => name !== '' && side !== 'other' && !isAbsent);
	return !isOfOurs && hasWords(text, thirdCountry) && !hasWords(text, american);
}

/**
 * The hospital, airport or port that sentences name: where nothing else is told, what is done for it is done there.
 * People meet in a house of which a sentence says first that it has a guest ("Quân khu 5 tiếp …").
 */
export function siteNamed(
	sentences: readonly Sentence[],
	{event}: Moment,
	lookup: ReferenceIndex,
): PlaceMention | null {
	const isMeeting = event.need === 'two-people';
	const sites = sentences.flatMap(({places, start}) =>
		places.filter(place => {
			const isAhead = place.start - start <= articleLength && houseOfGuests.test(place.venue);
			const isSite = isAhead || (!isMeeting && houseOfWork.test(place.venue));
			return isSite && countryOf(place, lookup) === 'VN';
		}),
	);
	return sites[0] ?? null;
}

/** The most text between the head of a sentence and its subject ("The "), in UTF-16 units. */
const articleLength = 4;

/** A venue of Vietnam in which or for which both sides work. */
const houseOfWork = /Hospital|Institute of Burns|Airport|Air Base|Port/u;

/** A unit, school or hospital of Vietnam that is in one town. */
const houseOfGuests = /Hospital|Institute|Region \d|Academy|School|College|University|Museum|Cent(?:er|re)/u;

/** The town of the dateline at the head of a passage, or the scene of which its first sentence tells. */
export function townAtHead(
	{event}: Moment,
	{sentences: [first]}: ReadPassage,
	lookup: ReferenceIndex,
): PlaceMention | null {
	const head = first?.places[0];
	if (!first || !head || head.start > first.start + 2 || isTownless(head, lookup)) return null;
	// "CAM RANH BAY/HANOI": of two towns none is told.
	if (first.text.charAt(head.end - first.start) === '/') return null;
	const rest = first.text.slice(head.end - first.start);
	// People meet here or there; what lasts or is given is where the scene is set.
	const isSet = event.need !== 'two-people' && isScene(first, head, rest);
	return isSet || datelineEnd.test(rest) ? head : null;
}

/** Towns that stand for those who govern in them. */
const capitals: ReadonlySet<string> = new Set(['Hanoi', 'Washington, D.C.']);

/** "Da Nang wakes to the noise of hammers": a town of which the first sentence tells, and of nobody. */
function isScene(
	{people, kinds, isOtherTime}: Sentence,
	{place, venue}: PlaceMention,
	rest: string,
): boolean {
	const isOfNobody = people.length === 0 && kinds.length === 0 && !isOtherTime;
	return isOfNobody && venue === '' && !capitals.has(place) && /^\s+\p{Ll}/u.test(rest);
}
