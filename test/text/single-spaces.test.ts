import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {singleSpaced} from '../../source/text/single-spaces.ts';

describe('runs of white space', () => {
	test.each([
		['one space for several', 'a   b', 'a b'],
		['one for a tab and no-break spaces', 'a\t\u{A0}\u{A0}b', 'a b'],
		['single ones as they are', 'a\u{A0}b c\td', 'a\u{A0}b c\td'],
		['a line end with the spaces around it', 'a  \n  b', 'a\nb'],
		['an empty line', 'a\n \n\n\nb', 'a\n\nb'],
	])('become %s', (_, text, single) => {
		expect(singleSpaced(text)).toBe(single);
	});

	test('are gone, and nothing else is', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom('a', ' ', '\t', '\u{A0}', '\n', '.')}), text => {
				const single = singleSpaced(text);
				expect(single.replaceAll('\n\n', '\n')).not.toMatch(/\s\s/u);
				expect(single.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
			}),
		);
	});
});
