import {hasWords} from '../mentions/index.ts';
import {fillFrame, type FilledFrame} from './fill-frame.ts';
import {measure, type Measured} from './evidence/features.ts';
import {isTownless} from './activities.ts';
import {guessActivity} from './guess-activity.ts';
import type {BuildContext, Frame, FrameSetting} from './moment.ts';
import {momentOf} from './read-moments.ts';
import {reasonAgainst, reasonAgainstSides} from './reason-against.ts';
import type {ReadPassage} from './sentence.ts';
import {sidesOf} from './sides.ts';

/** A frame that may be an engagement, with what speaks for and against it; a reason where it cannot be one. */
export interface Candidate {
	readonly filled: FilledFrame;
	readonly measured: Measured;
	readonly reason: string | null;
}

/** A frame of a passage as a candidate. */
export function candidateOf(frame: Frame, setting: FrameSetting): Candidate {
	const filled = fillFrame(frame, setting);
	const sides = sidesOf(filled, setting);
	return {filled, measured: measure(filled, sides, setting), reason: reasonAgainst(filled, sides, setting)};
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
	const {lookup} = context;
	const isNowhere =
		measured.bothBodies === 0 && !guess.sentence.places.some(place => !isTownless(place, lookup));
	// "The Vietnamese community in Texas" is no side.
	const isAbroad =
		!sides.named.has('VN') &&
		filled.country !== 'VN' &&
		!hasWords(guess.sentence.text, read.locale.grammar.vietnameseBody);
	const isDenied = hasWords(guess.sentence.text, read.locale.grammar.denial);
	const reason = isDenied
		? 'it did not happen'
		: isNowhere
			? 'no place is told'
			: isAbroad
				? 'no one from the Vietnamese side is named'
				: reasonAgainstSides(filled, sides);
	return {filled, measured, reason};
}
