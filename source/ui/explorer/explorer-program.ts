import {commandFor} from '../kit/keys.ts';
import {terminalCommand, type Program} from '../kit/program.ts';
import {drawingAhead} from './draw-ahead.ts';
import {perform} from './effects.ts';
import {modeOf} from './mode.ts';
import {frameOf} from './lines.ts';
import type {Answer, Effect} from './effect.ts';
import type {State} from './model.ts';
import type {Ports} from './ports.ts';
import type {Explorer} from './reading/explorer.ts';
import {shownOf} from './shown.ts';
import {reduce} from './state.ts';
import type {ViewModel} from './view-model.ts';

/** The explorer of a database as a program, apart from the terminal. Its result is the exit code. */
export function explorerProgram(
	explorer: Explorer,
	ports: Ports,
): Program<State, ViewModel, Answer, Effect, number> {
	const drawAhead = drawingAhead(explorer);
	return {
		atOnce: work => explorer.atOnce(work),
		workAhead: (state, size) => explorer.atOnce(() => drawAhead(state, size)),
		workInPause: () => explorer.readPanelsOn(),
		isTyping: ({panel}) => panel.type === 'search',
		modelOf: (state, {columns, rows}) => explorer.viewModel(state, columns, rows),
		refreshed: (state, {columns}) => explorer.followed(state, columns),
		reduce: (state, action, model) => reduce(state, action, shownOf(model)),
		perform: (effect, state, later) => perform(effect, state, explorer, ports, later),
		frameOf,
		terminalCommandOf: (state, press) =>
			terminalCommand(commandFor(state.bindings, modeOf(state.panel), press)),
		// What stands there in full is to be marked with the mouse.
		wantsMouse: state => state.panel.type !== 'text',
		endOf: state => state.exit,
	};
}
