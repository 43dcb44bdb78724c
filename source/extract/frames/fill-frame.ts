import {hasWords, keepLongest} from '../mentions/index.ts';
import type {
	DateMention,
	Draft,
	DraftParticipant,
	PersonMention,
	PlaceMention,
	Span,
} from '../import-model.ts';
import type {Kind, Side} from '../../domain/vocabulary.ts';
import {callsByName, distinctPeople} from '../identity.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {personKeys} from '../person-keys.ts';
import {framingVisit, isTownless} from './activities.ts';
import {chooseDate, inheritDate, isVague, newsDayBefore} from './choose-date.ts';
import {countryOf, placeAside} from './choose-place.ts';
import type {Judgement} from './evidence/judge.ts';
import {peopleAdded} from './join-people.ts';
import {leadOf} from './lead.ts';
import {kindOf} from './name-kind.ts';
import type {Frame, FrameSetting, Moment} from './moment.ts';
import {withYearNearby} from './year-nearby.ts';
import {hostsInTurn} from './in-turn.ts';
import {assignParts, hostSide} from './parts.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** A frame with all that its sentences say together. */
export interface FilledFrame {
	readonly frame: Frame;
	/** The moment that says best what happened. */
	readonly lead: Moment;
	/** Those of the lead first: the parts follow from where they stand about its verb. */
	readonly people: readonly PersonMention[];
	readonly date: DateMention | null;
	readonly place: PlaceMention | null;
	/** ISO country of the place; empty where unknown. */
	readonly country: string;
}

/** Gathers what the sentences of a frame say. */
export function fillFrame(frame: Frame, setting: FrameSetting): FilledFrame {
	const {context} = setting;
	const lead = leadOf(frame.moments);
	const place = placeOf(frame, lead, setting);
	const date = dateOf(frame, lead, setting);
	return {
		frame,
		lead,
		people: peopleOf(frame, lead, setting),
		date: date && withYearNearby(date, setting.read.findings.dates),
		place,
		country: countryOf(place, context.lookup),
	};
}

function peopleOf(frame: Frame, lead: Moment, {read}: FrameSetting): readonly PersonMention[] {
	const {grammar} = read.locale;
	const more = frame.moments.filter(each => each !== lead).map(each => each.sentence);
	const others = frame.others.filter(each => !each.isOtherTime);
	const sentences = [...new Set([...more, ...others])].filter(each => each !== lead.sentence);
	const added = sentences.toSorted((a, b) => a.start - b.start).flatMap(each => peopleAdded(each, grammar));
	const all = distinctPeople([...lead.people, ...added]);
	return all.filter(person => person.name !== '' || isNeeded(person, all, lead));
}

/** An office without a name counts where nobody of its side is named and the engagement is between people. */
function isNeeded(person: PersonMention, people: readonly PersonMention[], {event}: Moment): boolean {
	if (event.need === 'nobody') return false;
	return !people.some(other => other.side === person.side && other.name !== '');
}

/** The lead's own day; else that of another moment, of another sentence, or of the news. */
function dateOf(frame: Frame, lead: Moment, {earlier, read}: FrameSetting): DateMention | null {
	const own = [lead, ...frame.moments].flatMap(({date}) => date ?? []);
	const settled = own.find(isSettled);
	if (settled) return forKind(settled, lead);
	const [vague] = own;
	const [other] = frame.others
		.filter(each => !each.isOtherTime)
		.flatMap(each => chooseDate(lead.event, each, read) ?? []);
	if (other && !vague) return forKind(other, lead);
	const before = earlier.at(-1)?.date ?? other ?? newsDayBefore(lead.sentence, read.sentences);
	return inheritDate(vague ?? null, before);
}

/** Returns true for a date that says when by itself: not "later that day", not "this week". */
function isSettled(date: DateMention): boolean {
	return date.type !== 'same-day' && !isVague(date);
}

/** A meeting during a three-day visit takes one day. */
function forKind(date: DateMention, {event}: Moment): DateMention {
	return hasTrait(event.kind, 'lasting') ? date : {...date, lengthInDays: null};
}

