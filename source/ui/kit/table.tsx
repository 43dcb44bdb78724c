import {memo, type ReactNode} from 'react';
import {Text} from 'ink';
import {Table as InkTable} from 'ink-table';
import {bodyCell, hasHeading, headingCell, type Grid} from './frame.ts';
import {lineText, type Line} from './line.ts';
import type {Look} from './theme.ts';

/**
 * A grid of one line a row, laid out by ink-table. It measures a cell by its length in UTF-16 units, control
 * sequences included, and fills it with spaces to the longest of its column: so a cell is handed over cut to its
 * column and marked at both ends, and what stands around the marks is dropped when it is drawn.
 */
export function Table({grid, look}: {readonly grid: Grid; readonly look: Look | false}): ReactNode {
	const {columns, rows} = grid;
	const marked = (cell: Line): string => `${startOfText}${lineText(cell, look)}${endOfText}`;
	// Two columns of one title are two keys: their place stands before the mark.
	const keys = columns.map((column, index) => `${index}${marked(headingCell(column))}`);
	const data = rows.map((row): Readonly<Record<string, string>> =>
		Object.fromEntries(
			columns.map((column, index) => [keys[index] ?? '', marked(bodyCell(row[index] ?? [], column))]),
		),
	);
	return (
		<InkTable
			data={data}
			columns={keys}
			header={hasHeading(grid) ? Cell : Nothing}
			cell={Cell}
			skeleton={Nothing}
		/>
	);
}

/** Control characters that no cell holds (ECMA-48, 8.3.146 and 8.3.36). */
const startOfText = '\u{2}';
const endOfText = '\u{3}';

function Cell({children}: {readonly children?: ReactNode}): ReactNode {
	const text = typeof children === 'string' ? children : '';
	return <CellText text={text.slice(text.indexOf(startOfText) + 1, text.lastIndexOf(endOfText))} />;
}

/** Drawn anew only for another text. */
const CellText = memo(function CellText({text}: {readonly text: string}): ReactNode {
	return <Text wrap="truncate">{text}</Text>;
});

function Nothing(): ReactNode {
	return null;
}
