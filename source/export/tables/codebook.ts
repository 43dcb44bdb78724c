import {markdownText} from '../markdown-text.ts';
import {citationWords, type AboutTables} from './about-tables.ts';
import type {CellType, Gaps, PlainColumn, PlainTable, TableReference} from './plain-table.ts';

const typeWords: Readonly<Record<CellType, string>> = {
	text: 'text',
	day: 'day',
	integer: 'integer',
	number: 'number',
	boolean: 'true or false',
	list: 'JSON list of texts',
	map: 'JSON object of texts',
};

const gapWords: Readonly<Record<Gaps, string>> = {none: 'no', empty: 'empty text', null: 'null'};

/** Every table and field of a folder of tables for people, in Markdown. */
export function codebook(
	tables: readonly {readonly table: PlainTable; readonly rows: number}[],
	{version}: Pick<AboutTables, 'version'>,
): string {
	return `${[
		'# Codebook',
		`The tables of *${citationWords.title}*, data version ${markdownText(version)}.`,
		[
			'Every file is CSV in UTF-8 with a header row. Dates called EDTF are ISO 8601-2. A list or an object is JSON in its cell.',
			'Where a cell may be empty, the column "Empty" says as what to read it.',
			'Cells hold the true text: open the files in a spreadsheet by its import, with every column as text.',
		].join('\n'),
		table(
			['Table', 'Rows', 'Holds'],
			tables.map(({table: {name, title}, rows}) => [`[${name}](#${name})`, String(rows), title]),
		),
		...tables.flatMap(({table: each}) => [
			`## ${each.name}`,
			each.description,
			[`- Key: ${names(each.key)}`, ...each.references.map(referenceLine)].join('\n'),
			table(['Field', 'Type', 'Empty', 'Means'], each.columns.map(columnCells)),
		]),
	].join('\n\n')}\n`;
}

function columnCells({name, type, gaps, description, values}: PlainColumn): readonly string[] {
	const only = values ? ` One of ${names(values)}.` : '';
	return [`\`${name}\``, typeWords[type], gapWords[gaps], `${description}${only}`];
}

function referenceLine({columns, table: other, to}: TableReference): string {
	return `- ${names(columns)}: ${names(to)} of [${other}](#${other})`;
}

function names(list: readonly string[]): string {
	return list.map(name => `\`${name}\``).join(', ');
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
	return [heading, heading.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
