import {expect, test} from 'vitest';
import {parseEdtf} from '../../source/domain/date.ts';
import {hasNoMonth, monthsIn, monthText} from '../../source/domain/date-months.ts';

function signs(date: string, year: number): string {
	const letters = {no: '.', possible: '?', certain: 'x'} as const;
	return monthsIn(parseEdtf(date), year)
		.map(each => letters[each])
		.join('');
}

test.each([
	['2019-05-07', 2019, '....x.......'],
	['2019-05', 2019, '....x.......'],
	['2019-05?', 2019, '....?.......'],
	['[2019-04-30,2019-05-02]', 2019, '...??.......'],
	['[2019-05-01,2019-05-02]', 2019, '....x.......'],
	['2019-05-30/2019-06-02', 2019, '....xx......'],
	['2019-11/2020-03', 2019, '..........??'],
	['2019-11/2020-03', 2020, '???.........'],
	['2019', 2019, '????????????'],
	['2019', 2020, '............'],
	['2018/2020', 2019, '????????????'],
])('%s falls into the months of %i as %s', (date, year, expected) => {
	expect(signs(date, year)).toBe(expected);
	expect(hasNoMonth(monthsIn(parseEdtf(date), year))).toBe(expected === '????????????');
});

test('a month is written as the filter of dates reads it', () => {
	expect([monthText(2019, 5), monthText(2019, 12)]).toEqual(['2019-05', '2019-12']);
});
