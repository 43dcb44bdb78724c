import type {Side} from '../../domain/vocabulary.ts';
import {contains, endsWith, type Grammar, hasWords, type KindFinding} from '../mentions/index.ts';
import type {PersonMention, PlaceMention} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {isTownless} from './activities.ts';
import type {FrameSetting, Moment} from './moment.ts';
import {countryOf} from './choose-place.ts';
import {sideVisited} from './guests.ts';
import {townOf} from './own-house.ts';
import {hostSide} from './parts.ts';
import type {Sentence} from './sentence.ts';
import {isTalkedAbout} from './spoken-places.ts';

/**
 * The town or house of a Vietnamese who holds an office there: who leads a province or a hospital receives in it,
 * unless the text says where. Null where none is told.
 */
export function seatOfHost(lead: Moment, setting: FrameSetting): PlaceMention | null {
	const {read, context} = setting;
	const {event, people} = lead;
	const isElsewhere =
		isVisit(event.kind) || hasTrait(event.kind, 'remote') || hasTrait(event.kind, 'makes-known');
	if (isElsewhere || event.isAnnounced) return null;
	const {findings, locale} = read;
	if (isAbroad(lead, setting)) return null;
	const hosts = people.filter(each => each.side === 'VN' && each.name !== '' && !each.isFormer);
	const seats = hosts.flatMap(host =>
		findings.seats.filter(
			seat =>
				contains(host, seat) &&
				context.lookup.placeOf(seat.place)?.country === 'VN' &&
				!context.lookup.isCountry(seat.place) &&
				(event.need === 'two-people' || !ministry.test(seat.venue)) &&
				(seat.venue !== '' || hasWords(host.title, locale.grammar.localOffice)),
		),
	);
	const [seat] = seats;
	// Who has his office in a ministry receives in its town, and as often in another house.
	return seat && ministry.test(seat.venue) ? {...seat, end: seat.start, venue: ''} : (seat ?? null);
}

/** Who is received in the other land, or was there just before, is not at home. */
function isAbroad(lead: Moment, setting: FrameSetting): boolean {
	const {event} = lead;
	const last = countryOf(setting.earlier.at(-1)?.place ?? null, setting.context.lookup);
	if (last !== '' && last !== 'VN') return true;
	if (isReception(event) && sideReceiving(lead, setting.read.locale.grammar) === 'US') return true;
	return event.need === 'two-people' && sideVisited(lead, setting) === 'US';
}

/** A house whose holders of office hold ceremonies all over the country. */
const ministry = /^Ministry\s/u;

/** Where those who govern receive, unless the text says where. */
const hanoi = 'Hanoi';
const washington = 'Washington, D.C.';

/** The posts, by their ids, whose holders receive guests in the capital. */
const postOfState =
	/^vn-(?:general-secretary|president|prime-minister|national-assembly-(?:vice-)?chair|standing-secretariat|vice-president|(?:standing-)?deputy-prime-minister|(?:deputy-)?minister-of-|deputy-pm-|(?:deputy-)?chief-of-general-staff|government-office-chair|foreign-relations-department-)/u;

/**
 * The capital or headquarters of whoever receives a guest, or is called on, or has talks with somebody who is on a
 * visit to his land, where the passage names no town at all. Null otherwise.
 * @param named a place of which nothing but its name stands in the passage, as something that they talk about
 */
export function seatOfState(lead: Moment, setting: FrameSetting, named?: PlaceMention): PlaceMention | null {
	const {read, context} = setting;
	const {event, people} = lead;
	const side = event.isAnnounced ? null : sideAtHome(lead, setting);
	const host = people.find(each => each.side === side && each.name !== '');
	if (!host) return null;
	const seat = side === 'VN' ? hanoi : washington;
	const isThere = side === 'VN' ? isOfState : isOfWashington;
	if (!isThere(host, context.lookup.termsOf)) return null;
	const told = read.sentences.filter(each => !each.isOtherTime).flatMap(each => placesOf(each, read));
	const isTold = told.some(
		({place, ...rest}) =>
			!(named && [named.place, seat].includes(place)) && !isTownless({place, ...rest}, context.lookup),
	);
	return isTold ? null : {start: host.start, end: host.start, place: seat, venue: ''};
}

