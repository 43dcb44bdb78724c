import type {Engagement} from '../../source/domain/engagement.ts';
import type {Proposal, Reference} from '../../source/extract/import-model.ts';
import type {Case, Expectation} from './gold.ts';
import {isRightKind, scoreDate, scorePeople} from './score-fields.ts';

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
 * event is known where a record of exactly that day has more than half of the people expected, or, where none is, the
 * same kind. A merge is wrong where no expected record has a day in common with that record, and a person or the kind.
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
		if (scoreDate(record.date, expected) !== 'exact') return false;
		if (expected.people.length === 0) return record.kind === expected.kind;
		const {right} = scorePeople(
			record.people.map(({name}) => name),
			[expected],
		);
		return right.length * 2 > expected.people.length;
	});
}

/** The records with which a merge is not wrong, though the gold files may tell more or less of the event. */
function likeEvents(expected: Expectation, engagements: readonly Engagement[]): readonly Engagement[] {
	if (expected.ref !== undefined) return [];
	return engagements.filter(record => {
		if (scoreDate(record.date, expected) === 'wrong') return false;
		const {right} = scorePeople(
			record.people.map(({name}) => name),
			[expected],
		);
		return right.length > 0 || isRightKind(record.kind, expected);
	});
}

/** The ids of these records, of the visits that they are part of, and of the parts of visits among them. */
function withVisit(records: readonly Engagement[], engagements: readonly Engagement[]): ReadonlySet<string> {
	const ids = new Set(records.flatMap(({id, part_of: visit}) => (visit === null ? [id] : [id, visit])));
	const parts = engagements.filter(({part_of: visit}) => visit !== null && ids.has(visit));
	return new Set(records.length === 0 ? [] : [...ids, ...parts.map(({id}) => id)]);
}
