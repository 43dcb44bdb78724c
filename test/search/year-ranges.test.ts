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
		...['2015 .. 2018', '-2019', '２０１９', '2019-13', '2019-11-31', '2019-1'],
		...['>9999', '>9999-12', '>9999-12-31', '<0001', '<0001-01', '<0000'],
	])('%j is none', text => {
		const result = parseYears(text);
		expect(isYearProblem(result)).toBe(true);
		expect(result).toMatchObject({
			problem: `"${text}" is no year: write 2019, 2015..2018, 2018.., ..2018, 2024-09 or 2025-11-02`,
		});
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

	test.each([
		['2024-09', 2024, 2024, '2024-09-01', '2024-09-30'],
		['2024-09..2025-03', 2024, 2025, '2024-09-01', '2025-03-31'],
		['2025-11-02', 2025, 2025, '2025-11-02', '2025-11-02'],
		['2024..2025-03', 2024, 2025, '2024-01-01', '2025-03-31'],
		['2024-09..', 2024, null, '2024-09-01', '9999-12-31'],
		['..2025-03-05', null, 2025, '0001-01-01', '2025-03-05'],
		['>2024-09', 2024, null, '2024-10-01', '9999-12-31'],
		['<=2024-09', null, 2024, '0001-01-01', '2024-09-30'],
	])('%s is one of months or days', (text, from, to, start, end) => {
		const range = parseYears(text);
		expect(range).toEqual({from, to, span: {start, end}});
		if (!isYearProblem(range)) expect(parseYears(yearRangeText(range))).toEqual(range);
	});

	test.each([
		['9/2024', '2024-09'],
		['2024/9', '2024-09'],
		['2/11/2025', '2025-11-02'],
		['2024-09–2025-03', '2024-09..2025-03'],
		['2019-11-31', null],
	])('%s: perhaps the months or days %s are meant', (text, nearest) => {
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
