import type {Draft} from '../import-model.ts';
import {isCalendar} from './possible-dates.ts';
import type {Constraint} from './constraint.ts';
import {weekdayOf} from '../../domain/days.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The constraint that a day of the week beside a date puts on its year. */
export function weekdayConstraints({date}: Draft): readonly Constraint[] {
	const weekday = date?.weekday ?? null;
	if (!date || weekday === null || date.from.day === null || !isCalendar(date)) return [];
	return [
		{
			strength: 'weekday',
			narrow: candidates => candidates.filter(each => weekdayOf(each.start) === weekday),
			reason: `The text names the day a ${names[weekday] ?? ''}.`,
		},
	];
}
