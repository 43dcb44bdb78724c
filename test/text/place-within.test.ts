import {expect, test} from 'vitest';
import {placeWithin} from '../../source/text/place-within.ts';

const harbour = {name_en: 'Long Harbour, Quảng Ngãi', name_vi: 'Cảng Dài, Quảng Ngãi'};
const base = {name_en: 'Joint Base Halyard-Mainsail', name_vi: ''};
const short = {'Joint Base Halyard-Mainsail': 'Halyard'};

test.each([
	[24, 'en', 'Long Harbour, Quảng Ngãi'],
	[23, 'en', 'Long Harbour'],
	[20, 'vi', 'Cảng Dài, Quảng Ngãi'],
	[19, 'vi', 'Cảng Dài'],
] as const)('a place in %d columns, in %s: %s', (width, language, expected) => {
	expect(placeWithin(harbour, width, language, short)).toBe(expected);
});

test('a name without a comma has a short name, or stands as it is', () => {
	expect(placeWithin(base, 27, 'vi', short)).toBe('Joint Base Halyard-Mainsail');
	expect(placeWithin(base, 26, 'vi', short)).toBe('Halyard');
	expect(placeWithin(base, 3, 'en', {})).toBe('Joint Base Halyard-Mainsail');
	expect(placeWithin({name_en: '', name_vi: ''}, 3, 'en', {})).toBe('');
});
