export {
	citationLine,
	dataLicence,
	citationWords,
	queryWords,
	recordsWords,
	type AboutTables,
} from './about-tables.ts';
export {dataPackage} from './data-package.ts';
export {filesOfDescriptor} from './descriptor.ts';
export type {Cell, CellType, PlainColumn, PlainTable, TableRow} from './plain-table.ts';
export {referredIds, References, referringLists} from './references.ts';
export {referenceTables, type ReferenceRows, type ReferenceTableName} from './reference-tables.ts';
export {textOfCell} from './table-csv.ts';
export {plainTables, tablePasses, tablesOf, type TableName, type Tables} from './tables-of.ts';
