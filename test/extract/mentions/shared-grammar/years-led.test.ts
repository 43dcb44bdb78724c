import {describe, expect, test} from 'vitest';
import {dateLine, read} from '../../read.ts';

const dated = (language: 'vi' | 'en', text: string): readonly string[] =>
	read(language, text).dates.map(date => dateLine(text, date));

describe('a day without its year has the one that', () => {
	test.each([
		['leads its sentence', 'In 2012, Lee met Vinh on August 6.', '"August 6" 2012-8-6'],
		[
			'leads it with more words',
			'Back in the autumn of 2012 Lee met Vinh on 6 August.',
			'"6 August." 2012-8-6',
		],
		['it is told to be of', 'Lee rose in 2012. On August 6 of that year he met Vinh.', '"August 6" 2012-8-6'],
		[
			'the sentence before is about',
			'2012 was a year of travel. Lee met Vinh on August 6.',
			'"August 6" 2012-8-6',
		],
		[
			'comes so long after',
			'Lee rose in 2012. Two years later, he met Vinh on August 6.',
			'"August 6" 2014-8-6',
		],
		['comes next', 'Lee rose in 2012. The following year he met Vinh on August 6.', '"August 6" 2013-8-6'],
		['comes before', 'Lee rose in 2012. A year earlier he met Vinh on August 6.', '"August 6" 2011-8-6'],
		[
			'stands right before its days',
			'He likes the trip of 2012, from August 6 to 9, best.',
			'"August 6 to 9" 2012-8-6/2012-8-9',
		],
	])('%s', (_, text, expected) => {
		expect(dated('en', text)).toContain(expected);
	});

	test.each([
		['leads its sentence', 'Sang năm 2012, ông gặp ông Lee ngày 6/8.', '"ngày 6/8" 2012-8-6'],
		['it is told to be of', 'Ông về năm 2012. Ngày 6/8 năm đó, ông gặp ông Lee.', '"Ngày 6/8" 2012-8-6'],
		[
			'the sentence before is about',
			'Năm 2012 là năm bận rộn. Ngày 6/8, ông gặp ông Lee.',
			'"Ngày 6/8" 2012-8-6',
		],
		[
			'comes so long after',
			'Năm 2012 ông về. Hai năm sau, ngày 6/8, ông gặp ông Lee.',
			'"ngày 6/8" 2014-8-6',
		],
		['comes before', 'Năm 2012 ông về. Một năm trước đó, ngày 6/8, ông gặp ông Lee.', '"ngày 6/8" 2011-8-6'],
	])('%s, in Vietnamese', (_, text, expected) => {
		expect(dated('vi', text)).toContain(expected);
	});
});

test.each([
	['of which something runs on', 'Since 2012 the two sides have met; on August 6 Lee came.'],
	['of another sentence', 'In 2012 the ban was lifted. Lee met Vinh on August 6.'],
	['behind a semicolon', 'In 2012 the ban was lifted; Lee met Vinh on August 6.'],
	['of many years', "In the 2010s Lee met Vinh on August 6. In 2012's heat on August 6 he left."],
	['that nothing tells', 'Two years later, Lee met Vinh on August 6.'],
	['in the middle of what is told', 'Lee, who was born in 1942, met Vinh on August 6.'],
	['before one day alone', 'After the letter of 2012, on August 6, Lee met Vinh.'],
])('a year %s is not that of a day', (_, text) => {
	expect(dated('en', text).join(' ')).toContain('"August 6" y-8-6');
});

test('a day with its year, or with that of the text, keeps it', () => {
	expect(dated('en', 'In 2012 the two agreed that on August 6, 2013 Lee would come.')).toEqual([
		'"August 6, 2013" 2013-8-6',
	]);
	expect(dated('en', 'In 2012 it began, and on August 6 last year Lee met Vinh.')).toEqual([
		'"August 6 last year" y-8-6 year -1',
	]);
});
