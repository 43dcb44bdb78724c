import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {spawn} from '@lydell/node-pty';

/**
 * A thing to time once, in milliseconds; in the warm-up a program ends in order, so that Node keeps its compiled
 * code.
 */
export interface Subject {
	readonly name: string;
	readonly once: (isWarmUp: boolean) => number | Promise<number>;
}

/** The times of a subject, in milliseconds, a round each. */
export interface Result {
	readonly name: string;
	readonly times: readonly number[];
}

/** The times of the subjects, which take turns, so that a busy machine slows all alike. */
export async function measured(subjects: readonly Subject[], rounds: number): Promise<readonly Result[]> {
	const times = subjects.map((): number[] => []);
	for (let round = -1; round < rounds; round++) {
		for (const [index, subject] of subjects.entries()) {
			// The first round fills Node's compile cache and the disk's.
			const time = await subject.once(round < 0);
			if (round >= 0) times[index]?.push(time);
		}
	}
	return subjects.map(({name}, index) => ({name, times: times[index] ?? []}));
}

/** Time from the start of a Node program to its end. */
export function run(name: string, parameters: readonly string[]): Subject {
	return {
		name,
		once() {
			const start = performance.now();
			execFileSync(process.execPath, parameters, {stdio: 'ignore'});
			return performance.now() - start;
		},
	};
}

/**
 * Time until the whole first frame is on its way to the terminal: its last bytes, not its first.
 * @param text what that frame shows; of the explorer its last line, which names the key that leaves it
 */
export function painted(name: string, parameters: readonly string[], text = 'quit'): Subject {
	return {name, once: isWarmUp => untilShown(parameters, text, '', isWarmUp)};
}

/** Stands over the help. */
export const helpHeading = 'Keys';

/** Time until a key that was typed at once is answered: here the one for help. */
export function answered(name: string, parameters: readonly string[]): Subject {
	return {name, once: isWarmUp => untilShown(parameters, helpHeading, '?', isWarmUp)};
}

/** A frame ends with the end of a synchronized update (DEC mode 2026). */
const endOfFrame = '\u{1B}[?2026l';

function untilShown(
	parameters: readonly string[],
	text: string,
	keys: string,
	isWarmUp: boolean,
): Promise<number> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const pty = spawn(process.execPath, [...parameters], {
			name: 'xterm-256color',
			cols: 120,
			rows: 40,
			cwd: tmpdir(),
			// A fresh explorer, whatever the one who measures has last looked at.
			env: {
				...process.env,
				CI: 'false',
				TERM: 'xterm-256color',
				XDG_STATE_HOME: join(tmpdir(), 'communique-no-state'),
			},
		});
		let output = '';
		let elapsed: number | undefined;
		// A text that no frame has is a fault of the benchmark, and is said to be.
		const patience = setTimeout(() => pty.kill('SIGKILL'), 60_000);
		pty.write(keys);
		pty.onData(data => {
			output += data;
			const at = output.indexOf(text);
			if (elapsed !== undefined || at < 0 || !output.includes(endOfFrame, at)) return;
			elapsed = performance.now() - start;
			// Only a program that ends in order leaves its compiled code behind.
			pty.kill(isWarmUp ? 'SIGTERM' : 'SIGKILL');
		});
		pty.onExit(() => {
			clearTimeout(patience);
			if (elapsed === undefined) reject(new Error(`ended without showing "${text}":\n${output}`));
			else resolve(elapsed);
		});
	});
}
