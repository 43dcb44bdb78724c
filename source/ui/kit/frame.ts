import {fit} from '../../text/width.ts';
import {line, padLine, type Line} from './line.ts';

/** A column of a grid. */
export interface GridColumn {
	readonly title: string;
	/** The columns of the terminal that its cells take, without their padding. */
	readonly width: number;
}

/** Rows of cells, a cell for each column; a heading where a column has a title. */
export interface Grid {
	readonly columns: readonly GridColumn[];
	readonly rows: readonly (readonly Line[])[];
}

/** The parts of a screen from top to bottom: lines over its whole width, and grids. */
export type Frame = readonly (Line | Grid)[];

/** The columns of the terminal between two cells: one of padding on either side. */
export const cellPadding = 2;

/** Columns without titles: these, and a last one that takes what `room` columns of the terminal leave. */
export function columnsOf(widths: readonly number[], room: number): readonly GridColumn[] {
	const used = widths.reduce((sum, width) => sum + width + cellPadding, cellPadding);
	return [...widths, Math.max(1, room - used)].map(width => ({title: '', width}));
}

/** Tells a grid from a line. */
export function isGrid(part: Line | Grid): part is Grid {
	return 'rows' in part;
}

/** Returns true for a grid that has a heading. */
export function hasHeading({columns}: Grid): boolean {
	return columns.some(column => column.title !== '');
}

/** The title above a column, padded. */
export function headingCell({title, width}: GridColumn): Line {
	return line(` ${fit(title, width)} `, 'columnTitle');
}

/** A cell, cut to its column and padded. */
export function bodyCell(content: Line, {width}: Pick<GridColumn, 'width'>): Line {
	return [{text: ' ', style: 'plain'}, ...padLine(content, width), {text: ' ', style: 'plain'}];
}

/** A grid as lines, the heading first. */
export function gridLines(grid: Grid): readonly Line[] {
	const {columns, rows} = grid;
	return [
		...(hasHeading(grid) ? [columns.flatMap(column => headingCell(column))] : []),
		...rows.map(row => columns.flatMap((column, index) => bodyCell(row[index] ?? [], column))),
	];
}

/** A frame as lines: what stands on the screen, whoever draws it. */
export function linesOf(frame: Frame): readonly Line[] {
	return frame.flatMap(part => (isGrid(part) ? gridLines(part) : [part]));
}

/** A frame of exactly so many lines: cut, or filled with empty ones. Of a grid the last rows are cut. */
export function paddedFrame(frame: Frame, lines: number): Frame {
	const padded: (Line | Grid)[] = [];
	let room = lines;
	for (const part of frame) {
		if (room <= 0) break;
		const cut = isGrid(part) ? shortened(part, room) : part;
		padded.push(cut);
		room -= isGrid(cut) ? heightOf(cut) : 1;
	}
	return [...padded, ...Array.from({length: Math.max(0, room)}, (): Line => [])];
}

function heightOf(grid: Grid): number {
	return grid.rows.length + (hasHeading(grid) ? 1 : 0);
}

function shortened(grid: Grid, lines: number): Grid {
	const rows = Math.max(0, lines - (hasHeading(grid) ? 1 : 0));
	return grid.rows.length <= rows ? grid : {...grid, rows: grid.rows.slice(0, rows)};
}
