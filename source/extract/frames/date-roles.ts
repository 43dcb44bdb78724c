import {perObject, upTo} from '../../domain/memo.ts';
import {endsWith, findWords, type Grammar, hasWords, type Hit, type KindFinding} from '../mentions/index.ts';
import {isSpan} from '../date-mention.ts';
import type {DateMention, Span} from '../import-model.ts';
import {hasTrait} from '../kind-table.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/**
 * The parts that a date takes in a sentence, those first by which an event is dated: its own day, the day on which the
 * paper printed it, an aside (what came before, an anniversary, the same day elsewhere), the day of the report.
 */
export const dateRoles = ['event', 'dateline', 'aside', 'report'] as const;
/** The part of a date, see {@link dateRoles}. */
export type DateRole = (typeof dateRoles)[number];

/** The most text before a dateline's date, in UTF-16 units. */
const datelineReach = 60;
/** The most text beside a date in which words of a report are looked for. */
const reportReach = 70;
/** The most text between a day told from an occasion and the word for that, in UTF-16 units. */
const occasionReach = 24;
/** The most text between what is published and its day, in UTF-16 units. */
const publishedReach = 24;
/** More than the longest words of a report. */
const longestReport = 40;
/** The most text before a date in which its stay begins or ends, in UTF-16 units. */
const boundReach = 100;
/** The most text before a date in which it is told that it is to come, in UTF-16 units. */
const comingReach = 160;
/** Sentences that are asked for the clauses of all of their dates, one after the other. */
const mostSentences = 16;
// A word is taken whole: one that could be parted anywhere would be parted in all ways, twice as many with each letter.
const datelineHead =
	/^[\s"“(]*(?:\p{Lu}[\p{L}\p{M}.'’-]*(?![\p{L}\p{M}.'’-])[\s,]*(?:\((?:[^)]*)\)\s*(?:[,-]\s*)?)?)+,?\s*(?:\((?:\p{Lu}[\p{L}\p{M}.]{1,15}[\s,:-]{1,3}){0,3})?$/u;
const datelineTail = /^(?:,?\s*\d{4})?\s*\)?\s*(?:\([^)]{1,20}\)|\/[^/]{1,20}\/)?\s*[-–—:]/u;

/** The part of a date for an event of its sentence. */
export function roleOf(
	date: DateMention,
	event: KindFinding,
	sentence: Sentence,
	read: ReadPassage,
): DateRole {
	if (isDateline(date, read)) return 'dateline';
	if (date.isOfBefore === true) return isRightBehind(event, date) ? 'event' : 'aside';
	if (isReport(date, event, sentence, read)) return 'report';
	const isBeside =
		isToCome(date, event, sentence, read) ||
		isAside(date, event, sentence, read) ||
		isInBrackets(date, sentence) ||
		isBound(date, sentence, read);
	return isBeside ? 'aside' : 'event';
}

/** "Two days after the meeting": the words for what happened stand right behind those for its day. */
function isRightBehind(event: Span, date: Span): boolean {
	return event.start >= date.end && event.start - date.end <= occasionReach;
}

/**
 * "HANOI, May 14, 2013 – …", "(Hà Nội, 17/3/2017) - …", "Hà Nội (TTXVN 17/3/2017) - …": a day at the head of a passage,
 * before a dash.
 */
export function isDateline(date: DateMention, {passage: {text}, sentences}: ReadPassage): boolean {
	if (date.type !== 'calendar' || date.start > datelineReach || (sentences[0]?.end ?? 0) < date.end)
		return false;
	return datelineHead.test(text.slice(0, date.start)) && datelineTail.test(text.slice(date.end));
}

/** "On 14 August the embassy said that a class had opened on 12 August": a day before who says it, another behind. */
function isOfReporter(date: DateMention, event: KindFinding, sentence: Sentence, grammar: Grammar): boolean {
	const verb = reportBehind(date, sentence, grammar);
	const {dates} = sentence;
	return (
		verb !== null && event.start > verb && dates.some(other => other.start > verb && other.type === date.type)
	);
}

/** "On Wednesday an official disclosed that both had exchanged notes": a day before who says what was over by then. */
export function isBeforeReporter(
	date: DateMention,
	event: KindFinding,
	sentence: Sentence,
	grammar: Grammar,
): boolean {
	const verb = reportBehind(date, sentence, grammar);
	const {text, start} = sentence;
	return verb !== null && hasWords(text.slice(verb - start, event.start - start), grammar.reportedPast);
}

/** The place of the words of a report behind a day, in the passage; null where there are none. */
function reportBehind({end}: DateMention, {text, start}: Sentence, {afterReportDay}: Grammar): number | null {
	const rest = text.slice(end - start, end - start + reportReach + longestReport);
	const said = findWords(rest, afterReportDay).find(hit => hit.start <= reportReach);
	return said ? end + said.start : null;
}

