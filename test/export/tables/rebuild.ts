import {placeFrom, type PlaceColumns} from '../../../source/domain/engagement-fields.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {
	plainTables,
	type Cell,
	type PlainColumn,
	type PlainTable,
	type TableName,
	type TableRow,
} from '../../../source/export/tables/index.ts';
import {readCsvCells} from '../read-csv.ts';

/** The rows of every table, by its name. */
export type TableRows = Readonly<Record<TableName, readonly TableRow[]>>;

/** The rows of every table from the files of a data package, read by what the tables say of their columns. */
export function rowsOfPackage(files: ReadonlyMap<string, string>): TableRows {
	return eachTable(table => rowsOfCsv(table, files.get(`${table.name}.csv`) ?? ''));
}

/** The rows of every table, got from elsewhere as texts and numbers, as SQLite gives them. */
export function rowsOfDatabase(
	read: (table: string) => readonly Readonly<Record<string, unknown>>[],
): TableRows {
	return eachTable(table =>
		read(table.name).map(row =>
			rowOf(table, ({name, type}) => {
				const value = row[name] ?? null;
				if (type === 'boolean') return String(value === 1);
				return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null;
			}),
		),
	);
}

/** The rows of a table from its file. */
export function rowsOfCsv(table: PlainTable, csv: string): readonly TableRow[] {
	const [heading = [], ...lines] = readCsvCells(csv);
	const names = heading.map(cell => cell.text);
	if (names.join() !== table.columns.map(column => column.name).join())
		throw new Error(`${table.name} has other columns: ${names.join()}`);
	return lines.map(line =>
		rowOf(table, ({gaps}, at) => {
			const {text, isQuoted} = line[at] ?? {text: '', isQuoted: false};
			return text === '' && gaps === 'null' && !isQuoted ? null : text;
		}),
	);
}

/** The records that stand in tables, in their order; without those that the query did not find. */
export function engagementsOf(tables: TableRows): readonly Engagement[] {
	const parts = (table: keyof TableRows, id: Cell | undefined): readonly TableRow[] =>
		tables[table]
			.filter(row => row['engagement_id'] === id)
			.toSorted((a, b) => Number(a['position']) - Number(b['position']))
			.map(row => without(row, ['engagement_id', 'position', 'ref']));
	return tables.engagements
		.filter(row => row['in_view'] === true)
		.map(row => {
			const own = without(row, ['in_view', 'place_id', 'venue_id']);
			const {place_en, place_vi, venue_en, venue_vi, country, ...rest} = own as TableRow & PlaceColumns;
			return {
				...rest,
				place: placeFrom({place_en, place_vi, venue_en, venue_vi, country}),
				people: parts('participants', row['id']).map(({person_id: id, ...each}) => ({id, ...each})),
				topics: parts('engagement_topics', row['id']).map(({topic}) => topic),
				bodies: parts('engagement_bodies', row['id']).map(({body_id: id, ...each}) => ({id, ...each})),
				series: parts('engagement_series', row['id']).map(({series_id: id, ...each}) => ({id, ...each})),
				commitments: parts('commitments', row['id']).map(({given_by: by, given_to: to, source, ...each}) => ({
					...each,
					by,
					to,
					source: indexOf(source),
				})),
				sources: parts('sources', row['id']).map(
					({passage_file: file, passage_line: line, reprint_of: original, ...each}) => ({
						...each,
						reprint_of: indexOf(original),
						passage: file === null ? null : {file, line},
					}),
				),
			} as unknown as Engagement;
		});
}

function without(row: TableRow, names: readonly string[]): TableRow {
	return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/** The index at the end of a source's name. */
function indexOf(ref: Cell | undefined): number | null {
	return typeof ref === 'string' ? Number(ref.split('/').at(-1)) : null;
}

function eachTable(rowsOf: (table: PlainTable) => readonly TableRow[]): TableRows {
	return Object.fromEntries(plainTables.map(table => [table.name, rowsOf(table)])) as TableRows;
}

function rowOf(table: PlainTable, textOf: (column: PlainColumn, at: number) => string | null): TableRow {
	return Object.fromEntries(
		table.columns.map((column, at) => [column.name, valueOf(column, textOf(column, at))]),
	);
}

function valueOf({type}: PlainColumn, text: string | null): Cell {
	if (text === null) return null;
	switch (type) {
		case 'text':
		case 'day':
			return text;
		case 'boolean':
			return text === 'true';
		case 'integer':
		case 'number':
			return Number(text);
		case 'list':
		case 'map':
			return JSON.parse(text) as Cell;
	}
}
