import {performance} from 'node:perf_hooks';
import {setTimeout as pause} from 'node:timers/promises';
import {keys, type Session} from '../e2e/terminal.ts';
import type {Random} from '../fixtures/synthetic/random.ts';
import {keysOf} from './typing.ts';

/** Milliseconds from key to key, and the least of them for a hand that catches up after a wait. */
const pace = 50;
const leastGap = 15;
/** Milliseconds after which an Escape that changes nothing on the screen counts as done. */
const unchanged = 400;
/** Milliseconds after which a key counts as unanswered, and how often it is pressed in all. */
const patience = 3_000;
const times = 4;
/** Milliseconds for which the list must stand there for what was open to count as closed. */
const still = 100;
/** Milliseconds between two resizes, at least and at most. */
const resizing = [2_000, 5_000] as const;
const sizes = [
	[200, 50],
	[120, 40],
	[80, 24],
	[40, 15],
] as const;
/** Stands at the foot of the list, in English, at every size, and of nothing else. */
const listFoot = '/ search';

/** A key that opened something, and the milliseconds until it stood on the screen. */
export interface Answer {
	readonly name: string;
	readonly took: number;
}

/**
 * A hand at the keyboard: twenty keys a second, waited for only where something opens or closes, and a window that is
 * resized every few seconds.
 */
export class Hand {
	readonly answers: Answer[] = [];
	readonly random: Random;
	sent = 0;
	resized = 0;
	/** Keys that were not answered and pressed again. */
	again = 0;
	readonly #session: Session;
	readonly #start = performance.now();
	#last = 0;
	#resizeAt: number;

	constructor(session: Session, random: Random) {
		this.#session = session;
		this.random = random;
		this.#resizeAt = this.#start + resizing[0];
	}

	/** The screen as one text. */
	get text(): string {
		return this.#session.text();
	}

	/** Presses keys, each when its turn has come. */
	async press(...pressed: readonly string[]): Promise<void> {
		for (const key of pressed) {
			const now = performance.now();
			const due = Math.max(this.#start + this.sent * pace, this.#last + leastGap);
			if (due > now) await pause(due - now);
			this.#resizeInTurn();
			this.#last = performance.now();
			this.#session.type(key);
			this.sent++;
		}
	}

	/** Presses a key several times. */
	async repeat(key: string, times: number): Promise<void> {
		await this.press(...Array.from({length: times}, () => key));
	}

	/** Types a text letter by letter. */
	async write(text: string): Promise<void> {
		await this.press(...keysOf(text));
	}

	/** Takes a text away letter by letter. */
	async erase(text: string): Promise<void> {
		await this.repeat(keys.backspace, keysOf(text).length);
	}

	/**
	 * Presses a key and waits until what it opens is on the screen; presses it again where nothing came, since what
	 * writes waits for a key of its own where a busy program has read it with others.
	 * @throws {Error} where it never comes, with the screen
	 */
	async open(name: string, key: string, shown: RegExp): Promise<void> {
		const start = performance.now();
		for (let time = 0; time < times; time++) {
			await this.press(key);
			if (time > 0) this.again++;
			const pressed = performance.now();
			if (!(await this.#comes(shown))) continue;
			this.answers.push({name, took: performance.now() - pressed});
			// What has reached the screen is not looked at again.
			this.#session.clearOutput();
			return;
		}
		const took = Math.round(performance.now() - start);
		throw new Error(`no ${name} (${shown.source}) after ${took} ms:\n${this.text}`);
	}

	async #comes(shown: RegExp): Promise<boolean> {
		const late = new AbortController();
		const wait = async (): Promise<boolean> => {
			await pause(patience, undefined, {signal: late.signal});
			return false;
		};
		try {
			return await Promise.race([this.#session.until(text => shown.test(text)).then(() => true), wait()]);
		} finally {
			late.abort();
		}
	}

	/**
	 * Presses Escape until the list stands there.
	 * @throws {Error} where ten are not enough, with the screen
	 */
	async home(): Promise<void> {
		for (let left = 0; left < 10; left++) {
			if (await this.#staysHome()) return;
			await this.#escape();
		}
		if (!(await this.#staysHome())) throw new Error(`ten Escapes do not lead to the list:\n${this.text}`);
	}

	/** Presses Escape and waits for the screen to change: what follows at once would be read as one key with it. */
	async #escape(): Promise<void> {
		const before = this.text;
		await this.press(keys.escape);
		const end = performance.now() + unchanged;
		while (performance.now() < end && (!this.#session.isSettled || this.text === before)) await pause(5);
	}

	/** The list is there, and no key before opens something over it a moment later. */
	async #staysHome(): Promise<boolean> {
		if (!this.#isHome) return false;
		await pause(still);
		return this.#isHome;
	}

	get #isHome(): boolean {
		return (
			this.#session.isSettled &&
			(this.#session.lines().findLast(line => line !== '') ?? '').includes(listFoot)
		);
	}

	#resizeInTurn(): void {
		const now = performance.now();
		if (now < this.#resizeAt) return;
		const [least, most] = resizing;
		this.#resizeAt = now + least + this.random.below(most - least);
		const [columns, rows] = this.random.pick(sizes);
		this.#session.resize(columns, rows);
		this.resized++;
	}
}
