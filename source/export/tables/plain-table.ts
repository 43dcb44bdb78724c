/** The content of a cell: text, an ISO day, a number, true or false, or a list or map of texts, which JSON writes. */
export type CellType = 'text' | 'day' | 'integer' | 'number' | 'boolean' | 'list' | 'map';

/**
 * The cells of a column that may be without a value: none, those whose text is empty, those that are null (empty in
 * CSV, NULL in SQLite).
 */
export type Gaps = 'none' | 'empty' | 'null';

/** A column but for its name. */
export interface ColumnForm {
	readonly type: CellType;
	readonly gaps: Gaps;
	/** A sentence or two on what stands there, in one line. */
	readonly description: string;
	/** The only values that there are; left out where there is no such list. */
	readonly values?: readonly string[];
}

/** A column of a table. */
export interface PlainColumn extends ColumnForm {
	readonly name: string;
}

/** Columns whose values are those of the key of a table. */
export interface TableReference {
	readonly columns: readonly string[];
	readonly table: string;
	readonly to: readonly string[];
}

/** A table of an export, from which CSV, its description, the codebook and the SQLite table are made. */
export interface PlainTable<Name extends string = string> {
	readonly name: Name;
	/** A few words, as a heading. */
	readonly title: string;
	/** A sentence or two on what a row is, in one line. */
	readonly description: string;
	readonly columns: readonly PlainColumn[];
	readonly key: readonly string[];
	readonly references: readonly TableReference[];
}

/** A value in a table. */
export type Cell = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;

/** A row of a table, by the names of its columns. */
export type TableRow = Readonly<Record<string, Cell>>;

/** Columns by their names, in order. */
export type ColumnForms<Name extends string = string> = Readonly<Record<Name, ColumnForm>>;

/** The columns of a table in order. */
export function namedColumns(forms: ColumnForms): readonly PlainColumn[] {
	return Object.entries(forms).map(([name, form]) => ({name, ...form}));
}

/** A reference by one column to the `id` of a table, or to another column of it. */
export function refersTo(column: string, table: string, to = 'id'): TableReference {
	return {columns: [column], table, to: [to]};
}

type Rest = Pick<ColumnForm, 'values'>;

/** A column in which every cell has a text that is not empty. */
export function needed(description: string, rest: Rest = {}): ColumnForm {
	return {type: 'text', gaps: 'none', description, ...rest};
}

/** A column of text that may be empty, and is never null. */
export function free(description: string): ColumnForm {
	return {type: 'text', gaps: 'empty', description};
}

/** A column of text that may be null. */
export function optional(description: string, rest: Rest = {}): ColumnForm {
	return {type: 'text', gaps: 'null', description, ...rest};
}

/** A column of values of a type, in which every cell has one. */
export function filled(type: Exclude<CellType, 'text'>, description: string): ColumnForm {
	return {type, gaps: 'none', description};
}

/** A column of values of a type that may be null. */
export function sparse(type: Exclude<CellType, 'text'>, description: string): ColumnForm {
	return {type, gaps: 'null', description};
}
