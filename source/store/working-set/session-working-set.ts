import {forEdition, lastOf} from '../../domain/memo.ts';
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
	#read: () => WorkingSet;
	/** The reader's database, where it was made after this one was opened. */
	#own: Database | null = null;
	#unsaved: readonly WorkingSetChange[] = [];
	#latest: WorkingSet = emptyWorkingSet;
	readonly #joined = lastOf((stored: WorkingSet, unsaved: readonly WorkingSetChange[]) => {
		this.#latest = withSameParts(this.#latest, unsaved.reduce(withChange, stored));
		return this.#latest;
	});

	/**
	 * @param sql the database at `path`, open for reading
	 * @param edition numbers its states
	 */
	constructor(path: string, sql: Statements, edition: () => number) {
		this.#path = path;
		this.#read = forEdition(edition, () => readWorkingSet(sql));
	}

	/** The working set now; its parts are the same objects while they say the same. */
	current(): WorkingSet {
		return this.#joined(this.#read(), this.#unsaved);
	}

	/** Adds changes that are not written yet. */
	change(changes: readonly WorkingSetChange[]): void {
		this.#unsaved = [...this.#unsaved, ...changes];
	}

	/**
	 * Takes note that changes were written, into the database at a path: from then on they are read from there.
	 * @throws {CommuniqueError} (`database`) where that database cannot be read.
	 */
	written(changes: readonly WorkingSetChange[], path: string): void {
		if (path !== this.#path && this.#own === null) {
			const own = openDatabase(path);
			const sql = new Statements(own);
			this.#own = own;
			this.#read = forEdition(editionOf(sql), () => readWorkingSet(sql));
		}
		this.#unsaved = this.#unsaved.filter(change => !changes.includes(change));
	}

	close(): void {
		this.#own?.close();
	}
}
