import {expect, test} from 'vitest';
import {fold} from '../../source/text/normalize.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {queryClasses, querySets, readNeeds, readQueries, type Need} from './queries.ts';

const needs = querySets.flatMap(set => readNeeds(set));

/** The plain queries of a need, with and without marks. */
function plainForms({plain = []}: Need): readonly string[] {
	return plain.flatMap(text => [text, fold(text)]);
}

/**
 * Single-letter slips between two texts: insertions, deletions, replacements and swaps of neighbours (optimal string
 * alignment).
 */
function slips(from: string, to: string): number {
	const rows = [Array.from({length: to.length + 1}, (_, column) => column)];
	for (let row = 1; row <= from.length; row++) {
		const cells = [row];
		for (let column = 1; column <= to.length; column++) {
			const above = rows[row - 1]!;
			const isSame = from[row - 1] === to[column - 1];
			const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			cells.push(
				Math.min(
					above[column]! + 1,
					cells[column - 1]! + 1,
					above[column - 1]! + (isSame ? 0 : 1),
					isSwap && row > 1 && column > 1 ? rows[row - 2]![column - 2]! + 1 : Infinity,
				),
			);
		}
		rows.push(cells);
	}
	return rows[from.length]![to.length]!;
}

test.each(querySets)('%s: there are enough queries of every class, none twice in its class', set => {
	const queries = readQueries(set);
	expect(queries.length).toBeGreaterThanOrEqual(200);
	for (const type of queryClasses) {
		const texts = queries.filter(query => query.type === type).map(query => query.text);
		expect(texts.length, type).toBeGreaterThanOrEqual(30);
		expect(new Set(texts).size, type).toBe(texts.length);
	}
});

test('every right answer is a shipped record', () => {
	const known = new Set(
		shippedReference()
			.engagements.all()
			.map(record => record.id),
	);
	for (const {need, right} of needs) {
		expect(right.length, need).toBeGreaterThan(0);
		expect(
			right.filter(id => !known.has(id)),
			need,
		).toEqual([]);
	}
});

test.each(needs.map(need => [need.need, need] as const))(
	'%s: each query is what its class says',
	(_, need) => {
		const plain = plainForms(need);
		const sorted = (text: string): string => text.split(' ').toSorted().join(' ');
		for (const text of need.marks ?? []) {
			expect(plain).toContain(text);
			expect(need.plain ?? [], text).not.toContain(text);
		}
		for (const text of need.typo ?? [])
			expect(
				plain.map(each => slips(each, text)),
				text,
			).toContain(1);
		for (const text of need.swapped ?? []) {
			expect(plain).not.toContain(text);
			expect(plain.map(sorted)).toContain(sorted(text));
		}
		for (const text of need.prefix ?? [])
			expect(
				plain.some(each => each.startsWith(text) && each !== text),
				text,
			).toBe(true);
	},
);

test('no need is in both sets', () => {
	const held = new Set(readNeeds('held-out').map(({need}) => need));
	expect(readNeeds('queries').filter(({need}) => held.has(need))).toEqual([]);
	const improved = new Set(readQueries('queries').map(({text}) => text));
	expect(readQueries('held-out').filter(({text}) => improved.has(text))).toEqual([]);
});
