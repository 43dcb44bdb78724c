import {citationWords, dataLicence, queryWords, recordsWords, type AboutTables} from './about-tables.ts';
import type {CellType, PlainColumn, PlainTable, TableReference} from './plain-table.ts';

/** The name of every package of ours, by which one is known again. */
const packageName = 'us-vietnam-defence-engagements';

/** The files of a package beside its tables. */
const packageTexts = ['datapackage.json', 'codebook.md', 'README.md'] as const;

/** The types of Table Schema (specs.frictionlessdata.io/table-schema). */
const schemaTypes: Readonly<Record<CellType, string>> = {
	text: 'string',
	day: 'date',
	integer: 'integer',
	number: 'number',
	boolean: 'boolean',
	list: 'array',
	map: 'object',
};

/** A table of which the file is written. */
export interface WrittenTable {
	readonly table: PlainTable;
	readonly rows: number;
	readonly bytes: number;
	/** The digest of the file, hexadecimal. */
	readonly sha256: string;
}

/** The name of a table's file. */
export function fileOf({name}: Pick<PlainTable, 'name'>): string {
	return `${name}.csv`;
}

/**
 * The description of a folder of tables, `datapackage.json`: a Tabular Data Package of version 1
 * (specs.frictionlessdata.io/tabular-data-package), which holds in version 2 too.
 */
export function descriptor(tables: readonly WrittenTable[], about: AboutTables): string {
	const {title, abstract, keywords} = citationWords;
	return `${JSON.stringify(
		{
			profile: 'tabular-data-package',
			name: packageName,
			title,
			description: `${abstract} These tables hold ${recordsWords(about)}; query: ${queryWords(about)}.`,
			version: about.version,
			created: `${about.created}T00:00:00Z`,
			query: queryWords(about),
			keywords,
			licenses: [dataLicence],
			resources: tables.map(resource),
		},
		null,
		2,
	)}\n`;
}

function resource({table, bytes, sha256}: WrittenTable): object {
	const {name, title, description, columns, key, references} = table;
	return {
		profile: 'tabular-data-resource',
		type: 'table',
		name,
		path: fileOf(table),
		title,
		description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
		schema: {
			fields: columns.map(field),
			missingValues: [''],
			primaryKey: key,
			...(references.length > 0 && {foreignKeys: references.map(each => foreignKey(each, name))}),
		},
	};
}

function field({name, type, gaps, description, values}: PlainColumn): object {
	const constraints = {...(gaps === 'none' && {required: true}), ...(values && {enum: values})};
	return {
		name,
		type: schemaTypes[type],
		description,
		...(Object.keys(constraints).length > 0 && {constraints}),
	};
}

/** A table names itself by an empty text. */
function foreignKey({columns, table, to}: TableReference, own: string): object {
	return {fields: columns, reference: {resource: table === own ? '' : table, fields: to}};
}

/**
 * The files that a description of ours names, itself and the texts beside it among them; null where it is none of
 * ours.
 */
export function filesOfDescriptor(text: string): readonly string[] | null {
	try {
		const {name, resources} = JSON.parse(text) as {name?: unknown; resources?: readonly {path?: unknown}[]};
		if (name !== packageName) return null;
		return [...packageTexts, ...(resources ?? []).map(({path}) => String(path))];
	} catch {
		// What is no such JSON was written by somebody else.
		return null;
	}
}
