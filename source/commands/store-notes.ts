import type {Store} from '../store/index.ts';

/** Records that cannot be read are named up to this many. */
const mostNamed = 5;

/**
 * The notes of a command, and behind them what is to be said of its database: which records could not be read, and that
 * a newer package has brought its data into it. To be gone through once the output is out: records are read for it.
 */
export function* withStoreNotes(
	notes: Iterable<string>,
	store: Pick<Store, 'unreadable' | 'newerData' | 'path'>,
	{tellsNewerData}: {readonly tellsNewerData: boolean},
): Generator<string> {
	yield* notes;
	yield* leftOut(store);
	if (tellsNewerData) yield* newerData(store);
}

/** Names the records that could not be read, which are in no view. */
function* leftOut({unreadable}: Pick<Store, 'unreadable'>): Generator<string> {
	const records = unreadable();
	const told = records.slice(0, mostNamed).map(({id, why}) => `left out ${id ?? 'a record'}: ${why}`);
	if (records.length > mostNamed) told.push(`left out ${records.length - mostNamed} more`);
	for (const note of told) yield `${note} (communique check lists such records)`;
}

function* newerData({newerData: versionsOf, path}: Pick<Store, 'newerData' | 'path'>): Generator<string> {
	const versions = versionsOf();
	if (versions === null) return;
	const {own, shipped} = versions;
	yield `${path} has newer data (${own}) than this package (${shipped}), which stay: update communique`;
}
