import {contains, hasWords} from '../mentions/index.ts';
import type {PersonMention, PlaceMention} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {isTownless} from './activities.ts';
import type {FrameSetting, Moment} from './moment.ts';
import {hostSide} from './parts.ts';

/**
 * The town or house of a Vietnamese who holds an office there: who leads a province or a hospital receives in it,
 * unless the text says where. Null where none is told.
 */
export function seatOfHost({event, people}: Moment, {read, context}: FrameSetting): PlaceMention | null {
	const isElsewhere =
		isVisit(event.kind) || hasTrait(event.kind, 'remote') || hasTrait(event.kind, 'makes-known');
	if (isElsewhere || event.isAnnounced) return null;
	const {findings, locale} = read;
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

/** A house whose holders of office hold ceremonies all over the country. */
const ministry = /^Ministry\s/u;

/** Where those who govern Vietnam receive, unless the text says where. */
const capital = 'Hanoi';

/** The posts, by their ids, whose holders receive guests in the capital. */
const postOfState =
	/^vn-(?:general-secretary|president|prime-minister|national-assembly-(?:vice-)?chair|standing-secretariat|vice-president|(?:standing-)?deputy-prime-minister|(?:deputy-)?minister-of-|deputy-pm-|(?:deputy-)?chief-of-general-staff|government-office-chair|foreign-relations-department-)/u;

/**
 * The capital, where somebody who governs the country receives a guest, or is called on, and the passage names no town
 * at all. Null otherwise.
 * @param named a place of which nothing but its name stands in the passage, as something that they talk about
 */
export function seatOfState(
	lead: Moment,
	{read, context}: FrameSetting,
	named?: PlaceMention,
): PlaceMention | null {
	const {event, sentence, people} = lead;
	const isReceived = event.kind === 'courtesy-call' || (event.kind === 'reception' && !event.isMutual);
	if (!isReceived || event.isAnnounced) return null;
	const told = read.sentences.filter(each => !each.isOtherTime).flatMap(each => each.places);
	const isTold = told.some(
		({place, ...rest}) =>
			!(named && [named.place, capital].includes(place)) && !isTownless({place, ...rest}, context.lookup),
	);
	const isHome = hostSide(event, '', sentence, people, read.locale.grammar) === 'VN';
	const host = people.find(each => each.side === 'VN' && each.name !== '');
	if (isTold || !isHome || !host || !isOfState(host, context.lookup.termsOf)) return null;
	return {start: host.start, end: host.start, place: capital, venue: ''};
}

/** By the post that the text names; where it names none, by any that he has held. */
function isOfState(
	{postId, personId, title, isFormer}: PersonMention,
	termsOf: FrameSetting['context']['lookup']['termsOf'],
): boolean {
	if (isFormer) return false;
	if (postId !== null) return postOfState.test(postId);
	return personId !== null && title === '' && termsOf(personId).some(term => postOfState.test(term.postId));
}
