import type {PreviewPlace} from '../../settings/values.ts';
import {listCells, type ListCells} from './list-cells.ts';

/**
 * Width from which a preview stands beside the list, the width from which it may where it is asked for, and what its
 * words take there and at most.
 */
const besideFrom = 120;
const besideAllowedFrom = 96;
const besideColumns = {from: 37, most: 60} as const;
/** Rows from which a preview stands below the list, and its lines. */
const belowRows = [
	{from: 20, lines: 5},
	{from: 15, lines: 2},
] as const;
/** The ruler of years, and the headings of the columns, need so much. */
const rulerFrom = {columns: 56, rows: 15} as const;

/** The place of everything, in columns and lines. */
export interface Layout {
	readonly columns: number;
	/** Lines of the whole frame: one less than the terminal has, since a full frame makes the terminal scroll. */
	readonly lines: number;
	/** Lines of the query and the filters: two where the filters do not fit on one, and no record is open. */
	readonly queryLines: 1 | 2;
	/** Whether years are drawn under the query, and the headings of columns over the list. */
	readonly hasRuler: boolean;
	/** Lines between the head and the foot. */
	readonly bodyLines: number;
	/** Lines of the list, records and rules. */
	readonly listRows: number;
	readonly listColumns: number;
	readonly cells: ListCells;
	/** Columns of the words of a preview beside the list; 0 where there is none. */
	readonly previewColumns: number;
	/** Lines of a preview below the list, without the rule over it; 0 where there is none. */
	readonly previewLines: number;
}

/** The circumstances beside the size of the terminal on which a layout depends. */
export interface LayoutOptions {
	/** The place that is asked for; where the terminal has no room for it, the preview stands as for `auto`. */
	readonly preview?: PreviewPlace;
	readonly queryLines?: Layout['queryLines'];
	/** True where rows stand in no order of time, so that each has its year. */
	readonly hasYears?: boolean;
}

/** The layout for a terminal of this size. */
export function layoutFor(columns: number, rows: number, options: LayoutOptions = {}): Layout {
	const {preview = 'auto', queryLines = 1, hasYears = false} = options;
	const lines = Math.max(1, rows - 1);
	const hasRuler = columns >= rulerFrom.columns && rows >= rulerFrom.rows;
	// The query, the ruler, and the line of keys at the foot.
	const bodyLines = Math.max(1, lines - queryLines - 1 - Number(hasRuler));
	const {previewColumns, previewLines} = previewOf(preview, columns, rows);
	// A blank, a rule and a blank stand between list and preview, or a rule above it.
	const listColumns = previewColumns > 0 ? columns - previewColumns - 3 : columns;
	const below = previewLines > 0 ? previewLines + 1 : 0;
	return {
		columns,
		lines,
		queryLines,
		hasRuler,
		bodyLines,
		listRows: Math.max(1, bodyLines - Number(hasRuler) - below),
		listColumns,
		cells: listCells(listColumns, hasYears),
		previewColumns,
		previewLines,
	};
}

/** The places of a preview for which a terminal has room, in the order in which a key goes through them. */
export function previewPlacesFor(columns: number, rows: number): readonly PreviewPlace[] {
	return [
		...(columns >= besideAllowedFrom ? ['right' as const] : []),
		...(linesBelow(rows) > 0 ? ['below' as const] : []),
		'off',
	];
}

function previewOf(
	asked: PreviewPlace,
	columns: number,
	rows: number,
): Pick<Layout, 'previewColumns' | 'previewLines'> {
	const usual = columns >= besideFrom ? 'right' : 'below';
	const place = previewPlacesFor(columns, rows).includes(asked) ? asked : usual;
	return {
		previewColumns: place === 'right' ? wordsBeside(columns) : 0,
		previewLines: place === 'below' ? linesBelow(rows) : 0,
	};
}

function linesBelow(rows: number): number {
	return belowRows.find(({from}) => rows >= from)?.lines ?? 0;
}

function wordsBeside(columns: number): number {
	const {from, most} = besideColumns;
	return columns < 130 ? from : Math.min(most, from + Math.floor((columns - besideFrom) / 3));
}
