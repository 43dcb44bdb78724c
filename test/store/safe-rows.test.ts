import {expect, test} from 'vitest';
import {listOf, onceEach} from '../../source/store/safe-rows.ts';

test('a list comes out of its column in safe pieces', () => {
	expect(listOf('')).toEqual([]);
	expect(listOf('Lan; Al\u{1B}[1m Hart')).toEqual(['Lan', 'Al Hart']);
});

test('equal texts are given as the first of them, and nothing as nothing', () => {
	const sideOf = onceEach<string | null>();
	expect(['VN', 'US', null, 'VN', null].map(sideOf)).toEqual(['VN', 'US', null, 'VN', null]);
});
