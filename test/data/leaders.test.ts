import {describe, expect, test} from 'vitest';
import {parseEdtf} from '../../source/domain/date.ts';
import {data} from './read.ts';

const {persons, organizations, posts, memberships} = data.leaders;
type Membership = (typeof memberships)[number];

function repeated(values: readonly string[]): readonly string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

test.each([
	['persons', persons],
	['organizations', organizations],
	['posts', posts],
	['memberships', memberships],
])('ids of %s are unique', (_name, list) => {
	expect(repeated(list.map(entry => entry.id))).toEqual([]);
});

test('no two persons share a canonical name, and no variant is the canonical name of another', () => {
	expect(repeated(persons.map(person => person.name))).toEqual([]);
	const canonical = new Map(persons.map(person => [person.name, person.id]));
	const clashes = persons.filter(person =>
		person.other_names.some(name => (canonical.get(name) ?? person.id) !== person.id),
	);
	expect(clashes.map(person => person.id)).toEqual([]);
});

test('posts and memberships refer to what exists', () => {
	const known = (list: readonly {id: string}[]): ReadonlySet<string> => new Set(list.map(({id}) => id));
	const [people, offices, bodies] = [known(persons), known(posts), known(organizations)];
	expect(
		posts.filter(({organization_id}) => organization_id !== null && !bodies.has(organization_id)),
	).toEqual([]);
	expect(memberships.filter(each => !people.has(each.person_id) || !offices.has(each.post_id))).toEqual([]);
	expect(memberships.filter(each => !each.id.startsWith(`${each.person_id}--${each.post_id}`))).toEqual([]);
});

test('the English and the Vietnamese label of a post are its own', () => {
	const titles = posts.flatMap(post => [post, ...(post.secondary_titles ?? [])]);
	expect(repeated(titles.map(title => title.label_en))).toEqual([]);
	expect(repeated(titles.map(title => title.label_vi))).toEqual([]);
});

test('a term without dates tells a day on which it is seen', () => {
	const blank = memberships.filter(
		({start, end, attested = []}) => start === null && end === null && attested.length === 0,
	);
	expect(blank.map(each => each.id)).toEqual([]);
});

describe('a post with one holder', () => {
	const single = posts.filter(post => post.single_holder).map(post => post.id);
	const holders = (postId: string): readonly Membership[] =>
		memberships.filter(each => each.post_id === postId && !each.acting && each.concurrent !== true);

	test('has no two terms that certainly overlap', () => {
		const overlaps = single.flatMap(postId =>
			pairs(holders(postId)).filter(
				([a, b]) => a.start !== null && b.start !== null && startsBeforeEnd(a, b) && startsBeforeEnd(b, a),
			),
		);
		expect(overlaps.map(([a, b]) => `${a.id} and ${b.id}`)).toEqual([]);
	});

	test('is not seen with somebody else in the middle of a term', () => {
		const intruders = single.flatMap(postId =>
			holders(postId).flatMap(term =>
				holders(postId)
					.filter(other => other.person_id !== term.person_id && other.start === null)
					.filter(other => (other.attested ?? []).some(day => isInside(parseEdtf(day), term)))
					.map(other => `${other.id} within ${term.id}`),
			),
		);
		expect(intruders).toEqual([]);
	});
});

/** Returns true when `a` certainly starts before `b` ends. A day that ends one term may begin the next. */
function startsBeforeEnd(a: Membership, b: Membership): boolean {
	if (a.start === null) return false;
	return b.end === null || parseEdtf(a.start).end < parseEdtf(b.end).start;
}

function isInside(day: {start: string; end: string}, {start, end}: Membership): boolean {
	if (start === null) return false;
	return day.start > parseEdtf(start).end && (end === null || day.end < parseEdtf(end).start);
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
	return list.flatMap((a, index) => list.slice(index + 1).map(b => [a, b] as const));
}
