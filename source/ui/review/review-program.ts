import type {ReviewResult} from '../../extract/index.ts';
import {commandFor} from '../kit/keys.ts';
import {step, terminalCommand, type Program} from '../kit/program.ts';
import {reviewBindings} from './keys.ts';
import {reviewFrame} from './lines.ts';
import type {ReviewState} from './model.ts';
import type {Reviewer} from './reviewer.ts';
import {reduceReview} from './state.ts';
import type {ReviewViewModel} from './view-model.ts';

/** A review as a program, apart from the terminal. It asks for nothing outside; its result is what is to be saved. */
export function reviewProgram(
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
		terminalCommandOf: (state, press) => terminalCommand(commandFor(reviewBindings, state.panel.type, press)),
		wantsMouse: () => false,
		endOf: state => state.result,
	};
}
