export {cellSign, yearAxis} from './cell-sign.ts';
export {gapLine, yearSpanText, yearLine} from './gap-sentences.ts';
export {yearlyRunIn} from './yearly-run.ts';
export {timelineCsv, timelineFieldNames, timelineFields} from './timeline-csv.ts';
export {readTimeline, type Timeline, type TimelineRow, type YearCell} from './read-timeline.ts';
