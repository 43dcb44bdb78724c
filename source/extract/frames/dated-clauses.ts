import {isVisit, needsBothSides} from '../kind-table.ts';
import {contains, type Findings, findWords, type Grammar} from '../mentions/index.ts';
import type {Span} from '../import-model.ts';

/** Where a clause may begin that has a day of its own. */
const clauseEdge =
	/(?:;|,(?=\s+(?:and|then|while|và|rồi|còn)\s)|(?=\s(?:and|và|rồi)\s+(?:the\s+(?:next|following)\s+(?:day|morning)|(?:sáng\s+|ngày\s+)?hôm\s+sau)))\s+(?:(?:and|then|while|và|rồi|còn)\s+)?/giu;
/** A clause of another year: "; in 2023 it had called at Da Nang". */
const ofYear = /^(?:back\s+)?(?:in|năm|hồi\s+năm|vào\s+năm)\s+(?:19|20)\d\d(?!\d)/iu;
/** The most letters between the edge of a clause and its day. */
const mostBeforeDay = 5;

/**
 * The clauses of a sentence that tell each of a day of their own: those beside a semicolon with a day and an activity
 * each, and those that begin with their day ("…; on Tuesday X received him; and yesterday he met Y").
 */
export function datedClauses(span: Span, text: string, findings: Findings): readonly Span[] {
	const parts: Span[] = [];
	let from = span.start;
	for (const {index, 0: edge} of text.slice(span.start, span.end).matchAll(clauseEdge)) {
		const at = span.start + index;
		const halves = [
			{start: from, end: at},
			{start: at + edge.length, end: span.end},
		] as const;
		const isOfYear = edge.startsWith(';') && ofYear.test(text.slice(halves[1].start, span.end));
		if (!isOfYear && !areApart(halves, edge, findings)) continue;
		parts.push(halves[0]);
		from = at + edge.length;
	}
	return [...parts, {start: from, end: span.end}];
}

function areApart(
	[first, second]: readonly [Span, Span],
	edge: string,
	{dates, kinds, people, places}: Findings,
): boolean {
	const hasDay = (half: Span): boolean => dates.some(date => contains(half, date));
	const hasKind = (half: Span): boolean => kinds.some(kind => !kind.isFrame && contains(half, kind));
	if (!hasDay(first) || !hasDay(second)) return false;
	const isDayFirst = ({start}: Span): boolean =>
		dates.some(date => date.start >= start && date.start - start <= mostBeforeDay);
	const hasPerson = (half: Span): boolean => people.some(person => contains(half, person));
	if (edge.startsWith(';') && hasKind(second) && (hasKind(first) || isDayFirst(first))) return true;
	// "Met X in Hanoi on Monday, and the next day toured a yard in Haiphong": who met him goes on alone.
	const isToPlace =
		kinds.some(kind => !kind.isFrame && needsBothSides(kind.kind) && contains(first, kind)) &&
		places.some(place => contains(second, place)) &&
		kinds.some(kind => !kind.isFrame && !kind.isAnnounced && isVisit(kind.kind) && contains(second, kind));
	return (
		isDayFirst(second) &&
		hasKind(second) &&
		(hasPerson(second) || isToPlace) &&
		(hasKind(first) || hasPerson(first))
	);
}

/**
 * A sentence in which people meet and then go on somewhere else is a meeting and a visit ("held talks with X, then
 * flew to Hue, where …").
 */
export function atNextStop(
	span: Span,
	text: string,
	{kinds, places}: Findings,
	{nextStop}: Grammar,
): readonly Span[] {
	const [next] = findWords(text.slice(span.start, span.end), nextStop);
	if (!next) return [span];
	const at = span.start + next.start;
	const [before, behind] = [
		{start: span.start, end: at},
		{start: at, end: span.end},
	] as const;
	const isMeeting = kinds.some(kind => contains(before, kind) && !kind.isFrame && needsBothSides(kind.kind));
	const isVisitThere =
		places.some(place => contains(behind, place)) &&
		kinds.some(kind => contains(behind, kind) && !kind.isFrame && !kind.isAnnounced && isVisit(kind.kind));
	return isMeeting && isVisitThere ? [before, behind] : [span];
}
