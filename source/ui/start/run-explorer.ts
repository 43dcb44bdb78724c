import {explorerProgram} from '../explorer/explorer-program.ts';
import type {Ports} from '../explorer/ports.ts';
import type {ProgramTerminal} from '../kit/program-terminal.ts';
import {runProgram} from '../kit/run-program.tsx';
import type {OpenedExplorer} from './first-frame.ts';

/** The options of a run of the explorer. */
export interface ExplorerOptions {
	readonly opened: OpenedExplorer;
	readonly ports: Ports;
	/** The terminal that `opened` was drawn on. */
	readonly terminal: Omit<ProgramTerminal, 'stdout'>;
}

/**
 * Runs the opened explorer on the alternate screen until the reader leaves it, and gives the exit code.
 * @throws what a component throws, after the screen was restored.
 */
export async function runExplorer({opened, ports, terminal}: ExplorerOptions): Promise<number> {
	const {explorer, initial, screen} = opened;
	const program = explorerProgram(explorer, ports);
	return (await runProgram(program, initial, {...terminal, stdout: screen.handOver()})) ?? 0;
}
