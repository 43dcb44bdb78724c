import type {Kind} from '../../domain/vocabulary.ts';
import {distance, findWords, type KindFinding} from '../mentions/index.ts';
import {firstDayOf, isSpan, namesDay} from '../date-mention.ts';
import type {DateMention} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {dateRoles, roleOf} from './date-roles.ts';
import {isInQuotes, type ReadPassage, type Sentence} from './sentence.ts';

/** "Will drill before sailing on Sunday": the day is that of what comes after something still to come. */
function isOfNext(
	date: DateMention,
	event: KindFinding,
	{text, start}: Sentence,
	{locale}: ReadPassage,
): boolean {
	if (!event.isAnnounced || date.start < event.end) return false;
	return findWords(text, locale.grammar.beforeClause).some(
		hit => date.start - start > hit.start && date.end - start <= hit.end && event.end - start <= hit.start,
	);
}

/** "“Tomorrow we dig,” he told her as they met": told from the day on which it was spoken, by who speaks of another. */
function isOfSpeaker(
	{type, offset, start: at}: DateMention,
	event: KindFinding,
	sentence: Sentence,
): boolean {
	const {text, start, dates} = sentence;
	if (type === 'calendar' || !isInQuotes(at - start, text)) return false;
	if (!isInQuotes(event.start - start, text)) return true;
	// "“Those I met this morning …,” he said on Sunday": what had been by then was on that day.
	return type === 'relative' && offset === 0 && dates.some(each => !isInQuotes(each.start - start, text));
}

/** Returns true for "this week": a time without a day. */
export function isVague(date: DateMention): boolean {
	const {type, offset, lengthInDays, inMonth} = date;
	return type === 'relative' && offset === null && lengthInDays === null && !inMonth;
}

/** Returns true when a mention is only the length of something; a day that has one tells when it began. */
function saysNoDay({type, offset, week, inMonth, lengthInDays}: DateMention): boolean {
	return type === 'relative' && offset === null && !week && !inMonth && lengthInDays !== null;
}

/** Of the days those whose role is the best; undefined where there is none. */
function bestOf(
	days: readonly DateMention[],
	event: KindFinding,
	sentence: Sentence,
	read: ReadPassage,
): readonly DateMention[] | undefined {
	if (days.length === 1) return days;
	const byRole = Map.groupBy(days, date => roleOf(date, event, sentence, read));
	return dateRoles.map(role => byRole.get(role)).find(found => found !== undefined);
}

/**
 * The date of an event: of a visit the span, of anything else the nearest day before the verb, else the nearest.
 * Months only where no day is told.
 */
export function chooseDate(event: KindFinding, sentence: Sentence, read: ReadPassage): DateMention | null {
	const dates = sentence.dates.filter(
		date => !saysNoDay(date) && !isOfNext(date, event, sentence, read) && !isOfSpeaker(date, event, sentence),
	);
	const isFirst = read.sentences[0] === sentence;
	// At the head of a passage "the same day" is that of nothing.
	const all = dates.filter(date =>
		date.type === 'calendar' ? namesDay(date) : date.type !== 'same-day' || !isFirst,
	);
	const pool = bestOf(all, event, sentence, read) ?? dates;
	if (isVisit(event.kind)) {
		const span = pool.find(isSpan);
		if (span) return span;
	}
	const single = pool.filter(date => !isSpan(date));
	const candidates = single.length > 0 ? single : pool;
	const rank = (date: DateMention): number =>
		(date.type === 'calendar' ? 0 : date.week ? 2000 : 1000) +
		distance(date, event) +
		(date.start > event.end ? 40 : 0);
	const chosen = candidates.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
	return chosen && forKind(chosen, event.kind);
}

/** The date as one of that kind: a meeting during a three-day visit takes one day. */
export function forKind(date: DateMention, kind: Kind): DateMention {
	if (hasTrait(kind, 'lasting')) return date;
	return {...date, lengthInDays: null, until: undefined};
}

/**
 * The date of an event whose sentence has none: that of the sentence before, for "the same day" with its own part of
 * the day.
 */
export function inheritDate(own: DateMention | null, earlier: DateMention | null): DateMention | null {
	if (!earlier) return own;
	if (own && own.type !== 'same-day' && !isVague(own)) return own;
	const day = isSpan(earlier) ? firstDayOf(earlier) : earlier;
	return {...day, dayPart: own?.dayPart ?? (own ? null : day.dayPart)};
}

/** The day that a later sentence gives as that of what stands before it ("in the evening of the same day, May 5"). */
export function sameDayBehind(sentence: Sentence, sentences: readonly Sentence[]): DateMention | null {
	const behind = sentences.slice(sentences.indexOf(sentence) + 1).flatMap(({dates}) => dates);
	return behind.find(({isSameDay}) => isSameDay) ?? null;
}

/**
 * The day of a sentence before that tells no more than when and where ("It began on Monday, in Hue.", "Mở đầu là thứ
 * Hai.", "Thursday belonged to the coast."); null where none stands there.
 */
export function dayOfScene(sentence: Sentence, sentences: readonly Sentence[]): DateMention | null {
	const before = sentences[sentences.indexOf(sentence) - 1];
	const [day, ...more] = before?.dates ?? [];
	if (!before || !day || more.length > 0 || before.text.length > longestScene) return null;
	const isOfNobody = before.people.length === 0 && before.kinds.every(({isFrame}) => isFrame);
	return isOfNobody && isDay(day) && !before.isOtherTime ? day : null;
}

/** Returns true for a day by itself: no month, no week, no "later that day". */
function isDay(date: DateMention): boolean {
	if (date.type === 'calendar') return namesDay(date);
	return date.type !== 'same-day' && !isVague(date) && !saysNoDay(date) && !date.week;
}

/** The longest sentence that tells no more than when and where, in UTF-16 units. */
const longestScene = 80;

/**
 * The one day by which the sentence before tells its news ("on Wednesday", "today"); one of the calendar may as well
 * be background.
 */
export function newsDayBefore(sentence: Sentence, sentences: readonly Sentence[]): DateMention | null {
	const [day, ...more] = sentences[sentences.indexOf(sentence) - 1]?.dates ?? [];
	const isNews = day?.type === 'weekday' || (day?.type === 'relative' && day.offset !== null);
	return day && isNews && more.length === 0 ? day : null;
}