/** The best place of the moments; else one that another sentence gives, or that was told before. */
function placeOf(frame: Frame, lead: Moment, setting: FrameSetting): PlaceMention | null {
	const {context, read, earlier} = setting;
	const own = [lead, ...frame.moments].flatMap(({place}) => place ?? []);
	const town = own.find(place => !isTownless(place, context.lookup));
	if (town) return town;
	const others = frame.others.filter(each => !each.isOtherTime);
	const sentences = [...frame.moments.map(each => each.sentence), ...others];
	const aside = placeAside(sentences, lead, read, context.lookup);
	if (aside) return aside;
	if (own[0]) return own[0];
	const last = earlier.at(-1)?.place;
	const hasOwn =
		lead.sentence.places.length > 0 ||
		lead.people.some(person => hasWords(person.title, read.locale.grammar.localOffice));
	return !last || hasOwn || isVisit(lead.event.kind) || isTownless(last, context.lookup) ? null : last;
}

/** The drafts that a filled frame comes to: one, or one for each host who receives in turn. */
export function draftsFrom(
	filled: FilledFrame,
	judgement: Judgement,
	setting: FrameSetting,
): readonly Draft[] {
	const {read} = setting;
	const {lead, people, date, place, country} = filled;
	const {event, sentence} = lead;
	const {grammar} = read.locale;
	const kind = kindOf(filled, setting);
	const host = hostSide(event, country, sentence, people, grammar);
	const visit = framingVisit(sentence, event);
	const visitor =
		visit && !isVisit(event.kind) ? (people.find(person => person.side !== host) ?? null) : null;
	const keyOf = personKeys(sentence.people);
	const there = new Set(people.map(keyOf));
	const absent = distinctPeople(sentence.people).filter(person => !there.has(keyOf(person)));
	return hostsInTurn(people, lead, grammar).map(taking => ({
		passages: [read.passage],
		accounts: [
			{
				passage: read.passage,
				kind,
				isAnnounced: event.isAnnounced,
				date,
				place,
				people: namedIn(read, taking),
			},
		],
		kind,
		isAnnounced: event.isAnnounced,
		participants: partsOf(taking, lead, {kind, host}),
		date,
		place,
		topics: [...new Set(sentencesOf(filled.frame).flatMap(each => each.topics.map(({topic}) => topic)))],
		support: {
			isDoubtful: judgement.isDoubtful,
			spokeFor: judgement.spokeFor,
			spokeAgainst: judgement.spokeAgainst,
		},
		evidence: evidenceOf(filled, taking, sentence),
		absent,
		visitor,
	}));
}

/** Those of the people whom the passage itself names: in an article "he" may be somebody of an earlier one. */
function namedIn({passage}: ReadPassage, people: readonly PersonMention[]): readonly PersonMention[] {
	return people.filter(({name, start, end}) => callsByName(passage.text.slice(start, end), name));
}

/** The lead's people, and the first of a side that it does not name, by the kind; all who were added attend. */
function partsOf(
	people: readonly PersonMention[],
	lead: Moment,
	{kind, host}: {readonly kind: Kind; readonly host: Side},
): DraftParticipant[] {
	const keyOf = personKeys(people);
	const own = new Set(lead.people.map(keyOf));
	const chiefs = people.filter(
		person =>
			own.has(keyOf(person)) ||
			(!lead.people.some(other => other.side === person.side && other.name !== '') &&
				people.find(other => other.side === person.side) === person),
	);
	const parts = assignParts(kind, chiefs, host, lead.event);
	const rest = people.filter(person => !chiefs.includes(person));
	return [...parts, ...rest.map(mention => ({mention, part: 'attendee' as const}))];
}

function sentencesOf({moments}: Frame): readonly Sentence[] {
	return [...new Set(moments.map(each => each.sentence))];
}

function evidenceOf(
	{lead, date, place, frame}: FilledFrame,
	people: readonly PersonMention[],
	sentence: Sentence,
): Draft['evidence'] {
	const spans = (mentions: readonly Span[]): Span[] => mentions.map(({start, end}) => ({start, end}));
	const all = [...sentencesOf(frame), ...frame.others].flatMap(each => each.people);
	const named = people.filter(person => all.includes(person));
	return {
		kind: spans([lead.event]),
		...(named.length > 0 && {people: spans(keepLongest(named))}),
		...(date && {date: spans([date])}),
		...(place && {place: spans([place])}),
		...(sentence.topics.length > 0 && {topics: spans(sentence.topics)}),
	};
}
