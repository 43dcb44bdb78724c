import type {Person} from '../domain/person.ts';
import {fields} from './search-index/term-kinds.ts';
import {safeRow} from './rows.ts';
import type {Statements} from './statements.ts';

/** A person's time in a post. */
export interface Term {
	readonly post_en: string;
	readonly post_vi: string;
	/** EDTF, or null where unknown. */
	readonly start: string | null;
	/** EDTF, or null where open or unknown. */
	readonly end: string | null;
	readonly isActing: boolean;
}

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

	/** Everybody who takes part in some engagement, by name. */
	participants(): readonly Person[] {
		return this.#sql
			.all<PersonRow>(
				'SELECT id, name, sort_name, side, other_names FROM persons WHERE id IN (SELECT term FROM postings WHERE field = ?) ORDER BY sort_name, id',
				fields.person,
			)
			.map(each => safeRow(each))
			.map(row => ({...row, other_names: row.other_names === '' ? [] : row.other_names.split('; ')}));
	}

	/** The posts that a person is known to have held, earliest first. */
	terms(personId: string): readonly Term[] {
		return this.#sql
			.all<{post_en: string; post_vi: string; start: string | null; end: string | null; acting: number}>(
				`SELECT p.label_en AS post_en, p.label_vi AS post_vi, m.start_date AS start, m.end_date AS end, m.acting
				FROM memberships m JOIN posts p ON p.id = m.post_id WHERE m.person_id = ? ORDER BY m.start_date, m.id`,
				personId,
			)
			.map(each => safeRow(each))
			.map(({acting, ...row}) => ({...row, isActing: acting === 1}));
	}
}
