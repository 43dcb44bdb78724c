import {keepLongest} from '../mentions/index.ts';
import type {Kind, Side} from '../../domain/vocabulary.ts';
import {isGuess} from '../date-mention.ts';
import type {Draft, DraftParticipant, PersonMention, Span, Support} from '../import-model.ts';
import {callsByName, distinctPeople} from '../identity.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {personKeys} from '../person-keys.ts';
import {framingVisit} from './activities.ts';
import type {FilledFrame} from './fill-frame.ts';
import {hostsInTurn} from './in-turn.ts';
import type {FrameSetting, Moment, PassageFrame} from './moment.ts';
import {assignParts, hostSide} from './parts.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** The drafts that a filled frame comes to: one, or one for each host who receives in turn. */
export function draftsFrom(filled: FilledFrame, support: Support, setting: FrameSetting): readonly Draft[] {
	const {read} = setting;
	const {lead, people, date, place, country} = filled;
	const {event, sentence} = lead;
	const {grammar} = read.locale;
	const {kind} = event;
	const hostBefore = isOfGuest(kind) ? hostOf(setting.earlier.at(-1)) : null;
	const host =
		country === '' && hostBefore !== null ? hostBefore : hostSide(event, country, sentence, people, grammar);
	const visit = framingVisit(sentence, event);
	const visitor =
		visit && !isVisit(event.kind) ? (people.find(person => person.side !== host) ?? null) : null;
	const keyOf = personKeys(sentence.people);
	const taken = new Set(people.map(keyOf));
	const absent = distinctPeople(sentence.people).filter(person => !taken.has(keyOf(person)));
	const there = people.filter(person => !person.isPronoun || person.side !== hostBefore);
	return hostsInTurn(there, lead, grammar).map(taking => ({
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
		support: {...support, isDateGuessed: date !== null && isGuess(date)},
		evidence: evidenceOf(filled, taking, sentence),
		absent,
		visitor,
	}));
}

/** Who visits or speaks is the guest of what was told before: his host of then need not be there. */
function isOfGuest(kind: Kind): boolean {
	return isVisit(kind) || hasTrait(kind, 'words-alone');
}

function hostOf(draft: Draft | undefined): Side | null {
	return draft?.participants.find(({part}) => part === 'host')?.mention.side ?? null;
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

function sentencesOf({moments}: PassageFrame): readonly Sentence[] {
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
		...(place && place.end > place.start && {place: spans([place])}),
		...(sentence.topics.length > 0 && {topics: spans(sentence.topics)}),
	};
}
