import {contains, endsWith, findWords, type Grammar, hasWords, type KindFinding} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import {distinctPeople} from '../identity.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import {activitiesOf} from './activities.ts';
import {chooseDate} from './choose-date.ts';
import {choosePlace, isWellPlaced} from './choose-place.ts';
import {roleOf} from './date-roles.ts';
import {guessedWeight} from './guess-activity.ts';
import type {BuildContext, Moment} from './moment.ts';
import {isInQuotes, type ReadPassage, type Sentence, unquoted} from './sentence.ts';
import {withStandIns} from './stand-ins.ts';

/** The most text of a sentence that is looked at as its head, in UTF-16 units. */
const headLength = 40;
/** The most text before a day in which it is called the coming one, in UTF-16 units. */
const comingReach = 14;
/** More than the longest name of a day with its word for the next one. */
const longestDay = 24;

/** The moments of a sentence; none where it tells no activity. `before` are those of earlier sentences. */
export function momentsOf(
	sentence: Sentence,
	read: ReadPassage,
	context: BuildContext,
	before: readonly Moment[],
): readonly Moment[] {
	return activitiesOf(sentence, read.locale.grammar).map((event, index, all) => ({
		...momentOf(event, sentence, {read, context, before}),
		isSecond: index > 0,
		isOfTwo: all.length > 1,
	}));
}

/** Those of a sentence who take part in what it tells. */
function takingPart(event: KindFinding, sentence: Sentence, read: ReadPassage): readonly PersonMention[] {
	const {grammar} = read.locale;
	const later = [grammar.beforeClause, grammar.objectClause]
		.flatMap(clause => findWords(sentence.text, clause))
		.map(hit => ({start: hit.start + sentence.start, end: hit.end + sentence.start}));
	// "Met X before Y spoke", "the plan that Y had proposed": Y was not there.
	const isOfLater = (person: PersonMention): boolean =>
		later.some(clause => contains(clause, person) && !contains(clause, event));
	// "After talks with X, he was received by Y": X was at the talks.
	const earlier = findWords(sentence.text, grammar.sinceClause)
		.map(hit => ({start: hit.start + sentence.start, end: hit.end + sentence.start}))
		.filter(
			clause =>
				clause.end <= event.start &&
				sentence.kinds.some(kind => kind.need === 'two-people' && contains(clause, kind)),
		);
	const isOfEarlier = (person: PersonMention): boolean => earlier.some(clause => contains(clause, person));
	const isTaking = (person: PersonMention): boolean =>
		!isOfLater(person) &&
		!isOfEarlier(person) &&
		(!person.isAbsent || (isVisit(event.kind) && isInviter(person, read)));
	return sentence.people.filter(isTaking);
}

/** What a spokesman makes known, where nobody else does anything, is his own act. */
function actorsOf(event: KindFinding, sentence: Sentence, read: ReadPassage): readonly PersonMention[] {
	const taking = takingPart(event, sentence, read);
	if (taking.length > 0 || !hasTrait(event.kind, 'makes-known')) return taking;
	return sentence.people.filter(({title}) => hasWords(title, read.locale.grammar.spokesman));
}

/** An activity of a sentence with what the sentence says of it. */
export function momentOf(
	event: KindFinding,
	sentence: Sentence,
	{
		read,
		context,
		before,
	}: {readonly read: ReadPassage; readonly context: BuildContext; readonly before: readonly Moment[]},
): Moment {
	const {grammar} = read.locale;
	const own = distinctPeople([...(read.visitors ?? []), ...actorsOf(event, sentence, read)]);
	const date = chooseDate(event, sentence, read);
	const place = choosePlace({event, sentence, grammar, lookup: context.lookup});
	const ahead = sentence.text.slice(0, event.start - sentence.start);
	const isBefore = grammar.beforePast !== undefined && endsWith(ahead, grammar.beforePast);
	const toDay = sentence.text.slice(0, Math.max(0, (date?.start ?? 0) - sentence.start));
	// "Will send cadets under a letter signed here on Monday": the day is that of the paper.
	const isOfPaper = endsWith(toDay, grammar.signedThen);
	const isNext = date?.type === 'weekday' && isOfNextDay(event, toDay, sentence, grammar);
	return {
		sentence,
		event: {...event, isAnnounced: !isOfPaper && (isNext || event.isAnnounced)},
		people: withStandIns(withShared(own, sentence), {read, sentence, event, before, context}),
		date,
		dateRole: date && roleOf(date, event, sentence, read),
		place,
		isPlaced: place !== null && isWellPlaced(place, sentence, grammar),
		isAnotherTime: isBefore || hasWords(sentence.text.slice(0, headLength), grammar.beforeOrAfter),
		isBefore,
		isSecond: false,
		isOfTwo: false,
	};
}

/** The people of a clause, and those of the first one of its sentence who take part in it without being named. */
function withShared(people: readonly PersonMention[], {shared = []}: Sentence): readonly PersonMention[] {
	return distinctPeople([...people, ...shared.map(each => ({...each, isPronoun: true}))]);
}

/** Returns true where a day of the week, up to which `toDay` reads, is the next such one. */
function isOfNextDay(event: KindFinding, toDay: string, sentence: Sentence, grammar: Grammar): boolean {
	const {text, start} = sentence;
	const isPresent =
		!event.isFrame && hasWords(text.slice(event.start - start, event.end - start), grammar.presentTense);
	const aboutDay = text.slice(Math.max(0, toDay.length - comingReach), toDay.length + longestDay);
	return isPresent || hasWords(aboutDay, grammar.comingDay) || isToBe(event, toDay, sentence, grammar);
}

/** Returns true where the words ahead of what is told say that it will be. */
function isToBe(
	{start, kind, weight}: KindFinding,
	toDay: string,
	{text, start: from}: Sentence,
	{future, beforeClause, relativeClause, whoWill}: Grammar,
): boolean {
	// Where no word tells what happened, a verb may stand anywhere before the day.
	const until = weight === guessedWeight ? Math.max(start - from, toDay.length) : start - from;
	// "A day before he is to see X", "who will see X,": that tells of something else.
	// "Officers who will deploy to Abyei": they will, whatever else is told of them.
	const clauses = [beforeClause, whoWill, ...(relativeClause ? [relativeClause] : [])];
	const told = isInQuotes(start - from, text) ? text.slice(0, until) : unquoted(text.slice(0, until));
	const ahead = clauses.reduce((rest, clause) => rest.replaceAll(clause, ' '), lastPart(told, toDay.length));
	// "Will give boats, the embassy announced Wednesday": what will be is not the announcement.
	return kind === 'announcement' ? endsWith(ahead.trimEnd(), future) : hasWords(ahead, future);
}

/** Ends what announces a list of what is to come. */
const beforeList = /(?:includes?|following|schedule|programme?|gồm(?:\s+có)?|như\s+sau|sau\s+đây|lịch)$/iu;

/** "They leave in May: on Monday a class opened": a sign before the day parts that from what is still to come. */
function lastPart(text: string, dayAt: number): string {
	const at = Math.max(text.lastIndexOf(': '), text.lastIndexOf('; '));
	return at < 0 || at > dayAt || beforeList.test(text.slice(0, at)) ? text : text.slice(at + 1);
}

/** Returns true when the person is the one who invited: host of a visit, nobody in a meeting during it. */
function isInviter(person: PersonMention, read: ReadPassage): boolean {
	const before = read.passage.text.slice(Math.max(0, person.start - 60), person.start);
	return endsWith(before, read.locale.grammar.beforeInviter);
}
