import type {Draft, PersonMention} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';
import {personKeysIn, type PersonKeys} from '../person-keys.ts';
import {beginsWithDay} from './programme.ts';
import type {ReadPassage} from './sentence.ts';
import {dayAlone} from './stamps.ts';
import {tellsEnd, untilEnd} from './visit-ends.ts';

/**
 * A text of this many passages, most of them without a day of their own, is running text; else each passage stands
 * for itself.
 */
const fewestPassages = 4;

/** Returns true when a text is one story, and no list of reports: a chronology is one, its lines begin with a day. */
export function isArticle(passages: readonly ReadPassage[]): boolean {
	const bodies = passages.filter(read => read.role === 'body');
	if (bodies.length < fewestPassages) return false;
	// "In the afternoon" is of a day told before.
	const isDated = ({findings: {dates}}: ReadPassage): boolean =>
		dates.some(({type, offset}) => type !== 'same-day' || offset !== null);
	const dated = bodies.filter(read => isDated(read) && read.findings.people.length > 0);
	const begun = bodies.filter(beginsWithDay);
	return dated.length / bodies.length < 0.5 && begun.length / bodies.length < 0.5;
}

/**
 * Returns true when "yesterday" and "on Monday" of every passage are told from the day of its text: in running text,
 * and on a page with a title and a day of publication whose items have no days of their own.
 */
export function isToldFromItsDay(passages: readonly ReadPassage[]): boolean {
	const {published, title} = passages[0]?.passage.document ?? {};
	return isArticle(passages) || (Boolean(published && title) && passages.filter(dayAlone).length <= 1);
}

/**
 * One draft for each engagement of an article however often it is told: of one kind, with one person of each side in
 * common and no other day. The body counts before captions.
 */
export function mergeArticle(drafts: readonly {draft: Draft; isBody: boolean}[]): Draft[] {
	const ordered = drafts.toSorted((a, b) => Number(b.isBody) - Number(a.isBody));
	const keyOf = personKeysIn(drafts.map(each => each.draft));
	const merged: Draft[] = [];
	for (const {draft, isBody} of ordered) {
		const at = merged.findIndex(other => isSame(other, draft, keyOf));
		const other = merged[at];
		if (other) merged[at] = isBody ? join(other, draft, keyOf) : other;
		else merged.push(draft);
	}
	return withVisitor(merged, keyOf).toSorted(
		(a, b) => (a.passages[0]?.line ?? 0) - (b.passages[0]?.line ?? 0),
	);
}

function isSame(a: Draft, b: Draft, keyOf: PersonKeys): boolean {
	const bothVisits = isVisit(a.kind) && isVisit(b.kind);
	if (a.kind !== b.kind && !bothVisits) return false;
	if (!sameDay(a, b)) return false;
	if (bothVisits) return keys(a, keyOf, 'visitor').some(key => keys(b, keyOf, 'visitor').includes(key));
	const [own, others] = [keys(a, keyOf), keys(b, keyOf)];
	// Where nobody is named, everybody would be: then the place tells two apart.
	if ((own.length === 0 || others.length === 0) && areElsewhere(a, b)) return false;
	return own.every(key => others.includes(key)) || others.every(key => own.includes(key));
}

/** Returns true where two towns are named. */
function areElsewhere(a: Draft, b: Draft): boolean {
	const [here, there] = [a, b].map(({place}) => place?.place ?? '');
	return here !== there && [here, there].every(each => each !== '' && each !== 'Vietnam');
}

function keys(draft: Draft, keyOf: PersonKeys, part?: string): string[] {
	return draft.participants
		.filter(participant => part === undefined || participant.part === part)
		.map(participant => keyOf(participant.mention));
}

function sameDay(a: Draft, b: Draft): boolean {
	const [x, y] = [a.date, b.date];
	if (x?.type !== 'calendar' || y?.type !== 'calendar') return true;
	const isWithin = (inner: typeof x, outer: typeof x): boolean =>
		inner.from.month === outer.from.month &&
		(inner.from.day ?? 0) >= (outer.from.day ?? 0) &&
		(inner.from.day ?? 0) <= (outer.to.day ?? 0);
	return isWithin(x, y) || isWithin(y, x);
}

function join(first: Draft, second: Draft, keyOf: PersonKeys): Draft {
	const known = new Set(keys(first, keyOf));
	const added = second.participants.filter(participant => !known.has(keyOf(participant.mention)));
	const passages = second.passages.filter(passage => !first.passages.includes(passage));
	return {
		...first,
		passages: [...first.passages, ...passages],
		accounts: [...first.accounts, ...second.accounts],
		participants: [...first.participants, ...added],
		date: dateOfBoth(first, second),
		place: first.place ?? second.place,
		topics: [...new Set([...first.topics, ...second.topics])],
	};
}

/** The date that the first tells; of a visit from the day on which it began to that on which it ended. */
function dateOfBoth(first: Draft, second: Draft): Draft['date'] {
	if (tellsEnd(first)) return untilEnd(second.date, first) ?? first.date;
	return (tellsEnd(second) ? untilEnd(first.date, second) : first.date) ?? second.date;
}

/** Whatever else an article tells took place during the one visit that it tells of. */
function withVisitor(drafts: readonly Draft[], keyOf: PersonKeys): Draft[] {
	const visitors = drafts
		.filter(draft => isVisit(draft.kind))
		.flatMap(draft => draft.participants.find(participant => participant.part === 'visitor')?.mention ?? []);
	const [visitor] = visitors;
	if (!visitor || new Set(visitors.map(keyOf)).size !== 1) return [...drafts];
	return drafts.map(draft => (belongsTo(draft, visitor, keyOf) ? {...draft, visitor} : draft));
}

function belongsTo(draft: Draft, visitor: PersonMention, keyOf: PersonKeys): boolean {
	return !isVisit(draft.kind) && draft.visitor === null && keys(draft, keyOf).includes(keyOf(visitor));
}
