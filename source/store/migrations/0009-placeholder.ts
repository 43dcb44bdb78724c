import type {Database} from '../open.ts';

/** Leaves a database of version 8 as it is: version 9 holds nothing of its own, and keeps the steps in a row. */
export function changeNothing(database: Database): void {
	database.exec('SELECT 1');
}
