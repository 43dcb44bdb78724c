export {inferDates, type InferredDate} from './infer-dates.ts';
export {hullOf, isSettled, toEdtf, type PossibleDate} from './possible-dates.ts';
export {termSpan} from './terms-of-office.ts';
export {titleUsed} from './titles.ts';
