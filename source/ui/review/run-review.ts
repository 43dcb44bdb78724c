import type {Language} from '../../domain/vocabulary.ts';
import type {ReviewResult} from '../../extract/index.ts';
import {step, type Program} from '../kit/program.ts';
import {runProgram, type ProgramTerminal} from '../kit/run-program.tsx';
import type {ReviewInput} from './input.ts';
import {reviewFrame} from './lines.ts';
import type {ReviewState} from './model.ts';
import {Reviewer} from './reviewer.ts';
import {initialReview, reduceReview} from './state.ts';
import type {ReviewViewModel} from './view-model.ts';

/** The options of a review; the terminal must be one. */
export interface ReviewOptions extends ProgramTerminal {
	readonly language: Language;
	/** ISO day: a date typed beyond it is remarked on. */
	readonly today: string;
}

/** A review as a program, apart from the terminal. It asks for nothing outside; its result is what is to be saved. */
function reviewProgram(
	reviewer: Reviewer,
): Program<ReviewState, ReviewViewModel, never, never, ReviewResult> {
	return {
		// Nothing is read while it runs.
		atOnce: work => work(),
		modelOf: (state, {columns, rows}) => reviewer.viewModel(state, columns, rows),
		refreshed: state => state,
		reduce: (state, action, model) => step(reduceReview(state, action, reviewer.shown(model))),
		perform: () => null,
		frameOf: reviewFrame,
		endOf: state => state.result,
	};
}

/**
 * Lets the reader look through an import on the alternate screen, and gives what is to be saved, or how the reader
 * left. Nothing is saved here.
 * @throws what a component throws, after the screen was restored.
 */
export async function runReview(start: ReviewInput, options: ReviewOptions): Promise<ReviewResult> {
	const program = reviewProgram(new Reviewer(start, options.today));
	const result = await runProgram(program, initialReview(start, options.language), options);
	return result ?? {type: 'leave', exitCode: 0};
}
