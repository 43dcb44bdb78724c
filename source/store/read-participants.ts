import type {Person} from '../domain/person.ts';
import {safeText} from '../text/safe.ts';
import {listOf} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** Columns of `persons`, of which the schema lets only a known form into the first and the fourth. */
type PersonColumns = readonly [
	id: string,
	name: string,
	sortName: string,
	side: Person['side'],
	otherNames: string,
];

/** Reads the people who take part in some engagement, by name. */
export function readParticipants(sql: Statements): readonly Person[] {
	return sql
		.rows<PersonColumns>(
			`SELECT id, name, sort_name, side, other_names FROM persons p
			WHERE EXISTS (SELECT 1 FROM participants t WHERE t.person_id = p.id) ORDER BY sort_name, id`,
		)
		.map(([id, name, sortName, side, otherNames]) => ({
			id,
			name: safeText(name),
			sort_name: safeText(sortName),
			side,
			other_names: listOf(otherNames),
		}));
}
