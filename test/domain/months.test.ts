import {expect, test} from 'vitest';
import {withWholeMonths} from '../../source/domain/months.ts';

test.each([
	['2 Nov 2025', '2 November 2025'],
	['29 Sep – 2 Oct 2014', '29 September – 2 October 2014'],
	['c. May 2011 ?', 'c. May 2011 ?'],
	['7 Apr 2010–12 ?', '7 April 2010–12 ?'],
	['Marathon', 'Marathon'],
])('%s is spelled out as %s', (short, whole) => {
	expect(withWholeMonths(short)).toBe(whole);
});
