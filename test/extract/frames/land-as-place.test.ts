import {describe, expect, test} from 'vitest';
import {mayBeLand} from '../../../source/extract/frames/land-as-place.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import type {Kind} from '../../../source/domain/vocabulary.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {word} from '../../fixtures/moments.ts';

describe('a land as the place of what was told', () => {
	const mayBe = (place: string, kind: Kind): boolean =>
		mayBeLand({start: 0, end: 1, place, venue: ''}, word({kind}), indexReference(dictionary));

	test('is that of a visit, and of who trains in a land that is neither', () => {
		expect(mayBe('Vietnam', 'official-visit')).toBe(true);
		expect(mayBe('Vietnam', 'exercise')).toBe(false);
		expect(mayBe('Nowhere', 'exercise')).toBe(true);
		expect(mayBe('Nowhere', 'talks')).toBe(false);
	});
});
