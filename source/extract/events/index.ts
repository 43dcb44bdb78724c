export {conflictsBetween} from './conflicts.ts';
export {gatherEvents} from './duplicates.ts';
export {leadOf, type GatheredEvent} from './gathered-event.ts';
export {findKnown, knownIndexOf} from './known-match.ts';
export {mergeInto, type Merge} from './merge-into.ts';
export {nearestKnown} from './nearest-known.ts';
export {restatedSources} from './restated-sources.ts';
export {linkVisits, type LinkedRecord} from './visits.ts';
