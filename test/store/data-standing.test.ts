import {expect, test} from 'vitest';
import {dataStanding, type DataState} from '../../source/store/data-standing.ts';

const state = (version: string, ...earlier: readonly string[]): DataState => ({version, earlier});

test.each([
	[state('2026-02-aa'), state('2026-02-aa'), 'same'],
	[state('2026-02-aa'), state('2026-03-bb'), 'behind'],
	[state('2026-03-bb'), state('2026-02-aa'), 'ahead'],
	// A version that was given out before is the older, whatever its month.
	[state('2026-03-bb'), state('2026-02-cc', '2026-03-bb'), 'behind'],
	[state('2026-02-cc', '2026-03-bb'), state('2026-03-bb'), 'ahead'],
	[state('2026-02-bb', '2026-01-aa'), state('2026-02-cc'), 'ahead'],
	[state('2026-02-bb'), state('2026-02-cc', '2026-01-aa'), 'behind'],
	[state('2026-02-bb'), state('2026-02-cc'), 'behind'],
	[state(''), state('2026-02-cc'), 'behind'],
] as const)('data %j are to those of the package %j: %s', (own, shipped, standing) => {
	expect(dataStanding(own, shipped)).toBe(standing);
});
