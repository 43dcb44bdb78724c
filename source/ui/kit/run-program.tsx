import {memo, useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode} from 'react';
import {render, useInput, usePaste, useWindowSize} from 'ink';
import {cuttingLines} from './cut-lines.ts';
import {FrameView} from './frame-view.tsx';
import {pressesOf} from './keys.ts';
import {drawn, placeInPiece, taken, type Input, type Press, type Program, type Size} from './program.ts';
import type {ProgramTerminal} from './program-terminal.ts';
import {sortedInput, TerminalInput, type MouseEvent} from './terminal-input.ts';
import type {Look} from './theme.ts';
import {useMouse} from './use-mouse.ts';
import {useTerminal} from './use-terminal.ts';
import {workingAheadOf, type WorkAhead} from './working-ahead.ts';

/** Smooth enough for held-down keys; Ink's default of 30 would add up to 33 ms to a keystroke. */
const framesPerSecond = 60;

/**
 * Runs a program on the alternate screen until it is over, and gives its result. The screen is restored on every way
 * out; Ink sees to that for signals and faults as well.
 * @throws what a component throws, after the screen was restored.
 */
export async function runProgram<State, Model, Answer, Effect, End>(
	program: Program<State, Model, Answer, Effect, End>,
	initial: State,
	terminal: ProgramTerminal,
): Promise<End | null> {
	const {stdin, stdout, clock, look, input} = terminal;
	const listeners = new Set<(event: MouseEvent) => void>();
	const pieces = new Pieces();
	let end: End | null = null;
	// Ink does so too, but after the first frame: a key pressed in between would be echoed into the screen and stay
	// there.
	stdin.setRawMode(true);
	look.ask(stdout);
	const app = render(
		<Running
			program={program}
			initial={initial}
			terminal={terminal}
			mouse={listeners}
			pieces={pieces}
			onEnd={result => {
				end = result;
				app.unmount();
			}}
		/>,
		{
			stdin: sortedInput(stdin, input ?? new TerminalInput(() => look.isAwaited), clock, {
				onMouse: event => listeners.forEach(listener => listener(event)),
				onAnswer: answer => look.hear(answer, clock()),
				onPiece: typed => pieces.begin(typed),
			}),
			stdout: cuttingLines(stdout),
			alternateScreen: true,
			interactive: true,
			exitOnCtrlC: false,
			incrementalRendering: true,
			isScreenReaderEnabled: look.isForScreenReader,
			maxFps: framesPerSecond,
		},
	);
	look.listensFrom(clock());
	await app.waitUntilExit();
	return end;
}

/** Tells where in the piece of input that was read last a key stands. */
class Pieces {
	#place: Pick<Press, 'inPiece'> = {};

	begin(typed: string): void {
		this.#place = placeInPiece(typed, 0);
	}

	/** The place of the next key. */
	next(): Pick<Press, 'inPiece'> {
		const place = this.#place;
		if (place.inPiece === 'first') this.#place = {inPiece: 'later'};
		return place;
	}
}

interface RunningProps<State, Model, Answer, Effect, End> {
	readonly program: Program<State, Model, Answer, Effect, End>;
	readonly initial: State;
	readonly terminal: ProgramTerminal;
	/** Whoever listens to the mouse. */
	readonly mouse: Set<(event: MouseEvent) => void>;
	readonly pieces: Pieces;
	/** Called once, with the result. */
	readonly onEnd: (end: End) => void;
}

/**
 * Joins keys, state and frame. Every key of a chunk of input is taken in turn, each on the state that the one before
 * it left; the screen is drawn for the last of them.
 */
function Running<State, Model, Answer, Effect, End>({
	program,
	initial,
	terminal,
	mouse,
	pieces,
	onEnd,
}: RunningProps<State, Model, Answer, Effect, End>): ReactNode {
	const {columns, rows} = useWindowSize();
	const [state, setState] = useState(initial);
	const latest = useRef(state);
	const ahead = useRef<WorkAhead>(null);
	const takeNow = useRef<(answer: Answer) => void>(() => undefined);
	const take = useCallback(
		(input: Input | Answer) => {
			if (program.endOf(latest.current) !== null) return;
			const later = (answer: Answer): void => takeNow.current(answer);
			latest.current = taken(program, latest.current, input, {columns, rows}, later);
			setState(latest.current);
			if (program.isTyping?.(latest.current) === true) ahead.current?.interrupted();
			const end = program.endOf(latest.current);
			if (end !== null) onEnd(end);
		},
		[program, columns, rows, onEnd],
	);
	// A late answer is taken on the terminal as it is then.
	useEffect(() => {
		takeNow.current = take;
	}, [take]);
	useEffect(() => {
		const work = workingAheadOf(program, () => latest.current, {columns, rows});
		ahead.current = work;
		return work.stop;
	}, [program, columns, rows]);
	const control = useTerminal(terminal, program.wantsMouse(state));
	useMouse(mouse, terminal.clock, take);
	useInput((input, key) => {
		const presses = pressesOf(input, key);
		for (const press of presses) {
			const place = pieces.next();
			const command = program.terminalCommandOf(latest.current, press);
			if (command === null) take({type: 'press', press, ...place});
			else control(command);
		}
	});
	usePaste(text => take({type: 'paste', text}));
	const look = useSyncExternalStore(terminal.look.listen, () => terminal.look.current);
	return <Drawn {...{program, state, columns, rows, look}} />;
}

interface DrawnProps<State, Model, Answer, Effect, End> extends Size {
	readonly program: Program<State, Model, Answer, Effect, End>;
	readonly state: State;
	readonly look: Look;
}

/** Drawn anew for another state, size or look only: Ink renders more often at the start and after a resize. */
const Drawn = memo(function Drawn<State, Model, Answer, Effect, End>({
	program,
	state,
	columns,
	rows,
	look,
}: DrawnProps<State, Model, Answer, Effect, End>): ReactNode {
	return <FrameView frame={drawn(program, state, {columns, rows})} look={look} />;
}) as <State, Model, Answer, Effect, End>(props: DrawnProps<State, Model, Answer, Effect, End>) => ReactNode;
