import {expect, test} from 'vitest';
import {localeOf} from '../../../../source/extract/mentions/index.ts';
import {bare} from '../../../../source/extract/mentions/shared-grammar/bare-patterns.ts';

test('a pattern loses its marks and keeps its signs', () => {
	const pattern = bare(/(?:đã\s+)?tiếp|M[ỹĩ]|Đối\s+thoại/giu);
	expect(pattern.flags).toBe('giu');
	expect('da tiep My tai doi thoai'.match(pattern)).toEqual(['da tiep', 'My', 'doi thoai']);
});

test('a text without marks is read by them, and one with marks is not', () => {
	const marked = localeOf('Chiều nay, Bộ trưởng tiếp đoàn tại Hà Nội.');
	const unmarked = localeOf('Chieu nay, Bo truong tiep doan tai Ha Noi.');
	expect([marked.language, unmarked.language]).toEqual(['vi', 'vi']);
	expect(unmarked).toBe(marked.unmarked);
	// Germany and Japan without their marks are first names.
	expect(unmarked.grammar.thirdCountry).toBe(marked.grammar.thirdCountry);
});
