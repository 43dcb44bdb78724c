import type {Parser, Refiner} from '../pipeline.ts';
import {findWords, hasWords} from './find-words.ts';
import type {KindFinding, KindWord} from './kind-finding.ts';
import {hasTrait, isVisit, kindEntry} from '../../kind-table.ts';
import type {Span} from '../../import-model.ts';
import {contains, firstEndingBehind, keepLongest} from './spans.ts';
import {sentencesOf, type Token} from './tokens.ts';
import {perObject} from '../../../domain/memo.ts';

/** Patterns of the words right before a kind, each ending with `$`. */
export interface KindContext {
	/** The kind is only the frame of something else. */
	readonly frame: RegExp;
	/** It is still to come. */
	readonly announced: RegExp;
	/** It did not happen. */
	readonly denied: RegExp;
	/** What makes of something denied by `had` alone what happened: its own day, from right behind it. */
	readonly dayOfPast?: {readonly before: RegExp; readonly behind: RegExp};
}

/** The stretch before a kind in which its context is looked for, in UTF-16 units. */
const reach = 60;

/** The parser of kinds for a language's words. What was denied is no kind. */
export function kindParser(words: readonly KindWord[], context: KindContext): Parser<KindFinding> {
	return ({text}) =>
		words.flatMap(word =>
			findWords(text, word.pattern).flatMap(hit => {
				const before = text.slice(Math.max(0, hit.start - reach), hit.start).trimEnd();
				if (isDenied(before, text.slice(hit.end, hit.end + reach), context)) return [];
				return [
					{
						start: hit.start,
						end: hit.end,
						kind: word.kind,
						weight: word.weight,
						need: word.need ?? kindEntry(word.kind).need,
						isFrame: word.isFrame === true || endsAtWord(before, context.frame),
						isAnnounced: endsAtWord(before, context.announced),
						isGuestFirst: word.isGuestFirst ?? false,
						isMutual: word.isMutual ?? hasTrait(word.kind, 'mutual'),
					},
				];
			}),
		);
}

/** "They had met" tells of nothing that a sentence reports; "they had met on March 10" does. */
function isDenied(before: string, behind: string, {denied, dayOfPast}: KindContext): boolean {
	if (!endsAtWord(before, denied)) return false;
	return !(dayOfPast && endsAtWord(before, dayOfPast.before) && dayOfPast.behind.test(behind));
}

/** Returns true when a pattern that ends with `$` hits, beginning on a word edge. */
function endsAtWord(text: string, pattern: RegExp): boolean {
	const match = pattern.exec(text);
	if (!match) return false;
	const previous = text.charAt(match.index - 1);
	return match.index === 0 || !/[\p{L}\p{M}\p{N}]/u.test(previous);
}

/** What a text says took place weighs so much more than what it only mentions. */
const heldBonus = 16;
/** The most text between an activity and the words that it took place, in UTF-16 units. */
const heldReach = 70;

/** "The exercise got under way": what is told to have taken place is what a sentence reports. */
export function raiseHeld(held: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) =>
		kinds.map(kind => {
			if (kind.need !== 'nobody') return kind;
			const behind = text.slice(kind.end, kind.end + heldReach).split(/[.;]/u)[0] ?? '';
			return hasWords(behind, held) ? {...kind, weight: kind.weight + heldBonus} : kind;
		});
}

/** "Received X on the occasion of a ship visit": where people meet, the stay of the ship is only the occasion. */
export function frameOccasions(occasion: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) => {
		const clauses = findWords(text, occasion);
		const isWithin = (kind: KindFinding): boolean =>
			clauses.some(clause => kind.start >= clause.start && kind.end <= clause.end);
		return kinds.map(kind => {
			if (kind.kind !== 'port-call' || !isWithin(kind)) return kind;
			const isMeeting = kinds.some(
				other => other.need === 'two-people' && !other.isFrame && !isWithin(other),
			);
			return isMeeting ? {...kind, isFrame: true} : kind;
		});
	};
}

/** The most text between an activity and the words that it was called off, in UTF-16 units. */
const calledOffReach = 160;

/** The words by which a language tells that something was called off. */
export interface CalledOffPatterns {
	/** That what stands before it did not, or will not, take place. */
	readonly told: RegExp;
	/** Ends a noun for what people do; a verb has no such words behind it. */
	readonly named: RegExp;
	/** Begins a clause that tells of something else. */
	readonly otherClause: RegExp;
}

/**
 * "The exercise planned for August will not take place", "a visit by X, set for May, was postponed": what is called off
 * behind its name is no kind.
 */
