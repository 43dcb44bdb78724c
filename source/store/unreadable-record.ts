import {isEdtf, parseEdtf} from '../domain/date.ts';
import type {Engagement} from '../domain/engagement.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {beyondLimit} from '../domain/record-limits.ts';
import {safeText} from '../text/safe.ts';
import {limitFault} from '../words/index.ts';

/**
 * A record that cannot be read: its date is none, its title or the list of its people is beyond all measure, or the
 * search index has a place for it and there is no record. A store that is only read leaves it out of every view and
 * names it (`unreadable-records.ts`).
 */
export class UnreadableRecord extends CommuniqueError {
	readonly seq: number;

	constructor(seq: number, message: string) {
		super('data', message, 'communique check lists such records');
		this.seq = seq;
	}
}

/** The fault of a place of the search index at which there is no record. */
export function recordNotThere(seq: number): UnreadableRecord {
	return new UnreadableRecord(seq, 'the search index has a place for a record that is not there');
}

/**
 * The door through which the dates of records come out of a database.
 * @throws {UnreadableRecord} where the date is not EDTF.
 */
export function withReadableDate<
	Row extends {readonly seq: number; readonly id?: string; readonly date: string},
>(row: Row): Row {
	if (isEdtf(row.date)) return row;
	throw new UnreadableRecord(
		row.seq,
		`${row.id === undefined ? '' : `${safeText(row.id)}: `}${dateFault(row.date)}`,
	);
}

/**
 * The door through which titles and people of records come out of a database.
 * @throws {UnreadableRecord} where a title is longer, or the people are more, than a record may have.
 */
export function expectWithinLimits(
	row: Pick<Engagement, 'id' | 'title_en' | 'title_vi'> & {readonly seq: number},
	people: number,
): void {
	const beyond = beyondLimit(row, people);
	if (beyond) throw new UnreadableRecord(row.seq, `${safeText(row.id)}: ${limitFault(beyond)}`);
}

/** Says why a date cannot be read; an empty text for one that can. */
export function dateFault(date: string): string {
	try {
		parseEdtf(date);
		return '';
	} catch (error) {
		if (error instanceof CommuniqueError) return error.message;
		throw error;
	}
}
