import {expect, test} from 'vitest';
import {spelt, speltWords} from '../../source/text/spelt.ts';

test('words are folded, with one letter for the vowel that ends a syllable', () => {
	expect(spelt('Mĩ')).toBe('my');
	expect(speltWords('Bộ trưởng Hoa Kì, ½ ngày')).toEqual(['bo', 'truong', 'hoa', 'ky', '1', '2', 'ngay']);
	expect(speltWords(' – ')).toEqual([]);
});
