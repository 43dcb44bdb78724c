import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {FacetCount} from '../../../../source/domain/filter.ts';
import {histogramLine} from '../../../../source/ui/explorer/head/histogram.ts';
import {lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {facetCount, opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

function years(counts: Readonly<Record<string, number>>): readonly FacetCount[] {
	return Object.entries(counts).map(([value, count]) => facetCount(value, {count}));
}

function drawn(histogram: readonly FacetCount[], first: number, last: number, width: number): Line {
	return histogramLine(viewModelOf({histogram, years: [first, last]}), width);
}

function text(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

describe('the line of years', () => {
	test('a block a year, the tallest for the most, a point for none', () => {
		const counts = years({2015: 8, 2016: 4, 2018: 1, 2019: 2});
		expect(text(drawn(counts, 2015, 2019, 60))).toBe(' █▄·▁▂  2015–2019');
	});

	test('a year with any record at all is never shorter than its share', () => {
		expect(text(drawn(years({2015: 100, 2016: 30, 2017: 1}), 2015, 2017, 60))).toBe(' █▃▁  2015–2017');
	});

	test('one year', () => {
		expect(text(drawn(years({2019: 3}), 2019, 2019, 60))).toBe(' █  2019');
	});

	test('no record in view: points only', () => {
		expect(text(drawn([], 2018, 2020, 60))).toBe(' ···  2018–2020');
	});

	test('an empty database or a very narrow line: nothing', () => {
		expect(drawn([], 1, 0, 60)).toEqual([]);
		expect(drawn(years({2019: 1}), 2019, 2019, 13)).toEqual([]);
	});

	test('several years share a block where the line is short, and none is left out', () => {
		const line = text(drawn(years({1995: 1, 2026: 1}), 1995, 2026, 24));
		const bars = line.replace('  1995–2026', '').trim();
		expect(bars).toMatch(/^█·+█$/u);
		expect(bars.length).toBeLessThan(32);
	});

	test('chosen years and years that are only possible stand out by style', () => {
		const histogram = [
			facetCount('2010', {count: 2, possible: 2}),
			facetCount('2011', {count: 2}),
			facetCount('2012', {count: 2, possible: 1}),
		];
		const state = opened({years: [{from: 2012, to: null}]});
		const line = histogramLine(viewModelOf({histogram, years: [2010, 2012], state}), 40);
		expect(line.slice(1, -1).map(segment => segment.style)).toEqual(['doubt', 'accent', 'match']);
	});

	test('is never wider than asked', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.integer({min: 1940, max: 2030}).map(String), fc.nat(5000)),
				fc.integer({min: 1940, max: 1990}),
				fc.integer({min: 1940, max: 2400}),
				fc.nat(200),
				(counts, first, last, width) => {
					expect(lineWidth(drawn(years(counts), first, last, width))).toBeLessThanOrEqual(width);
				},
			),
		);
	});
});
