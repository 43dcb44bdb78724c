import {expect, test} from 'vitest';
import {weekdayConstraints} from '../../../../source/extract/dating/limits/weekday.ts';
import type {DateMention} from '../../../../source/extract/import-model.ts';
import {calendar, draft, told} from '../../../fixtures/drafts.ts';
import {day, left} from '../states.ts';

const constraintOf = (date: DateMention | null) => weekdayConstraints(draft({date}))[0];
const week = ['22', '23', '24', '25', '26', '27', '28'].map(number => day(`2026-11-${number}`));

test.each([
	[0, 'Sunday'],
	[1, 'Monday'],
	[2, 'Tuesday'],
	[3, 'Wednesday'],
	[4, 'Thursday'],
	[5, 'Friday'],
	[6, 'Saturday'],
])('weekday %i, %s, leaves the days that fall on it', (weekday, name) => {
	const constraint = constraintOf(calendar('25/1', undefined, {weekday}));
	expect(constraint).toMatchObject({strength: 'weekday', reason: `The text names the day a ${name}.`});
	expect(left(constraint, ...week)).toEqual([week[weekday]!.start]);
});

test('a visit begins on it', () => {
	const constraint = constraintOf(calendar('22/11', '24/11', {weekday: 0}));
	expect(left(constraint, day('2026-11-22/2026-11-24'), day('2026-11-21/2026-11-22'))).toEqual([
		'2026-11-22/2026-11-24',
	]);
});

test.each([
	['no date', null],
	['no weekday', calendar('25/1')],
	['a month only', calendar('5/2018', undefined, {weekday: 2})],
	['a weekday without a day', told({type: 'weekday', weekday: 2})],
	['a day of no month', {...told({weekday: 2}), from: {year: null, month: null, day: 5}}],
])('%s says nothing', (_, date) => {
	expect(constraintOf(date)).toBeUndefined();
});