/** The places of a sentence to which nobody is only to go, and of which nobody only talks. */
function placesOf(
	{text, start, places}: Sentence,
	{locale: {grammar}}: FrameSetting['read'],
): readonly PlaceMention[] {
	const ends = [grammar.plannedTrip, grammar.onward, grammar.elsewhere];
	return places.filter(
		place =>
			!ends.some(each => endsWith(text.slice(0, place.start - start), each)) &&
			!isTalkedAbout(place, {text, start}, grammar),
	);
}

/** The side that receives, or to whose land the other one came; null where nothing tells. */
function sideAtHome(lead: Moment, setting: FrameSetting): Side | null {
	const {event} = lead;
	if (event.need !== 'two-people' || hasTrait(event.kind, 'remote')) return null;
	const side = sideVisited(lead, setting);
	return side ?? (isReception(event) ? sideReceiving(lead, setting.read.locale.grammar) : null);
}

/** The side that receives; the American one where a verb says so between the two alone. Null where it is not clear. */
function sideReceiving({event, sentence, people}: Moment, grammar: Grammar): Side | null {
	const side = hostSide(event, '', sentence, people, grammar);
	if (side !== 'US') return side;
	const before = sentence.people.findLast(each => each.end <= event.start);
	const after = sentence.people.find(each => each.start >= event.end);
	const word = sentence.text.slice(event.start - sentence.start, event.end - sentence.start);
	return before?.side === 'US' && after?.side === 'VN' && receives.test(word) ? side : null;
}

/** A verb of those who receive. */
const receives = /receiv|host|welcom|greet|tiếp|đón/iu;

/** Returns true where one side receives the other. */
function isReception({kind, isMutual}: KindFinding): boolean {
	return kind === 'courtesy-call' || (kind === 'reception' && !isMutual);
}

/** Titles of those who govern Vietnam, whether or not the list has who holds them. */
const titleOfState =
	/^(?:(?:the|Vietnam(?:ese|['’]s)?|Viet\s+Nam['’]s)\s+)?(?:(?:deputy|vice)\s+)?(?:(?:defen[cs]e|foreign)\s+)?minister(?!\p{L})|^(?:deputy\s+)?chief\s+of\s+(?:the\s+)?general\s+staff|^(?:Thứ|Bộ)\s+trưởng\s+Bộ|^(?:Phó\s+)?Tổng\s+Tham\s+mưu\s+trưởng/iu;

/** By the post that the text names; where it names none of the list, by its words, or by any that he has held. */
function isOfState(
	{postId, personId, title, isFormer}: PersonMention,
	termsOf: FrameSetting['context']['lookup']['termsOf'],
): boolean {
	if (isFormer) return false;
	if (postId !== null) return postOfState.test(postId);
	if (title !== '') return titleOfState.test(title);
	return personId !== null && termsOf(personId).some(term => postOfState.test(term.postId));
}

/** A commander of the forces travels; who governs is received abroad, and receives at home. */
function isOfWashington(
	person: PersonMention,
	termsOf: FrameSetting['context']['lookup']['termsOf'],
): boolean {
	const isCalledSo = person.postId === null && titleOfWashington.test(person.title);
	return !person.isFormer && (isCalledSo || townOf(person, termsOf) === washington);
}

/** Titles of those who govern the United States, whether or not the list has who holds them. */
const titleOfWashington =
	/^(?:(?:the|U\.?S\.?|American)\s+)?(?:(?:principal|deputy|under|assistant|acting)\s+){0,3}(?:(?:defen[cs]e|army|navy|air\s+force)\s+)?(?:under\s+)?secretary(?!\p{L})|^(?:U\.?S\.?\s+)?Senator(?!\p{L})|^(?:(?:Quyền|Phó)\s+)?(?:Trợ\s+lý\s+)?(?:Thứ\s+|Bộ\s+)trưởng(?!\p{L})|^Thượng\s+nghị\s+sĩ/iu;
