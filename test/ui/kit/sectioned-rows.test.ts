import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	pageAround,
	windowOn,
	type ListItem,
	type SectionedRows,
} from '../../../source/ui/kit/sectioned-rows.ts';

function rowsOf(sections: readonly string[]): SectionedRows {
	return {total: sections.length, sectionOf: index => sections[index] ?? ''};
}

/** The lines of a window: rows as numbers, rules as their sections. */
function drawn(items: readonly ListItem[]): readonly (number | string)[] {
	return items.map(item => (item.type === 'row' ? item.index : item.section));
}

const years = rowsOf(['2026', '2026', '2025', '2025', '2025', '2024', '2023']);

describe('the window of a list in sections', () => {
	test.each([
		[0, 0, 5, ['2026', 0, 1, '2025', 2]],
		[0, 2, 5, ['2026', 0, 1, '2025', 2]],
		[0, 3, 5, ['2026', 1, '2025', 2, 3]],
		[0, 3, 4, ['2025', 2, 3, 4]],
		[3, 3, 5, ['2025', 3, 4, '2024', 5]],
		[5, 6, 5, ['2025', 4, '2024', 5, '2023', 6].slice(2)],
		[2, 1, 4, ['2026', 1, '2025', 2]],
		[0, 6, 3, ['2023', 6]],
		[0, 0, 1, [0]],
		[9, 99, 4, ['2024', 5, '2023', 6]],
	])('from %d, the cursor on %d, in %d lines', (top, cursor, lines, expected) => {
		expect(drawn(windowOn(top, cursor, lines, years).items)).toEqual(expected);
	});

	test('rows beyond the last that can be chosen fill what is left, and never take its place', () => {
		const tiers = {...rowsOf(['near', 'near', 'far', 'kin', 'kin', 'kin']), total: 3, beyond: 3};
		expect(drawn(windowOn(0, 0, 6, tiers).items)).toEqual(['near', 0, 1, 'far', 2]);
		expect(drawn(windowOn(0, 0, 7, tiers).items)).toEqual(['near', 0, 1, 'far', 2, 'kin', 3]);
		expect(drawn(windowOn(0, 9, 4, tiers).items)).toEqual(['near', 1, 'far', 2]);
		expect(drawn(windowOn(2, 2, 4, tiers).items)).toEqual(['far', 2, 'kin', 3]);
		expect(pageAround(0, 7, tiers)).toBe(7);
	});

	test('without sections has no rules', () => {
		expect(drawn(windowOn(0, 3, 3, rowsOf(['', '', '', ''])).items)).toEqual([1, 2, 3]);
	});

	test('of no rows is empty', () => {
		expect(windowOn(3, 3, 5, rowsOf([]))).toEqual({top: 0, items: []});
	});

	const lists = fc.oneof(
		fc.array(fc.constantFrom('a', 'b', 'c'), {minLength: 1, maxLength: 60}).map(each => each.toSorted()),
		fc
			.array(fc.integer({min: 0, max: 40}).map(String), {minLength: 1, maxLength: 60})
			.map(each => each.toSorted()),
		fc.array(fc.constant(''), {minLength: 1, maxLength: 60}),
	);
	const cases = fc.record({
		sections: lists,
		top: fc.nat(70),
		cursor: fc.nat(59),
		lines: fc.integer({min: 1, max: 30}),
	});

	test('shows the cursor, rows in order, and never more lines than there are', () => {
		fc.assert(
			fc.property(cases, ({sections, top, cursor, lines}) => {
				const {items, top: first} = windowOn(top, cursor, lines, rowsOf(sections));
				const indexes = items.flatMap(item => (item.type === 'row' ? [item.index] : []));
				expect(items.length).toBeLessThanOrEqual(lines);
				expect(indexes).toContain(Math.min(cursor, sections.length - 1));
				expect(indexes).toEqual(indexes.map((_, at) => first + at));
			}),
			{numRuns: 500},
		);
	});

	test('has a rule over its first row, and over every row where a section begins, and no other', () => {
		fc.assert(
			fc.property(cases, ({sections, top, cursor, lines}) => {
				fc.pre(lines > 1);
				const {items} = windowOn(top, cursor, lines, rowsOf(sections));
				for (const [at, item] of items.entries()) {
					const before = items[at - 1];
					if (item.type === 'rule') {
						const next = items[at + 1] ?? expect.fail('a rule without a row');
						if (next.type !== 'row') expect.fail('a rule over a rule');
						expect(sections[next.index]).toBe(item.section);
						continue;
					}
					const section = sections[item.index] ?? '';
					const isFirst = at === 0 || (before?.type === 'row' && sections[before.index] !== section);
					if (section !== '') expect(isFirst).toBe(false);
				}
			}),
			{numRuns: 500},
		);
	});

	test('moves as little as possible, and not at all where the cursor is in sight', () => {
		fc.assert(
			fc.property(cases, ({sections, top, cursor, lines}) => {
				const rows = rowsOf(sections);
				const once = windowOn(top, cursor, lines, rows);
				expect(windowOn(once.top, cursor, lines, rows)).toEqual(once);
				for (const item of once.items)
					if (item.type === 'row') expect(windowOn(once.top, item.index, lines, rows).top).toBe(once.top);
				const below = once.top + once.items.filter(({type}) => type === 'row').length;
				if (below < sections.length && lines > 1) {
					const {items, top: next} = windowOn(once.top, below, lines, rows);
					expect(drawn(items)).toContain(below);
					// One row higher it would not be in sight.
					expect(drawn(windowOn(next - 1, next - 1, lines, rows).items)).not.toContain(below);
				}
				if (once.top > 0) expect(windowOn(once.top, once.top - 1, lines, rows).top).toBe(once.top - 1);
			}),
			{numRuns: 500},
		);
	});

	test('leaves no line empty for which there is a row above', () => {
		fc.assert(
			fc.property(cases, ({sections, top, cursor, lines}) => {
				const {items, top: first} = windowOn(top, cursor, lines, rowsOf(sections));
				// A rule and its row need two lines.
				if (first > 0) expect(items.length).toBeGreaterThanOrEqual(lines - 1);
			}),
			{numRuns: 500},
		);
	});
});

describe('a page', () => {
	test('is what a window shows from the cursor, or up to it where that is less', () => {
		expect(pageAround(0, 5, years)).toBe(3);
		expect(pageAround(2, 4, years)).toBe(2);
		expect(pageAround(6, 4, years)).toBe(2);
		expect(pageAround(0, 5, rowsOf(Array.from({length: 20}, () => '')))).toBe(5);
	});

	test('up or down leaves no row out', () => {
		const cases = fc.record({
			sections: fc.array(fc.integer({min: 0, max: 9}), {minLength: 1, maxLength: 80}),
			lines: fc.integer({min: 2, max: 20}),
		});
		fc.assert(
			fc.property(cases, ({sections, lines}) => {
				const rows = rowsOf(sections.toSorted().map(String));
				for (const direction of [1, -1]) {
					const seen = new Set<number>();
					let cursor = direction > 0 ? 0 : rows.total - 1;
					let {top, items} = windowOn(cursor, cursor, lines, rows);
					for (let turn = 0; turn <= rows.total; turn++) {
						for (const item of items) if (item.type === 'row') seen.add(item.index);
						const by = Math.max(1, pageAround(cursor, lines, rows) - 1);
						cursor = Math.max(0, Math.min(cursor + direction * by, rows.total - 1));
						({top, items} = windowOn(top, cursor, lines, rows));
					}
					expect(seen.size).toBe(rows.total);
				}
			}),
		);
	});
});
