import {Session, type Profiler} from 'node:inspector';
import {handedToBuiltins} from './builtins.ts';

/** How often something was done while some work ran. */
export interface Operations {
	/** Blocks of code that were entered: functions, rounds of loops, branches. */
	readonly blocks: number;
	/** Letters and elements that functions of the language had before them, which have no blocks of their own. */
	readonly handed: number;
}

/**
 * Counts what is done, by V8's own count of blocks (precise coverage), which other work of the machine does not change.
 * To be made before the code that is to be counted is loaded: V8 counts no blocks in what it has compiled already.
 */
export class OperationCounter {
	readonly #session = new Session();

	constructor() {
		this.#session.connect();
		this.#post('Profiler.enable');
		this.#post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
	}

	/** Does the work, and gives what it took. */
	async of(work: () => unknown): Promise<Operations> {
		this.#taken();
		const before = handedToBuiltins();
		await work();
		const handed = handedToBuiltins() - before;
		return {blocks: this.#taken(), handed};
	}

	/** The blocks that were entered since this was last asked, in every script but those of Node.js itself. */
	#taken(): number {
		let blocks = 0;
		for (const {url, functions} of this.#post('Profiler.takePreciseCoverage').result) {
			if (!url.startsWith('file:') || url.includes('/test/growth/')) continue;
			for (const {ranges} of functions) for (const {count} of ranges) blocks += count;
		}
		return blocks;
	}

	#post(method: string, params: object = {}): Profiler.TakePreciseCoverageReturnType {
		let answer: unknown;
		this.#session.post(method, params, (error, result) => {
			if (error) throw error;
			answer = result;
		});
		return answer as Profiler.TakePreciseCoverageReturnType;
	}
}
