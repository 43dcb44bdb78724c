export {cellSign, monthCellSign} from './cell-sign.ts';
export {columnAxis, monthLabels, yearLabels, type ColumnLabels} from './column-axis.ts';
export {gapLine, yearSpanText, yearLine} from './gap-sentences.ts';
export {monthLine} from './month-sentences.ts';
export {monthsCsv, monthsFieldNames, monthsFields} from './months-csv.ts';
export {yearlyRunIn} from './yearly-run.ts';
export {timelineCsv, timelineFieldNames, timelineFields} from './timeline-csv.ts';
export {
	readMonths,
	type MonthCell,
	type OpenTimeline,
	type RowMonths,
	type TimelineMonths,
} from './read-months.ts';
export {readTimeline, type Timeline, type TimelineRow, type YearCell} from './read-timeline.ts';
