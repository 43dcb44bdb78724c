import type {KeyPress} from './keys.ts';
import type {Frame} from './frame.ts';

/** An act of the reader: a key, or a text that was pasted. */
export type Input =
	{readonly type: 'press'; readonly press: KeyPress} | {readonly type: 'paste'; readonly text: string};

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
 * `taken` and `drawn` go round it. `modelOf` and `reduce` change nothing; `perform` alone reaches outside.
 */
export interface Program<State, Model, Answer, Effect, End> {
	/** Runs a piece of work on one state of the data: what others write meanwhile is seen by none of it. */
	readonly atOnce: <T>(work: () => T) => T;
	/** Gives everything that is shown of a state; the same object for the same state and size. */
	readonly modelOf: (state: State, size: Size) => Model;
	/** Carries a state over to data that have changed since it was drawn. Called before every action. */
	readonly refreshed: (state: State) => State;
	readonly reduce: (state: State, action: Input | Answer, model: Model) => Step<State, Effect>;
	/**
	 * Does what a step asks for, and gives what the program is to know of it.
	 * @param state the one after the step
	 */
	readonly perform: (effect: Effect, state: State) => Answer | null;
	readonly frameOf: (model: Model) => Frame;
	/** Gives the result of the program once it is over; null before. */
	readonly endOf: (state: State) => End | null;
}

/** A step that asks for nothing, or for one effect. */
export function step<State, Effect = never>(state: State, effect: Effect | null = null): Step<State, Effect> {
	return {state, effect};
}

/** Takes an input: the state after it, and after the answers to everything that it asked for. */
export function taken<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	state: State,
	input: Input,
	size: Size,
): State {
	let latest = state;
	let action: Input | Answer | null = input;
	while (action !== null && program.endOf(latest) === null) {
		const {state: after, effect}: Step<State, Effect> = stepAfter(program, latest, action, size);
		latest = after;
		action = effect === null ? null : program.perform(effect, after);
	}
	return latest;
}

function stepAfter<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	state: State,
	action: Input | Answer,
	size: Size,
): Step<State, Effect> {
	return program.atOnce(() => {
		const before = program.refreshed(state);
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
