import {daysBetween} from '../../domain/days.ts';
import {perObject} from '../../domain/memo.ts';
import type {Engagement} from '../../domain/engagement.ts';
import type {Reference} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {indexReference, type ReferenceIndex} from '../reference-index.ts';
import {enoughToLink, linkScore, type Report} from './link-score.ts';
import {type NamedAgain, namedAgainIn} from '../named-again.ts';
import {isTelling} from './same-date.ts';

/** Known engagements by what a new one can be found by. */
export interface KnownIndex {
	readonly lookup: ReferenceIndex;
	/** Those at a place, by its English name. */
	readonly at: (place: string) => readonly Engagement[];
	readonly namedAgain: NamedAgain;
}

/** Indexes the known engagements; the index is made once for each reference. */
export const knownIndexOf = perObject((reference: Reference): KnownIndex => ({
	lookup: indexReference(reference),
	at: reference.engagements.at,
	namedAgain: namedAgainIn(reference.engagements),
}));

/**
 * The known engagement that a record tells of again, or null: the one for which most speaks, if that is enough. Never
 * across more than a month that either date leaves open.
 */
export function findKnown(report: Report, {lookup, at, namedAgain}: KnownIndex): Engagement | null {
	if (!isTelling(report.date)) return null;
	const named = new Set(namedAgain.namedIn(report.text));
	const ranked = [...new Set([...candidatesFor(report, lookup, at), ...named])]
		.map(known => ({known, score: linkScore(known, report, named.has(known), lookup.placeOf)}))
		.filter(({score}) => score >= enoughToLink)
		.map(({known, score}) => ({known, score: score + likeness(known, report.record)}))
		.toSorted((a, b) => b.score - a.score || (a.known.id < b.known.id ? -1 : 1));
	return ranked[0]?.known ?? null;
}

/** Of a stay of which nobody is named: a date that is open by more tells no stay, in days. */
const longestStay = 14;
/** Of what is told with its first and its last day, in days. */
const longestExercise = 45;

/** The known records that can be the same by their people, or by their place where nobody is named; and a few more. */
function candidatesFor(
	{record, date}: Report,
	lookup: ReferenceIndex,
	at: KnownIndex['at'],
): readonly Engagement[] {
	if (record.people.length === 0) {
		const isTold = date.candidates.every(({precision}) => precision === 'day');
		const most = hasTrait(record.kind, 'lasting') ? (isTold ? longestExercise : longestStay) : 0;
		const isShort = daysBetween(record.date_start, record.date_end) <= most;
		return record.place.name_en !== '' && isShort ? at(record.place.name_en) : [];
	}
	const vietnam = record.people.find(each => each.side === 'VN');
	const ofVietnam = vietnam ? lookup.engagementsOf(vietnam.id) : [];
	const foreign = record.people
		.filter(each => each.side !== 'VN')
		.flatMap(each => lookup.engagementsOf(each.id));
	// Somebody else may be named first, or whoever travels be received by a stranger.
	if (foreign.length === 0 || (isVisit(record.kind) && vietnam?.part === 'visitor'))
		return [...new Set([...foreign, ...ofVietnam])];
	// Vietnamese ministers have thousands of meetings in a large archive, their guests a few: those are what is
	// looked through closely.
	const namesNoGuest = ofVietnam.filter(known => known.people.every(each => each.side === 'VN'));
	return [...new Set([...foreign, ...namesNoGuest])];
}

/** Of records that all can be it, the one with more of the people and fewer who are absent from it; the shortest. */
function likeness(known: Engagement, record: Engagement): number {
	const ids = new Set(known.people.map(({id}) => id));
	const shared = record.people.filter(({id}) => ids.has(id)).length;
	const length = daysBetween(known.date_start, known.date_end);
	return 2 * shared - record.people.length - Math.min(length, 300) / 1000;
}
