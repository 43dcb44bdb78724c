import {explorerProgram} from '../explorer/explorer-program.ts';
import type {State} from '../explorer/model.ts';
import type {Ports} from '../explorer/ports.ts';
import {takeEarlyKeys, type EarlyTerminal} from '../kit/early-keys.ts';
import {drawn} from '../kit/program.ts';
import {TerminalInput} from '../kit/terminal-input.ts';
import type {OpenedExplorer} from './first-frame.ts';
import {printedLines} from './printed-lines.ts';

/** The terminal that the explorer was opened on. */
export type OpenedTerminal = Pick<EarlyTerminal, 'stdin' | 'clock' | 'timer'> & {
	readonly stdout: NodeJS.WriteStream;
};

/** An explorer that goes on where early keys have left it. */
export interface StartedExplorer {
	readonly program: ReturnType<typeof explorerProgram>;
	readonly state: State;
	readonly input: TerminalInput;
}

/**
 * Answers the letters that a reader types from the first frame on, until a pause: the libraries of the screens are to
 * be loaded then.
 * @param onState told every state that an act of the reader leads to
 */
export async function startExplorer(
	{explorer, initial, screen, look}: OpenedExplorer,
	ports: Ports,
	terminal: OpenedTerminal,
	onState: (state: State) => void,
): Promise<StartedExplorer> {
	const {stdin, stdout, clock, timer} = terminal;
	const plain = explorerProgram(explorer, ports);
	const program: typeof plain = {
		...plain,
		reduce(state, action, model) {
			const after = plain.reduce(state, action, model);
			onState(after.state);
			return after;
		},
	};
	const input = new TerminalInput(() => look.isAwaited);
	if (!screen.isShown) return {program, state: initial, input};
	const {columns, rows} = stdout;
	let latest = drawn(program, initial, {columns, rows});
	const stopListening = look.listen(() => screen.change(printedLines(latest, columns, look.current)));
	look.listensFrom(clock());
	try {
		const state = await takeEarlyKeys(program, initial, {
			stdin,
			stdout,
			input,
			clock,
			timer,
			size: () => ({columns, rows}),
			show(frame) {
				latest = frame;
				screen.change(printedLines(frame, columns, look.current));
			},
			hear: answer => look.hear(answer, clock()),
		});
		return {program, state, input};
	} finally {
		stopListening();
	}
}
