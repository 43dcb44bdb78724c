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
import {upTo} from '../../domain/memo.ts';
import {atNextStop, datedClauses} from './dated-clauses.ts';
import {clausesOf, sharedPeople} from './clauses.ts';
import {namesDay} from '../date-mention.ts';
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
	/** Of a clause behind the first one of its sentence: those of the first who take part in it too. */
	readonly shared?: readonly PersonMention[];
}

/** A sentence before it is known of what time it tells. */
export type BareSentence = Omit<Sentence, 'isOtherTime' | 'shared'>;

/** Sorts the findings of a passage into its sentences. */
export function splitSentences(text: string, findings: Findings, grammar: Grammar): Sentence[] {
	const plain = inOneSpelling(text);
	const dated = sentencesOf(findings.tokens).map(span => datedClauses(span, text, findings));
	const clauses = dated
		.flat()
		.flatMap(span => atNextStop(span, plain, findings, grammar))
		.map(span => clausesOf(span, text, findings, grammar));
	const spans = clauses.flat();
	const firsts = new Map(clauses.flatMap(([first, ...more]) => more.map(each => [each, first] as const)));
	const before = new Map(dated.flatMap(([first, ...more]) => more.map(each => [each.start, first] as const)));
	const kinds = bySentence(spans, findings.kinds);
	const people = bySentence(spans, findings.people);
	const dates = bySentence(spans, findings.dates);
	const places = bySentence(spans, findings.places);
	const topics = bySentence(spans, findings.topics);
	const sentences = spans.map(span => {
		const sentence: BareSentence = {
			...span,
			text: plain.slice(span.start, span.end),
			kinds: kinds(span),
			people: people(span),
			dates: dates(span),
			places: places(span),
			topics: topics(span),
		};
		const first = firsts.get(span);
		const opening = before.get(span.start);
		return {
			...sentence,
			isOtherTime: isOfOtherTime(sentence, grammar),
			...(first && {shared: sharedPeople(sentence.people, people(first))}),
			...(opening && sentence.people.length === 0 && {shared: subjectOf(people(opening))}),
		};
	});
	return sentences.map((sentence, index) =>
		isToldByPaper(sentence, sentences[index - 1], grammar) ? {...sentence, isOtherTime: false} : sentence,
	);
}

/** "The embassy released pictures of X and Y. The two had met on March 10": what was over by then is the news. */
function isToldByPaper(sentence: Sentence, before: Sentence | undefined, grammar: Grammar): boolean {
	const {beforePast, otherTime, publishing, standIn} = grammar;
	if (!sentence.isOtherTime || !before || beforePast === undefined) return false;
	const hasDay = sentence.dates.some(({type, from}) => type === 'calendar' && from.day !== null);
	if (!hasDay || !hasWords(before.text, publishing) || !hasWords(sentence.text, standIn)) return false;
	return !hasWords(sentence.text.replaceAll(beforePast, ' '), otherTime);
}

/** "Met X in Hanoi on Monday, and the next day toured the yard": who did both stands first. */
function subjectOf(people: readonly PersonMention[]): readonly PersonMention[] {
	return people.filter(({name, isAbsent}) => name !== '' && !isAbsent).slice(0, 1);
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
	const text = withoutOnce(whole, grammar).replaceAll(grammar.countedBefore, ' ');
	const sentence = {...whole, text};
	// What is told outright is looked for only where the whole has such words.
	if (isOfBefore(sentence, grammar) && hasWords(toldOutright(withDays(sentence), grammar), grammar.otherTime))
		return true;
	const isUndated = sentence.dates.length === 0;
	if (isUndated && isBackground({...sentence, text: toldOutright(text, grammar)}, grammar)) return true;
	const told = kinds.filter(kind => kind.isRecalled !== true);
	return told.length > 0 && told.every(kind => kind.isAnnounced) && !asksFirst(sentence, grammar);
}

/** "The plane that carried the first of them home in 1973 was back on Friday": a day of its own tells of that day. */
function withoutOnce({text, start, dates}: BareSentence, {onceClause}: Grammar): string {
	const clauses = findWords(text, onceClause);
	if (clauses.length === 0) return text;
	const isOwn = (date: DateMention): boolean =>
		(date.type !== 'calendar' || namesDay(date)) &&
		!clauses.some(({start: from, end}) => date.start - start >= from && date.start - start < end);
	return dates.some(isOwn) ? text.replaceAll(onceClause, ' ') : text;
}

/**
 * Of what semicolons part, that which tells a day ("He came on Tuesday; she had waited" tells of Tuesday), failing that
 * what names somebody; all where nothing does.
 */
function withDays({text, start, dates, people}: BareSentence): string {
	let from = start;
	const parts = text.split(';').map(part => {
		const own = {start: from, end: from + part.length};
		from = own.end + 1;
		const isNamed = ({name, isPronoun, ...person}: PersonMention): boolean =>
			name !== '' && !isPronoun && contains(own, person);
		return {part, hasDay: dates.some(date => contains(own, date)), hasName: people.some(isNamed)};
	});
	const telling = [parts.filter(({hasDay}) => hasDay), parts.filter(({hasName}) => hasName)];
	return (telling.find(found => found.length > 0) ?? parts).map(({part}) => part).join(' ; ');
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
	const told = [besideClause, earlierClause, askedClause, agreedPlan].reduce(
		(rest, clause) => rest.replaceAll(clause, ' '),
		unquoted(text),
	);
	const verbs = [speech, asking].flatMap(pattern => findWords(told, pattern)).map(({start}) => start);
	const said = Math.min(...verbs);
	return said > 0 ? told.slice(0, said) : told;
}

const quotation = /[“"][^“”"]*[”"]/gu;

/** A text without what it quotes. */
export function unquoted(text: string): string {
	return text.replaceAll(quotation, ' ');
}

/** Returns true where a place of a text stands within quotation marks. */
export function isInQuotes(at: number, text: string): boolean {
	return quotesIn(text).some(({start, end}) => start < at && at < end);
}

/** Sentences of which the quotations are kept: each is asked for every date and verb in it. */
const mostQuoted = 16;
const quotesIn = upTo(mostQuoted, (text: string): readonly Span[] =>
	Array.from(text.matchAll(quotation), ({index, 0: quote}) => ({start: index, end: index + quote.length})),
);

/** A year stands in it, and no day. */
export function isBackground({text}: BareSentence, {sinceClause, whoOnce, backgroundYear}: Grammar): boolean {
	return hasWords(text.replaceAll(sinceClause, '').replaceAll(whoOnce, ''), backgroundYear);
}
