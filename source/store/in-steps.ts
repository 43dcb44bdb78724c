/**
 * A value that is made in steps: one at a time ahead of the first question, or all that are left once it is asked.
 * Keep it for one edition of the database.
 */
export class InSteps<Value> {
	readonly #make: () => Iterator<unknown, Value, undefined>;
	#steps: Iterator<unknown, Value, undefined> | null = null;
	#made: {readonly value: Value} | null = null;

	/** @param make gives the steps, whose return is the value */
	constructor(make: () => Iterator<unknown, Value, undefined>) {
		this.#make = make;
	}

	/** Makes one step; false where the value had been made. */
	makeOn(): boolean {
		if (this.#made) return false;
		this.#steps ??= this.#make();
		const step = this.#steps.next();
		if (step.done) {
			this.#made = {value: step.value};
			this.#steps = null;
		}
		return true;
	}

	/** Gives the value. */
	whole(): Value {
		for (;;) {
			if (this.#made) return this.#made.value;
			this.makeOn();
		}
	}
}

/** A value that is made in a single step, ahead or once it is asked for. */
export function inOneStep<Value>(make: () => Value): InSteps<Value> {
	return new InSteps(() => ({next: () => ({done: true, value: make()})}));
}