export function dropCalledOff({told, named, otherClause}: CalledOffPatterns): Refiner<KindFinding> {
	return (kinds, {text, tokens}) =>
		kinds.filter(kind => {
			const isNamed = endsAtWord(text.slice(Math.max(0, kind.start - reach), kind.end), named);
			if (kind.need !== 'nobody' && !isNamed) return true;
			const end = Math.min(sentenceAt(tokens, kind.start).end, kind.end + calledOffReach);
			const behind = text.slice(kind.end, end);
			const [clause] = findWords(behind, otherClause);
			return !hasWords(behind.slice(0, clause?.start), told);
		});
}

/** The most text of a clause before an activity, in UTF-16 units. */
export const clauseReach = 300;

/** The most text behind an activity in which it is said to be still to come, in UTF-16 units. */
const setForReach = 60;

/** "Talks were left for the next day": what its own sentence sets for later. `setFor` begins right behind. */
export function announceSetFor(setFor: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) =>
		kinds.map(kind =>
			setFor.test(text.slice(kind.end, kind.end + setForReach)) ? {...kind, isAnnounced: true} : kind,
		);
}

/** "Will visit Vietnam, hold talks with": what a list adds to something still to come is still to come. */
export function spreadAnnounced(joining: RegExp): Refiner<KindFinding> {
	return (kinds, {text}) => {
		let last: KindFinding | undefined;
		return kinds
			.toSorted((a, b) => a.start - b.start)
			.map(kind => {
				const gap = last && text.slice(last.end, kind.start);
				const isJoined = last?.isAnnounced === true && gap !== undefined && !/[.;:]\s/u.test(gap);
				last = isJoined && joining.test(gap) ? {...kind, isAnnounced: true} : kind;
				return last;
			});
	};
}

/** "Told visiting Adm. X": beside a name the word only says who is there. */
function isRightBefore({end}: Span, people: readonly Span[]): boolean {
	return people.some(({start}) => start - end >= 0 && start - end <= 1);
}

/** "The visit", "this visit", "his visit": one that the text has told of already frames what else it tells. */
export function frameKnownVisits(before: RegExp): Refiner<KindFinding> {
	return (kinds, {text, people}) =>
		kinds.map(kind => {
			if (!isVisit(kind.kind)) return kind;
			const isTitle = text.slice(kind.start, kind.end).endsWith('ing') && isRightBefore(kind, people);
			if (isTitle) return {...kind, isFrame: true, isRecalled: true};
			const isKnown = endsAtWord(text.slice(Math.max(0, kind.start - reach), kind.start).trimEnd(), before);
			return isKnown ? {...kind, isFrame: true} : kind;
		});
}

/** "Đại sứ", "Thứ trưởng phụ trách đối thoại": a verb within a title is none. */
export const keepOutsideTitles: Refiner<KindFinding> = (kinds, {people}) =>
	kinds.filter(kind => !people.some(person => contains(person, kind)));

/** Who speaks, in capitals, and how, in brackets: "REPORTER (by phone): …". */
const label = /^\s{0,4}(?:\p{Lu}[\p{Lu}\p{M}.'’-]{0,20}\s){1,5}\([^()]{1,40}\)\s?:/u;

/** Drops the kinds within such a label: by phone is only how somebody is heard. */
export const keepOutsideLabel: Refiner<KindFinding> = (kinds, {text}) => {
	const end = label.exec(text)?.[0].length ?? 0;
	return kinds.filter(kind => kind.start >= end);
};

/** Of overlapping kinds the longest stays. */
export const keepLongestKinds: Refiner<KindFinding> = kinds => keepLongest(kinds);

const sentenceSpans = perObject((tokens: readonly Token[]) => sentencesOf(tokens));

/** The sentence about a place of the text. */
function sentenceAt(tokens: readonly Token[], at: number): Span {
	const sentence = tokens[firstEndingBehind(tokens, at)]?.sentence ?? 0;
	return sentenceSpans(tokens)[sentence] ?? {start: 0, end: 0};
}

/**
 * A ship that visits makes a port call (`byShip` of the table of kinds), unless somebody with an office is named
 * between it and the verb. `ship` matches ships' names and sorts.
 */
export const turnShipVisits =
	(ship: RegExp): Refiner<KindFinding> =>
	(kinds, {text, people, tokens}) =>
		kinds.map(kind => {
			const {byShip} = kindEntry(kind.kind);
			if (byShip === undefined) return kind;
			const {start} = sentenceAt(tokens, kind.start);
			const leader = people.findLast(
				person => person.title !== '' && person.start >= start && person.end <= kind.start,
			);
			// Of a leader and a ship the nearer one is the verb's subject: "the spokesman said that USS X will visit".
			const from = Math.max(leader?.end ?? start, kind.start - clauseReach);
			if (!hasWords(text.slice(from, kind.start), ship)) return kind;
			return {...kind, kind: byShip, need: kindEntry(byShip).need, weight: kind.weight + 20};
		});
