import type {MonthCount} from '../../store/index.ts';
import type {TimelineRow, YearCell} from './read-timeline.ts';

/**
 * The sign of a year of a row, one column wide: `●` held, `?` only possibly, `○` a gap in a yearly series, `·` none; of
 * kinds and views the number of records, `+` for ten or more. A blank stands before the first edition of a series.
 */
export function cellSign(row: TimelineRow, cell: YearCell): string {
	if (cell.count > 0 || row.group !== 'series') return monthCellSign(row, cell);
	if (cell.isGap) return '○';
	const first = Math.min(row.span?.from ?? Infinity, row.yearly?.from ?? Infinity);
	return cell.year < first ? ' ' : '·';
}

/** The sign of a month of a row, which is no gap, since series come by years. */
export function monthCellSign({group}: Pick<TimelineRow, 'group'>, {count, possible}: MonthCount): string {
	if (count === 0) return '·';
	if (possible === count) return '?';
	return group === 'series' ? '●' : count > 9 ? '+' : String(count);
}
