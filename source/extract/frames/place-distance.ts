import {distance, findWords, type Grammar, type KindFinding} from '../mentions/index.ts';
import type {PlaceMention} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';
import type {Sentence} from './sentence.ts';

/** What a comma between a place and an event weighs, in UTF-16 units. */
const commaWeight = 40;

/**
 * The distance of a place from an event: by letters, and where the sentence opens with what came before ("After a dig,
 * which began in May, in Hue, …") by the commas between.
 */
export function placeDistance(
	place: PlaceMention,
	{
		event,
		sentence: {text, start},
		grammar: {sinceClause},
	}: {readonly event: KindFinding; readonly sentence: Sentence; readonly grammar: Grammar},
): number {
	const opensBefore = findWords(text, sinceClause).some(hit => hit.start === 0);
	const isAhead = opensBefore && place.end <= event.start;
	const commas = isAhead ? text.slice(place.end - start, event.start - start).split(',').length - 1 : 0;
	return distance(place, event) + commaWeight * commas;
}

/** "Dành hai tiếng cho Văn phòng MIA": a house right behind the verb of a visit. */
export function isObjectOf({start, venue}: PlaceMention, {kind, end}: KindFinding): boolean {
	return isVisit(kind) && venue !== '' && start >= end && start - end <= 1;
}
