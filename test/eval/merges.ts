import type {Engagement} from '../../source/domain/engagement.ts';
import {isVisit} from '../../source/extract/kind-table.ts';
import {areNear} from '../../source/domain/days.ts';
import {parseEdtf} from '../../source/domain/date.ts';
import type {Proposal, Reference} from '../../source/extract/import-model.ts';
import type {Case, Expectation} from './gold.ts';
import {isRightKind, isRightPlace, scoreDate, scorePeople} from './score-fields.ts';

/** How often a known event came back as what it is. */
export interface Merges {
	/** Expected records that are known. */
	readonly known: number;
	/** Of them, those that merge with a record that is the same event, or with its visit or a part of it. */
	readonly right: number;
	/** Proposals that merge with another record. */
	readonly wrong: number;
	/** One line each, for people. */
	readonly misses: readonly string[];
}

/**
 * Compares what proposals merge with. The gold files say by `ref` which record a page's event is; of a passage, the
 * event is known where a record of its kind, or an acceptable one, has more than half of the people expected, or has
 * the kind and the place where nobody is, and is of exactly that day, or begins or ends with it. Talks of two who have
 * only a call or a paper of that day are not known. A merge is wrong where no expected record has a day in common
 * with that record, and a person or the kind; nor is on the day beside it, of the same kind and all the same people,
 * as two papers date one event.
 */
export function countMerges(
	cases: readonly Case[],
	proposals: readonly Proposal[],
	reference: Reference,
): Merges {
	const engagements = reference.engagements.all();
	const misses: string[] = [];
	let known = 0;
	let right = 0;
	let wrong = 0;
	for (const one of cases) {
		const own = proposals.filter(({passages}) =>
			passages.some(
				({document, line}) => document.file === one.file && (one.line === null || one.line === line),
			),
		);
		const same = one.expect.map(expected => withVisit(sameEvents(expected, engagements), engagements));
		const like = one.expect.map(expected => withVisit(likeEvents(expected, engagements), engagements));
		const allowed = new Set([...same, ...like].flatMap(records => [...records]));
		for (const {record, mergesInto} of own) {
			if (mergesInto === null || allowed.has(mergesInto)) continue;
			wrong++;
			misses.push(`${one.id} merges wrongly: ${record.kind} ${record.date} with ${mergesInto}`);
		}
		for (const [index, records] of same.entries()) {
			if (records.size === 0 || one.expect[index]?.optional === true) continue;
			known++;
			if (own.some(({mergesInto}) => mergesInto !== null && records.has(mergesInto))) right++;
			else misses.push(`${one.id} stands beside the known ${[...records].join(', ')}`);
		}
	}
	return {known, right, wrong, misses};
}

function sameEvents(expected: Expectation, engagements: readonly Engagement[]): readonly Engagement[] {
	if (expected.ref !== undefined) return engagements.filter(({id}) => id === expected.ref);
	return engagements.filter(record => {
		if (!isRightKind(record.kind, expected) || !isOnDay(record, expected)) return false;
		if (expected.people.length === 0)
			return record.kind === expected.kind && isRightPlace([record.place.name_en], expected) !== false;
		return sharedPeople(record, expected) * 2 > expected.people.length;
	});
}

/** On exactly the day, or in a span that begins or ends with it; of a visit of several days, its own span alone. */
function isOnDay(record: Engagement, expected: Expectation): boolean {
	if (scoreDate(record.date, expected) === 'exact') return true;
	const [span, ...others] = parseEdtf(record.date).members;
	return !isVisit(record.kind) && others.length === 0 && [span?.start, span?.end].includes(expected.date);
}

function sharedPeople(record: Engagement, expected: Expectation): number {
	return scorePeople(
		record.people.map(({name}) => name),
		[expected],
	).right.length;
}

/** The records with which a merge is not wrong, though the gold files may tell more or less of the event. */
function likeEvents(expected: Expectation, engagements: readonly Engagement[]): readonly Engagement[] {
	if (expected.ref !== undefined) return [];
	return engagements.filter(record => {
		const shared = sharedPeople(record, expected);
		if (scoreDate(record.date, expected) === 'wrong') return isSlipOfADay(record, expected, shared);
		return shared > 0 || isRightKind(record.kind, expected);
	});
}

/** At a gathering the same two meet on one day and the next; elsewhere no two of our records are so alike. */
function isSlipOfADay(record: Engagement, expected: Expectation, shared: number): boolean {
	const own = parseEdtf(record.date).members;
	const theirs = parseEdtf(expected.date).members;
	return (
		record.kind !== 'sideline-meeting' &&
		isRightKind(record.kind, expected) &&
		shared > 1 &&
		shared === expected.people.length &&
		own.some(mine => theirs.some(each => areNear(mine, each, 1)))
	);
}

/** The ids of these records, of the visits that they are part of, and of the parts of visits among them. */
function withVisit(records: readonly Engagement[], engagements: readonly Engagement[]): ReadonlySet<string> {
	const ids = new Set(records.flatMap(({id, part_of: visit}) => (visit === null ? [id] : [id, visit])));
	const parts = engagements.filter(({part_of: visit}) => visit !== null && ids.has(visit));
	return new Set(records.length === 0 ? [] : [...ids, ...parts.map(({id}) => id)]);
}
