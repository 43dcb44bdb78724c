import {expect, test} from 'vitest';
import {isOfGovernment} from '../../../source/extract/frames/of-government.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';

test.each([
	['Washington, D.C.', "'s maritime security programme", true],
	['Washington, D.C.', '’s offer', true],
	['Hanoi', "'s request", true],
	['Hanoi', "'s old airport", false],
	['Da Nang', "'s request", false],
	['Washington, D.C.', ' on Monday', false],
	['Washington, D.C.', ' would provide boats', false],
])('%s%s: %s', (place, after, expected) => {
	expect(isOfGovernment({start: 0, end: 1, place, venue: ''}, after, english.grammar)).toBe(expected);
});
