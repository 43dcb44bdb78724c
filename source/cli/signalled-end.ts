/** The end of the process by a signal, which waits for what is to be done before. */
export class SignalledEnd {
	readonly #exit: (exitCode: number) => void;
	readonly #acts: (() => Promise<void>)[] = [];

	constructor(exit: (exitCode: number) => void) {
		this.#exit = exit;
	}

	/** Adds an act that the end waits for. */
	readonly before = (act: () => Promise<void>): void => void this.#acts.push(act);

	/** Ends the process: at once where nothing is to be done before. */
	async by(exitCode: number): Promise<void> {
		try {
			for (const act of this.#acts) await act();
		} finally {
			this.#exit(exitCode);
		}
	}
}
