import {CommuniqueError, LockedError} from '../domain/errors.ts';
import {PendingChanges} from '../domain/pending-changes.ts';
import type {WorkingSetChange} from '../domain/working-set.ts';
import type {KeepTold} from '../ui/explorer/ports.ts';
import {lockPatience} from './lock-patience.ts';

/**
 * Writes changes into the reader's database and gives its path.
 * @param patience milliseconds for which a lock is waited for
 * @throws {CommuniqueError} where they cannot be written.
 */
export type WriteChanges = (changes: readonly WorkingSetChange[], patience: number) => string;

/** Calls a function after so many milliseconds, unless the function that it gives is called before. */
type Timer = (milliseconds: number, act: () => void) => () => void;

/** Milliseconds for which more changes are waited for: a held key marks several records. */
const gathering = 60;
/** Milliseconds after which another try is made where somebody else has the database. */
const untilRetry = 1000;

/** The reason where the explorer ends before that which writes is there. */
const tooEarly = 'the explorer ended before they could be written';

/**
 * The way of marks, notes and tags to the disk: what is changed waits a little, so that no key waits, and is written
 * in one transaction. What cannot be written goes on waiting, for the next change and the end of the session; where
 * somebody else has the database, another try is made soon.
 */
export class WorkingSetQueue {
	readonly #load: () => Promise<WriteChanges>;
	readonly #timer: Timer;
	#write: WriteChanges | null = null;
	#waiting = new PendingChanges();
	/** Whoever has brought the last of the changes. */
	#told: KeepTold | null = null;
	/** True where something has come since the last attempt: only then a failure is told. */
	#isNew = false;
	#stopTimer: (() => void) | null = null;

	/** @param load loads what writes, which is not needed before something is changed */
	constructor(load: () => Promise<WriteChanges>, timer: Timer) {
		this.#load = load;
		this.#timer = timer;
	}

	/** Takes changes, to be written soon. */
	keep(changes: readonly WorkingSetChange[], told: KeepTold): void {
		this.#waiting.add(changes);
		this.#told = told;
		this.#isNew = true;
		this.#schedule(gathering);
	}

	/**
	 * Writes what waits before the explorer is left, as far as what writes is loaded.
	 * @returns the reason where something is not written; null where all is
	 */
	leave(): string | null {
		this.#stop();
		if (this.#waiting.isEmpty) return null;
		return this.#write === null
			? tooEarly
			: (this.#flush(this.#write, lockPatience.leaving)?.message ?? null);
	}

	/** Loads what writes, where something waits for it, so that {@link leave} can write. */
	async readyToLeave(): Promise<void> {
		if (!this.#waiting.isEmpty) this.#write ??= await this.#load();
	}

	#schedule(after: number): void {
		this.#stop();
		this.#stopTimer = this.#timer(after, () => void this.#turn());
	}

	#stop(): void {
		this.#stopTimer?.();
		this.#stopTimer = null;
	}

	async #turn(): Promise<void> {
		this.#write ??= await this.#load();
		if (this.#flush(this.#write, lockPatience.behindKeys) instanceof LockedError) this.#schedule(untilRetry);
	}

	/** Writes what waits, and gives the fault for which that failed. */
	#flush(write: WriteChanges, wait: number): CommuniqueError | null {
		if (this.#waiting.isEmpty) return null;
		const [changes, told] = [this.#waiting.changes(), this.#told];
		let path: string;
		try {
			path = write(changes, wait);
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
			if (this.#isNew) told?.failed(error.message);
			this.#isNew = false;
			return error;
		}
		this.#waiting = new PendingChanges();
		this.#told = null;
		this.#isNew = false;
		told?.kept(changes, path);
		return null;
	}
}
