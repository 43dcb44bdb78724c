import {endsWith, type Grammar, hasWords} from '../mentions/index.ts';
import type {DateMention, PlaceMention} from '../import-model.ts';
import {isSpan} from '../date-mention.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {isTownless} from './activities.ts';
import {countryOf, isOnlyNamed} from './choose-place.ts';
import type {FrameSetting, Moment, PassageFrame} from './moment.ts';
import {ownHouse} from './own-house.ts';
import {placeAside, siteNamed, townAtHead} from './place-aside.ts';
import {seatOfHost, seatOfState} from './seats.ts';

/** The best place of the moments; else one that another sentence gives, or that was told before. */
export function placeOfFrame(
	frame: PassageFrame,
	lead: Moment,
	date: DateMention | null,
	setting: FrameSetting,
): PlaceMention | null {
	const {grammar} = setting.read.locale;
	const told = [lead, ...frame.moments.filter(each => each === lead || !isAfterGoingOn(each, grammar))];
	const own = told.flatMap(({place}) => place ?? []);
	return (
		placeMeant(lead, setting) ??
		placeTold(frame, lead, {own, date}, setting) ??
		own[0] ??
		placeInferred(frame, lead, setting)
	);
}

/** "In the afternoon he flew to Da Nang and …": that place is of what came after. */
function isAfterGoingOn({place, sentence: {text, start}}: Moment, {onward}: Grammar): boolean {
	return place !== null && endsWith(text.slice(0, place.start - start), onward);
}

/** "Docked there", "ghé cảng tại đây": the town that the sentence before has named. */
function placeMeant({sentence}: Moment, {read, context: {lookup}}: FrameSetting): PlaceMention | null {
	if (!hasWords(sentence.text, read.locale.grammar.thatPlace)) return null;
	const before = read.sentences[read.sentences.indexOf(sentence) - 1];
	return (
		before?.places.findLast(place => !isTownless(place, lookup) && countryOf(place, lookup) !== '') ?? null
	);
}

/** The town or house that the passage tells, first in the sentences of the engagement itself. */
function placeTold(
	frame: PassageFrame,
	lead: Moment,
	{own, date}: {readonly own: readonly PlaceMention[]; readonly date: DateMention | null},
	setting: FrameSetting,
): PlaceMention | null {
	const {context, read} = setting;
	const {lookup} = context;
	const others = frame.others.filter(each => !each.isOtherTime);
	const sentences = [...frame.moments.map(each => each.sentence), ...others];
	const told = townTold(own, lead, setting);
	const aside = placeAside(sentences, {...lead, date}, read, lookup);
	// "The project at Bien Hoa airport … They signed it in Hanoi": what is only named gives way to what is told.
	const isNamed =
		told !== undefined &&
		told === lead.place &&
		isOnlyNamed(told, {...lead, grammar: read.locale.grammar, lookup});
	if (isNamed)
		return (
			aside ??
			seatOfState(lead, setting, told) ??
			townAtHead(lead, read, lookup) ??
			siteNamed(sentences, lead, lookup) ??
			told
		);
	// Whoever gives or opens something goes where it is; who receives is at home.
	const isAtHome = lead.event.need === 'two-people';
	return (
		told ??
		ownHouse(lead, sentences, setting) ??
		(isAtHome ? null : placeAside(others, {...lead, date}, read, lookup)) ??
		seatOfHost(lead, setting) ??
		aside ??
		townAtHead(lead, read, lookup)
	);
}

/** The town that the moments tell; one in passing counts for less than where a host holds his office. */
function townTold(
	places: readonly PlaceMention[],
	lead: Moment,
	setting: FrameSetting,
): PlaceMention | undefined {
	const town = places.find(place => !isTownless(place, setting.context.lookup));
	const isTold = town?.start === lead.sentence.start || (lead.isPlaced && lead.place === town);
	return isTold || !seatOfHost(lead, setting) ? town : undefined;
}

/** Where no place is told: that of the engagement before, else the seat of who receives, else the site of the work. */
function placeInferred(frame: PassageFrame, lead: Moment, setting: FrameSetting): PlaceMention | null {
	const {context, read, earlier} = setting;
	const isSameDay = lead.date?.type === 'same-day' && lead.date.offset === null;
	const last = (earlier.at(-1) ?? (isSameDay ? context.before.at(-1) : undefined))?.place;
	const hasOwn =
		lead.sentence.places.length > 0 ||
		lead.people.some(person => hasWords(person.title, read.locale.grammar.localOffice));
	const isElsewhere = !last || hasOwn || isVisit(lead.event.kind) || isTownless(last, context.lookup);
	if (!isElsewhere) return last;
	const people = frame.others.filter(each => !each.isOtherTime).flatMap(each => each.people);
	const sentences = [...frame.moments.map(each => each.sentence), ...frame.others];
	return (
		seatOfHost({...lead, people}, setting) ??
		seatOfState(lead, setting) ??
		siteNamed([lead.sentence, ...sentences], lead, context.lookup) ??
		countryOfVisit(lead, setting)
	);
}

/** The most text between a visit and the country to which it led, in UTF-16 units. */
const visitReach = 24;

/** "Paid a visit to Vietnam on July 28-29 and had talks with his host": of talks that are told by the days of it. */
function countryOfVisit(
	{event, sentence, date}: Moment,
	{context: {lookup}}: FrameSetting,
): PlaceMention | null {
	if (date === null || !isSpan(date) || hasTrait(event.kind, 'remote')) return null;
	const visits = sentence.kinds.filter(({kind, isAnnounced}) => isVisit(kind) && !isAnnounced);
	const isAim = ({start, place}: PlaceMention): boolean =>
		lookup.isCountry(place) &&
		start < date.start &&
		visits.some(visit => start >= visit.end && start - visit.end <= visitReach);
	return sentence.places.find(isAim) ?? null;
}
