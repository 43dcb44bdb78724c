import {explorerProgram} from '../explorer/explorer-program.ts';
import type {State} from '../explorer/model.ts';
import type {Ports} from '../explorer/ports.ts';
import type {ProgramTerminal} from '../kit/program-terminal.ts';
import {runProgram} from '../kit/run-program.tsx';
import type {OpenedExplorer} from './first-frame.ts';

/** The options of a run of the explorer. */
export interface ExplorerOptions {
	readonly opened: OpenedExplorer;
	readonly ports: Ports;
	/** The terminal that `opened` was drawn on. */
	readonly terminal: Omit<ProgramTerminal, 'stdout' | 'look'>;
	/** Told every state that an act of the reader leads to. */
	readonly onState: (state: State) => void;
}

/**
 * Runs the opened explorer on the alternate screen until the reader leaves it, and gives the exit code.
 * @throws what a component throws, after the screen was restored.
 */
export async function runExplorer({opened, ports, terminal, onState}: ExplorerOptions): Promise<number> {
	const {explorer, initial, screen, look} = opened;
	const program = explorerProgram(explorer, ports);
	const followed: typeof program = {
		...program,
		reduce(state, action, model) {
			const after = program.reduce(state, action, model);
			onState(after.state);
			return after;
		},
	};
	return (await runProgram(followed, initial, {...terminal, look, stdout: screen.handOver()})) ?? 0;
}
