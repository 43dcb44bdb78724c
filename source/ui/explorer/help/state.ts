import {step} from '../../kit/program.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto} from '../../kit/text-field/index.ts';
import type {Command} from '../keys.ts';
import type {ExplorerStep, HelpPanel, Shown, State} from '../model.ts';
import {scrolled} from '../movement.ts';

const scrolling: ReadonlySet<Command> = new Set(['up', 'down', 'page-up', 'page-down']);

/** The help over a panel, nothing left out. */
export function openHelp(state: State): State {
	return pushed(state, {type: 'help', scroll: 0, field: textField('')});
}

/** Scrolls the help, edits what narrows it, and leaves it. */
export function inHelp(state: State, panel: HelpPanel, command: Command, shown: Shown): ExplorerStep {
	if (command === 'back' || command === 'accept') return step(popped(state));
	if (scrolling.has(command))
		return step(withPanel(state, {...panel, scroll: scrolled(panel.scroll, command, shown, state.count)}));
	const field = editField(panel.field, command);
	const scroll = field.text === panel.field.text ? panel.scroll : 0;
	return step(withPanel(state, {...panel, field, scroll}));
}

/** Narrows the help by a typed text. */
export function typeInHelp(state: State, panel: HelpPanel, text: string): State {
	return withPanel(state, {...panel, field: typeInto(panel.field, text), scroll: 0});
}
