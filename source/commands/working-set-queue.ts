import {CommuniqueError} from '../domain/errors.ts';
import type {WorkingSetChange} from '../domain/working-set.ts';
import type {KeepTold} from '../ui/explorer/ports.ts';

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
/** Milliseconds for which a lock is waited for while keys are, and where the explorer is left. */
const patience = {working: 20, leaving: 2000} as const;

/** Changes that wait to be written, and whoever is to be told. */
interface Waiting {
	readonly changes: readonly WorkingSetChange[];
	readonly told: KeepTold;
}

/**
 * The way of marks, notes and tags to the disk: what is changed waits a little, so that no key waits, and is written
 * in one transaction. What cannot be written goes on waiting, for the next change and the end of the session.
 */
export class WorkingSetQueue {
	readonly #load: () => Promise<WriteChanges>;
	readonly #timer: Timer;
	#write: WriteChanges | null = null;
	#waiting: readonly Waiting[] = [];
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
		this.#waiting = [...this.#waiting, {changes, told}];
		this.#isNew = true;
		this.#schedule(gathering);
	}

	/**
	 * Writes what waits before the explorer is left, as far as what writes is loaded.
	 * @returns the reason where that fails; null where all is written
	 */
	leave(): string | null {
		this.#stop();
		return this.#flush(patience.leaving);
	}

	/** Loads what writes, so that {@link leave} can. */
	async readyToLeave(): Promise<void> {
		if (this.#waiting.length > 0) this.#write ??= await this.#load();
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
		if (this.#flush(patience.working) !== null) this.#schedule(untilRetry);
	}

	#flush(wait: number): string | null {
		const these = this.#waiting;
		if (these.length === 0 || this.#write === null) return null;
		try {
			const path = this.#write(
				these.flatMap(({changes}) => changes),
				wait,
			);
			this.#waiting = this.#waiting.slice(these.length);
			this.#isNew = false;
			for (const {told} of these) told.kept(path);
			return null;
		} catch (error) {
			if (!(error instanceof CommuniqueError)) throw error;
			if (this.#isNew) these.at(-1)?.told.failed(error.message);
			this.#isNew = false;
			return error.message;
		}
	}
}
