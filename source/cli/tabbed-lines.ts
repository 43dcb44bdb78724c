import {safeText} from '../text/safe.ts';

/**
 * The rows as text for other programs: a line a row, a tab between the cells, nothing cut. Ends with a line end;
 * empty where there is no row.
 */
export function tabbedLines(rows: readonly (readonly string[])[]): string {
	return rows.map(cells => `${cells.map(safeText).join('\t')}\n`).join('');
}
