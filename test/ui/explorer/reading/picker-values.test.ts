import {describe, expect, test} from 'vitest';
import {narrowTimes, rangeTyped} from '../../../../source/ui/explorer/reading/picker-values.ts';
import {facetCount} from '../keyboard.ts';

const years = ['2025', '2018', '2015', '1995'].map(year => facetCount(year));
const narrowed = (text: string): readonly string[] =>
	narrowTimes(years, text, range => range.length).map(({value, count}) => `${value} ${count}`);

test.each([
	['2015..2018', '2015..2018'],
	['2015-2018', '2015..2018'],
	['2015 – 2018', '2015..2018'],
	['2018..2015', '2015..2018'],
	['2015..', '2015..'],
	['>=2018', '2018..'],
	['2019', '2019'],
	['sep 2024', '2024-09'],
	['tháng 9 2024', '2024-09'],
	['sep 2024..mar 2025', '2024-09..2025-03'],
	['2015..20', null],
	['giang', null],
])('%j asks for %j', (text, range) => {
	expect(rangeTyped(text)).toBe(range);
});

describe('times narrowed by a typed text', () => {
	test.each([
		['20', ['2025 3', '2018 3', '2015 3']],
		['2015', ['2015 3']],
		['2015..2018', ['2015..2018 10']],
		['2015-2018', ['2015..2018 10']],
		['2015..', ['2015.. 6']],
		['2020', ['2020 4']],
		['2015..20', []],
		['soon', []],
	])('%s', (text, rows) => {
		expect(narrowed(text)).toEqual(rows);
	});
});
