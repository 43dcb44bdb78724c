import {endsWith, type Grammar, hasWords, keepLongest, type KindFinding} from '../mentions/index.ts';
import type {
	DateMention,
	Draft,
	DraftParticipant,
	PersonMention,
	PlaceMention,
	Span,
} from '../import-model.ts';
import {chooseDate, inheritDate, newsDayBefore} from './choose-date.ts';
import type {Attempt, BuildContext} from './attempt.ts';
import {choosePlace, countryOf} from './choose-place.ts';
import {eventsOf, framingVisit, leastWeight} from './sentence-events.ts';
import {distinctPeople} from '../identity.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {personKeys} from '../person-keys.ts';
import {mergeSentences} from './merge-sentences.ts';
import {assignParts, hostSide} from './parts.ts';
import {reasonAgainst} from './reason-against.ts';
import type {ReadPassage, Sentence} from './sentence.ts';
import {withStandIns} from './stand-ins.ts';

/** The drafts of a passage, and the reason why there are none. */
export interface PassageDrafts {
	readonly drafts: readonly Draft[];
	readonly reason: string;
}

/** Builds the drafts of a passage, sentence by sentence; `before` are those of earlier passages of the same article. */
export function draftsOf(
	read: ReadPassage,
	context: BuildContext,
	before: readonly Draft[] = [],
): PassageDrafts {
	const drafts: Draft[] = [];
	let reason = 'no meeting, visit or handover is reported';
	for (const sentence of read.sentences) {
		const events = eventsOf(sentence, read.locale.grammar);
		const isAddition = events.every(event => event.weight < leastWeight);
		if (isAddition && drafts.length > 0) {
			addPeople(drafts, sentence, read, events.length > 0);
			continue;
		}
		for (const event of events) {
			const attempt = {read, sentence, event, earlier: drafts, before, context};
			const made = makeDrafts(attempt);
			if (typeof made === 'string') reason = made;
			else drafts.push(...made);
		}
	}
	return {drafts: mergeSentences(drafts), reason};
}

/** "Cùng dự có …", "ra sân bay đón đoàn": more people at what the passage has just told. */
function addPeople(drafts: Draft[], sentence: Sentence, read: ReadPassage, isMeeting: boolean): void {
	const last = drafts.at(-1);
	if (!last || !(isMeeting || hasWords(sentence.text, read.locale.grammar.alsoPresent))) return;
	const there = last.participants.map(participant => participant.mention);
	const keyOf = personKeys([...there, ...sentence.people]);
	const known = new Set(there.map(keyOf));
	const added = distinctPeople(sentence.people).filter(
		person => !person.isAbsent && person.name !== '' && !known.has(keyOf(person)),
	);
	const part = (person: PersonMention): DraftParticipant => ({
		mention: person,
		part: isMeeting && person.side === 'VN' ? 'host' : 'attendee',
	});
	drafts[drafts.length - 1] = {...last, participants: [...last.participants, ...added.map(part)]};
}

function makeDrafts(attempt: Attempt): Draft[] | string {
	const {read, sentence, event, earlier, context} = attempt;
	const {grammar} = read.locale;
	const isOfVisit = isVisit(event.kind);
	const isTaking = (person: PersonMention): boolean =>
		!person.isAbsent || (isOfVisit && isInviter(person, read));
	const taking = withStandIns(distinctPeople(sentence.people.filter(isTaking)), attempt);
	const named = taking.filter(person => person.name !== '' || isNeeded(person, taking, event));
	const place = choosePlace({event, sentence, grammar, lookup: context.lookup}) ?? placeBefore(attempt);
	const date = inheritDate(chooseDate(event, sentence, grammar), dateBefore(attempt));
	const country = countryOf(place, context.lookup);
	const reason = reasonAgainst({
		event,
		sentence,
		grammar,
		people: named,
		place,
		country,
		date,
		isArticle: context.isArticle,
		lookup: context.lookup,
		hasEarlier: earlier.length > 0,
	});
	if (reason !== null) return reason;
	const host = hostSide(event, country, sentence, named, grammar);
	const frame = framingVisit(sentence, event);
	const visitor = frame && !isOfVisit ? (named.find(person => person.side !== host) ?? null) : null;
	const absent = distinctPeople(sentence.people).filter(person => !named.includes(person));
	return inTurn(named, event, sentence, grammar).map(people => ({
		passages: [read.passage],
		kind: event.kind,
		isAnnounced: event.isAnnounced,
		participants: assignParts(event.kind, people, host, event),
		date,
		place,
		topics: [...new Set(sentence.topics.map(topic => topic.topic))],
		evidence: evidenceOf(attempt, people, date, place),
		absent,
		visitor,
	}));
}

/** Returns true when the person is the one who invited: host of a visit, nobody in a meeting during it. */
function isInviter(person: PersonMention, read: ReadPassage): boolean {
	const before = read.passage.text.slice(Math.max(0, person.start - 60), person.start);
	return endsWith(before, read.locale.grammar.beforeInviter);
}

/** An office without a name counts where nobody of its side is named and the engagement is between people. */
function isNeeded(person: PersonMention, people: readonly PersonMention[], event: KindFinding): boolean {
	if (event.need === 'nobody') return false;
	return !people.some(other => other.side === person.side && other.name !== '');
}

function placeBefore({earlier, event, sentence, context}: Attempt): PlaceMention | null {
	const last = earlier.at(-1);
	if (!last || sentence.places.length > 0 || isVisit(event.kind)) return null;
	return last.place?.venue === '' && context.lookup.isCountry(last.place.place) ? null : last.place;
}

/** That of the last draft; before the first, the day of the news. */
function dateBefore({earlier, read, sentence}: Attempt): DateMention | null {
	return earlier.length > 0 ? (earlier.at(-1)?.date ?? null) : newsDayBefore(sentence, read.sentences);
}

/** "A và B lần lượt tiếp C": one engagement for each host. */
function inTurn(
	people: readonly PersonMention[],
	event: KindFinding,
	sentence: Sentence,
	grammar: Grammar,
): PersonMention[][] {
	const hosts = people.filter(person => person.side === 'VN' && person.name !== '');
	const guests = people.filter(person => person.side !== 'VN');
	const isMeeting = event.need === 'two-people' && !hasTrait(event.kind, 'remote');
	if (!isMeeting || hosts.length < 2 || guests.length === 0 || !hasWords(sentence.text, grammar.inTurn))
		return [[...people]];
	return hosts.map(host => [host, ...guests]);
}

function evidenceOf(
	{event, sentence}: Attempt,
	people: readonly PersonMention[],
	date: DateMention | null,
	place: PlaceMention | null,
): Draft['evidence'] {
	const spans = (mentions: readonly Span[]): Span[] => mentions.map(({start, end}) => ({start, end}));
	return {
		kind: spans([event]),
		...(people.length > 0 && {
			people: spans(keepLongest(people.filter(person => sentence.people.includes(person)))),
		}),
		...(date && {date: spans([date])}),
		...(place && {place: spans([place])}),
		...(sentence.topics.length > 0 && {topics: spans(sentence.topics)}),
	};
}
