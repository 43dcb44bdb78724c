export {inferDates, type InferredDate} from './infer-dates.ts';
export {
	announcedAhead,
	candidatesOf,
	firstDay,
	hullOf,
	isSettled,
	toEdtf,
	type PossibleDate,
} from './possible-dates.ts';
export {toldFromPublication} from './publication.ts';
export {spansOf, termSpan} from './terms-of-office.ts';
export {weekdayNamed} from './weekday.ts';
export {titleUsed} from './titles.ts';
