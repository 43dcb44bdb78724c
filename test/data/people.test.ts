import {describe, expect, test} from 'vitest';
import {isHeldOn, officeIndex} from '../../db/offices.ts';
import {parseEdtf} from '../../source/domain/date.ts';
import {officeExceptions} from './exceptions.ts';
import {data} from './read.ts';

const {engagements, leaders} = data;
const persons = new Map(leaders.persons.map(person => [person.id, person]));
const posts = new Map(leaders.posts.map(post => [post.id, post]));
const officeOf = officeIndex(leaders);
const appearances = engagements.flatMap(record => record.people.map(person => ({record, person})));
type Appearance = (typeof appearances)[number];
const describeAll = (list: readonly Appearance[]): readonly string[] =>
	list.map(({record, person}) => `${record.id}: ${person.name}, ${person.office} (${record.date})`);

describe('people in records', () => {
	test('are persons of leaders.yaml, under the canonical name and side', () => {
		const unknown = appearances.filter(({person}) => {
			const known = persons.get(person.id);
			return known?.name !== person.name || known.side !== person.side;
		});
		expect(describeAll(unknown)).toEqual([]);
	});

	test('appear once in a record', () => {
		const twice = engagements.filter(({people}) => new Set(people.map(({id}) => id)).size < people.length);
		expect(twice.map(record => record.id)).toEqual([]);
	});

	test('hold an office that is a post of leaders.yaml', () => {
		expect(describeAll(appearances.filter(({person}) => !officeOf(person.office)))).toEqual([]);
	});

	test('hold an office of their own side', () => {
		const foreign = appearances.filter(({person}) => {
			const office = officeOf(person.office);
			return office !== undefined && posts.get(office.postId)?.side !== person.side;
		});
		expect(describeAll(foreign)).toEqual([]);
	});

	test('bear the title that the post had on the day', () => {
		const untimely = appearances.filter(({record, person}) => {
			const date = parseEdtf(record.date);
			const office = officeOf(person.office);
			const titles = (office && posts.get(office.postId)?.secondary_titles) ?? [];
			const base = person.office.replace(/^Acting /u, '');
			const own = titles.find(title => title.label_en === base);
			if (own) {
				return (
					(own.start !== null && date.end < parseEdtf(own.start).start) ||
					(own.end !== null && date.start > parseEdtf(own.end).end)
				);
			}
			// The plain label, though another title was certainly in force.
			return titles.some(
				({start, end}) =>
					(start !== null || end !== null) &&
					(start === null || date.start > parseEdtf(start).end) &&
					(end === null || date.end < parseEdtf(end).start),
			);
		});
		expect(describeAll(untimely)).toEqual([]);
	});
});

describe("people's terms of office", () => {
	const unexplained = appearances.filter(({record, person}) => {
		const office = officeOf(person.office);
		return !leaders.memberships.some(
			membership =>
				membership.person_id === person.id &&
				membership.post_id === office?.postId &&
				membership.acting === office.isActing &&
				isHeldOn(membership, record.date),
		);
	});
	const isExcepted = ({record, person}: Appearance): boolean =>
		officeExceptions.some(({recordId, person: name}) => recordId === record.id && name === person.name);

	test('cover the date of every record in which they appear', () => {
		expect(describeAll(unexplained.filter(appearance => !isExcepted(appearance)))).toEqual([]);
	});

	test('have no exception that is not needed', () => {
		const needed = new Set(unexplained.map(({record, person}) => `${record.id} ${person.name}`));
		expect(officeExceptions.filter(({recordId, person}) => !needed.has(`${recordId} ${person}`))).toEqual([]);
	});
});
