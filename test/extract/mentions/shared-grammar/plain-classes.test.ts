import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	withPlainClasses,
	wordUnits,
} from '../../../../source/extract/mentions/shared-grammar/plain-classes.ts';

const word = new RegExp(`^[${wordUnits}]$`, 'u');
const wordByName = /^[\p{L}\p{M}\p{N}]$/u;

describe('the letters, marks and numbers of a pattern', () => {
	test.each([
		['Latin', 0x00, 0x2_af],
		['marks', 0x3_00, 0x3_6f],
		['Vietnamese', 0x1e_00, 0x1e_ff],
		['Cyrillic', 0x4_00, 0x4_81],
	])('are those that Unicode names: %s', (_, first, last) => {
		for (let unit = first; unit <= last; unit++) {
			const sign = String.fromCodePoint(unit);
			expect(word.test(sign), `U+${unit.toString(16)}`).toBe(wordByName.test(sign));
		}
	});

	test.each(['–', '’', '“', '…', '。', '​', '\u00a0', '·', '×', '÷'])('are no signs such as %j', sign => {
		expect(word.test(sign)).toBe(false);
	});
});

describe('a pattern with plain classes', () => {
	test.each([
		[String.raw`a\.b[.)]`, String.raw`a\.b[.)]`],
		[String.raw`\P{L}\p{Lu}\p{Ll}`, String.raw`\P{L}\p{Lu}\p{Ll}`],
		[String.raw`\\p{L}`, String.raw`\\p{L}`],
		[
			String.raw`\p{N}+[\]\p{N}]`,
			String.raw`[0-9\u00b2\u00b3\u00b9\u00bc-\u00be]+[\]0-9\u00b2\u00b3\u00b9\u00bc-\u00be]`,
		],
	])('%s is %s', (source, plain) => {
		expect(withPlainClasses(source)).toBe(plain);
	});

	const patterns = [
		String.raw`(?<name>\p{Lu}[\p{L}\p{M}’-]*)(?=\s|$)`,
		String.raw`(?<![\p{L}\p{M}])\p{L}{2,5}\s+\p{N}`,
		String.raw`[^\p{L}\s]+`,
	];

	test('finds the same in texts of Vietnamese and English', () => {
		const letters = fc.constantFrom(...Array.from('aăâbđeêơưkỳịÁĐỹốnZ9½ -–.,’“\u0301'));
		const texts = fc.array(letters, {minLength: 5, maxLength: 60}).map(list => list.join(''));
		fc.assert(
			fc.property(
				texts,
				fc.constantFrom(...patterns),
				fc.constantFrom('gu', 'giu'),
				(text, source, flags) => {
					const hits = (pattern: string): readonly string[] =>
						Array.from(text.matchAll(new RegExp(pattern, flags)), ([hit]) => hit);
					expect(hits(withPlainClasses(source))).toEqual(hits(source));
				},
			),
		);
	});
});
