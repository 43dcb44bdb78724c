import {endsWith, findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {DateMention, PersonMention} from '../import-model.ts';
import {hasTrait, isVisit, needsBothSides} from '../kind-table.ts';
import {personKeys, type PersonKeys} from '../person-keys.ts';
import type {BuildContext, PassageFrame, Moment} from './moment.ts';
import {isVague} from './choose-date.ts';
import {dayOf, doShareDays, isInMonth} from './days-of-moments.ts';
import {guessActivity} from './guess-activity.ts';
import {momentOf, momentsOf} from './read-moments.ts';
import {asksFirst, isInQuotes, type ReadPassage, type Sentence} from './sentence.ts';
import {isOtherScene, isTurn} from './turns.ts';

/** The most text of a sentence that is looked at as its head, in UTF-16 units. */
const headLength = 60;

/** Words for a meeting that weigh less only add people to another ("was there to greet him"). */
const leastOfMeeting = 55;

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
	const keyOf = personKeys(read.findings.people);
	const {grammar} = read.locale;
	const days = new Map<Moment, DateMention>();
	for (const sentence of read.sentences) {
		const told = momentsOf(sentence, read, context, before);
		const isFirst = !context.isArticle && before.length === 0 && leading.length > 0;
		const moments = isFirst ? withOpening(told, leading, read, context) : told;
		const isAddition = isAfterOthers(frames, context) && startsAs(sentence, grammar.headOfAddition);
		if (moments.length === 0 || isAddition) (frames.at(-1)?.others ?? leading).push(sentence);
		for (const moment of isAddition ? [] : moments) {
			const day = dayOf(moment, [...days.values()], frames.length === 0 ? {leading, read} : null);
			if (day) days.set(moment, day);
			take(moment, frames, {leading, grammar, comparison: {keyOf, context, days, grammar}});
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
	if (!told[0] || !isTurn(told[0], read.locale.grammar)) return told;
	const opening = openingOf(read, context);
	return opening && leading.includes(opening.sentence) ? [opening, ...told] : told;
}

/** The meeting of somebody of each side on a day, in a sentence that has no word for what happened; null for none. */
function openingOf(read: ReadPassage, context: BuildContext): Moment | null {
	const guess = guessActivity(read);
	if (guess?.event.need !== 'two-people') return null;
	if (hasWords(guess.sentence.text, read.locale.grammar.denial)) return null;
	const moment = momentOf(guess.event, guess.sentence, {read, context, before: []});
	const sides = new Set(moment.people.filter(({name}) => name !== '').map(({side}) => side));
	return sides.has('VN') && sides.has('US') ? moment : null;
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

/** "In August 2017 he had received X": told with a month of a year, after something with its day, it is background. */
function isOfEarlierMonth({date, event}: Moment, told: readonly Moment[]): boolean {
	if (event.isAnnounced || date?.type !== 'calendar' || date.from.day !== null || date.from.year === null)
		return false;
	return told.some(each => each.date !== null && !isMonth(each.date));
}

function isMonth({type, from}: DateMention): boolean {
	return type === 'calendar' && from.day === null;
}

interface Comparison {
	readonly grammar: Grammar;
	readonly keyOf: PersonKeys;
	readonly context: BuildContext;
	/** The days of moments, see {@link dayOf}. */
	readonly days: Map<Moment, DateMention>;
}

/** Returns true when a moment tells more of what the moments of a frame tell. */
function continues(moments: readonly Moment[], moment: Moment, comparison: Comparison): boolean {
	const [first] = moments;
	if (!first || first.event.isAnnounced !== moment.event.isAnnounced) return false;
	if (moments.some(each => haveOtherDays(each, moment, comparison))) return false;
	if (isToldByOtherDay(moments, moment, comparison)) return false;
	if (isOtherScene(moments, moment, comparison.grammar)) return false;
	const isElsewhere = moments.some(each => lieElsewhere(each, moment, comparison.context));
	if (isElsewhere && (moment.date !== null || !doSharePeople(moments, moment, comparison))) return false;
	return !areOtherPeople(moments, moment, comparison);
}

/** Two days of the calendar or of the week that cannot be one, or a month told beside a day: something else. */
function haveOtherDays(a: Moment, b: Moment, {days}: Comparison): boolean {
	const [x, y] = [a, b].map(each => days.get(each));
	// The day of who told it is none of the event.
	if (a.dateRole === 'report' || b.dateRole === 'report') return false;
	if (!x || !y || x.type !== y.type) return false;
	if (x.type === 'weekday') return x.weekday !== y.weekday;
	if (x.type === 'relative') return x.offset !== y.offset && x.offset !== null && y.offset !== null;
	if (x.type !== 'calendar') return false;
	if ((x.from.day === null) !== (y.from.day === null)) return !(isVisit(a.event.kind) && isInMonth(x, y));
	return !doShareDays(x, y);
}

/** "On Monday …. Today he spoke": a sentence that begins with a day told in another way goes on to that day. */
function isToldByOtherDay(moments: readonly Moment[], moment: Moment, {days, grammar}: Comparison): boolean {
	const {date} = moment;
	if (date?.type !== 'relative' || date.offset === null || !isTurn(moment, grammar)) return false;
	return moments.some(each => days.get(each)?.type === 'weekday');
}

function doSharePeople(moments: readonly Moment[], {people}: Moment, {keyOf}: Comparison): boolean {
	const there = new Set(moments.flatMap(each => each.people.map(keyOf)));
	return people.some(person => there.has(keyOf(person)));
}

/** Two towns; a visit goes to several, and a country says nothing against a town in it. */
function lieElsewhere(a: Moment, b: Moment, {lookup}: BuildContext): boolean {
	if (!a.place || !b.place || !a.isPlaced || !b.isPlaced || isVisit(a.event.kind) || isVisit(b.event.kind))
		return false;
	return ![a.place, b.place].some(each => lookup.isCountry(each.place)) && a.place.place !== b.place.place;
}

/** A meeting with another guest or host. People at one who are at the other as well make them one. */
function areOtherPeople(moments: readonly Moment[], moment: Moment, {keyOf, grammar}: Comparison): boolean {
	const isMeeting = (each: Moment): boolean =>
		needsBothSides(each.event.kind) && !hasTrait(each.event.kind, 'remote');
	if (!isMeeting(moment) || moment.event.weight < leastOfMeeting || isAttendance(moment, grammar))
		return false;
	const there = moments.flatMap(each => each.people);
	const sides = [true, false].map(isVietnam => {
		const keys = (people: readonly PersonMention[]): ReadonlySet<string> =>
			new Set(people.filter(each => each.name !== '' && (each.side === 'VN') === isVietnam).map(keyOf));
		return {own: keys(moment.people), known: keys(there)};
	});
	return sides.some(({own, known}) => own.size > 0 && known.size > 0 && own.isDisjointFrom(known));
}

/** "Col. X attended the reception": one more at what was told. */
function isAttendance({event, sentence}: Moment, {beforeAttended}: Grammar): boolean {
	return endsWith(sentence.text.slice(0, event.start - sentence.start).trimEnd(), beforeAttended);
}
