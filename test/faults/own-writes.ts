import {writeSync} from 'node:fs';
import {remember} from '../../source/commands/state-file.ts';
import {lockPatience} from '../../source/commands/lock-patience.ts';
import {saveView} from '../../source/commands/write-saved-views.ts';
import {writeWorkingSet} from '../../source/commands/write-working-set.ts';
import {seenRecords} from '../../source/domain/seen-records.ts';
import {emptyRequest} from '../../source/search/index.ts';
import {withLatest} from '../../source/settings/memory.ts';
import type {WorkingSetChange} from '../../source/domain/working-set.ts';

/*
 * A process that writes as the explorer does after a key, one write after the other, and says each on standard output
 * once it is done: whoever kills it knows what must be there.
 * own-writes.ts <mark|note|view|state> <file> <shipped database> <number of writes> <beginning of their names>
 */
const [what, target = '', shipped = '', count = '0', name = 'record'] = process.argv.slice(2);
const paths = {target, shipped, isNamed: true};
const day = '2026-11-22';

function keep(change: WorkingSetChange): void {
	writeWorkingSet(paths, [change], lockPatience.leaving, `${day}T09:30:00.000Z`);
}

function write(index: number): void {
	const id = `${name}-${index}`;
	switch (what) {
		case 'mark':
			keep({type: 'marks', ids: [id], isMarked: true});
			return;
		case 'note':
			keep({type: 'note', id, text: `Ghi chú ${index}: `.padEnd(2000, 'sứ quán ')});
			return;
		case 'view':
			saveView(
				{
					name: id,
					lookedOn: day,
					view: {request: {...emptyRequest, query: id}, sort: 'date', record: null},
					seen: seenRecords([id]),
				},
				false,
				paths,
			);
			return;
		default:
			for (const note of remember(target, now => ({...now, queries: withLatest(now.queries, id)})))
				throw new Error(note);
	}
}

// Whatever is loaded at the first write is loaded before anybody counts.
write(0);
writeSync(1, '0\n');
for (let index = 1; index <= Number(count); index++) {
	write(index);
	writeSync(1, `${index}\n`);
}
