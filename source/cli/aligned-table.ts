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
	/** The most columns of the terminal that it takes; flexible columns share what is left. */
	readonly most?: number | 'flexible';
	/**
	 * The least width that the flexible column must keep beside it; with less it is left out. The column that asks
	 * for most goes first.
	 */
	readonly needs?: number;
}

const gap = '  ';
/** The columns of the terminal that a flexible column keeps in any case. */
const leastFlexible = 4;

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
		const flexible = kept.filter(each => each.most === 'flexible' && each !== column).map(widthOf);
		const least = flexible.reduce((sum, natural) => sum + Math.min(leastFlexible, natural), 0);
		const wanted = Math.max(least, Math.min(column.needs ?? 0, Math.max(0, ...flexible)));
		if (column.needs !== undefined && left() < wanted) kept = kept.filter(each => each !== column);
	}
	const shares = sharesOf(
		kept.filter(column => column.most === 'flexible').map(column => [column, widthOf(column)]),
		left(),
		Math.min(leastFlexible, width),
	);
	// In a window of a few columns only, the fixed columns leave some letters to the flexible ones.
	const mostFixed = Math.max(1, width - (gap.length + leastFlexible) * Math.max(1, shares.size));
	return kept.map(column => {
		if (column.most !== 'flexible') return {column, columns: Math.min(widthOf(column), mostFixed)};
		return {column, columns: shares.get(column) ?? 0};
	});
}

/** The width of each flexible column: all have the same share of the room, but for what one needs less of. */
function sharesOf(
	columns: readonly (readonly [PrintedColumn, natural: number])[],
	room: number,
	least: number,
): ReadonlyMap<PrintedColumn, number> {
	const shares = new Map<PrintedColumn, number>();
	let left = room;
	for (const [column, natural] of columns.toSorted(([, a], [, b]) => a - b)) {
		const share = Math.floor(left / (columns.length - shares.size));
		const own = Math.min(natural, Math.max(least, share));
		shares.set(column, own);
		left -= own;
	}
	return shares;
}

function naturalWidth({heading, cells, most}: PrintedColumn): number {
	const widest = cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(heading));
	return typeof most === 'number' ? Math.min(most, widest) : widest;
}
