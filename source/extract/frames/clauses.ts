import {
	contains,
	type Findings,
	findWords,
	type Grammar,
	hasWords,
	type KindFinding,
} from '../mentions/index.ts';
import type {PersonMention, Span} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';

/** A word of less weight may only add people to a meeting ("was there to greet him"). */
const leastWeight = 62;

/** What begins a clause that tells more of the one before it, or what was before it. */
const subordinate =
	/^(?:\p{L}{2,}ing|who|whom|whose|which|where|when|while|after|before|as|because|since|if|that|to|during|following|with|khi|sau\s+khi|trước\s+khi|ngay\s+sau|mà|nơi|để|do|vì|nhân|cùng|trong)(?!\p{L})/iu;
/** Joins a clause with a subject or a time of its own to the one before it. */
const strong =
	/;\s+(?:(?:and|then|còn|rồi)\s+)?|,?\s+(?:and|rồi|và)\s+(?:then\s+|sau\s+đó\s+)?|,\s+(?:then|sau\s+đó|trong\s+khi\s+đó)\s+/giu;
const weak = /,\s+/gu;

/**
 * The clauses of a sentence each of which tells an engagement of its own: "held talks with A on Monday, called on B
 * and was received by C". The sentence as a whole where it tells one.
 */
export function clausesOf(span: Span, text: string, findings: Findings, grammar: Grammar): readonly Span[] {
	const acts = findings.kinds
		.filter(kind => contains(span, kind) && isAct(kind))
		.toSorted((a, b) => a.start - b.start);
	const parts: Span[] = [];
	let {start} = span;
	for (const [index, act] of acts.entries()) {
		const last = acts[index - 1];
		const end = acts[index + 1]?.start ?? span.end;
		const joint =
			last &&
			jointsOf({start, end}, {last, act}, text, findings).find(
				hit =>
					isWhole({start, end: hit.start}, last, findings, parts.length > 0) &&
					addsPeople({start, end: hit.start}, {start: hit.end, end}, findings) &&
					!isWithin({start: hit.end, end}, last, findings),
			);
		if (!joint) continue;
		parts.push({start, end: joint.start});
		start = joint.end;
	}
	const whole = text.slice(span.start, span.end);
	// Of a clause apart nobody sees that its subject is of another land.
	const isOfOthers = hasWords(whole, grammar.unrelated) || hasWords(whole, grammar.thirdCountry);
	if (parts.length === 0 || isOfOthers) return [span];
	return [...parts, {start, end: span.end}];
}

function isAct({isFrame, isAnnounced, isRecalled, need, weight, kind}: KindFinding): boolean {
	if (isFrame || isAnnounced || isRecalled === true) return false;
	return isVisit(kind) || (need === 'two-people' && weight >= leastWeight);
}

/** The words that may join two activities, the likeliest first: behind them stands nobody, or the second's subject. */
function jointsOf(
	{start}: Span,
	{last, act}: {readonly last: KindFinding; readonly act: KindFinding},
	text: string,
	{dates, people, places}: Findings,
): readonly Span[] {
	const between = text.slice(last.end, act.start);
	const mentions = [...dates, ...people, ...places];
	const hitsOf = (pattern: RegExp): readonly Span[] =>
		Array.from(between.matchAll(pattern), match => ({
			start: last.end + match.index,
			end: last.end + match.index + match[0].length,
		}))
			.filter(hit => !mentions.some(each => each.start < hit.end && each.end > hit.start))
			.filter(hit => !subordinate.test(text.slice(hit.end, act.end)))
			.toReversed();
	const named = people.filter(each => each.start > last.end && each.end <= act.start && each.name !== '');
	const isFree = (hit: Span): boolean => named.every(each => each.end <= hit.start);
	const isWhile = findWords(text.slice(start, start + whileReach), whileWords)[0]?.start === 0;
	const subject = isWhile ? named.at(-1) : undefined;
	const [strongest, weakest] = [hitsOf(strong), hitsOf(weak)];
	return [
		...(subject ? weakest.filter(hit => hit.end <= subject.start) : []),
		...strongest.filter(isFree),
		...weakest.filter(isFree),
		...strongest.filter(hit => named.some(each => isSubject(each, hit, text))),
	];
}

/** The longest word that begins a clause of the same time, in UTF-16 units. */
const whileReach = 12;
const whileWords = /while|as|trong\s+khi/giu;
/** The most text between what joins a clause and its subject, in UTF-16 units. */
const subjectReach = 40;

/** Somebody who stands at the head of the clause behind what joins it. */
function isSubject(person: PersonMention, hit: Span, text: string): boolean {
	return (
		person.start >= hit.end &&
		!/[.;]/u.test(text.slice(hit.end, person.start)) &&
		person.start - hit.end <= subjectReach
	);
}

/**
 * Returns true where a clause tells an engagement by itself: both sides are named, one of them in a clause before it
 * (`hasShared`), or who went where and when.
 */
function isWhole(
	part: Span,
	act: KindFinding,
	{people, dates, places}: Findings,
	hasShared: boolean,
): boolean {
	const named = people.filter(each => contains(part, each) && !each.isAbsent && each.name !== '');
	if (new Set(named.map(({side}) => side)).size > (hasShared ? 0 : 1)) return true;
	const [isDated, isPlaced] = [dates, places].map(all => all.some(each => contains(part, each)));
	return isVisit(act.kind) && isDated === true && isPlaced === true;
}

/** A meeting of the visit told before it, with no day or place of its own: the visit has its people. */
function isWithin(behind: Span, {kind}: KindFinding, {dates, places}: Findings): boolean {
	return isVisit(kind) && ![...dates, ...places].some(each => contains(behind, each));
}

/** Returns true where the clause behind names somebody of a side whom the one before does not name. */
function addsPeople(before: Span, behind: Span, {people}: Findings): boolean {
	const told = people.filter(each => contains(before, each)).map(({name}) => name);
	return people.some(
		each =>
			contains(behind, each) &&
			each.name !== '' &&
			!each.isAbsent &&
			each.side !== 'other' &&
			!told.includes(each.name),
	);
}

/** The subject that a later clause shares: somebody of the clauses before, of a side that it does not name. */
export function sharedPeople(
	own: readonly PersonMention[],
	before: readonly PersonMention[],
): readonly PersonMention[] {
	const isTaking = ({name, isAbsent}: PersonMention): boolean => name !== '' && !isAbsent;
	const sides = new Set(own.filter(isTaking).map(({side}) => side));
	const first = before.find(each => isTaking(each) && !sides.has(each.side));
	return first && sides.size > 0 ? [first] : [];
}
