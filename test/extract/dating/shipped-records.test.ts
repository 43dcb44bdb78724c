import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {expect, test} from 'vitest';
import {inferDates} from '../../../source/extract/dating/infer-dates.ts';
import type {Draft, Reference} from '../../../source/extract/import-model.ts';
import {addDays} from '../../../source/domain/days.ts';
import {calendar, document, draft, mention} from '../../fixtures/drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';

const reference = shippedReference();
const unknowing: Reference = {...reference, engagements: knownEngagements([])};
const records = reference.engagements
	.all()
	.filter(each => /^\d{4}-\d{2}-\d{2}$/u.test(each.date))
	.toReversed();
const posts = new Map<string, {postId: string; isActing: boolean}>(
	reference.posts.flatMap(post =>
		post.titles.flatMap(title => [
			[title.label_en, {postId: post.id, isActing: false}] as const,
			[`Acting ${title.label_en}`, {postId: post.id, isActing: true}] as const,
		]),
	),
);

/** A shipped record as a text would tell it that leaves out the year. */
function retold(index: number, file = document({file: `${index}.txt`}), hasYear = false): Draft {
	const {date, kind, people} = records[index]!;
	const [year, month, day] = date.split('-').map(Number);
	return draft({
		file,
		line: index + 1,
		kind,
		date: calendar(`${day}/${month}${hasYear ? `/${year}` : ''}`),
		participants: people.map(each => ({
			part: each.part,
			mention: mention({
				personId: each.id,
				name: each.name,
				side: each.side,
				title: each.office_vi,
				office: each.office,
				...(posts.get(each.office) ?? {postId: null}),
			}),
		})),
	});
}

function judge(drafts: readonly Draft[]): {exact: number; wrong: readonly string[]} {
	const dates = inferDates(drafts, unknowing, {isStandalone: true, today: '2026-11-22'}).map(
		(each, index) => ({each, true: records[index]!}),
	);
	return {
		exact: dates.filter(({each, true: {date}}) => each.date === date).length,
		wrong: dates.flatMap(({each, true: {id, date_start: day}}) =>
			each.candidates.some(candidate => candidate.start <= day && day <= candidate.end)
				? []
				: [`${id}: ${each.date}`],
		),
	};
}

test('excludes the true day of no shipped record that is told without its year', () => {
	const {exact, wrong} = judge(records.map((_, index) => retold(index)));
	expect(wrong).toEqual([]);
	// Of the calls that fill most years few name an office held for one year only.
	expect(exact / records.length).toBeGreaterThan(0.13);
});

test('settles nearly all in a list that gives every fourth year', () => {
	const list = document({file: 'list.txt'});
	const {exact, wrong} = judge(records.map((_, index) => retold(index, list, index % 4 === 0)));
	expect(wrong).toEqual([]);
	expect(exact / records.length).toBeGreaterThan(0.9);
});

test('settles all in texts of the following days', () => {
	const {exact} = judge(
		records.map((record, index) =>
			retold(index, document({file: `${index}.txt`, published: addDays(record.date, index % 5)})),
		),
	);
	expect(exact).toBe(records.length);
});
