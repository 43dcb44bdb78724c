import {describe, expect, test} from 'vitest';
import {facetOf, type FacetId} from '../../source/domain/facets.ts';
import type {Choice} from '../../source/search/choices.ts';
import {matchChoices} from '../../source/search/match-choices.ts';
import {otherFacet} from '../../source/search/other-facet.ts';

const named: Partial<Readonly<Record<FacetId, readonly Choice[]>>> = {
	leaders: [
		{value: 'susan-hart', names: ['Susan Hart']},
		{value: 'ho-ky-minh', names: ['Hồ Kỳ Minh']},
		{value: 'dao-my', names: ['Đào Mỹ']},
		{value: 'vu-hue', names: ['Vũ Huệ']},
		{value: 'al-ussery', names: ['Al Ussery']},
		{value: 'ann-hannon', names: ['Ann Hannon']},
	],
	places: [
		{value: 'United States', names: ['United States', 'Hoa Kỳ']},
		{value: 'Hue', names: ['Hue', 'Huế']},
		{value: 'Da Nang', names: ['Da Nang', 'Đà Nẵng']},
		{value: 'Ann', names: ['Ann']},
	],
	sides: [
		{value: 'VN', names: ['VN', 'Vietnam', 'Việt Nam']},
		{value: 'US', names: ['US', 'United States', 'Hoa Kỳ', 'USA', 'Mỹ']},
	],
	travels: [{value: 'US', names: ['US', 'US to Vietnam']}],
	confidences: [{value: 'low', names: ['low', 'thấp']}],
};

function meant(asked: FacetId, name: string): string | null {
	const choicesOf = (id: FacetId): readonly Choice[] => named[id] ?? [];
	const other = otherFacet(name, facetOf(asked), matchChoices(name, choicesOf(asked)), choicesOf);
	return other && `${other.facet.key}:${other.value}`;
}

describe('a name asked of leaders', () => {
	test.each([
		...(['US', 'us', 'usa', 'United States', 'Hoa Kỳ', 'hoa ky'] as const).map(name => [name, 'side:us']),
		...(['VN', 'vn', 'Việt Nam', 'viet nam', 'Vietnam'] as const).map(name => [name, 'side:vn']),
		['da nang', 'place:da nang'],
		['2019', 'year:2019'],
		['low', 'confidence:low'],
	])('%s is meant as %s', (name, expected) => {
		expect(meant('leaders', name)).toBe(expected);
	});

	test.each(['mỹ', 'hue', 'ussery', 'ky', 'ann', 'susan', 'zzzz', '?', ''])(
		'%s is a leader, or nothing at all',
		name => {
			expect(meant('leaders', name)).toBeNull();
		},
	);
});

test('what a facet has itself is its own, and words of sources may be any', () => {
	expect(meant('places', 'Hoa Kỳ')).toBeNull();
	expect(meant('travels', 'us')).toBeNull();
	expect(meant('sides', 'us')).toBeNull();
	expect(meant('sources', 'us')).toBeNull();
});
