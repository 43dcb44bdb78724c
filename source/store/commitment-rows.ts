import type {Commitment} from '../domain/commitment.ts';
import {commitmentFields} from '../domain/engagement-fields.ts';
import type {Source} from '../domain/engagement.ts';
import {indexOfSource, keyOfSource} from '../domain/source-key.ts';
import {listOf, safeRow} from './safe-rows.ts';

/** A row of `commitments`. */
export type CommitmentRow = Omit<Commitment, 'by' | 'to' | 'topics' | 'source'> & {
	readonly seq: number;
	readonly given_by: Commitment['by'];
	readonly given_to: Commitment['to'];
	/** Separated by `; `. */
	readonly topics: string;
	/** The key of the source that states it. */
	readonly source: string;
};

/** A commitment of a record with these sources. */
export function toCommitment(row: CommitmentRow, sources: readonly Source[]): Commitment {
	const safe = safeRow(row);
	return {
		id: safe.id,
		by: safe.given_by,
		to: safe.given_to,
		what_en: safe.what_en,
		what_vi: safe.what_vi,
		topics: listOf(safe.topics),
		quantity: safe.quantity,
		unit: safe.unit,
		amount: safe.amount,
		currency: safe.currency,
		status: safe.status,
		due: safe.due,
		source: indexOfSource(sources, safe.source),
		repeats: safe.repeats,
		within: safe.within,
		fulfils: safe.fulfils,
	};
}

/** The columns of `commitments`: the fields, of which two have names that SQL keeps for itself. */
export const commitmentColumns: readonly string[] = [
	'seq',
	'position',
	...commitmentFields.map(field => (field === 'by' || field === 'to' ? `given_${field}` : field)),
];

/** A commitment of a record with these sources, by the names of its columns. */
export function flatCommitment(
	{by, to, topics, source, ...rest}: Commitment,
	sources: readonly Source[],
): Omit<CommitmentRow, 'seq'> {
	return {
		...rest,
		given_by: by,
		given_to: to,
		topics: topics.join('; '),
		source: keyOfSource(sources, source) ?? '',
	};
}
