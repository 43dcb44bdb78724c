import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {facets} from '../../source/domain/facets.ts';
import {languages} from '../../source/domain/vocabulary.ts';
import {counted, listed, numberIn, wordsIn} from '../../source/words/index.ts';
import {leaves} from '../fixtures/leaves.ts';

describe.each(languages)('the words in %s', language => {
	test('are none of them empty, and each is NFC on one line', () => {
		for (const [path, value] of leaves(wordsIn(language))) {
			const text =
				typeof value === 'function' ? (value as (...counts: readonly number[]) => string)(1204, 204) : value;
			if (typeof text !== 'string') throw new TypeError(`${path} is no text`);
			expect(text.trim(), path).not.toBe('');
			expect(text, path).toBe(text.normalize('NFC'));
			expect(text, path).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|undefined|null|NaN/u);
			if (typeof value === 'function') expect(text, path).toContain('204');
		}
	});
});

test('Vietnamese has exactly the words of English, and says none of them in English', () => {
	const [en, vi] = languages.map(language => leaves(wordsIn(language)));
	expect(vi?.map(([path]) => path)).toEqual(en?.map(([path]) => path));
	const same = vi?.filter(([, value], index) => typeof value === 'string' && value === en?.[index]?.[1]);
	// An id and places abroad are the same in both.
	expect(same).toEqual([
		['/id', 'Id'],
		['/shortPlaces/Bandar Seri Begawan', 'Brunei'],
		['/shortPlaces/Joint Base Lewis-McChord', 'Fort Lewis'],
		['/shortPlaces/Southern California', 'California'],
	]);
});

test('one and many are told apart where the language does', () => {
	const {en, vi} = {en: wordsIn('en'), vi: wordsIn('vi')};
	expect([0, 1, 2, 1204].map(en.records)).toEqual(['0 records', '1 record', '2 records', '1,204 records']);
	expect([1, 1204].map(vi.records)).toEqual(['1 hoạt động', '1.204 hoạt động']);
	expect(counted(2, 'entry', 'entries')).toBe('2 entries');
	expect(counted(1, 'entry', 'entries')).toBe('1 entry');
});

test('each language writes thousands its own way', () => {
	expect(numberIn(100_000, 'en')).toBe('100,000');
	expect(numberIn(100_000, 'vi')).toBe('100.000');
});

test('what an inferred date is called is what finds it', () => {
	const names = facets.find(facet => facet.id === 'traits')?.fixedNames.inferred;
	expect(languages.map(language => names?.[language])).toEqual(languages.map(each => wordsIn(each).inferred));
});

test.each(languages)('a count in %s is written as the rules of its language write it', language => {
	fc.assert(
		fc.property(fc.maxSafeNat(), count => numberIn(count, language) === count.toLocaleString(language)),
	);
	expect([0, 999, 1000, 1_000_000].map(count => numberIn(count, language))).toEqual(
		[0, 999, 1000, 1_000_000].map(count => count.toLocaleString(language)),
	);
});

test('a list whose texts have commas is told apart by semicolons', () => {
	expect(listed(['dioxin 4', 'war legacy 2'])).toBe('dioxin 4, war legacy 2');
	expect(listed(['đào tạo, huấn luyện 4', 'quân y 2'])).toBe('đào tạo, huấn luyện 4; quân y 2');
});
