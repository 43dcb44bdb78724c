import {fit} from '../../text/width.ts';
import {line, padLine, type Line} from './line.ts';

/** A column of a table. */
export interface Column {
	readonly key: string;
	readonly title: string;
	/** Columns of the terminal that its cells take. */
	readonly width: number;
}

/** What a table shows: rows of one cell a column. */
export interface TableContent {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Line[])[];
}

/** Columns that stand between two cells: one of padding on either side. */
export const cellPadding = 2;

/** The title above a column, padded. */
export function headingCell({title, width}: Column): Line {
	return line(` ${fit(title, width)} `, 'columnTitle');
}

/** A cell, cut to its column and padded. */
export function bodyCell(content: Line, {width}: Pick<Column, 'width'>): Line {
	return [{text: ' ', style: 'plain'}, ...padLine(content, width), {text: ' ', style: 'plain'}];
}

/** A table as lines, heading first. */
export function tableLines({columns, rows}: TableContent): readonly Line[] {
	return [
		columns.flatMap(column => headingCell(column)),
		...rows.map(row => columns.flatMap((column, index) => bodyCell(row[index] ?? [], column))),
	];
}
