import {endsWith, findWords, hasWords, type Grammar, type KindFinding} from '../mentions/index.ts';
import type {PlaceMention} from '../import-model.ts';
import {hasTrait} from '../kind-table.ts';
import type {Sentence} from './sentence.ts';

/** What happened, and the sentence that tells it. */
interface Told {
	readonly event: KindFinding;
	readonly sentence: Sentence;
	readonly grammar: Grammar;
}

/** "A base in Da Nang is nonsense, Adm. X told reporters in Yokosuka": what somebody says stands ahead of him. */
export function isInWhatWasSaid(place: PlaceMention, {event, sentence, grammar}: Told): boolean {
	if (!hasTrait(event.kind, 'words-alone')) return false;
	const speaker = sentence.people.findLast(person => person.end <= event.start);
	if (!speaker || place.start >= speaker.start) return false;
	const ahead = sentence.text.slice(0, speaker.start - sentence.start);
	return /[,”"]\s*$/u.test(ahead) && hasWords(ahead, grammar.finiteVerb);
}

/** A stretch in quotation marks. */
export const quotation = /[“"][^“”"]*[”"]/gu;

/**
 * "Will you want Cam Ranh?" a student asked: a place in quotation marks is spoken of, unless what happened is told by
 * the same words and not asked.
 */
export function isQuoted({start}: PlaceMention, {event, sentence}: Told): boolean {
	return Array.from(sentence.text.matchAll(quotation)).some(({index, 0: quote}) => {
		const holds = (at: number): boolean => index < at && at < index + quote.length;
		const isTold = holds(event.start - sentence.start) && !/\?\s*[”"]$/u.test(quote);
		return holds(start - sentence.start) && !isTold;
	});
}

/** Between a verb of speech and what is said. */
const saidThat = /(?:^|\s)(?:that|how|rằng|là|việc)\s|[“":]/iu;

/**
 * "He hoped to see Hanoi", "they agreed to hold a course in Hai Phong after talks in Hanoi": where something is to be,
 * unless that is what is told.
 */
export function isPlanned(place: PlaceMention, {event, sentence, grammar}: Told): boolean {
	if (event.isAnnounced) return false;
	if (isOfRecalled(place, sentence)) return true;
	const {text, start} = sentence;
	const ahead = text.slice(0, place.start - start);
	const spoken = ahead.trimEnd();
	const trip = findWords(spoken, grammar.plannedTrip).find(hit => hit.end === spoken.length);
	const isMeeting = (each: KindFinding): boolean => each.need === 'two-people' && !each.isAnnounced;
	if (trip) {
		const isAhead = (each: KindFinding): boolean => each.start - start < trip.start;
		return isAhead(event) || sentence.kinds.some(each => isMeeting(each) && isAhead(each));
	}
	const isPlan = findWords(ahead, grammar.asking).some(verb =>
		/^\s[^,;]{8,80}\s$/u.test(ahead.slice(verb.end)),
	);
	return (
		isPlan &&
		sentence.kinds.some(
			({need, start: from}) =>
				need === 'two-people' &&
				from >= place.end &&
				sentence.places.some(({venue, start: at}) => venue === '' && at > from),
		)
	);
}

/** "The minister spoke about the air base at Bien Hoa": a site that people who meet talk about. */
export function isTalkedAbout(
	place: PlaceMention,
	{text, start}: Pick<Sentence, 'text' | 'start'>,
	{topicClause, siteOf}: Grammar,
): boolean {
	const at = place.start - start;
	const isSite = place.venue !== '' || endsWith(text.slice(0, at), siteOf);
	return isSite && findWords(text, topicClause).some(hit => hit.start < at && at < hit.end);
}

/** "He noted that the clinic in Hue …": the place is of what is said, where the event stands before the verb. */
export function isReported(
	place: PlaceMention,
	{text, start}: Sentence,
	{speech, asking}: Grammar,
	event: KindFinding | null = null,
): boolean {
	const at = place.start - start;
	const told = event === null ? 0 : event.end - start;
	return [speech, asking]
		.flatMap(pattern => findWords(text.slice(0, at), pattern))
		.some(verb => verb.start >= told && saidThat.test(text.slice(verb.end, at)));
}

/** The most text between a stay that is only spoken of and its place, in UTF-16 units. */
const recalledReach = 40;

/** "Talked about letting a carrier dock at Cam Ranh": the place right behind a stay of which people only speak. */
function isOfRecalled(place: PlaceMention, {text, start, kinds}: Sentence): boolean {
	return kinds.some(
		({kind, end, isRecalled}) =>
			isRecalled === true &&
			hasTrait(kind, 'lasting') &&
			place.end > end &&
			place.start - end <= recalledReach &&
			!/[,;]/u.test(text.slice(end - start, Math.max(end, place.start) - start)),
	);
}
