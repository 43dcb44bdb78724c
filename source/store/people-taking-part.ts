import type {Person} from '../domain/person.ts';
import {safeText} from '../text/safe.ts';
import {listOf, onceEach} from './safe-rows.ts';
import type {Statements} from './statements.ts';

/** Columns of `persons`, of which the schema lets only a known form into the first and the fourth. */
type PersonColumns = readonly [
	id: string,
	name: string,
	sortName: string,
	side: Person['side'],
	otherNames: string,
];

/** People read at one go: two or three milliseconds, where the pages that say who takes part are not at hand yet. */
const atOneGo = 100;

/** The people who take part in some engagement, of one edition of a database (edition.ts). */
export class Participants {
	readonly #sql: Statements;
	readonly #read: Person[] = [];
	readonly #sideOf = onceEach<Person['side']>();
	#isWhole = false;
	#byName: readonly Person[] | null = null;

	constructor(sql: Statements) {
		this.#sql = sql;
	}

	/** Reads some of them ahead of the first question; false once all are read. */
	readOn(): boolean {
		if (this.#isWhole) return false;
		const people = this.#sql.rows<PersonColumns>(
			`SELECT id, name, sort_name, side, other_names FROM persons p
			WHERE id > ? AND EXISTS (SELECT 1 FROM participants t WHERE t.person_id = p.id) ORDER BY id LIMIT ${atOneGo}`,
			this.#read.at(-1)?.id ?? '',
		);
		for (const columns of people) this.#read.push(this.#person(columns));
		this.#isWhole = people.length < atOneGo;
		return true;
	}

	/** One of them, read alone; null where nobody who takes part has the id. */
	byId(id: string): Person | null {
		const columns = this.#sql.rows<PersonColumns>(
			`SELECT id, name, sort_name, side, other_names FROM persons p
			WHERE id = ? AND EXISTS (SELECT 1 FROM participants t WHERE t.person_id = p.id)`,
			id,
		)[0];
		return columns ? this.#person(columns) : null;
	}

	#person([id, name, sortName, side, otherNames]: PersonColumns): Person {
		return {
			id,
			name: safeText(name),
			sort_name: safeText(sortName),
			side: this.#sideOf(side),
			other_names: listOf(otherNames),
		};
	}

	/** Lists all of them by name. */
	byName(): readonly Person[] {
		while (this.readOn());
		this.#byName ??= this.#read.toSorted(
			(a, b) => compared(a.sort_name, b.sort_name) || compared(a.id, b.id),
		);
		return this.#byName;
	}
}

function compared(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Reads the names of those who take part for a side and whose name ends in a word. */
export function readNamesCalled(sql: Statements, side: Person['side'], lastWord: string): readonly string[] {
	return sql
		.rows<readonly [name: string]>(
			`SELECT name FROM persons p WHERE side = ? AND (name = ? OR substr(name, -length(?) - 1) = ' ' || ?)
			AND EXISTS (SELECT 1 FROM participants t WHERE t.person_id = p.id)`,
			side,
			lastWord,
			lastWord,
			lastWord,
		)
		.map(([name]) => safeText(name));
}
