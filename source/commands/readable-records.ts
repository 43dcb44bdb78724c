import {CommuniqueError} from '../domain/errors.ts';
import {parseEdtf} from '../domain/date.ts';
import type {Engagement} from '../domain/engagement.ts';

/** The records that can be written, and a line for each that cannot. */
export interface ReadableRecords {
	readonly records: readonly Engagement[];
	readonly notes: readonly string[];
}

/** Leaves out, and names, the records whose dates no program can read: one of them is not to cost all others. */
export function readableRecords(records: readonly Engagement[]): ReadableRecords {
	const faults = records.map(dateFault);
	return {
		records: records.filter((_, index) => faults[index] === null),
		notes: records.flatMap(({id}, index) => {
			const fault = faults[index] ?? null;
			return fault === null ? [] : [`left out ${id}: ${fault} (communique check lists such records)`];
		}),
	};
}

/**
 * The record, where its date can be read.
 * @throws {CommuniqueError} (`data`) that names it where not.
 */
export function withReadableDate(record: Engagement): Engagement {
	const fault = dateFault(record);
	if (fault === null) return record;
	throw new CommuniqueError('data', `${record.id}: ${fault}`, 'communique check lists such records');
}

/** Returns true where the date of a record can be read. */
export function hasReadableDate(record: Pick<Engagement, 'date'>): boolean {
	return dateFault(record) === null;
}

function dateFault({date}: Pick<Engagement, 'date'>): string | null {
	try {
		parseEdtf(date);
		return null;
	} catch (error) {
		if (error instanceof CommuniqueError) return error.message;
		throw error;
	}
}
