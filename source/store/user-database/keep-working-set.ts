import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {Database} from '../open.ts';
import {writeChanges} from '../working-set/stored-working-set.ts';
import {bringUpOnKey, isOfOlderForm} from './bring-up-on-key.ts';

/**
 * Writes changes of the working set into the user's database, all of them or none. One of an older form is brought up
 * to date first.
 * @param now ISO day and time
 * @throws {CommuniqueError} (`database`) for a large database of an older form.
 */
export function keepWorkingSet(
	database: Database,
	changes: readonly WorkingSetChange[],
	{shipped, now}: {readonly shipped: Database; readonly now: string},
): void {
	database
		.transaction(() => {
			if (isOfOlderForm(database)) bringUpOnKey(database, shipped);
			writeChanges(database, changes, now);
		})
		.immediate();
}
