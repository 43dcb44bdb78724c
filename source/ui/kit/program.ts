import type {KeyPress} from './keys.ts';
import type {Frame} from './frame.ts';

/** A key that was pressed. */
export interface Press {
	readonly type: 'press';
	readonly press: KeyPress;
	/** Its place among the keys that were read in one piece with it; left out where it came alone. */
	readonly inPiece?: 'first' | 'later';
}

/** An act of the reader: a key, a text that was pasted, or something done with the mouse. */
export type Input =
	| Press
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'mouse'; readonly act: MouseAct; readonly column: number; readonly line: number};

/** A turn of the wheel, or a press of the mouse's left button, the second of two at once for another act. */
export type MouseAct = 'wheel-up' | 'wheel-down' | 'click' | 'double-click';

/** A command that is the terminal's, not the program's: to go to the background, to draw everything anew. */
export type TerminalCommand = 'suspend' | 'redraw';

/** The size of a terminal, in cells. */
export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** The outcome of an action: the next state, and what is then to be done outside the screen, as data. */
export interface Step<State, Effect> {
	readonly state: State;
	readonly effect: Effect | null;
}

/**
 * A program of the terminal, apart from the terminal. It goes round like this:
 *
 *     state, size ── modelOf ──> model ── frameOf ──> lines on the screen
 *                                  │
 *     input ────── reduce(state, action, model) ──> next state, effect or null
 *                             ^                               │
 *                             └──── answer <── perform ───────┘
 *
 * `taken` and `drawn` go round it. `modelOf` and `reduce` change nothing; `perform` alone reaches outside. An answer
 * that takes its time comes later.
 */
export interface Program<State, Model, Answer, Effect, End> {
	/** Runs a piece of work on one state of the data: what others write meanwhile is seen by none of it. */
	readonly atOnce: <T>(work: () => T) => T;
	/**
	 * Does, between two keys, a few milliseconds of what any next key would have to do; false once there is no more of
	 * it. A program without it has nothing to do ahead.
	 */
	readonly workAhead?: (state: State, size: Size) => boolean;
	/** Does likewise what fewer keys need, in a pause of the reader where a text is typed. */
	readonly workInPause?: () => boolean;
	/** Returns true where a text is typed, letter after letter. Left out where none is. */
	readonly isTyping?: (state: State) => boolean;
	/** Gives everything that is shown of a state; the same object for the same state and size. */
	readonly modelOf: (state: State, size: Size) => Model;
	/** Carries a state over to data or a size that have changed since it was drawn. Called before every action. */
	readonly refreshed: (state: State, size: Size) => State;
	readonly reduce: (state: State, action: Input | Answer, model: Model) => Step<State, Effect>;
	/**
	 * Does what a step asks for, and gives what the program is to know of it.
	 * @param state the one after the step
	 * @param later takes what the program is to know of it once that is known
	 */
	readonly perform: (effect: Effect, state: State, later: (answer: Answer) => void) => Answer | null;
	readonly frameOf: (model: Model) => Frame;
	/** Gives the command of a key that is the terminal's; null for every other key. */
	readonly terminalCommandOf: (state: State, press: KeyPress) => TerminalCommand | null;
	/** Returns true while the program answers the mouse; else the terminal marks and copies with it. */
	readonly wantsMouse: (state: State) => boolean;
	/** Gives the result of the program once it is over; null before. */
	readonly endOf: (state: State) => End | null;
}

/** A command where it is the terminal's; null for every other one. */
export function terminalCommand(command: string | undefined): TerminalCommand | null {
	return command === 'suspend' || command === 'redraw' ? command : null;
}

/** The place of one of the inputs of a piece; none where it is the only one. */
export function placeInPiece({length}: {readonly length: number}, index: number): Pick<Press, 'inPiece'> {
	return length > 1 ? {inPiece: index === 0 ? 'first' : 'later'} : {};
}

/** A step that asks for nothing, or for one effect. */
export function step<State, Effect = never>(state: State, effect: Effect | null = null): Step<State, Effect> {
	return {state, effect};
}

/** Takes an input, or a late answer: the state after it, and after the answers to everything that it asked for. */
export function taken<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	state: State,
	input: Input | Answer,
	size: Size,
	later: (answer: Answer) => void = () => undefined,
): State {
	let latest = state;
	let action: Input | Answer | null = input;
	while (action !== null && program.endOf(latest) === null) {
		const {state: after, effect}: Step<State, Effect> = stepAfter(program, latest, action, size);
		latest = after;
		action = effect === null ? null : program.perform(effect, after, later);
	}
	return latest;
}

/** Takes one input, or answer, on the data and the size as they are now. */
export function stepAfter<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	state: State,
	action: Input | Answer,
	size: Size,
): Step<State, Effect> {
	return program.atOnce(() => {
		const before = program.refreshed(state, size);
		return program.reduce(before, action, program.modelOf(before, size));
	});
}

/** Draws a state: the whole frame is of one state of the data. */
export function drawn<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	state: State,
	size: Size,
): Frame {
	return program.atOnce(() => program.frameOf(program.modelOf(state, size)));
}
