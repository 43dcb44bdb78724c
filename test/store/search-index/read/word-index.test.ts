import {describe, expect, test} from 'vitest';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';

describe("the index's own words", () => {
	const words = storeOf([
		engagement({title_en: 'Zeppelin', title_vi: 'Điện đàm'}),
		engagement({id: 'b'}),
	]).words();

	test('are known whole or by their beginning', () => {
		expect(words.hasWord('zeppelin', false)).toBe(true);
		expect(words.hasWord('zepp', false)).toBe(false);
		expect(words.hasWord('zepp', true)).toBe(true);
		expect(words.hasWord('zepz', true)).toBe(false);
		expect(words.hasWord('dien', false)).toBe(true);
		expect(words.hasWord('điện', false)).toBe(false);
	});

	test('are taken as they are, whatever signs they hold', () => {
		for (const word of ["'", '"', '%', '*', '_', '', '\u{10FFFF}'])
			expect(words.hasWord(word, false)).toBe(false);
	});

	test('are counted by record', () => {
		const counts = new Map(
			words
				.lines()
				.split('\n')
				.map(line => line.split(' ') as [string, string]),
		);
		expect(counts.get('zeppelin')).toBe('1');
		expect(counts.get('giang')).toBe('2');
		expect(counts.has('Giang')).toBe(false);
	});
});
