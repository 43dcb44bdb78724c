import {existsSync} from 'node:fs';
import {CommuniqueError} from '../../domain/errors.ts';
import {forEdition, lastOf} from '../../domain/memo.ts';
import {PendingChanges} from '../../domain/pending-changes.ts';
import {
	emptyWorkingSet,
	withChange,
	withSameParts,
	type WorkingSet,
	type WorkingSetChange,
} from '../../domain/working-set.ts';
import {editionOf} from '../edition.ts';
import {openDatabase, type Database} from '../open.ts';
import {Statements} from '../statements.ts';
import {readWorkingSet} from './stored-working-set.ts';

/**
 * The working set as a session sees it: what stands in the database, whoever wrote it, and over it what the session has
 * changed and not written yet, or cannot write.
 */
export class SessionWorkingSet {
	readonly #path: string;
	/** The path at which the reader's own database may appear; null where the open one is what is written into. */
	#awaited: string | null;
	#read: () => WorkingSet;
	/** The reader's database, where it was made after this one was opened. */
	#own: Database | null = null;
	readonly #unsaved = new PendingChanges();
	/** Grows with every change of those that are not written. */
	#unsavedEdition = 0;
	#latest: WorkingSet = emptyWorkingSet;
	readonly #joined = lastOf<[stored: WorkingSet, unsavedEdition: number], WorkingSet>(stored => {
		const now = this.#unsaved.changes().reduce(withChange, stored);
		this.#latest = withSameParts(this.#latest, now);
		return this.#latest;
	});

	/**
	 * @param sql the database at `path`, open for reading
	 * @param edition numbers its states
	 * @param own where the reader's own database may be made meanwhile, by this session or another one; null where
	 * that is the one at `path`
	 */
	constructor(path: string, sql: Statements, edition: () => number, own: string | null = null) {
		this.#path = path;
		this.#awaited = own === path ? null : own;
		this.#read = forEdition(edition, () => readWorkingSet(sql));
	}

	/** The working set now; its parts are the same objects while they say the same. */
	current(): WorkingSet {
		this.#lookForOwn();
		return this.#joined(this.#read(), this.#unsavedEdition);
	}

	/** Adds changes that are not written yet. */
	change(changes: readonly WorkingSetChange[]): void {
		this.#unsaved.add(changes);
		this.#unsavedEdition++;
	}

	/**
	 * Takes note that changes were written, into the database at a path: from then on they are read from there. Where
	 * that cannot be read, the session goes on with what it has.
	 */
	written(changes: readonly WorkingSetChange[], path: string): void {
		if (path !== this.#path && this.#own === null && !this.#readFrom(path)) return;
		this.#unsaved.remove(changes);
		this.#unsavedEdition++;
	}

	/** Another session may have made the reader's own database. One that cannot be read is not tried again. */
	#lookForOwn(): void {
		if (this.#awaited !== null && existsSync(this.#awaited)) this.#readFrom(this.#awaited);
	}

	#readFrom(path: string): boolean {
		this.#awaited = null;
		try {
			const own = openDatabase(path);
			const sql = new Statements(own);
			this.#own = own;
			this.#read = forEdition(editionOf(sql), () => readWorkingSet(sql));
			return true;
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
			return false;
		}
	}

	close(): void {
		this.#own?.close();
	}
}
