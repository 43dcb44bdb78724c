import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ageOf} from '../../source/domain/age.ts';
import {isoDays} from '../fixtures/dates.ts';

test.each([
	['2024-09-09', '2026-11-28', {years: 2, months: 2, days: 0, isAhead: false}],
	['2024-11-28', '2026-11-28', {years: 2, months: 0, days: 0, isAhead: false}],
	['2024-11-29', '2026-11-28', {years: 1, months: 11, days: 0, isAhead: false}],
	['2026-10-29', '2026-11-28', {years: 0, months: 0, days: 30, isAhead: false}],
	['2026-11-28', '2026-11-28', {years: 0, months: 0, days: 0, isAhead: false}],
	['2026-12-03', '2026-11-28', {years: 0, months: 0, days: 5, isAhead: true}],
	['2027-02-01', '2026-11-28', {years: 0, months: 2, days: 0, isAhead: true}],
	['2023-12-31', '2024-01-01', {years: 0, months: 0, days: 1, isAhead: false}],
])('from %s to %s', (day, today, age) => {
	expect(ageOf(day, today)).toEqual(age);
});

test('is the same in both directions, months are under twelve, and days are said only without them', () => {
	fc.assert(
		fc.property(isoDays, isoDays, (one, other) => {
			const age = ageOf(one, other);
			expect({...ageOf(other, one), isAhead: age.isAhead}).toEqual(age);
			expect(age.months).toBeLessThan(12);
			if (age.days > 0) expect([age.years, age.months]).toEqual([0, 0]);
			expect(age.days).toBeLessThan(32);
			if (one !== other) expect(age.years + age.months + age.days).toBeGreaterThan(0);
		}),
	);
});
