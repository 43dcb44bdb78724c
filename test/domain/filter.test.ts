import {expect, test} from 'vitest';
import {facets} from '../../source/domain/facets.ts';
import {emptyFilter, nothingAsked} from '../../source/domain/filter.ts';

test('the empty filter has a list for each facet, and asks for nothing in any of its parts', () => {
	expect(Object.keys(nothingAsked)).toEqual(facets.map(facet => facet.id));
	expect(emptyFilter).toMatchObject(nothingAsked);
	expect(emptyFilter.ids).toBeNull();
	expect(emptyFilter.related).toBe(false);
	for (const [part, asked] of Object.entries(emptyFilter))
		if (part !== 'ids' && part !== 'related') expect([part, asked]).toEqual([part, []]);
});
