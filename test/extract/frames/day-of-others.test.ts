import {expect, test} from 'vitest';
import {drafts} from '../read.ts';

const daysOf = (text: string): readonly unknown[] =>
	drafts(text).map(({date}) => [date?.type, date?.from.day, date?.weekday]);

test('the day on which a guest leaves is none of the talks that no day is told of', () => {
	expect(
		daysOf(
			'President Tran Dai Quang received Secretary James Mattis on January 25, 2018. Afterwards Minister Ngo Xuan Lich sat down for talks with him. The secretary goes on to Da Nang before leaving on January 27.',
		),
	).toEqual([
		['calendar', 25, null],
		['calendar', 25, null],
	]);
});

test('the day of the news stands before a month from which somebody is known', () => {
	const told = (head: string): readonly unknown[] =>
		daysOf(
			`${head} Minister Phan Van Giang led the hosts. With him was Secretary Lloyd Austin, whom he knows from the defence dialogue last May.`,
		);
	expect(told('Officers of both sides shared a table in Hanoi on Thursday.')).toEqual([['weekday', null, 4]]);
	expect(told('Officers of both sides shared a table in Hanoi.')).toEqual([['calendar', null, null]]);
});
