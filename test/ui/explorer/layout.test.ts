import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layoutFor, previewPlacesFor} from '../../../source/ui/explorer/layout.ts';
import {smallest} from '../../../source/ui/kit/smallest.ts';

/** The query and the line at the foot. */
const fixedLines = 2;

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
		expect(fixedLines + (layout.hasRuler ? 1 : 0) + layout.bodyLines).toBe(layout.lines);
	});

	test('the list fills the body under its heading, and over the rule and the preview', () => {
		const below = layout.previewLines > 0 ? layout.previewLines + 1 : 0;
		expect(layout.listRows + (layout.hasRuler ? 1 : 0) + below).toBe(layout.bodyLines);
	});

	test('list and preview share the width, with a blank, a rule and a blank between them', () => {
		const beside = layout.previewColumns > 0 ? layout.previewColumns + 3 : 0;
		expect(layout.listColumns + beside).toBe(columns);
	});

	test('a second line of filters is taken from the body', () => {
		const two = layoutFor(columns, rows, {queryLines: 2});
		expect(two.bodyLines).toBe(layout.bodyLines - 1);
		expect(two.listRows).toBe(layout.listRows - 1);
	});
});

test('at 80x24 thirteen lines of list and five of preview, at 40x15 nine and two', () => {
	expect(layoutFor(80, 24)).toMatchObject({listRows: 13, previewLines: 5, previewColumns: 0, hasRuler: true});
	expect(layoutFor(40, 15)).toMatchObject({listRows: 9, previewLines: 2, previewColumns: 0, hasRuler: false});
});

test.each([
	[119, 0, 119],
	[120, 37, 80],
	[129, 37, 89],
	[160, 50, 107],
	[200, 60, 137],
	[300, 60, 237],
])('at %d columns the preview takes %d, the list %d', (columns, preview, list) => {
	expect(layoutFor(columns, 40)).toMatchObject({previewColumns: preview, listColumns: list});
});

test.each([
	[14, 0],
	[15, 2],
	[19, 2],
	[20, 5],
	[60, 5],
])('of %d rows, so many lines of preview stand below: %d', (rows, previewLines) => {
	expect(layoutFor(119, rows).previewLines).toBe(previewLines);
	expect(layoutFor(120, rows).previewLines).toBe(0);
});

test.each([
	[120, 40, 'below', {previewColumns: 0, previewLines: 5}],
	[96, 40, 'right', {previewColumns: 37, previewLines: 0}],
	[95, 40, 'right', {previewColumns: 0, previewLines: 5}],
	[120, 14, 'below', {previewColumns: 37, previewLines: 0}],
	[80, 14, 'right', {previewColumns: 0, previewLines: 0}],
	[200, 50, 'off', {previewColumns: 0, previewLines: 0}],
] as const)(
	'at %dx%d a preview that is asked for %s stands there if there is room',
	(columns, rows, preview, place) => {
		expect(layoutFor(columns, rows, {preview})).toMatchObject(place);
	},
);

test('a terminal has room for the preview in these places', () => {
	expect(previewPlacesFor(120, 40)).toEqual(['right', 'below', 'off']);
	expect(previewPlacesFor(80, 24)).toEqual(['below', 'off']);
	expect(previewPlacesFor(120, 10)).toEqual(['right', 'off']);
	expect(previewPlacesFor(40, 10)).toEqual(['off']);
});

test('where it is off there is no preview', () => {
	for (const columns of [80, 200])
		expect(layoutFor(columns, 40, {preview: 'off'})).toMatchObject({
			previewColumns: 0,
			previewLines: 0,
			listColumns: columns,
		});
});

test.each([
	[80, 14, false],
	[80, 15, true],
	[80, 24, true],
	[56, 15, true],
	[55, 40, false],
])('of %dx%d, years and headings are drawn: %s', (columns, rows, hasRuler) => {
	expect(layoutFor(columns, rows).hasRuler).toBe(hasRuler);
});

test('any terminal that is large enough leaves room for both sides and never more lines than it has', () => {
	fc.assert(
		fc.property(
			fc.integer({min: smallest.columns, max: 500}),
			fc.integer({min: smallest.rows, max: 300}),
			fc.constantFrom(1 as const, 2 as const),
			fc.boolean(),
			(columns, rows, queryLines, hasYears) => {
				const layout = layoutFor(columns, rows, {queryLines, hasYears});
				const {lines, bodyLines, hasRuler, listRows, cells} = layout;
				expect(1 + queryLines + Number(hasRuler) + bodyLines).toBe(lines);
				expect(lines).toBeLessThan(rows);
				// A rule and a row.
				expect(listRows).toBeGreaterThan(1);
				expect(cells.vietnam).toBeGreaterThanOrEqual(8);
				expect(cells.unitedStates).toBeGreaterThanOrEqual(8);
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
