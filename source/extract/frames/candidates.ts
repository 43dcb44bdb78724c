import type {SkipReason} from '../../words/import-reasons/index.ts';
import {type Grammar, hasWords} from '../mentions/index.ts';
import {fillFrame, type FilledFrame} from './fill-frame.ts';
import {measure, type Measured} from './evidence/features.ts';
import {isTownless} from './activities.ts';
import {guessActivity} from './guess-activity.ts';
import type {BuildContext, FrameSetting, Moment, PassageFrame} from './moment.ts';
import {momentOf} from './read-moments.ts';
import {reasonAgainst, reasonAgainstSides} from './reason-against.ts';
import type {ReadPassage} from './sentence.ts';
import {sidesOf, type Sides} from './sides.ts';

/** A frame that may be an engagement, with what speaks for and against it; a reason where it cannot be one. */
export interface Candidate {
	readonly filled: FilledFrame;
	readonly measured: Measured;
	readonly reason: SkipReason['code'] | null;
	/** True where the sides that it names, or lacks, are the reason. */
	readonly isOutOfScope: boolean;
}

/** A frame of a passage as a candidate. */
export function candidateOf(frame: PassageFrame, setting: FrameSetting): Candidate {
	const filled = fillFrame(frame, setting);
	const sides = sidesOf(filled, setting);
	return {
		filled,
		measured: measure(filled, sides, setting),
		reason: reasonAgainst(filled, sides, setting),
		isOutOfScope: reasonAgainstSides(filled, sides) !== null,
	};
}

/**
 * The candidate of a passage that has no word for what happened; null where it has no day or names no sides. Running
 * text has none: much of it has a day and people.
 */
export function guessedCandidate(read: ReadPassage, context: BuildContext): Candidate | null {
	const guess = context.isArticle ? null : guessActivity(read);
	if (!guess) return null;
	const moment = momentOf(guess.event, guess.sentence, {read, context, before: []});
	const others = read.sentences.filter(each => each !== guess.sentence);
	const setting = {read, context, earlier: []};
	const filled = fillFrame({moments: [moment], others}, setting);
	const sides = sidesOf(filled, setting);
	const measured = measure(filled, sides, setting);
	const reason = reasonAgainstGuess(filled, {sides, measured}, setting) ?? reasonAgainstSides(filled, sides);
	return {filled, measured, reason, isOutOfScope: false};
}

/** Where no word tells what happened, both sides have to act: somebody, a body, or the town of one. */
function reasonAgainstGuess(
	{lead, country, date}: FilledFrame,
	{sides, measured}: {readonly sides: Sides; readonly measured: Measured},
	{read, context: {lookup}}: FrameSetting,
): SkipReason['code'] | null {
	const {text, places} = lead.sentence;
	const {grammar} = read.locale;
	if (isDenied(lead, measured, grammar)) return 'did-not-happen';
	const towns = places.filter(place => !isTownless(place, lookup));
	// Of each side somebody named in one sentence with a day of the calendar is as good as a place.
	const isTogether = measured.bothNamed * measured.together === 1 && date?.type === 'calendar';
	if (measured.bothBodies === 0 && !isTogether && towns.length === 0) return 'no-place';
	const isIn = (land: 'VN' | 'US'): boolean => country === land && measured.town === 1;
	const isVietnam = sides.named.has('VN') || isIn('VN') || hasWords(text, grammar.vietnameseBody);
	if (!isVietnam) return 'no-vietnamese';
	const isAmerica = sides.named.has('US') || isIn('US') || hasWords(text, grammar.americanBody);
	return isAmerica ? null : 'no-other-side';
}

/** What leaves port has called there, and what is flown out was handed over: of these leaving denies nothing. */
function isDenied({event, sentence}: Moment, {bothNamed}: Measured, {denial}: Grammar): boolean {
	const mayLeave = bothNamed === 1 && ['port-call', 'handover'].includes(event.kind);
	return !mayLeave && hasWords(sentence.text, denial);
}
