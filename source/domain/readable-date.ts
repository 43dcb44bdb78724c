import {CommuniqueError} from './errors.ts';
import {parseEdtf} from './date.ts';
import type {Engagement} from './engagement.ts';

/** The reason for which a date cannot be read; null where it can. */
export function dateFault(date: string): string | null {
	try {
		parseEdtf(date);
		return null;
	} catch (error) {
		if (error instanceof CommuniqueError) return error.message;
		throw error;
	}
}

/** A record that is left out, since no program can read its date, and the reason. */
export interface LeftOut {
	readonly id: string;
	readonly fault: string;
}

/**
 * The record, where its date can be read.
 * @throws {CommuniqueError} (`data`) that names it where not.
 */
export function withReadableDate(record: Engagement): Engagement {
	const fault = dateFault(record.date);
	if (fault === null) return record;
	throw new CommuniqueError('data', `${record.id}: ${fault}`, 'communique check lists such records');
}

/** Returns true where the date of a record can be read. */
export function hasReadableDate({date}: Pick<Engagement, 'date'>): boolean {
	return dateFault(date) === null;
}
