import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isYearProblem, parseYears, yearRangeText} from '../../source/search/year-ranges.ts';

describe('years', () => {
	test.each([
		['2019', 2019, 2019],
		[' 2019 ', 2019, 2019],
		['2015..2018', 2015, 2018],
		['2018..2018', 2018, 2018],
		['2018..', 2018, null],
		['..2018', null, 2018],
		['>=2018', 2018, null],
		['>2018', 2019, null],
		['<=2018', null, 2018],
		['<2018', null, 2017],
	])('%j', (text, from, to) => {
		expect(parseYears(text)).toEqual({from, to});
	});

	test.each([
		...['', ' ', '..', '19', '20199', 'last year', '2015-2018', '2015...2018', '2015..2018..', '2015,2018'],
		...['2015 .. 2018', '-2019', '２０１９', '2019-11'],
	])('%j is none', text => {
		const result = parseYears(text);
		expect(isYearProblem(result)).toBe(true);
		expect(result).toMatchObject({problem: `"${text}" is no year: write 2019, 2015..2018, 2018.. or ..2018`});
	});

	test('the wrong way round are put right in words', () => {
		expect(parseYears('2018..2015')).toEqual({
			problem: '"2018..2015" runs backwards: write 2015..2018',
			nearest: '2015..2018',
		});
	});

	test.each([
		['2015-2018', '2015..2018'],
		['2018–2015', '2015..2018'],
		['2015...2018', '2015..2018'],
		['2015 .. 2018', '2015..2018'],
		['soon', null],
		['19', null],
		['>=', null],
	])('%s: perhaps %s is meant', (text, nearest) => {
		expect(parseYears(text)).toMatchObject({nearest});
	});

	test('are written the way they are typed', () => {
		const year = fc.integer({min: 1000, max: 9999});
		fc.assert(
			fc.property(year, year, fc.boolean(), fc.boolean(), (a, b, hasFrom, hasTo) => {
				const range = {from: hasFrom ? Math.min(a, b) : null, to: hasTo || !hasFrom ? Math.max(a, b) : null};
				expect(parseYears(yearRangeText(range))).toEqual(range);
			}),
		);
		expect(yearRangeText({from: 2019, to: 2019})).toBe('2019');
	});
});
