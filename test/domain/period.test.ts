import {expect, test} from 'vitest';
import {periodOf} from '../../source/domain/period.ts';

test.each([
	[[], 'any'],
	[[{from: 2015, to: 2019}], 'past'],
	[[{from: 2026, to: 2026}], 'current'],
	[[{from: 2018, to: null}], 'current'],
	[[{from: null, to: 2018}], 'past'],
	[
		[
			{from: 2015, to: 2015},
			{from: 2026, to: 2026},
		],
		'current',
	],
	[[{from: 2026, to: 2026, span: {start: '2026-01-01', end: '2026-03-31'}}], 'past'],
	[[{from: 2026, to: 2026, span: {start: '2026-01-01', end: '2026-11-30'}}], 'current'],
] as const)('the time that a view asks for: %j is %s', (years, period) => {
	expect(periodOf({years}, '2026-11-30')).toBe(period);
});
