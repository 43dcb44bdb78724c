import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {DateMention} from '../import-model.ts';
import type {BuildContext, PassageFrame, Moment} from './moment.ts';
import {isVague} from './choose-date.ts';
import {dayOf} from './days-of-moments.ts';
import {guessActivity, guessOf} from './guess-activity.ts';
import {beginsWithOtherDay} from './other-days.ts';
import {momentOf, momentsOf} from './read-moments.ts';
import {asksFirst, isInQuotes, type ReadPassage, type Sentence} from './sentence.ts';
import {type Comparison, compareWith, continues} from './same-engagement.ts';
import type {StandInSetting} from './stand-ins.ts';
import {isTurn} from './turns.ts';

/** The most text of a sentence that is looked at as its head, in UTF-16 units. */
const headLength = 60;

interface OpenFrame {
	readonly moments: Moment[];
	readonly others: Sentence[];
}

/**
 * Sorts the sentences of a passage into frames. A sentence opens a new one only where the day, the place, the host or
 * the guest changes; whatever else follows belongs to the frame before it.
 */
export function openFrames(read: ReadPassage, context: BuildContext): readonly PassageFrame[] {
	const frames: OpenFrame[] = [];
	const before: Moment[] = [];
	const leading: Sentence[] = [];
	const {grammar} = read.locale;
	const comparison = compareWith([], read, context);
	const {days} = comparison;
	for (const sentence of read.sentences) {
		const told = momentsOf(sentence, read, context, before);
		const opened = before.length === 0 ? withOpening(told, leading, read, context) : told;
		const moments = opened.length > 0 ? opened : onOtherDay(sentence, {read, context, before});
		const isAddition = isAfterOthers(frames, context) && startsAs(sentence, grammar.headOfAddition);
		if (moments.length === 0 || isAddition) (frames.at(-1)?.others ?? leading).push(sentence);
		for (const moment of isAddition ? [] : moments) {
			const day = dayOf(moment, [...days.values()], frames.length === 0 ? {leading, read} : null);
			if (day) days.set(moment, day);
			take(moment, frames, {leading, grammar, comparison});
		}
		before.push(...moments);
	}
	return frames;
}

/** What the first sentence tells without a word of the lists is one engagement where the next turns to another. */
function withOpening(
	told: readonly Moment[],
	leading: readonly Sentence[],
	read: ReadPassage,
	context: BuildContext,
): readonly Moment[] {
	if (context.isArticle || leading.length === 0) return told;
	if (!told[0] || !isTurn(told[0], read.locale.grammar)) return told;
	const opening = openingOf(read, context);
	return opening && leading.includes(opening.sentence) ? [opening, ...told] : told;
}

/** A meeting of somebody of each side on a day far from those told before, without a word of the lists. */
function onOtherDay(
	sentence: Sentence,
	{read, context, before}: Pick<StandInSetting, 'read' | 'context' | 'before'>,
): readonly Moment[] {
	const told = before.flatMap(({date}) => date ?? []);
	if (sentence.isOtherTime || sentence.people.every(({name}) => name === '')) return [];
	if (!beginsWithOtherDay(sentence, told)) return [];
	const guess = guessOf(sentence, read);
	if (guess?.event.need !== 'two-people' || hasWords(sentence.text, read.locale.grammar.denial)) return [];
	const moment = momentOf(guess.event, sentence, {read, context, before});
	return namesBothSides(moment) ? [moment] : [];
}

/** The meeting of somebody of each side on a day, in a sentence that has no word for what happened; null for none. */
function openingOf(read: ReadPassage, context: BuildContext): Moment | null {
	const guess = guessActivity(read);
	if (guess?.event.need !== 'two-people') return null;
	if (hasWords(guess.sentence.text, read.locale.grammar.denial)) return null;
	const moment = momentOf(guess.event, guess.sentence, {read, context, before: []});
	return namesBothSides(moment) ? moment : null;
}

function namesBothSides({people}: Moment): boolean {
	const sides = new Set(people.filter(({name}) => name !== '').map(({side}) => side));
	return sides.has('VN') && sides.has('US');
}

/** Puts a moment into the frame that it tells more of, or into one of its own. */
function take(
	moment: Moment,
	frames: OpenFrame[],
	{
		leading,
		grammar,
		comparison,
	}: {readonly leading: Sentence[]; readonly grammar: Grammar; readonly comparison: Comparison},
): void {
	const last = frames.at(-1);
	const aside = asideFor(moment, last?.others, leading);
	if (aside) {
		const {sentence} = moment;
		if (!last || sentence.isOtherTime || asksFirst(sentence, grammar)) aside.push(sentence);
		return;
	}
	if (last && isOfEarlierMonth(moment, last.moments)) return;
	const same = moment.isSecond
		? undefined
		: frames.findLast(frame => continues(frame.moments, moment, comparison));
	if (same) same.moments.push(moment);
	else {
		const told = frames.length > 0 && moment.date === null && [...comparison.days.values()].at(-1);
		if (told) comparison.days.set(moment, told);
		frames.push({moments: [moment], others: frames.length === 0 ? leading : []});
	}
}

/** The sentences to which that of a mere promise belongs; undefined where the moment is none. */
function asideFor(
	moment: Moment,
	others: Sentence[] | undefined,
	leading: Sentence[],
): Sentence[] | undefined {
	if (others) return isPromise(moment) ? others : undefined;
	return isPromiseOfMeeting(moment) ? leading : undefined;
}

function isAfterOthers(frames: readonly OpenFrame[], {isArticle, before}: BuildContext): boolean {
	return frames.length > 0 || (isArticle && before.length > 0);
}

/** Returns true when a sentence begins with words. */
export function startsAs({text}: Sentence, pattern: RegExp): boolean {
	return findWords(text.slice(0, headLength), pattern).some(hit => hit.start <= 1);
}

/** Something still to come, by nobody, without a day or in somebody's own words, told beside what has happened. */
function isPromise({event, date, sentence, people}: Moment): boolean {
	if (!event.isAnnounced) return false;
	return (
		people.length === 0 ||
		date === null ||
		isVague(date) ||
		isInQuotes(event.start - sentence.start, sentence.text)
	);
}

/** "Talks will follow tomorrow": a meeting of which the sentence tells no more than that it is to come. */
function isPromiseOfMeeting({event, people}: Moment): boolean {
	return event.isAnnounced && event.need === 'two-people' && people.length === 0;
}

/** Before a month that is over. */
const lastMonth = /^(?:last|past)\s/iu;

/**
 * "In August 2017 he had received X", "the frigate that visited last November": told with a month of a year, or one
 * that is over, after something with its day, it is background.
 */
function isOfEarlierMonth({date, event, sentence}: Moment, told: readonly Moment[]): boolean {
	if (event.isAnnounced || date?.type !== 'calendar' || date.from.day !== null) return false;
	const isOver = lastMonth.test(sentence.text.slice(date.start - sentence.start));
	if (date.from.year === null && !isOver) return false;
	return told.some(each => each.date !== null && !isMonth(each.date));
}

function isMonth({type, from}: DateMention): boolean {
	return type === 'calendar' && from.day === null;
}
