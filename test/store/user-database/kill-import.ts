import {openDatabase} from '../../../source/store/open.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {undoImport} from '../../../source/store/user-database/undo-import.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';

/*
 * A process that imports, or takes an import back, and kills itself (SIGKILL) when the rows written to
 * a table have reached a number.
 * kill-import.ts <import|undo> <database> <shipped database> <table> <number>
 */
const [what, path = '', shippedPath = '', table = '', count = ''] = process.argv.slice(2);
const database = openDatabase(path, 'write');
// A cache of a few pages writes into the file before the transaction is committed: what a kill then leaves must be
// rolled back.
database.pragma('cache_size = 8');
database.pragma('cache_spill = 1');
let rows = 0;
database.function('row_written', {deterministic: false}, () => {
	if (++rows === Number(count)) process.kill(process.pid, 'SIGKILL');
	return 0;
});
for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
	database.exec(
		`CREATE TEMP TRIGGER after_${event} AFTER ${event} ON main.${table} BEGIN SELECT row_written(); END`,
	);
}
if (what === 'undo') {
	undoImport(database, openDatabase(shippedPath));
} else {
	const proposals = Array.from({length: 300}, (_, index) => {
		const day = `2024-03-${String((index % 28) + 1).padStart(2, '0')}`;
		const id = `${day}-reception-${index}`;
		return proposal(clipped({id, date: day, date_start: day, date_end: day}));
	});
	const shipped = openDatabase(shippedPath);
	saveImport(database, {proposals, files: ['clippings.txt'], day: '2026-11-22', shipped});
}
database.close();
