import {expect, test} from 'vitest';
import {
	isTownOfState,
	shortState,
	shortStates,
} from '../../../../source/extract/mentions/shared-grammar/american-states.ts';

test('every state that the press shortens is one behind a town', () => {
	for (const state of Object.values(shortStates)) expect(isTownOfState(`Salem, ${state}`)).toBe(true);
	expect(new Set(Object.values(shortStates)).size).toBe(Object.keys(shortStates).length);
});

test.each([
	'Alaska',
	'Arizona',
	'Hawaii',
	'Idaho',
	'Iowa',
	'Maine',
	'Ohio',
	'Utah',
	'West Virginia',
	'Wyoming',
])('%s is one', state => {
	expect(isTownOfState(`Salem, ${state}`)).toBe(true);
	expect(isTownOfState(state)).toBe(false);
	expect(isTownOfState(`Salem, ${state} now`)).toBe(false);
});

test('a short form is taken letter by letter', () => {
	const pattern = new RegExp(`^(?:${shortState})$`, 'u');
	for (const short of Object.keys(shortStates)) expect(pattern.test(short)).toBe(true);
	expect(['Orex', 'NxH.', 'Oregon'].some(each => pattern.test(each))).toBe(false);
});