/** "The embassy on Friday released pictures of …": told of the paper, where what happened does not stand before it. */
function isOfPublishing(
	{start, end}: DateMention,
	event: KindFinding,
	sentence: Sentence,
	{publishing}: Grammar,
): boolean {
	return findWords(sentence.text, publishing).some(hit => {
		const [from, to] = [hit.start + sentence.start, hit.end + sentence.start];
		if (start >= to) return start - to <= publishedReach;
		const isTold = event.start >= sentence.start && event.start < from;
		return end <= from && from - end <= reportReach && !isTold;
	});
}

/** A day beside words of speech ("said on Saturday"), unless the event is what was said. */
function isReport(date: DateMention, event: KindFinding, sentence: Sentence, {locale}: ReadPassage): boolean {
	const {text, start} = sentence;
	if (hasTrait(event.kind, 'words-alone') || hasTrait(event.kind, 'makes-known')) return false;
	const {grammar} = locale;
	const [from, to] = [date.start - start, date.end - start];
	const before = text.slice(Math.max(0, from - reportReach), from);
	if (endsWith(before, grammar.beforeReportDay))
		return !endsWith(before, grammar.signedThen) && !isQuotedLater(date, sentence, grammar);
	const after = text.slice(to, to + reportReach);
	if (isOfReporter(date, event, sentence, grammar) || isOfPublishing(date, event, sentence, grammar))
		return true;
	return findWords(after, grammar.afterReportDay).some(hit => after.slice(0, hit.start).trim() === '');
}

/** "A note posted Thursday printed what X had said on Monday": beside the day of the paper that of what was said. */
function isQuotedLater(date: DateMention, {text, start, dates}: Sentence, grammar: Grammar): boolean {
	const before = (at: number): string => text.slice(Math.max(0, at - start - reportReach), at - start);
	return (
		hasWords(before(date.start).slice(-occasionReach), grammar.reportedPast) &&
		dates.some(other => other.start < date.start && endsWith(before(other.start), grammar.beforeReportDay))
	);
}

/**
 * In a clause that tells what came before or is prepared, while the event stands outside it ("sau khi thăm Mỹ ngày
 * 30/5, …"), or about somebody ("…, who met in Bangkok on 17 November, …").
 */
function isAside(date: Span, event: KindFinding, {text, start}: Sentence, {locale}: ReadPassage): boolean {
	return asidesIn(locale.grammar)(text).some(hit => {
		const holds = (at: number): boolean => at - start >= hit.start && at - start < hit.end;
		return holds(date.start) && !holds(event.start);
	});
}

/** "Met General X, who will travel on Dec. 10": the day of what is to come, behind what has happened. */
function isToCome(date: Span, event: KindFinding, {text, start}: Sentence, {locale}: ReadPassage): boolean {
	if (event.isAnnounced || event.end > date.start) return false;
	const from = Math.max(event.end, date.start - comingReach);
	return hasWords(text.slice(from - start, date.start - start), locale.grammar.future);
}

/** The clauses of a sentence that tell of other things, found once for all of its dates. */
const asidesIn = perObject(({sinceClause, beforeClause, agreedClause, relativeClause}: Grammar) => {
	const clauses = [sinceClause, beforeClause, agreedClause, ...(relativeClause ? [relativeClause] : [])];
	return upTo(mostSentences, (text: string): readonly Hit[] =>
		clauses.flatMap(clause => findWords(text, clause)),
	);
});

/** "In Washington from September 7, he met …": the day on which a stay began or ends, beside one of another. */
function isBound(date: DateMention, {text, start}: Sentence, {locale}: ReadPassage): boolean {
	const to = date.start - start;
	return !isSpan(date) && endsWith(text.slice(Math.max(0, to - boundReach), to), locale.grammar.beforeBound);
}

/** A day in brackets beside one outside is the same day told again, or by another calendar or clock. */
function isInBrackets(date: DateMention, sentence: Sentence): boolean {
	const {inside, isAnyOutside} = daysByBracket(sentence);
	return isAnyOutside && inside.has(date);
}

/** The days of a sentence that stand in brackets, and whether any does not. */
const daysByBracket = perObject(({text, start, dates}: Sentence) => {
	const days = dates.filter(each => each.type === 'calendar' && each.from.day !== null);
	const inside = new Set<DateMention>();
	let at = 0;
	let isOpen = false;
	for (const day of days.toSorted((a, b) => a.start - b.start)) {
		for (; at < day.start - start; at++) {
			const sign = text[at];
			if (sign === '(' || sign === ')') isOpen = sign === '(';
		}
		if (isOpen) inside.add(day);
	}
	return {inside, isAnyOutside: inside.size < days.length};
});
