import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {listCells, type ListCells} from '../../../source/ui/explorer/list-cells.ts';

/** The columns of all parts with the blanks between them. */
function taken(cells: ListCells): number {
	const {here, mark, tree, date, doubt, vietnam, arrow, unitedStates, kind, place, title, count, where} =
		cells;
	const after = [kind, place, title].filter(width => width > 0).reduce((sum, width) => sum + width + 1, 0);
	return (
		here +
		mark +
		tree +
		date +
		doubt +
		1 +
		vietnam +
		arrow +
		unitedStates +
		after +
		count +
		(where > 0 ? where + 2 : 0)
	);
}

describe('the cells of a row', () => {
	test.each([
		[40, {vietnam: 14, unitedStates: 14, kind: 0, place: 0, title: 0, date: 6, mark: 0, tree: 0}],
		[56, {kind: 0, place: 0, title: 0, date: 12, mark: 1, tree: 1}],
		[68, {kind: 0, place: 0, title: 0}],
		[69, {vietnam: 17, unitedStates: 20, kind: 9, place: 0, title: 0}],
		[80, {vietnam: 17, unitedStates: 20, kind: 9, place: 10, title: 0, count: 2}],
		[100, {vietnam: 20, unitedStates: 24, kind: 16, place: 16, title: 0}],
		[107, {vietnam: 20, kind: 16, place: 16, title: 0}],
		[137, {vietnam: 20, unitedStates: 24, kind: 16, place: 16, title: 36}],
	])('of %d columns', (width, expected) => {
		expect(listCells(width)).toMatchObject(expected);
	});

	test('add up to the width, whatever it is', () => {
		fc.assert(
			fc.property(fc.integer({min: 30, max: 400}), fc.boolean(), (width, hasYears) => {
				const cells = listCells(width, hasYears);
				expect(taken(cells)).toBeLessThanOrEqual(width);
				if (width < 56 || width >= 69) expect(taken(cells)).toBe(width);
				for (const each of Object.values(cells))
					if (typeof each === 'number') expect(each).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	test('leave the names at least what the specification gives them', () => {
		fc.assert(
			fc.property(fc.integer({min: 40, max: 400}), width => {
				const {vietnam, unitedStates} = listCells(width);
				const [least, leastUS] =
					width >= 100 ? [20, 24] : width >= 60 ? [17, 20] : width >= 56 ? [17, 18] : [14, 14];
				expect(vietnam).toBeGreaterThanOrEqual(least);
				expect(unitedStates).toBeGreaterThanOrEqual(leastUS);
			}),
		);
	});

	test('lose the title first, then place, kind, mark and tree, never a name', () => {
		let shown = 5;
		for (let width = 200; width >= 30; width--) {
			const {title, place, kind, mark, tree} = listCells(width);
			const parts = [tree, mark, kind, place, title].map(each => each > 0);
			const count = parts.filter(Boolean).length;
			expect(count).toBeLessThanOrEqual(shown);
			expect(parts, `${width}`).toEqual(parts.map((_, index) => index < count));
			shown = count;
		}
	});

	test.each([
		[56, {vietnam: 18, unitedStates: 20, where: 0}],
		[69, {vietnam: 17, unitedStates: 20, where: 12}],
		[80, {vietnam: 17, unitedStates: 20, where: 23}],
		[100, {vietnam: 20, unitedStates: 24, where: 36}],
	])('of hits in %d columns have the words that were found in place of kind and place', (width, expected) => {
		const none = {kind: 0, place: 0, title: 0, count: 0, tree: 0};
		expect(listCells(width, true)).toMatchObject({date: 11, dateForm: 'day', ...none, ...expected});
	});

	test('of hits on a narrow screen have the month and its year', () => {
		expect(listCells(40, true)).toMatchObject({date: 8, dateForm: 'month'});
	});
});
