import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keepLongest} from '../../../../source/extract/mentions/index.ts';

const span = fc
	.record({start: fc.nat(30), length: fc.integer({min: 1, max: 8})})
	.map(({start, length}) => ({start, end: start + length}));

test('of stretches that overlap the longest stays, of equally long ones the first, in the order of the text', () => {
	const spans = [
		{start: 4, end: 9},
		{start: 0, end: 5},
		{start: 8, end: 11},
		{start: 11, end: 12},
	];
	expect(keepLongest(spans)).toEqual([
		{start: 0, end: 5},
		{start: 8, end: 11},
		{start: 11, end: 12},
	]);
});

test('none of what stays overlaps, and what does not stay overlaps one at least as long', () => {
	fc.assert(
		fc.property(fc.array(span, {maxLength: 20}), spans => {
			const kept = keepLongest(spans);
			expect(kept).toEqual(kept.toSorted((a, b) => a.start - b.start));
			for (const [index, each] of kept.entries())
				expect(each.start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0);
			for (const each of spans.filter(one => !kept.includes(one))) {
				const stronger = kept.filter(other => other.start < each.end && each.start < other.end);
				const longest = Math.max(...stronger.map(({start, end}) => end - start));
				expect(longest).toBeGreaterThanOrEqual(each.end - each.start);
			}
		}),
	);
});
