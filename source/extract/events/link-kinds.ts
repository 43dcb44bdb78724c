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
		return isOneDayVisit(known, report) ? visitPoints(known, record, named) : unlike;
	if (isWords(record.kind) && mayHoldWords(known.kind)) return wordsOfIt;
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

function isOneDayVisit(known: Engagement, {record, date}: Told): boolean {
	const spans: readonly DaySpan[] = isVisit(record.kind) ? date.candidates : parseEdtf(known.date).members;
	return spans.every(({start, end}) => start === end);
}

function isOneOccasion(known: Engagement, report: Told): boolean {
	const {kind} = report.record;
	if (isMeeting(kind) && known.kind === 'announcement') return true;
	return kind === 'ceremony' && hasTrait(known.kind, 'lasting') && isOpeningOrClose(known, report);
}

function isPair(a: Kind, b: Kind, one: (each: Kind) => boolean, other: (each: Kind) => boolean): boolean {
	return (one(a) && other(b)) || (one(b) && other(a));
}

function isMeeting(kind: Kind): boolean {
	return kind === 'ceremony' || (needsBothSides(kind) && !hasTrait(kind, 'remote'));
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

function mayHoldWords(kind: Kind): boolean {
	return isWords(kind) || isMeeting(kind) || kind === 'dialogue';
}

/** A ceremony on the first or last day of what lasts opens or closes it. */
function isOpeningOrClose(known: Engagement, {record}: Told): boolean {
	return (
		[known.date_start, known.date_end].includes(record.date_start) && record.date_start === record.date_end
	);
}
