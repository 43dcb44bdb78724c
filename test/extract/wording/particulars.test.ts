import {describe, expect, test} from 'vitest';
import type {Part, Side} from '../../../source/domain/vocabulary.ts';
import {
	destination,
	rolesOf,
	shortest,
	type NamedPerson,
} from '../../../source/extract/wording/particulars.ts';
import {host} from './sample-particulars.ts';

const person = (name: string, side: Side, part: Part): NamedPerson => ({...host, name, side, part});

function roles(...people: readonly NamedPerson[]): readonly (string | undefined)[] {
	const {first, second} = rolesOf(people);
	return [first?.name, second?.name];
}

describe('the two of a title', () => {
	test.each(['host', 'caller', 'giver', 'speaker', 'co-chair', 'signatory', 'attendee', 'callee'] as const)(
		'a %s comes before the guest, wherever the text names them',
		part => {
			const acts = person('A', 'VN', part);
			const guest = person('B', 'US', 'visitor');
			expect(roles(acts, guest)).toEqual(['A', 'B']);
			expect(roles(guest, acts)).toEqual(['A', 'B']);
		},
	);

	test.each([
		['host', 'caller'],
		['caller', 'giver'],
		['giver', 'speaker'],
		['speaker', 'co-chair'],
		['co-chair', 'signatory'],
		['signatory', 'attendee'],
		['attendee', 'callee'],
	] as const)('a %s acts before a %s', (first, second) => {
		expect(roles(person('B', 'US', second), person('A', 'VN', first))).toEqual(['A', 'B']);
	});

	test('the second is of the other side where somebody is, else the next', () => {
		const [a, b] = [person('A', 'VN', 'co-chair'), person('B', 'VN', 'attendee')];
		expect(roles(a, b, person('C', 'US', 'attendee'))).toEqual(['A', 'C']);
		expect(roles(a, b)).toEqual(['A', 'B']);
	});

	test('one alone, a guest alone, nobody', () => {
		expect(roles(person('A', 'VN', 'host'))).toEqual(['A', undefined]);
		expect(roles(person('B', 'US', 'visitor'))).toEqual([undefined, 'B']);
		expect(rolesOf([])).toEqual({first: null, second: null});
	});
});

test.each([
	['Khanh Hoa', 'Vietnam', 'Vietnam (Khanh Hoa)'],
	['Vietnam', 'Vietnam', 'Vietnam'],
	['Singapore', '', 'Singapore'],
	['', 'Vietnam', ''],
])('a visit to “%s” in “%s” goes to “%s”', (place, country, expected) => {
	expect(destination(place, country)).toBe(expected);
});

describe('of several wordings', () => {
	const long = (length: number): string => `${'word '.repeat(40).slice(0, length - 1)}x`;

	test('the first that is short enough is taken: of 110 characters at most', () => {
		expect(shortest([long(110), 'short'])).toBe(long(110));
		expect(shortest([long(111), 'short', 'shorter'])).toBe('short');
	});

	test('the last is cut at a word where none is', () => {
		const numbers = Array.from({length: 40}, (_, index) => `n${index}`).join(' ');
		expect(shortest([long(130), numbers])).toBe(`${numbers.slice(0, numbers.indexOf(' n29'))}…`);
	});

	test('none gives none', () => {
		expect(shortest([])).toBe('…');
	});
});
