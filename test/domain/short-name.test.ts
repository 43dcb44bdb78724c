import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formsOf} from '../../source/domain/short-name.ts';

describe('the forms of a name, from the longest', () => {
	test.each([
		['Nguyễn Thị Kim Ngân', 'Nguyễn T. Kim Ngân', 'Nguyễn T. K. Ngân'],
		['Phan Văn Giang', 'Phan V. Giang', 'Phan Giang'],
	])('of the Vietnamese %s', (name, ...next) => {
		expect(formsOf({name, side: 'VN'}).slice(0, next.length + 1)).toEqual([name, ...next]);
	});

	test('of a Vietnamese name end with the family and the given name', () => {
		expect(formsOf({name: 'Nguyễn Thị Kim Ngân', side: 'VN'}).at(-1)).toBe('Nguyễn Ngân');
		expect(formsOf({name: 'Đỗ Dũng', side: 'VN'})).toEqual(['Đỗ Dũng']);
	});

	test.each([
		['Charles Q. Brown Jr.', ['Charles Brown Jr.', 'C. Q. Brown Jr.', 'C. Brown Jr.', 'Brown Jr.']],
		['Ann Marie Yastishock', ['Ann M. Yastishock', 'A. M. Yastishock', 'A. Yastishock', 'Yastishock']],
		['Daniel Kritenbrink', ['D. Kritenbrink', 'Kritenbrink']],
		['J. D. Vance', ['J. Vance', 'Vance']],
	])('of %s', (name, next) => {
		expect(formsOf({name, side: 'US'})).toEqual([name, ...next]);
		expect(formsOf({name, side: 'other'})).toEqual([name, ...next]);
	});

	test.each(['Sukarno', ''])('of %j are itself', name => {
		expect(formsOf({name, side: 'US'})).toEqual([name]);
		expect(formsOf({name, side: 'VN'})).toEqual([name]);
	});

	test('begin with the name, are distinct, and keep what tells people apart', () => {
		const word = fc.constantFrom('Nguyễn', 'Văn', 'Thị', 'Ân', 'Ted', 'Q.', 'Osius', 'O’Neill', 'Đỗ');
		const names = fc.array(word, {minLength: 2, maxLength: 5});
		fc.assert(
			fc.property(names, fc.constantFrom('VN' as const, 'US' as const), (words, side) => {
				const name = words.join(' ');
				const forms = formsOf({name, side});
				expect(forms[0]).toBe(name);
				expect(new Set(forms).size).toBe(forms.length);
				for (const form of forms) {
					expect(form.endsWith(words.at(-1) ?? '')).toBe(true);
					if (side === 'VN') expect(form.startsWith(words[0] ?? '')).toBe(true);
					expect(form).not.toContain('…');
				}
			}),
		);
	});
});
