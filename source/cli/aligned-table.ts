import {safeText} from '../text/safe.ts';
import {displayWidth, fit, truncateDate} from '../text/width.ts';
import {paintWith, type PrintedLook} from './paint.ts';

/** A column of a printed table, from its heading down. */
export interface PrintedColumn {
	readonly heading: string;
	/** Text from records or files, which may be hostile: the table makes it safe. */
	readonly cells: readonly string[];
	readonly align?: 'left' | 'right';
	readonly look?: PrintedLook;
	/** True where the cells are dates, which keep their question mark when they are cut. */
	readonly isDate?: boolean;
	/** The most columns of the terminal that it takes; the flexible column takes what is left. */
	readonly most?: number | 'flexible';
	/**
	 * The least width that the flexible column must keep beside it; with less it is left out. The column that asks
	 * for most goes first.
	 */
	readonly needs?: number;
}

const gap = '  ';

/** The columns as lines of at most `width` columns of the terminal, under their headings. Ends with a line end. */
export function alignedTable(columns: readonly PrintedColumn[], width: number, hasWeights: boolean): string {
	const safe = columns.map(column => ({...column, cells: column.cells.map(safeText)}));
	const paint = paintWith(hasWeights);
	const shown = withWidths(safe, width);
	const line = (cellOf: (column: PrintedColumn) => string, look?: PrintedLook): string =>
		shown
			.map(({column, columns: size}, index) => {
				const isLast = index === shown.length - 1;
				const cell = cellOf(column);
				const text = fit(column.isDate ? truncateDate(cell, size) : cell, size, column.align);
				return paint(isLast ? text.trimEnd() : text, look ?? column.look ?? 'plain');
			})
			.join(gap)
			.trimEnd();
	const rows = safe[0]?.cells.length ?? 0;
	const lines = Array.from({length: rows}, (_, row) => line(column => column.cells[row] ?? ''));
	return `${[line(column => column.heading, 'strong'), ...lines].join('\n')}\n`;
}

interface Sized {
	readonly column: PrintedColumn;
	readonly columns: number;
}

function withWidths(columns: readonly PrintedColumn[], width: number): readonly Sized[] {
	const natural = new Map(columns.map(column => [column, naturalWidth(column)]));
	const widthOf = (column: PrintedColumn): number => natural.get(column) ?? 0;
	let kept = [...columns];
	const left = (): number => {
		const fixed = kept.filter(column => column.most !== 'flexible');
		return (
			width - gap.length * (kept.length - 1) - fixed.map(widthOf).reduce((sum, columns) => sum + columns, 0)
		);
	};
	for (const column of columns.toSorted((a, b) => (b.needs ?? 0) - (a.needs ?? 0))) {
		const flexible = kept.find(each => each.most === 'flexible');
		const wanted = Math.min(column.needs ?? 0, flexible ? widthOf(flexible) : 0);
		if (column.needs !== undefined && left() < wanted) kept = kept.filter(each => each !== column);
	}
	const flexibleWidth = left();
	// In a window of a few columns only, the fixed columns leave some letters to the flexible one.
	const mostFixed = Math.max(1, width - gap.length - 4);
	return kept.map(column => {
		if (column.most !== 'flexible') return {column, columns: Math.min(widthOf(column), mostFixed)};
		return {column, columns: Math.min(widthOf(column), Math.max(Math.min(4, width), flexibleWidth))};
	});
}

function naturalWidth({heading, cells, most}: PrintedColumn): number {
	const widest = cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(heading));
	return typeof most === 'number' ? Math.min(most, widest) : widest;
}
