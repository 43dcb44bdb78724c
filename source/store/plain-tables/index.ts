export {isOwnDatabase} from './own-database.ts';
export {plainDatabase} from './plain-database.ts';
export {readReferenceTables} from './read-reference-tables.ts';
