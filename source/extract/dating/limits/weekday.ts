import type {Draft} from '../../import-model.ts';
import {isCalendar} from './possible-dates.ts';
import type {Constraint} from './constraint.ts';
import {weekdayOf} from '../../../domain/days.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The constraint that a day of the week beside a date puts on its year. */
export function weekdayConstraints({date}: Draft): readonly Constraint[] {
	const weekday = date?.weekday ?? null;
	if (!date || weekday === null || date.from.day === null || !isCalendar(date)) return [];
	return [
		{
			strength: 'weekday',
			narrow: candidates => candidates.filter(each => weekdayOf(each.start) === weekday),
			reason: reasonFor(names[weekday] ?? ''),
		},
	];
}

/** The day of the week that a reason of this sort names, from 0 for Sunday; null for every other reason. */
export function weekdayNamed(reason: string): number | null {
	const weekday = names.findIndex(name => reasonFor(name) === reason);
	return weekday < 0 ? null : weekday;
}

function reasonFor(name: string): string {
	return `The text names the day a ${name}.`;
}
