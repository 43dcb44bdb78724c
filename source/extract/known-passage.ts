import type {Engagement} from '../domain/engagement.ts';
import type {Proposal} from './import-model.ts';

/** A proposal as the reader has left it. */
interface Item {
	readonly proposal: Proposal;
	readonly record: Engagement;
	/** The id of the known record with which it is merged. */
	readonly target: string | null;
}

/** Fields that say together when it was. */
const dateFields = ['date', 'date_start', 'date_end', 'date_basis', 'date_reasons'] as const;

/** Returns true where the passage has given the known record before, unless the reader has chosen another. */
export function isOfKnownPassage({proposal, target}: Item): boolean {
	return proposal.isKnownPassage === true && target === proposal.mergesInto;
}

/**
 * A record as it is compared with the known one and saved: as the reader has left it. Of a passage that gave the known
 * record before, only what the reader has changed now is news: the rest is the known record's, which may have been put
 * right then.
 */
export function asCompared(item: Item, known: Engagement): Engagement {
	const {record, proposal} = item;
	if (!isOfKnownPassage(item)) return record;
	const {place, ...fields} = record;
	const {place: placeBefore, ...before} = proposal.record;
	const changed = changesOf(fields, before);
	return {
		...known,
		...changed,
		...('date' in changed && Object.fromEntries(dateFields.map(name => [name, record[name]]))),
		place: {...known.place, ...changesOf(place, placeBefore)},
		id: known.id,
		sources: known.sources,
	};
}

function changesOf<T extends object>(after: T, before: T): Partial<T> {
	const names = Object.keys(after) as (keyof T)[];
	const changed = names.filter(name => JSON.stringify(after[name]) !== JSON.stringify(before[name]));
	return Object.fromEntries(changed.map(name => [name, after[name]])) as Partial<T>;
}
