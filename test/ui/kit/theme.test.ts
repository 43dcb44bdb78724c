import {describe, expect, test} from 'vitest';
import {styled, type Style} from '../../../source/ui/kit/theme.ts';

describe('styled', () => {
	test.each<[Style, string]>([
		['plain', 'a'],
		['dim', '\u{1B}[2ma\u{1B}[22m'],
		['accent', '\u{1B}[36ma\u{1B}[39m'],
		['columnTitle', '\u{1B}[1m\u{1B}[2ma\u{1B}[22m'],
		['match', '\u{1B}[1m\u{1B}[4ma\u{1B}[24m\u{1B}[22m'],
	])('%s', (style, text) => expect(styled('a', style)).toBe(text));

	test('writes nothing for nothing', () => expect(styled('', 'match')).toBe(''));
});
