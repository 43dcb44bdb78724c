import {createContext, useContext, type ReactNode} from 'react';
import {Box} from 'ink';
import {Table as InkTable} from 'ink-table';
import {LineText} from './line-text.tsx';
import {bodyCell, headingCell, type TableContent} from './table-cells.ts';

const ContentContext = createContext<TableContent>({columns: [], rows: []});

/**
 * A table of one line a row. ink-table lays out rows and columns; it measures text by its length in UTF-16 units,
 * which is wrong for wide and combining characters, so it is given row numbers and the cells, already cut to their
 * columns, are put in their place here.
 */
export function Table({columns, rows}: TableContent): ReactNode {
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

function HeadingRow({columns}: Pick<TableContent, 'columns'>): ReactNode {
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
	return <LineText line={headingCell(column)} />;
}

function Cell({children, column}: {readonly children?: ReactNode; readonly column: number}): ReactNode {
	const {columns, rows} = useContext(ContentContext);
	const content = rows[Number(textOf(children))]?.[column] ?? [];
	return <LineText line={bodyCell(content, columns[column] ?? {width: 0})} />;
}

function Nothing(): ReactNode {
	return null;
}

function textOf(children: ReactNode): string {
	return typeof children === 'string' ? children.trim() : '';
}
