import type {Kind} from '../../domain/vocabulary.ts';
import {endsWith, findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import type {Moment} from './moment.ts';
import {isBackground, type Sentence} from './sentence.ts';

/** Between two clauses of a sentence that each have a subject. */
const clauseEnd = /[;]|[”"]\s*[,.]?\s/gu;

/**
 * The people whom a sentence adds to the engagement that was told before it: every one with a name, unless somebody
 * is only spoken about. A person stands as the subject of his clause, in a list, or right behind a verb of speech
 * ("said Col. X"); whoever is named further behind such a verb is what was spoken about.
 */
export function peopleAdded(sentence: Sentence, grammar: Grammar): readonly PersonMention[] {
	return sentence.people.filter(
		person =>
			person.name !== '' &&
			!person.isAbsent &&
			person.side !== 'other' &&
			!isFriend(person, sentence, grammar) &&
			!isInObjectClause(person, sentence, grammar) &&
			!isSaidAhead(person, sentence, grammar) &&
			!isSpokenOf(person, sentence, grammar),
	);
}

/** The most signs and blanks between two sentences that follow each other. */
const longestGap = 4;

/** Kinds that the handing over of something, or of its papers, is told by. */
const ofGiving: ReadonlySet<Kind> = new Set<Kind>(['handover', 'agreement']);

/**
 * The people whom a sentence of another time adds all the same: whoever commands the ship that came, though it tells
 * what he is to do, and those who had handed over, or signed for, what the passage tells was given.
 */
export function peopleBeside(
	sentence: Sentence,
	{event, people: own, sentence: lead}: Moment,
	grammar: Grammar,
): readonly PersonMention[] {
	const {kinds, text, start, dates} = sentence;
	if (hasWords(text, grammar.unrelated)) return [];
	// "Two generals came on Sunday. Gen. X had brought Gen. Y along": right behind a lead without names who they were.
	const isBehind = start > lead.start && start - lead.end <= longestGap;
	const tellsWho = isBehind && own.every(each => each.name === '') && dates.length === 0;
	if (isVisit(event.kind) && tellsWho && !isBackground(sentence, grammar))
		return peopleAdded(sentence, grammar);
	const isOfGiving = (kind: Kind): boolean => ofGiving.has(kind);
	const isSameAct =
		isOfGiving(event.kind) &&
		kinds.some(each => isOfGiving(each.kind) && !each.isAnnounced) &&
		sentence.dates.every(date => date.type !== 'calendar') &&
		!isBackground(sentence, grammar);
	const people = peopleAdded(sentence, grammar);
	if (isSameAct) return people;
	const isOfShip = hasTrait(event.kind, 'lasting') && kinds.every(each => each.isAnnounced);
	return isOfShip
		? people.filter(each => hasWords(text.slice(each.start - start, each.end - start), grammar.shipsOfficer))
		: [];
}

/** "X's old comrade, former Sen. Y, opened a school": beside what X did, that Y is his friend tells of Y elsewhere. */
function isFriend({start}: PersonMention, {text, start: from}: Sentence, {friendOf}: Grammar): boolean {
	return endsWith(text.slice(0, start - from).trimEnd(), friendOf);
}

/** "X had announced the gift in a letter": X spoke of it before, and was not there. */
function isSaidAhead({start, end}: PersonMention, {text, start: from}: Sentence, grammar: Grammar): boolean {
	return [grammar.speech, grammar.asking].some(pattern =>
		findWords(text, pattern).some(
			verb =>
				verb.start >= end - from &&
				saidBefore.test(text.slice(end - from, verb.start)) &&
				!clauseOf.test(text.slice(start - from, verb.start)),
		),
	);
}

/** A relative clause, which tells of its noun, or another main one. */
const clauseOf = /(?<!\p{L})(?:which|that|whom)(?!\p{L})|,\s+(?:and|while|but|và|còn)\s/u;

const saidBefore = /(?:had|từng|trước\s+đó\s+đã)\s(?:\p{Ll}{1,12}\s)?$/u;

/** "Thanked him for the papers that X had sent": X sent them, and was not there. */
function isInObjectClause({start}: PersonMention, sentence: Sentence, {objectClause}: Grammar): boolean {
	const at = start - sentence.start;
	return findWords(sentence.text, objectClause).some(hit => hit.start < at && at < hit.end);
}

function isSpokenOf(
	person: PersonMention,
	{text, start, people}: Sentence,
	{speech, asking, standIn, attendedBy}: Grammar,
): boolean {
	const at = person.start - start;
	if (endsWith(text.slice(0, at), attendedBy)) return false;
	const clause = beginsClause(person, {text, start}) ? at : lastEnd(text.slice(0, at));
	const verbs = [speech, asking]
		.flatMap(pattern => findWords(text.slice(clause, at), pattern))
		.map(hit => ({start: hit.start + clause, end: hit.end + clause}));
	return verbs.some(verb => {
		const before = text.slice(clause, verb.start);
		const isNamed = people.some(other => other.end - start <= verb.start && other.start - start >= clause);
		// "Four of them will come aboard each day, said Capt. X": behind a comma and the verb stands who said it.
		if (!isNamed && /[,”"]\s$/u.test(before) && text.slice(verb.end, at).trim() === '') return false;
		const isSaidBySomebody = isNamed || hasWords(before, standIn);
		// "… the crew said Col. X": right behind the verb stands who said it, if nobody stands before.
		return isSaidBySomebody || (text.slice(verb.end, at).trim() !== '' && before.trim() !== '');
	});
}

/** "X praised the dogs, and Gen. Y answered": who stands before a verb behind "and" begins a clause of his own. */
function beginsClause({start, end}: PersonMention, sentence: Pick<Sentence, 'text' | 'start'>): boolean {
	const {text, start: from} = sentence;
	const before = text.slice(0, start - from);
	return joint.test(before) && !reported.test(before) && verbBehind.test(text.slice(end - from));
}

const joint = /(?:,\s+(?:and|while|but|và)|,?\s+(?:còn|trong\s+khi|nhưng))\s+$/u;
/** What somebody says goes on over "and". */
const reported = /(?<!\p{L})(?:that|how|why|when|rằng|việc)(?!\p{L})/u;
/** A verb in the past, or any word in Vietnamese that goes on with no office and no list. */
const verbBehind =
	/^\s+(?:(?:\p{Ll}{2,}ly\s+)?(?:\p{Ll}{2,}ed|spoke|gave|took|sat|stood|told|said|led|made|saw|held|brought|sent|came|went|read|cut|swore|wore|ran|did)(?!\p{L})(?!\s+by)|(?:đã|cũng|thì|lại|nói|kể|cảm\s+ơn|đáp|trao|nhận|tiếp|đưa|dẫn|cho|phát\s+biểu|giới\s+thiệu|đánh\s+giá|nhấn\s+mạnh|khẳng\s+định|bày\s+tỏ|chúc|ký|đọc|cắt)(?![\p{L}\p{M}]))/u;

function lastEnd(text: string): number {
	return Math.max(0, ...Array.from(text.matchAll(clauseEnd), match => match.index + match[0].length));
}
