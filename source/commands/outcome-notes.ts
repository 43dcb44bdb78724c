import type {Store} from '../store/index.ts';
import type {Outcome} from './command.ts';

/** Records that cannot be read are named up to this many. */
const mostNamed = 5;

/** Says where a newer package has brought its data into the database that an older one opens. */
export function withNewerData(
	outcome: Outcome,
	{newerData, path}: Pick<Store, 'newerData' | 'path'>,
): Outcome {
	const versions = newerData();
	if (versions === null) return outcome;
	const {own, shipped} = versions;
	const note = `${path} has newer data (${own}) than this package (${shipped}), which stay: update communique`;
	return {...outcome, notes: [...outcome.notes, note]};
}

/** Names the records that could not be read, which are in no view. */
export function withLeftOut(outcome: Outcome, {unreadable}: Pick<Store, 'unreadable'>): Outcome {
	const records = unreadable();
	if (records.length === 0) return outcome;
	const named = records.slice(0, mostNamed).map(({id, why}) => `left out ${id ?? 'a record'}: ${why}`);
	const more = records.length - named.length;
	const notes = [...named, ...(more > 0 ? [`left out ${more} more`] : [])];
	return {
		...outcome,
		notes: [...outcome.notes, ...notes.map(note => `${note} (communique check lists such records)`)],
	};
}

/** The outcome with what is wrong with the configuration. */
export function withNotes(problems: readonly string[], outcome: Outcome): Outcome {
	return problems.length === 0 ? outcome : {...outcome, notes: [...problems, ...outcome.notes]};
}
