import {parseEdtf} from '../../domain/date.ts';
import type {DaySpan} from '../../domain/days.ts';
import type {Engagement} from '../../domain/engagement.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import type {InferredDate} from '../dating/index.ts';
import {areSameKind, hasTrait, isVisit, needsBothSides} from '../kind-table.ts';

interface Told {
	readonly record: Engagement;
	readonly date: InferredDate;
}

/** What a text names of a known record beside its people. */
interface Named {
	/** A ship of it, or its number. */
	readonly isNamed: boolean;
	readonly isVenueNamed: boolean;
}

const same = 3;
const otherWord = 2;
/** One occasion under two kinds, as a visit of a day and the meeting for which it was made. */
const oneOccasion = 0;
/** What is said to the press at a meeting or on a visit of a day, or from the desk at a ceremony. */
const wordsOfIt = -1;
const unlike = -8;

/** Points of the kinds for, or against, a report telling of a known record. */
export function kindPoints(known: Engagement, report: Told, named: Named): number {
	const {record} = report;
	if (known.kind === record.kind) return same;
	// What is signed and what is given on one day are two records.
	if (isPair(known.kind, record.kind, isHandover, isAgreement)) return unlike;
	if (record.people.length > 0 && areSameKind(known.kind, record.kind)) return otherWord;
	if (isWords(record.kind) && isVisit(known.kind) && isInPlace(known, record))
		return isOneDayVisit(known, report) ? wordsOfIt : unlike;
	if (isPair(known.kind, record.kind, isVisit, each => !isVisit(each)))
		return isAllOfVisit(known, report) ? visitPoints(known, record, named) : unlike;
	if (isWords(record.kind) && mayHoldWords(known, record, named)) return wordsOfIt;
	return isOneOccasion(known, report) ? oneOccasion : unlike;
}

/**
 * A visit of one day is the meeting for which it was made, the gift at the house visited, the call at a ship; not the
 * stay of a ship, on one day of which somebody else comes aboard.
 */
function visitPoints(known: Engagement, record: Engagement, {isNamed, isVenueNamed}: Named): number {
	const [other] = [known.kind, record.kind].filter(each => !isVisit(each));
	if (other === 'port-call' && isNamed) return isStayOfOthers(known, record) ? unlike : otherWord;
	const isPart = other !== undefined && (isMeeting(other) || (isHandover(other) && isVenueNamed));
	return isPart ? oneOccasion : unlike;
}

function isStayOfOthers(known: Engagement, record: Engagement): boolean {
	const isStay = known.date_start !== known.date_end;
	return isStay && record.people.length > 0 && !record.people.some(one => isIn(known, one.id));
}

function isIn({people}: Engagement, id: string): boolean {
	return people.some(each => each.id === id);
}

/** Meetings told with the days of all of a visit are that visit. */
function isRound(known: Engagement, record: Engagement): boolean {
	return (
		record.date_start !== record.date_end &&
		known.date_start === record.date_start &&
		known.date_end === record.date_end
	);
}

/** What the admiral says aboard the ship with which he came, on the day of its arrival. */
function isAboardOwn(known: Engagement, {date_start: day, people}: Engagement, {isNamed}: Named): boolean {
	const isOwn = people.some(({id}) => known.people.some(own => own.id === id && own.part === 'visitor'));
	return known.kind === 'port-call' && isNamed && isOwn && known.date_start === day;
}

/** Everybody of both sides who is told of is in the known record. */
function areAllIn(known: Engagement, {people}: Engagement): boolean {
	const sides = new Set(people.map(({side}) => side === 'VN'));
	return sides.size > 1 && people.every(({id}) => isIn(known, id));
}

function isAllOfVisit(known: Engagement, told: Told): boolean {
	return isOneDayVisit(known, told) || isRound(known, told.record);
}

function isOneDayVisit(known: Engagement, {record, date}: Told): boolean {
	const spans: readonly DaySpan[] = isVisit(record.kind) ? date.candidates : parseEdtf(known.date).members;
	return spans.every(({start, end}) => start === end);
}

function isOneOccasion(known: Engagement, report: Told): boolean {
	const {kind} = report.record;
	if (isGiftOfMeeting(known, report.record)) return true;
	if (isMeeting(kind) && known.kind === 'announcement') return true;
	return kind === 'ceremony' && hasTrait(known.kind, 'lasting') && isOpeningOrClose(known, report);
}

/**
 * "Was host to X and put a flag into his hands", a medal pinned on by who receives: a gift with three or more of the
 * same people, or a ceremony of the same, in one place.
 */
function isGiftOfMeeting(known: Engagement, record: Engagement): boolean {
	const isCeremony = isPair(known.kind, record.kind, each => each === 'ceremony', isReceiving);
	const isGift = isPair(known.kind, record.kind, isHandover, isMeeting) && record.people.length > 2;
	return (isCeremony || isGift) && isInPlace(known, record) && areAllIn(known, record);
}

function isPair(a: Kind, b: Kind, one: (each: Kind) => boolean, other: (each: Kind) => boolean): boolean {
	return (one(a) && other(b)) || (one(b) && other(a));
}

function isMeeting(kind: Kind): boolean {
	return kind === 'ceremony' || (needsBothSides(kind) && !hasTrait(kind, 'remote'));
}

/** One is host to the other, who need not have come for talks. */
function isReceiving(kind: Kind): boolean {
	return kind === 'reception' || kind === 'courtesy-call';
}

function isHandover(kind: Kind): boolean {
	return kind === 'handover';
}

function isAgreement(kind: Kind): boolean {
	return kind === 'agreement';
}

function isInPlace({place}: Engagement, record: Engagement): boolean {
	return place.name_en !== '' && place.name_en === record.place.name_en;
}

function isWords(kind: Kind): boolean {
	return kind === 'speech' || kind === 'announcement';
}

function mayHoldWords(known: Engagement, record: Engagement, named: Named): boolean {
	const {kind} = known;
	return isWords(kind) || isMeeting(kind) || kind === 'dialogue' || isAboardOwn(known, record, named);
}

/** A ceremony on the first or last day of what lasts opens or closes it. */
function isOpeningOrClose(known: Engagement, {record}: Told): boolean {
	return (
		[known.date_start, known.date_end].includes(record.date_start) && record.date_start === record.date_end
	);
}
