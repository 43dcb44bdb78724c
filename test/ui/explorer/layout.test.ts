import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layoutFor} from '../../../source/ui/explorer/layout.ts';
import {smallest} from '../../../source/ui/kit/smallest.ts';

/** Title, search line and the line at the foot. */
const fixedLines = 3;

describe.each([
	[40, 15],
	[60, 20],
	[80, 24],
	[100, 30],
	[120, 40],
	[200, 50],
	[smallest.columns, smallest.rows],
])('%dx%d', (columns, rows) => {
	const layout = layoutFor(columns, rows);

	test('the parts add up to one line less than the terminal has', () => {
		expect(layout.lines).toBe(rows - 1);
		expect(fixedLines + (layout.hasHistogram ? 1 : 0) + layout.bodyLines).toBe(layout.lines);
	});

	test('the list fills the body under its heading', () => {
		expect(layout.listRows + 1).toBe(layout.bodyLines);
	});

	test('list and preview share the width', () => {
		expect(layout.listColumns + layout.previewColumns).toBe(columns);
	});
});

test.each([
	[119, 0],
	[120, 45],
	[160, 60],
	[200, 76],
	[300, 76],
])('at %d columns the preview takes %d', (columns, preview) => {
	expect(layoutFor(columns, 40).previewColumns).toBe(preview);
});

test('columns drop out in order of need: the place, then the kind', () => {
	const at = (columns: number): readonly boolean[] => {
		const {place, kind, date} = layoutFor(columns, 24).widest;
		return [place > 0, kind > 0, date > 0];
	};
	expect(at(60)).toEqual([true, true, true]);
	expect(at(59)).toEqual([false, true, true]);
	expect(at(48)).toEqual([false, true, true]);
	expect(at(47)).toEqual([false, false, true]);
	expect(at(30)).toEqual([false, false, true]);
});

test.each([
	[12, false],
	[13, true],
	[24, true],
])('of %d rows, years are drawn: %s', (rows, hasHistogram) => {
	expect(layoutFor(80, rows).hasHistogram).toBe(hasHistogram);
});

test('any terminal that is large enough leaves room for a title and never more lines than it has', () => {
	fc.assert(
		fc.property(
			fc.integer({min: smallest.columns, max: 500}),
			fc.integer({min: smallest.rows, max: 300}),
			(columns, rows) => {
				const {lines, bodyLines, hasHistogram, listRows, listColumns, widest} = layoutFor(columns, rows);
				expect(fixedLines + Number(hasHistogram) + bodyLines).toBe(lines);
				expect(lines).toBeLessThan(rows);
				expect(listRows).toBeGreaterThan(0);
				const cells = Object.values(widest).filter(width => width > 0);
				const taken = cells.reduce((sum, width) => sum + width + 2, 3);
				expect(listColumns - taken - 2).toBeGreaterThanOrEqual(6);
			},
		),
	);
});

test('a size of nothing does not break it', () => {
	for (const [columns, rows] of [
		[0, 0],
		[1, 1],
		[5, 3],
	] as const) {
		const layout = layoutFor(columns, rows);
		for (const part of [layout.lines, layout.bodyLines, layout.listRows])
			expect(part).toBeGreaterThanOrEqual(1);
	}
});
