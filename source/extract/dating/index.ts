export {dateInUrl, longestDelay} from './address-date.ts';
export {candidatesIn} from './beside-dateline.ts';
export {inferDates, type InferredDate} from './infer-dates.ts';
export {
	candidatesOf,
	firstDay,
	hullOf,
	isSettled,
	spansOf,
	termSpan,
	toEdtf,
	type PossibleDate,
} from './limits/index.ts';
export {toldFromPublication} from './publication.ts';
export {titleUsed} from './titles.ts';
