import type {Frame} from './frame.ts';
import {pressOf, type KeyPress} from './keys.ts';
import {drawn, placeInPiece, stepAfter, type Press, type Program, type Size} from './program.ts';
import type {TerminalInput} from './terminal-input.ts';
import {workingAheadOf} from './working-ahead.ts';
import {graphemes} from '../../text/width.ts';

/**
 * Milliseconds without a key after which a reader has paused: at first, where most have typed nothing ahead, and
 * between keys.
 */
const pauses = {first: 100, between: 500} as const;

/** Backspace and Ctrl-U, which are typed among letters. */
const editing: ReadonlySet<string> = new Set(['\u{7F}', '\u{15}']);

/** The terminal on which keys are taken before the libraries of the screens are loaded. */
export interface EarlyTerminal {
	readonly stdin: Pick<NodeJS.ReadStream, 'on' | 'off' | 'read' | 'setEncoding' | 'unshift'>;
	readonly stdout: Pick<NodeJS.WriteStream, 'on' | 'off'>;
	/** Sorts what the terminal sends; whoever reads on is to go on with it. */
	readonly input: TerminalInput;
	readonly size: () => Size;
	/** Milliseconds of a clock that never goes back. */
	readonly clock: () => number;
	/** Calls a function after so many milliseconds, unless the function that it gives is called before. */
	readonly timer: (milliseconds: number, act: () => void) => () => void;
	/** Shows a frame in the place of the one before. */
	readonly show: (frame: Frame) => void;
	/** Takes an answer of the terminal. */
	readonly hear: (answer: string) => void;
}

/**
 * Takes letters, Backspace and Ctrl-U for a program while a reader types them one after the other, from before its
 * first frame on, and gives the state after them at the first pause: React and Ink, which take longer to load than all
 * else, are to be loaded then, so that no letter waits for them. Every other key, one that asks for anything outside
 * the screen or ends the program, and another size of the terminal end it as well; such a key is put back for whoever
 * reads on.
 */
export async function takeEarlyKeys<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	initial: State,
	terminal: EarlyTerminal,
): Promise<State> {
	const {stdin, stdout, input, size, clock, timer, show, hear} = terminal;
	// A letter of several bytes may come in two pieces.
	stdin.setEncoding('utf8');
	const opened = size();
	let state = initial;
	return new Promise((resolve, reject) => {
		let stopWaiting = (): void => undefined;
		const ahead = workingAheadOf(program, () => state, opened);
		const stop = (): void => {
			stopWaiting();
			ahead.stop();
			stdin.off('readable', read);
			stdout.off('resize', end);
		};
		const end = (): void => {
			stop();
			resolve(state);
		};
		const waitForPause = (milliseconds: number): void => {
			stopWaiting();
			stopWaiting = timer(milliseconds, end);
		};
		const take = (chunk: string): boolean => {
			const {typed, answers} = input.take(chunk, clock());
			for (const answer of answers) hear(answer);
			if (typed === '') return true;
			const taken = takenEarly(program, state, typed, opened);
			if (taken.state !== state) {
				state = taken.state;
				show(drawn(program, state, opened));
				if (program.isTyping?.(state) === true) ahead.interrupted();
			}
			if (taken.rest === '') waitForPause(pauses.between);
			else stdin.unshift(taken.rest, 'utf8');
			return taken.rest === '';
		};
		function read(): void {
			try {
				// Only a stream that was read to its end reads on.
				for (let chunk = nextOf(stdin); chunk !== null; chunk = nextOf(stdin)) {
					if (take(chunk)) continue;
					end();
					return;
				}
			} catch (error) {
				stop();
				reject(error instanceof Error ? error : new Error(String(error)));
			}
		}
		stdin.on('readable', read);
		stdout.on('resize', end);
		waitForPause(pauses.first);
	});
}

/** What the terminal has sent since it was last asked; null where that is nothing. */
function nextOf(stdin: EarlyTerminal['stdin']): string | null {
	const chunk = stdin.read() as string | Buffer | null;
	return chunk === null ? null : String(chunk);
}

/** Takes what was typed in one piece: the state after it; where not all of it may be taken early, nothing of it is. */
function takenEarly<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	initial: State,
	typed: string,
	size: Size,
): {readonly state: State; readonly rest: string} {
	// A letter alone needs nothing that knows how letters are made of signs, which takes long to open.
	const letters = typed.length === 1 ? [typed] : graphemes(typed);
	let state = initial;
	for (const [index, letter] of letters.entries()) {
		const press = earlyPress(letter);
		const after =
			press === null
				? null
				: stateAfter(program, state, {type: 'press', press, ...placeInPiece(letters, index)}, size);
		// What was read in one piece stays one.
		if (after === null) return {state: initial, rest: typed};
		state = after;
	}
	return {state, rest: ''};
}

/** The key of a letter that may be taken early; null for every other one. */
function earlyPress(letter: string): KeyPress | null {
	const [press = null] = pressOf(letter);
	return press && (press.text !== '' || editing.has(letter)) ? press : null;
}

/** The state after a key; null where it asks for more than another state. */
function stateAfter<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	state: State,
	press: Press,
	size: Size,
): State | null {
	if (program.terminalCommandOf(state, press.press) !== null) return null;
	const {state: after, effect} = stepAfter(program, state, press, size);
	return effect !== null || program.endOf(after) !== null ? null : after;
}
