import type {Person} from '../domain/person.ts';
import {safeRow} from './rows.ts';
import {termKinds} from './search-index/index.ts';
import type {Statements} from './statements.ts';

interface PersonRow {
	readonly id: string;
	readonly name: string;
	readonly sort_name: string;
	readonly side: Person['side'];
	readonly other_names: string;
}

/** Reads the list of leaders. */
export class People {
	readonly #sql: Statements;

	constructor(statements: Statements) {
		this.#sql = statements;
	}

	/** Lists the people who take part in some engagement, by name. */
	participants(): readonly Person[] {
		return this.#sql
			.all<PersonRow>(
				'SELECT id, name, sort_name, side, other_names FROM persons WHERE id IN (SELECT term FROM postings WHERE field = ?) ORDER BY sort_name, id',
				termKinds.person,
			)
			.map(each => safeRow(each))
			.map(row => ({...row, other_names: row.other_names === '' ? [] : row.other_names.split('; ')}));
	}
}
