export {isOwnDatabase} from './own-database.ts';
export {fillPlainDatabase} from './plain-database.ts';
export {readReferenceTables} from './read-reference-tables.ts';
