export {inferDates, type InferredDate} from './infer-dates.ts';
export {candidatesOf, hullOf, isSettled, toEdtf, type PossibleDate} from './possible-dates.ts';
export {toldFromPublication} from './publication.ts';
export {termSpan} from './terms-of-office.ts';
export {titleUsed} from './titles.ts';
