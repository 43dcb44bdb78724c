import type {Language} from '../../domain/vocabulary.ts';
import type {ReviewResult} from '../../extract/index.ts';
import type {ProgramTerminal} from '../kit/program-terminal.ts';
import {runProgram} from '../kit/run-program.tsx';
import {TerminalLook, type LookConditions} from '../kit/terminal-look.ts';
import type {ReviewInput} from './input.ts';
import {reviewProgram} from './review-program.ts';
import {Reviewer} from './reviewer.ts';
import {initialReview} from './state.ts';

/** The options of a review; the terminal must be one. */
export interface ReviewOptions extends Omit<ProgramTerminal, 'look'> {
	readonly look: LookConditions;
	readonly language: Language;
	/** ISO day: a date typed beyond it is remarked on. */
	readonly today: string;
}

/**
 * Lets the reader look through an import on the alternate screen, and gives what is to be saved, or how the reader
 * left. Nothing is saved here.
 * @throws what a component throws, after the screen was restored.
 */
export async function runReview(start: ReviewInput, options: ReviewOptions): Promise<ReviewResult> {
	const program = reviewProgram(new Reviewer(start, options.today));
	const terminal = {...options, look: new TerminalLook(options.look)};
	const result = await runProgram(program, initialReview(start, options.language), terminal);
	return result ?? {type: 'leave', exitCode: 0};
}
