import {commandFor, isTextAtOnce, type KeyPress} from '../kit/keys.ts';
import {movements} from './commands.ts';
import {isTextMode, type Command} from './keys.ts';
import {modeOf} from './mode.ts';
import type {State} from './model.ts';

/** Commands that change nothing but what is on screen: they are run, however fast they come. */
const harmless: ReadonlySet<Command> = new Set<Command>([...movements, 'preview-up', 'preview-down']);

/**
 * Returns true for keys that arrive at once where nothing is typed and that are a text: what a terminal without
 * bracketed paste sends of one. Where the first opens the search or the palette, the rest is typed in it.
 */
export function isPastedText(
	{bindings, panel}: Pick<State, 'bindings' | 'panel'>,
	presses: readonly KeyPress[],
): boolean {
	const mode = modeOf(panel);
	if (isTextMode(mode) || !isTextAtOnce(presses)) return false;
	const commands = presses.map(press => commandFor(bindings, mode, press));
	// Who is quick opens what he has moved to.
	const moving = commands.at(-1) === 'accept' ? commands.slice(0, -1) : commands;
	const isMovement = moving.every(command => command !== undefined && harmless.has(command));
	return commands[0] !== 'search' && commands[0] !== 'palette' && !isMovement;
}
