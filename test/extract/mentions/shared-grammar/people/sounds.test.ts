import {describe, expect, test} from 'vitest';
import {soundDifference} from '../../../../../source/extract/mentions/shared-grammar/people/sounds.ts';

describe('a name by its sound', () => {
	test.each([
		['Ram-xphen', 'Rumsfeld'],
		['Mát-tít', 'Mattis'],
		['Cri-xtô-phơ', 'Christopher'],
		['Giêm', 'James'],
		['Pao-oen', 'Powell'],
		['Hích', 'Hicks'],
		['Oa-rân', 'Warren'],
		['Sa-li-ca-svi-li', 'Shalikashvili'],
		['Náp-pơ', 'Knapper'],
		['Rai-xơ', 'Rice'],
	])('%s is %s', (heard, name) => {
		expect(soundDifference(heard, name)).toBeLessThan(0.3);
	});

	test.each([
		['Ram-xphen', 'Cohen'],
		['Mát-tít', 'Miller'],
		['Giôn', 'William'],
		['Ke-ri', 'Cohen'],
		['Xôi-gu', 'Austin'],
	])('%s is not %s', (heard, name) => {
		expect(soundDifference(heard, name)).toBe(Infinity);
	});

	test('differs less the nearer it is', () => {
		expect(soundDifference('Náp-pơ', 'Knapper')).toBeLessThan(soundDifference('Náp-pơ', 'Lippert'));
		expect(soundDifference('Ke-ri', 'Kerry')).toBeLessThan(soundDifference('Ke-ri', 'Kreitz'));
	});

	test('is nothing beside letters that have no sound', () => {
		expect(soundDifference('', '')).toBe(0);
		expect(soundDifference('Ô', 'Rice')).toBe(Infinity);
	});
});
