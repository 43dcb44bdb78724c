import {expect, test} from 'vitest';
import {PlacePairs} from '../../source/store/place-pairs.ts';
import {ToldAgain} from '../../source/store/told-again.ts';

/** 9 tells 5 again, 5 tells 2, 7 tells 8, and 8 tells 7. */
const told = new ToldAgain(new PlacePairs(Float64Array.of(9, 5, 8, 7), Float64Array.of(5, 2, 7, 8)));

test('a chain ends where nothing is told again, or where it closes', () => {
	expect(told.chainOf(9)).toEqual([9, 5, 2]);
	expect(told.chainOf(7)).toEqual([7, 8]);
	expect(told.chainOf(2)).toEqual([2]);
});

test('places have those with them that tell them again, however far', () => {
	expect([...told.with(new Set([2, 4]))].toSorted()).toEqual([2, 4, 5, 9]);
	expect([...told.with(new Set([8]))].toSorted()).toEqual([7, 8]);
	expect([...told.with(new Set())]).toEqual([]);
});
