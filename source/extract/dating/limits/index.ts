export {
	applyConstraints,
	areEqual,
	within,
	type Constraint,
	type Narrowed,
	type Strength,
} from './constraint.ts';
export {
	announcedAhead,
	candidatesOf,
	firstDay,
	hasStatedYear,
	horizonOf,
	type Horizon,
	hullOf,
	isCalendar,
	isSettled,
	toEdtf,
	type PossibleDate,
} from './possible-dates.ts';
export {spansOf, termConstraints, termSpan} from './terms-of-office.ts';
export {weekdayConstraints, weekdayNamed} from './weekday.ts';
