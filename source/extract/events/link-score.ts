import {type DateMember, parseEdtf} from '../../domain/date.ts';
import {areNear, daysBetween, doMeet, type DaySpan} from '../../domain/days.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {wordTexts} from '../../text/boundary.ts';
import {fold} from '../../text/normalize.ts';
import type {InferredDate} from '../dating/index.ts';
import {isVisit} from '../kind-table.ts';
import type {PlaceFinder} from '../reference-index.ts';
import {canBeSamePlace} from '../same-place.ts';
import {kindPoints} from './link-kinds.ts';
import {peoplePoints} from './link-people.ts';
import {hasOtherShips} from '../named-again.ts';
import {widestOpen} from './same-date.ts';

/** A record that may be known, with the date as it was inferred and the text that it was read from. */
export interface Report {
	readonly record: Engagement;
	readonly date: InferredDate;
	readonly text: string;
}

/**
 * From this on a known record is the one that is told: as much as the same two on the same day under words for one
 * kind, in places that differ.
 */
export const enoughToLink = 10;

/** For a ship that takes part, or the number of an edition, that the text names. */
const named = 4;
/** For ships that the text names, none of which is one of the record's. */
const otherShips = -10;
const impossible = -100;

/**
 * Points for a report telling of a known record: of the day, the people, the kind, the place, a common topic, and the
 * name of a ship or the number of an edition. Far below zero where the days rule it out.
 * @param isNamed true where the text names a ship of the record, or its number in a series
 */
export function linkScore(known: Engagement, report: Report, isNamed: boolean, placeOf: PlaceFinder): number {
	const day = dayPoints(known, report, isNamed);
	if (day === impossible) return impossible;
	const {record} = report;
	return (
		day +
		peoplePoints(known, report, isNamed) +
		kindPoints(known, report, {
			isNamed,
			isVenueNamed: isNamedIn(report.text, known.place.venue_en, known.place.venue_vi),
		}) +
		placePoints(known, report, placeOf) +
		(known.topics.some(topic => record.topics.includes(topic)) ? 1 : 0) +
		(isNamed ? named : 0) +
		(hasOtherShips(known, report) ? otherShips : 0)
	);
}

/**
 * On one day in common 4, less where that is not sure; on the day beside it one of the two is a slip, likelier of a
 * ship that stays, but not at a gathering, where the same two meet on one day and the next.
 */
function dayPoints(known: Engagement, {record, date: {candidates}}: Report, isNamed: boolean): number {
	const members = parseEdtf(known.date).members.filter(isNarrow);
	const meets = (each: DaySpan): boolean => candidates.some(candidate => doMeet(each, candidate));
	const met = members.filter(meets);
	if (met.length === 0) {
		const isBeside = members.some(member => candidates.some(each => areNear(member, each, 1)));
		const isAtGathering = [known.kind, record.kind].includes('sideline-meeting');
		if (!isBeside || isAtGathering) return impossible;
		return isNamed ? 1 : -1;
	}
	const isOpen =
		!isVisit(known.kind) && met.every(({start, end, isInterval}) => !isInterval && start !== end);
	return 4 - (isOpen ? 1 : 0) - (parseEdtf(known.date).isCertain ? 0 : 0.5);
}

/** A span is a visit of so many days; what is known to the year only, or lies in a window, may have been any day. */
function isNarrow({start, end, isInterval, isWindow}: DateMember): boolean {
	return (isInterval && !isWindow) || daysBetween(start, end) <= widestOpen;
}

/** Another town speaks against it, unless the text names the place of the record too, as the province of the town. */
function placePoints(known: Engagement, {record, text}: Report, placeOf: PlaceFinder): number {
	if (known.place.name_en === '' || record.place.name_en === '') return 0;
	if (known.place.name_en === record.place.name_en) return 2;
	if (canBeSamePlace(known.place, record.place, placeOf)) return 1;
	const isRound = isVisit(known.kind) && isVisit(record.kind) && isLong(known);
	if (isRound || isNamedIn(text, known.place.name_en, known.place.name_vi)) return 0;
	// A town that only follows from somebody's office may be another.
	return isNamedIn(
		text,
		record.place.name_en,
		record.place.name_vi,
		record.place.venue_en,
		record.place.venue_vi,
	)
		? -4
		: -2;
}

/** A visit of several days goes to several towns. */
function isLong({date_start: start, date_end: end}: Engagement): boolean {
	return start !== end;
}

/** Returns true when a text has one of these names, each empty where there is none, word for word. */
function isNamedIn(text: string, ...names: readonly string[]): boolean {
	const words = ` ${wordTexts(fold(text)).join(' ')} `;
	return names.some(name => name !== '' && words.includes(` ${wordTexts(fold(name)).join(' ')} `));
}
