import type {Database} from './open.ts';
import {UnreadableRecord} from './unreadable-record.ts';

type Value = string | number | null;
type Statement = ReturnType<typeof prepare>;

/** Runs SQL with bound values, each text prepared once on first use. */
export class Statements {
	readonly #database: Database;
	readonly #prepared = new Map<string, Statement>();

	/** Takes note of a record that cannot be read; true where the same question is answered without it then. */
	#learn: (error: UnreadableRecord) => boolean = () => false;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Has questions that meet a record which cannot be read asked again, once somebody has taken note of it. */
	leaveOut(learn: (error: UnreadableRecord) => boolean): void {
		this.#learn = learn;
	}

	/** Every row that the statement gives. */
	all<Row>(sql: string, ...values: readonly Value[]): Row[] {
		return this.#prepare(sql).all(...values) as Row[];
	}

	/** Every row as a list of its columns: many small rows come in half the time. */
	rows<Row extends readonly unknown[]>(sql: string, ...values: readonly Value[]): Row[] {
		return this.#prepare(sql)
			.raw()
			.all(...values) as Row[];
	}

	/** One row after the other, as lists of their columns: of a table that is too large to be held. */
	each<Row extends readonly unknown[]>(sql: string, ...values: readonly Value[]): IterableIterator<Row> {
		return this.#prepare(sql)
			.raw()
			.iterate(...values) as IterableIterator<Row>;
	}

	/** Runs what gives no rows. */
	run(sql: string, ...values: readonly Value[]): void {
		this.#prepare(sql).run(...values);
	}

	/** The first row, or undefined where there is none. */
	// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the row that the SQL gives
	first<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
		return this.#prepare(sql).get(...values) as Row | undefined;
	}

	/** The first column of the first row as a number, 0 where there is none. */
	number(sql: string, ...values: readonly Value[]): number {
		return Number(
			this.#prepare(sql)
				.pluck()
				.get(...values) ?? 0,
		);
	}

	/**
	 * Runs a piece of work on one state of the database: nothing that others write meanwhile is seen. The lock is taken
	 * once for all statements, which is most of the time of a small one. A writer waits until the work is done.
	 */
	atOnce<T>(work: () => T): T {
		if (this.#database.inTransaction) return work();
		this.#prepare('BEGIN').run();
		try {
			return this.#leavingOut(work);
		} finally {
			this.#commit();
		}
	}

	#leavingOut<T>(work: () => T): T {
		for (;;) {
			try {
				return work();
			} catch (error) {
				if (!(error instanceof UnreadableRecord) || !this.#learn(error)) throw error;
			}
		}
	}

	/** Some faults end the transaction themselves (sqlite.org/lang_transaction.html, 3). */
	#commit(): void {
		if (this.#database.inTransaction) this.#prepare('COMMIT').run();
	}

	#prepare(sql: string): Statement {
		let statement = this.#prepared.get(sql);
		if (!statement) {
			statement = prepare(this.#database, sql);
			this.#prepared.set(sql, statement);
		}
		return statement;
	}
}

function prepare(database: Database, sql: string) {
	return database.prepare<Value[]>(sql);
}
