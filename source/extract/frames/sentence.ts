import {
	contains,
	type Findings,
	type Grammar,
	findWords,
	firstEndingBehind,
	hasWords,
	inOneSpelling,
	type KindFinding,
	type Locale,
	sentencesOf,
} from '../mentions/index.ts';
import type {DateMention, Passage, PersonMention, PlaceMention, Span, TopicMention} from '../import-model.ts';

/** A passage that has been read. */
export interface ReadPassage {
	readonly passage: Passage;
	readonly role: 'body' | 'caption' | 'heading';
	readonly locale: Locale;
	readonly findings: Omit<Findings, 'tokens'>;
	readonly sentences: readonly Sentence[];
	/** Of a line of a programme: the visitor whom the line above it names. */
	readonly visitors?: readonly PersonMention[];
}

/** A sentence with what was found in it; offsets are the passage's. */
export interface Sentence extends Span {
	readonly text: string;
	readonly kinds: readonly KindFinding[];
	readonly people: readonly PersonMention[];
	readonly dates: readonly DateMention[];
	readonly places: readonly PlaceMention[];
	readonly topics: readonly TopicMention[];
	/** It tells of another time or of no engagement: background, what is still to come, a life. */
	readonly isOtherTime: boolean;
}

/** A sentence before it is known of what time it tells. */
export type BareSentence = Omit<Sentence, 'isOtherTime'>;

/** Sorts the findings of a passage into its sentences. */
export function splitSentences(text: string, findings: Findings, grammar: Grammar): Sentence[] {
	const plain = inOneSpelling(text);
	const spans = sentencesOf(findings.tokens).flatMap(span => partsOf(span, text, findings));
	const kinds = bySentence(spans, findings.kinds);
	const people = bySentence(spans, findings.people);
	const dates = bySentence(spans, findings.dates);
	const places = bySentence(spans, findings.places);
	const topics = bySentence(spans, findings.topics);
	return spans.map(span => {
		const sentence: BareSentence = {
			...span,
			text: plain.slice(span.start, span.end),
			kinds: kinds(span),
			people: people(span),
			dates: dates(span),
			places: places(span),
			topics: topics(span),
		};
		return {...sentence, isOtherTime: isOfOtherTime(sentence, grammar)};
	});
}

/** Gives the mentions that begin within a sentence, in their order. */
function bySentence<M extends Span>(
	spans: readonly Span[],
	mentions: readonly M[],
): (span: Span) => readonly M[] {
	const bySpan = Map.groupBy(mentions, ({start}) => {
		const span = spans[firstEndingBehind(spans, start)];
		return span && span.start <= start ? span : null;
	});
	return span => bySpan.get(span) ?? [];
}

function isOfOtherTime(whole: BareSentence, grammar: Grammar): boolean {
	const {kinds} = whole;
	if (hasWords(whole.text, grammar.unrelated)) return true;
	const text = whole.text.replaceAll(grammar.countedBefore, ' ');
	const sentence = {...whole, text};
	// What is told outright is looked for only where the whole has such words.
	if (isOfBefore(sentence, grammar) && hasWords(toldOutright(withDays(sentence), grammar), grammar.otherTime))
		return true;
	const isUndated = sentence.dates.length === 0;
	if (isUndated && isBackground({...sentence, text: toldOutright(text, grammar)}, grammar)) return true;
	return kinds.length > 0 && kinds.every(kind => kind.isAnnounced) && !asksFirst(sentence, grammar);
}

/** Of what semicolons part, that which tells a day, if any: "He came on Tuesday; she had waited" tells of Tuesday. */
function withDays({text, start, dates}: BareSentence): string {
	let from = start;
	const parts = text.split(';').map(part => {
		const own = {start: from, end: from + part.length};
		from = own.end + 1;
		return {part, hasDay: dates.some(date => contains(own, date))};
	});
	const dated = parts.filter(({hasDay}) => hasDay);
	return (dated.length > 0 ? dated : parts).map(({part}) => part).join(' ; ');
}

/** Meetings told by weaker words may be no more than who was there. */
const leastOfMeeting = 55;

