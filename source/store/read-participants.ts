import type {Person} from '../domain/person.ts';
import {listOf, safeRow} from './rows.ts';
import type {Statements} from './statements.ts';

interface PersonRow extends Omit<Person, 'other_names'> {
	readonly other_names: string;
}

/** Reads the people who take part in some engagement, by name. */
export function readParticipants(sql: Statements): readonly Person[] {
	return sql
		.all<PersonRow>(
			`SELECT id, name, sort_name, side, other_names FROM persons p
			WHERE EXISTS (SELECT 1 FROM participants t WHERE t.person_id = p.id) ORDER BY sort_name, id`,
		)
		.map(row => safeRow(row))
		.map(row => ({...row, other_names: listOf(row.other_names)}));
}
