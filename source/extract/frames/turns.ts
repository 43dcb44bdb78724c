import {isVisit, hasTrait, needsBothSides} from '../kind-table.ts';
import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {Moment} from './moment.ts';

/** The most text of a sentence before the words of time that head it, in UTF-16 units. */
const headReach = 1;

/** Returns true where a sentence begins by saying when, or that it was before or after what was told. */
export function isTurn({sentence, date}: Moment, {beforeOrAfter}: Grammar): boolean {
	const [first] = findWords(sentence.text, beforeOrAfter);
	const heads = [date && date.start - sentence.start, first?.start];
	return heads.some(at => typeof at === 'number' && at <= headReach);
}

/**
 * Returns true where a passage turns from a meeting to a visit or a speech at another house, or from such a visit to a
 * meeting in another town: "In the afternoon he spoke at the university".
 */
export function isOtherScene(moments: readonly Moment[], moment: Moment, grammar: Grammar): boolean {
	if (isNextStop(moment, grammar))
		return moments.every(each => isMeeting(each) && !isAtSameHouse(each, moment));
	if (!isTurn(moment, grammar) && moment.date?.type !== 'same-day') return false;
	if (isOuting(moment, grammar))
		return moments.every(each => isMeeting(each) && !isAtSameHouse(each, moment));
	const isLater = moment.date?.type === 'same-day' && !hasWords(moment.sentence.text, grammar.justBefore);
	return (
		isMeeting(moment) &&
		moments.every(
			each =>
				(isOuting(each, grammar) && (isLater || isInOtherTown(each, moment))) ||
				(isLater && each.event.kind === 'ceremony' && each.date !== null),
		)
	);
}

/** "Then flew to Hue": the second part of a sentence, which begins with where the guest went. */
function isNextStop({event, place, sentence}: Moment, {nextStop}: Grammar): boolean {
	const isSecondHalf = /^\p{Ll}/u.test(sentence.text) && findWords(sentence.text, nextStop)[0]?.start === 0;
	return isSecondHalf && isVisit(event.kind) && !event.isFrame && place !== null;
}

/** A visit to a place or a force, or words to those who hear them somewhere. */
function isOuting({event, place, sentence}: Moment, {vietnameseBody, americanBody}: Grammar): boolean {
	const isHoused = place !== null && place.venue !== '';
	if (event.isFrame) return false;
	if (hasTrait(event.kind, 'words-alone')) return isHoused;
	if (event.kind !== 'working-visit') return isVisit(event.kind) && isHoused;
	return place !== null || hasWords(sentence.text, vietnameseBody) || hasWords(sentence.text, americanBody);
}

function isMeeting({event}: Moment): boolean {
	return needsBothSides(event.kind) && !hasTrait(event.kind, 'remote');
}

function isAtSameHouse(a: Moment, b: Moment): boolean {
	return a.place !== null && b.place !== null && b.place.venue !== '' && a.place.venue === b.place.venue;
}

function isInOtherTown(a: Moment, b: Moment): boolean {
	return a.isPlaced && b.isPlaced && a.place?.place !== b.place?.place;
}
