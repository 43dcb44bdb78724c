/*
 * The search index: which records have a word, a phrase or a value of a facet, and in which order they come. Files
 * outside of this folder import from here.
 */
export {facetReaders} from './facet-readers.ts';
export {keepIn, positionsIn, sizeOfBoth, type RecordSet} from './record-set.ts';
export {hasPhrases} from './phrases.ts';
export {readOtherNames} from './other-names.ts';
export {termKinds} from './term-kinds.ts';
export type {MonthCount, MonthCounts} from './read/month-counter.ts';
export type {Page} from './read/filtered-records.ts';
export type {VisitRow, VisitRows} from './read/visit-rows.ts';
export {SearchIndex} from './read/search-index.ts';
export type {WordIndex} from './read/word-index.ts';
export {readVisits, workOutVisits} from './filed-visits.ts';
export {indexSteps} from './verify/index-steps.ts';
export {keysOf} from './key-list.ts';
export {settleIndex} from './write/blocks.ts';
