import {isCoveredBy, overlaps, parseEdtf} from '../../domain/date.ts';
import type {Engagement} from '../../domain/engagement.ts';
import {isVisit} from '../kind-table.ts';
import type {PlaceFinder} from '../reference-index.ts';
import {canBeSamePlace} from '../same-place.ts';

/**
 * The points in which a report contradicts the known record of its event, one sentence each; empty where it does not.
 * @param placeOf tells whole countries, in which any town of theirs may be meant
 */
export function conflictsBetween(
	known: Engagement,
	report: Engagement,
	placeOf: PlaceFinder,
): readonly string[] {
	return [
		...(doDatesDiffer(known, report)
			? [`The known record gives ${known.date}, the text ${report.date}.`]
			: []),
		...(doPlacesDiffer(known, report, placeOf)
			? [`The known record says ${known.place.name_en}, the text ${report.place.name_en}.`]
			: []),
	];
}

function doDatesDiffer(known: Engagement, report: Engagement): boolean {
	const mine = parseEdtf(known.date);
	const theirs = parseEdtf(report.date);
	if (!theirs.members.some(member => overlaps(mine, member))) return true;
	// A visit of which the record knows fewer days than the report is no contradiction, but worth a look where the text
	// is sure of them.
	const isLonger =
		isVisit(report.kind) && report.date_basis === 'stated' && !isCoveredBy(theirs, mine) && mine.isCertain;
	const isVague = mine.start.slice(0, 7) !== mine.end.slice(0, 7);
	return isLonger && !isVague && report.date_start !== report.date_end;
}

function doPlacesDiffer(known: Engagement, report: Engagement, placeOf: PlaceFinder): boolean {
	return !isVisit(report.kind) && !canBeSamePlace(known.place, report.place, placeOf);
}