/**
 * Returns true where words tell of another time. "Before that the delegation had called on Y" is of this one: of both
 * sides, with somebody's name, and nothing further back than "before that".
 */
export function isOfBefore({text, kinds, people}: BareSentence, grammar: Grammar): boolean {
	const {otherTime, justBefore, standIn} = grammar;
	if (!hasWords(text, otherTime)) return false;
	const named = people.filter(({name, side, isAbsent}) => name !== '' && side !== 'other' && !isAbsent);
	const isOfBoth = new Set(named.map(({side}) => side)).size > 1 || hasWords(text, standIn);
	const isMeeting = kinds.some(
		({need, weight, isFrame, isAnnounced}) =>
			need === 'two-people' && weight >= leastOfMeeting && !isFrame && !isAnnounced,
	);
	if (named.length === 0 || !isOfBoth || !isMeeting) return true;
	return hasWords(text.replaceAll(justBefore, ' '), otherTime);
}

/** "The colonel promised to send instructors": he promised it there and then, whatever is still to come. */
export function asksFirst({text, start, kinds}: BareSentence, {asking}: Grammar): boolean {
	const [verb] = findWords(text, asking);
	return verb !== undefined && verb.start > 0 && kinds.every(kind => kind.start - start >= verb.end);
}

/**
 * A sentence without what it quotes or reports, and without what somebody asks or promises: "Capt. X said that 800
 * people had come" tells of Capt. X.
 */
function toldOutright(
	text: string,
	{speech, asking, besideClause, earlierClause, askedClause, agreedPlan}: Grammar,
): string {
	const unquoted = [/[“"][^“”"]*[”"]/gu, besideClause, earlierClause, askedClause, agreedPlan].reduce(
		(rest, clause) => rest.replaceAll(clause, ' '),
		text,
	);
	const verbs = [speech, asking].flatMap(pattern => findWords(unquoted, pattern)).map(({start}) => start);
	const said = Math.min(...verbs);
	return said > 0 ? unquoted.slice(0, said) : unquoted;
}

/** A year stands in it, and no day. */
export function isBackground({text}: BareSentence, {sinceClause, backgroundYear}: Grammar): boolean {
	return hasWords(text.replaceAll(sinceClause, ''), backgroundYear);
}

/** Where a clause may begin that has a day of its own. */
const clauseEdge = /(?:;|,(?=\s+(?:and|then|while|và|rồi|còn)\s))\s+(?:(?:and|then|while|và|rồi|còn)\s+)?/giu;
/** The most letters between the edge of a clause and its day. */
const mostBeforeDay = 5;

/**
 * The clauses of a sentence that tell each of a day of their own: those beside a semicolon with a day and an activity
 * each, and those that begin with their day ("…; on Tuesday X received him; and yesterday he met Y").
 */
function partsOf(span: Span, text: string, findings: Findings): readonly Span[] {
	const parts: Span[] = [];
	let from = span.start;
	for (const {index, 0: edge} of text.slice(span.start, span.end).matchAll(clauseEdge)) {
		const at = span.start + index;
		const halves = [
			{start: from, end: at},
			{start: at + edge.length, end: span.end},
		] as const;
		if (!areApart(halves, edge, findings)) continue;
		parts.push(halves[0]);
		from = at + (edge.startsWith(';') ? 1 : edge.length);
	}
	return [...parts, {start: from, end: span.end}];
}

function areApart(
	[first, second]: readonly [Span, Span],
	edge: string,
	{dates, kinds, people}: Findings,
): boolean {
	const hasDay = (half: Span): boolean => dates.some(date => contains(half, date));
	const hasKind = (half: Span): boolean => kinds.some(kind => !kind.isFrame && contains(half, kind));
	if (!hasDay(first) || !hasDay(second)) return false;
	const isDayFirst = ({start}: Span): boolean =>
		dates.some(date => date.start >= start && date.start - start <= mostBeforeDay);
	const hasPerson = (half: Span): boolean => people.some(person => contains(half, person));
	if (edge.startsWith(';') && hasKind(second) && (hasKind(first) || isDayFirst(first))) return true;
	return isDayFirst(second) && hasKind(second) && hasPerson(second) && (hasKind(first) || hasPerson(first));
}
