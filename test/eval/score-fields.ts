import {daysBetween, type DaySpan} from '../../source/domain/days.ts';
import {parseEdtf} from '../../source/domain/date.ts';
import {fold} from '../../source/text/normalize.ts';
import type {Expectation} from './gold.ts';

/**
 * `exact`: the true date or an acceptable one. `set`: at most six dates, the true one among them and none longer than
 * it, or what the gold file lists for a text alone. `wide`: anything else that contains it, as a longer run of days, a
 * month or a year. `partial`: some of the true days, not all. `wrong`: excludes it.
 */
export type DateScore = 'exact' | 'set' | 'wide' | 'partial' | 'wrong';

/** Judges a date. */
export function scoreDate(date: string, expected: Expectation): DateScore {
	const right = [expected.date, ...(expected.acceptable_dates ?? [])];
	if (right.includes(date)) return 'exact';
	if (expected.standalone_dates?.includes(date)) return 'set';
	const {members} = parseEdtf(date);
	const truths = right.flatMap(each => parseEdtf(each).members);
	if (truths.some(truth => members.some(each => each.start <= truth.start && truth.end <= each.end))) {
		const longest = Math.max(...truths.map(lengthOf));
		return members.length <= 6 && members.every(each => lengthOf(each) <= longest) ? 'set' : 'wide';
	}
	return truths.some(truth => members.some(each => each.start <= truth.end && truth.start <= each.end))
		? 'partial'
		: 'wrong';
}

function lengthOf({start, end}: DaySpan): number {
	return daysBetween(start, end);
}

/** Names found and missed. */
export interface PeopleScore {
	readonly right: readonly string[];
	readonly missed: readonly string[];
	readonly extra: readonly string[];
}

/**
 * Compares names: without marks, middle initials and what follows a name (Jr., III); by alias where the gold file has
 * some.
 */
export function scorePeople(
	names: readonly string[],
	expected: readonly Expectation[],
	allowed: readonly string[] = [],
): PeopleScore {
	const wanted = [...new Set(expected.flatMap(each => each.people))];
	const optional = [...expected.flatMap(each => each.people_optional ?? []), ...allowed];
	const spellings = (name: string): readonly string[] => [
		comparable(name),
		...expected.flatMap(each => each.people_aliases?.[name] ?? []).map(comparable),
	];
	const found = [...new Set(names)];
	const isFound = (name: string): boolean => found.some(each => spellings(name).includes(comparable(each)));
	const isKnown = (name: string): boolean =>
		[...wanted, ...optional].some(each => spellings(each).includes(comparable(name)));
	return {
		right: wanted.filter(isFound),
		missed: wanted.filter(name => !isFound(name)),
		extra: found.filter(name => !isKnown(name)),
	};
}

/** Returns true for the expected kind or an acceptable one. */
export function isRightKind(kind: string, expected: Expectation): boolean {
	return kind === expected.kind || (expected.acceptable_kinds ?? []).includes(kind);
}

/**
 * Returns true for the expected place or an acceptable one, `Washington` being `Washington, D.C.`, and none where the
 * empty one is acceptable; null where the gold file names none.
 */
export function isRightPlace(names: readonly string[], expected: Expectation): boolean | null {
	if (expected.place === '') return null;
	const right = [expected.place, ...(expected.acceptable_places ?? [])].map(fold);
	const found = names.map(fold).filter(Boolean);
	if (found.length === 0) return right.includes('');
	return found.some(name =>
		right
			.filter(Boolean)
			.some(each => name === each || name.startsWith(`${each},`) || each.startsWith(`${name},`)),
	);
}

function comparable(name: string): string {
	return fold(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(part => part.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/u.test(part))
		.join(' ');
}
