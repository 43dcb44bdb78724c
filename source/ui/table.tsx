import {createContext, useContext, type ReactNode} from 'react';
import {Box, Text} from 'ink';
import {Table as InkTable} from 'ink-table';
import {fit} from '../text/width.ts';
import {LineText} from './components/line-text.tsx';
import {fitLine, lineWidth, type Line} from './line.ts';

/** A column of a table. */
export interface Column {
	readonly key: string;
	readonly title: string;
	/** Columns of the terminal that its cells take. */
	readonly width: number;
}

interface Content {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Line[])[];
}

const ContentContext = createContext<Content>({columns: [], rows: []});

/** Columns that ink-table puts between two cells: one of padding on either side. */
export const cellPadding = 2;

/**
 * A table of one line a row. ink-table lays out rows and columns; it measures text by its length in UTF-16 units, which is wrong for wide and
 * combining characters, so it is given row numbers and the cells, already cut to their columns, are put in their place here.
 */
export function Table({columns, rows}: Content): ReactNode {
	const keys = columns.map(column => column.key);
	const data = rows.map((_, index) => Object.fromEntries(keys.map(key => [key, String(index)])));
	return (
		<ContentContext.Provider value={{columns, rows}}>
			{rows.length === 0 ? (
				<HeadingRow columns={columns} />
			) : (
				<InkTable data={data} columns={keys} header={Heading} cell={Cell} skeleton={Nothing} />
			)}
		</ContentContext.Provider>
	);
}

function HeadingRow({columns}: {readonly columns: readonly Column[]}): ReactNode {
	return (
		<Box>
			{columns.map(column => (
				<Heading key={column.key}>{column.key}</Heading>
			))}
		</Box>
	);
}

function Heading({children}: {readonly children?: ReactNode}): ReactNode {
	const {columns} = useContext(ContentContext);
	const column = columns.find(each => each.key === textOf(children));
	if (!column) return null;
	return (
		<Text dimColor bold>
			{` ${fit(column.title, column.width)} `}
		</Text>
	);
}

function Cell({children, column}: {readonly children?: ReactNode; readonly column: number}): ReactNode {
	const {columns, rows} = useContext(ContentContext);
	const width = columns[column]?.width ?? 0;
	const content = fitLine(rows[Number(textOf(children))]?.[column] ?? [], width);
	const padding = ' '.repeat(Math.max(0, width - lineWidth(content)) + 1);
	return <LineText line={[{text: ' ', style: 'plain'}, ...content, {text: padding, style: 'plain'}]} />;
}

function Nothing(): ReactNode {
	return null;
}

function textOf(children: ReactNode): string {
	return typeof children === 'string' ? children.trim() : '';
}
