export {cellSign, yearAxis} from './cell-sign.ts';
export {gapLine, spanText, yearLine} from './gap-sentences.ts';
export {readTimeline, type Timeline, type TimelineRow, type YearCell} from './read-timeline.ts';
