import {expect, test} from 'vitest';
import {mostPeople} from '../../source/domain/record-limits.ts';
import {extract} from '../../source/extract/extract.ts';
import {skipText} from '../../source/words/import-reasons/index.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {document} from './read.ts';

const options = {isStandalone: true, today: '2026-11-22'};
const names = ['John', 'Paul', 'Mark'].flatMap(first =>
	'BCDFGHKLMNPRST'.split('').flatMap(a => ['a', 'e', 'i', 'o', 'u'].map(b => `${first} ${a}${b}ckson`)),
);

/** A passage in which one receives so many others. */
function received(guests: number): string {
	const list = names.slice(0, guests).map(name => `Admiral ${name}`);
	return `On March 12, 2024, in Hanoi, Senior Lieutenant General Hoang Xuan Chien, Deputy Minister of National Defence, received ${list.join(', ')} of the United States.`;
}

test('as many people as a record may have make one', () => {
	const {proposals, skipped} = extract([document(received(mostPeople - 1))], shippedReference(), options);
	expect([proposals.map(({record}) => record.people.length), skipped]).toEqual([[mostPeople], []]);
});

test('a passage with more of them is skipped, and says how many it has', () => {
	const {proposals, skipped} = extract([document(received(mostPeople + 5))], shippedReference(), options);
	expect(proposals).toEqual([]);
	expect(skipped).toMatchObject([
		{file: 'clip.txt', line: 1, reason: {code: 'many-people', text: String(mostPeople + 6)}},
	]);
	expect(skipText(skipped[0]!.reason, 'en')).toBe('It names 106 people: a record has at most 100.');
	expect(skipText(skipped[0]!.reason, 'vi')).toBe(
		'Nêu tên 106 người: một hoạt động có nhiều nhất 100 người.',
	);
});
