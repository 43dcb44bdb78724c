import {expect, test} from 'vitest';
import {doubtStyle} from '../../../source/ui/explorer/doubt-style.ts';

test.each([
	['?', 'doubt'],
	['~', 'doubt'],
	['–', 'plain'],
	['', 'plain'],
])('the sign "%s" behind a date is %s', (sign, style) => {
	expect(doubtStyle(sign)).toBe(style);
});
