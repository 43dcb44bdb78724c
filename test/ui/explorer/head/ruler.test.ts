import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {FacetCount} from '../../../../source/domain/filter.ts';
import {rulerLine} from '../../../../source/ui/explorer/head/ruler.ts';
import {lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {facetCount} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

type Counts = Readonly<Record<string, number>>;

function yearCounts(counts: Counts): ReadonlyMap<string, FacetCount> {
	return new Map(Object.entries(counts).map(([value, count]) => [value, facetCount(value, {count})]));
}

function drawn(counts: Counts, first: number, last: number, columns: number, chosenYear = 0): Line {
	return rulerLine(
		viewModelOf({yearCounts: yearCounts(counts), years: [first, last], size: [columns, 24], chosenYear}),
	);
}

function text(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

describe('the ruler', () => {
	test('a block a year, the tallest for the most, a point for none', () => {
		const counts = {2015: 8, 2016: 4, 2018: 1, 2019: 2};
		expect(text(drawn(counts, 2015, 2019, 11))).toBe(' 2015█▄·▁▂');
	});

	test('a year with any record at all is never shorter than its share', () => {
		expect(text(drawn({2015: 100, 2016: 30, 2017: 1}, 2015, 2017, 9))).toBe(' 2015█▃▁');
	});

	test('a few records do not look like many: full height is for four', () => {
		expect(text(drawn({2015: 1, 2016: 2, 2017: 4}, 2015, 2017, 9))).toBe(' 2015▂▄█');
	});

	test('a label for each fifth year, from the one at or before the first', () => {
		expect(text(drawn({1997: 4, 2003: 2}, 1997, 2003, 30))).toBe(' 1995····██···· 2000······▄▄');
	});

	test('no record in view: points only', () => {
		expect(text(drawn({}, 2018, 2020, 17))).toBe(' 2015····· 2020·');
	});

	test('an empty database: nothing', () => {
		expect(drawn({}, 1, 0, 60)).toEqual([]);
	});

	test.each([
		[80, 1],
		[100, 1],
		[101, 2],
		[120, 2],
		[200, 5],
	])('at %d columns a year from 1995 to 2026 takes %d', (columns, cells) => {
		const line = text(drawn({2026: 4}, 1995, 2026, columns));
		expect(/█+/u.exec(line)?.[0]).toBe('█'.repeat(cells));
		expect(line).toMatch(/^ 1995/u);
	});

	test('where not all years fit the earliest are left out, with their labels', () => {
		expect(text(drawn({2026: 4}, 1995, 2026, 24))).toBe(' 2020····· 2025·█');
	});

	test('the year of the chosen record stands out by style, and labels of years without records step back', () => {
		const line = drawn({2012: 4, 2013: 4}, 2005, 2014, 40, 2012);
		expect(line.find(({style}) => style === 'here')?.text).toMatch(/^█+$/u);
		expect(line.find(({text: each}) => each.includes('2005'))?.style).toBe('dim');
		expect(line.find(({text: each}) => each.includes('2010'))?.style).toBe('plain');
	});

	test('is never wider than the terminal', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.integer({min: 1940, max: 2030}).map(String), fc.nat(5000)),
				fc.integer({min: 1940, max: 1990}),
				fc.integer({min: 1940, max: 2400}),
				fc.integer({min: 56, max: 300}),
				(counts, first, last, columns) => {
					expect(lineWidth(drawn(counts, first, last, columns))).toBeLessThanOrEqual(columns);
				},
			),
		);
	});
});
