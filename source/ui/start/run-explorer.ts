import type {ProgramTerminal} from '../kit/program-terminal.ts';
import {runProgram} from '../kit/run-program.tsx';
import type {OpenedExplorer} from './first-frame.ts';
import type {StartedExplorer} from './type-ahead.ts';

/**
 * Runs the explorer from where its early keys have left it, on the alternate screen, until the reader leaves it, and
 * gives the exit code.
 * @param terminal the terminal that `opened` was drawn on
 * @throws what a component throws, after the screen was restored.
 */
export async function runExplorer(
	{screen, look}: OpenedExplorer,
	{program, state, input}: StartedExplorer,
	terminal: Omit<ProgramTerminal, 'stdout' | 'look' | 'input'>,
): Promise<number> {
	return (await runProgram(program, state, {...terminal, look, input, stdout: screen.handOver()})) ?? 0;
}
