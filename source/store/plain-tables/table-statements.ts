import type {CellType, PlainColumn, PlainTable} from '../../export/tables/index.ts';

const columnTypes: Readonly<Record<CellType, string>> = {
	text: 'TEXT',
	day: 'TEXT',
	integer: 'INTEGER',
	number: 'REAL',
	boolean: 'INTEGER',
	list: 'TEXT',
	map: 'TEXT',
};

/** What SQLite has instead of a type, for who reads the statement. */
const typeRemarks: Partial<Readonly<Record<CellType, string>>> = {
	day: 'YYYY-MM-DD.',
	boolean: '1 for true, 0 for false.',
	list: 'A JSON list.',
	map: 'A JSON object.',
};

/**
 * The statement that makes a table, with the description of each column as a comment, which SQLite keeps: plain tables,
 * neither STRICT, which is SQLite's only since 3.37, nor WITHOUT ROWID, nor checks, which a later edition might fail.
 */
export function createTable({name, description, columns, key, references}: PlainTable): string {
	const constraints = [
		`PRIMARY KEY (${quoted(key)})`,
		...references.map(
			({columns: own, table, to}) =>
				`FOREIGN KEY (${quoted(own)}) REFERENCES "${table}" (${quoted(to)}) DEFERRABLE INITIALLY DEFERRED`,
		),
	];
	return [
		`CREATE TABLE "${name}" (`,
		`	-- ${description}`,
		...columns.map(columnLine),
		`	${constraints.join(',\n\t')}`,
		')',
	].join('\n');
}

function columnLine({name, type, gaps, description, values}: PlainColumn): string {
	const only = values ? `One of ${values.join(', ')}.` : undefined;
	const remark = [description, typeRemarks[type], only].filter(Boolean).join(' ');
	return `	"${name}" ${columnTypes[type]}${gaps === 'null' ? '' : ' NOT NULL'}, -- ${remark}`;
}

/** The indexes by which rows are found from what they refer to; a key that begins so needs none. */
export function createIndexes({name, key, references}: PlainTable): readonly string[] {
	return references
		.filter(({columns}) => columns.some((column, at) => column !== key[at]))
		.map(({columns}) => `CREATE INDEX "${name}_by_${columns.join('_')}" ON "${name}" (${quoted(columns)})`);
}

/** The statement that adds a row to a table. */
export function insertInto({name, columns}: PlainTable): string {
	return `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`;
}

function quoted(names: readonly string[]): string {
	return names.map(name => `"${name}"`).join(', ');
}
