import {describe, expect, test} from 'vitest';
import {facetOf, facetOfKey, facets} from '../../source/domain/facets.ts';
import {fold} from '../../source/text/normalize.ts';

/** The texts that stand more than once. */
function repeated(texts: readonly (string | null)[]): readonly string[] {
	const given = texts.filter(text => text !== null);
	return given.filter((text, index) => given.indexOf(text) !== index);
}

test('no two facets share an id, a key, a letter or a word', () => {
	expect(repeated(facets.map(facet => facet.id))).toEqual([]);
	expect(repeated(facets.flatMap(({key, keyVi}) => [key, keyVi === null ? null : fold(keyVi)]))).toEqual([]);
	expect(repeated(facets.map(facet => facet.flag?.letter ?? null))).toEqual([]);
	for (const language of ['en', 'vi'] as const) {
		expect(repeated(facets.map(facet => facet.name[language]))).toEqual([]);
		expect(repeated(facets.map(facet => facet.picker?.title[language] ?? null))).toEqual([]);
	}
});

test('are found by id and by key', () => {
	for (const facet of facets) {
		expect(facetOf(facet.id)).toBe(facet);
		expect(facetOfKey(facet.key)).toBe(facet);
	}
});

describe.each(facets)('$id', facet => {
	test('has a key that a query can hold', () => {
		expect(facet.key).toMatch(/^\p{L}+$/u);
		if (facet.keyVi !== null) expect(facet.keyVi.normalize('NFC')).toMatch(/^\p{L}+$/u);
	});

	test('has words that fit into help', () => {
		expect(facet.flag?.help.length ?? 0).toBeLessThanOrEqual(52);
		expect(facet.command?.length ?? 0).toBeLessThanOrEqual(50);
	});

	test('has names for exactly the values that are fixed', () => {
		expect(facet.namedBy === 'fixed').toBe(facet.fixedNames !== null);
		if (facet.fixedNames) expect(Object.keys(facet.fixedNames)).toEqual(facet.known);
		if (facet.suggested !== null) expect(facet.known).toContain(facet.suggested);
	});
});
