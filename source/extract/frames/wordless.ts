import {isSpan, namesDay} from '../date-mention.ts';
import {isVisit} from '../kind-table.ts';
import {judge} from './evidence/judge.ts';
import {type Candidate, candidateOfGuess} from './candidates.ts';
import {guessOf} from './guess-activity.ts';
import {hasWords} from '../mentions/index.ts';
import type {FrameSetting, Moment, PassageFrame} from './moment.ts';
import {compareWith, continues} from './same-engagement.ts';
import type {Sentence} from './sentence.ts';

/** A frame, and what was told in sentences of it that have no word for what happened. */
export interface PartedFrame {
	readonly before: readonly Candidate[];
	readonly frame: PassageFrame;
	readonly behind: readonly Candidate[];
}

/**
 * Parts from a frame the sentences that tell of another day, place or people in words of no list: "At dawn on Saturday
 * the flag went up before Secretary X. The day before, he had watched the send-off of remains." Such a sentence has to
 * be an engagement by all that is asked of a passage without a word for one.
 */
export function partWordless(frame: PassageFrame, setting: FrameSetting): PartedFrame {
	const {read, context} = setting;
	const [first] = frame.moments;
	if (context.isArticle || !first) return {before: [], frame, behind: []};
	const {speech, publishing} = read.locale.grammar;
	const found = frame.others.filter(
		each =>
			hasOwnDay(each) &&
			!hasWords(each.text, speech) &&
			!hasWords(each.text, publishing) &&
			(each.start < first.sentence.start || namesBothSides(each)),
	);
	let rest = frame.others;
	const parted = found.flatMap(sentence => {
		const more = followers(sentence, frame, found);
		const guess = guessOf(sentence, read);
		const candidate = guess && candidateOfGuess(guess, more, setting);
		if (candidate?.reason !== null || !judge(candidate.measured).isEngagement) return [];
		if (!isApart(frame.moments, candidate.filled.lead, setting)) return [];
		rest = rest.filter(each => each !== sentence && !more.includes(each));
		return [candidate];
	});
	const isAhead = ({filled}: Candidate): boolean => filled.lead.sentence.start < first.sentence.start;
	return {
		before: parted.filter(isAhead),
		frame: {...frame, others: rest},
		behind: parted.filter(each => !isAhead(each)),
	};
}

/** A sentence that has a day of its own, and tells of nobody who was not there ("released photographs of X"). */
function hasOwnDay({isOtherTime, dates, people}: Sentence): boolean {
	const hasDay = dates.some(
		date => date.type !== 'same-day' && !isSpan(date) && (date.type !== 'calendar' || namesDay(date)),
	);
	return !isOtherTime && hasDay && !people.some(({isAbsent}) => isAbsent);
}

function namesBothSides({people}: Sentence): boolean {
	const named = people.filter(({name, isAbsent, isPronoun}) => name !== '' && !isAbsent && !isPronoun);
	const sides = new Set(named.map(({side}) => side));
	return sides.has('VN') && sides.has('US');
}

/** The sentences behind one that tell more of it: up to the next that tells something else. */
function followers(
	sentence: Sentence,
	{moments, others}: PassageFrame,
	telling: readonly Sentence[],
): readonly Sentence[] {
	const starts = [...moments.map(each => each.sentence), ...telling].map(({start}) => start);
	const end = Math.min(...starts.filter(start => start > sentence.start));
	return others.filter(({start}) => start > sentence.start && start < end);
}

/** Returns true where none of a frame's moments tells of the same engagement. */
function isApart(moments: readonly Moment[], told: Moment, {read, context}: FrameSetting): boolean {
	if (told.event.isAnnounced || told.dateRole !== 'event') return false;
	// What has no day of its own, or is of the same day as a stay, belongs to what was told with one.
	const isWithin = ({date}: Moment): boolean =>
		date === null || (date.type === 'same-day' && date.offset === null && isVisit(told.event.kind));
	if (moments.every(isWithin)) return false;
	const inOrder = [...moments, told].toSorted((a, b) => a.sentence.start - b.sentence.start);
	const at = inOrder.indexOf(told);
	const comparison = compareWith(inOrder, read, context);
	const isOther = (before: readonly Moment[], moment: Moment | undefined): boolean =>
		!moment || before.length === 0 || !continues(before, moment, comparison);
	return isOther(inOrder.slice(0, at), told) && isOther([told], inOrder[at + 1]);
}
