import {tasks, ofTask} from '../tasks.ts';
import type {Command, ExplorerBinding, Mode} from '../keys.ts';

/** A command that can be called by its name, with its key. */
export interface NamedCommand {
	readonly command: Command;
	readonly key: string;
}

/** The commands that are told by a digit, that are the terminal's, and that open what is open. */
const unnamed: ReadonlySet<Command> = new Set<Command>([
	'count',
	'open-numbered',
	'suspend',
	'redraw',
	'palette',
]);

/** Panels of the list that are about its chosen row, or are no panel of the view. */
const ofRow: ReadonlySet<Command> = new Set<Command>(['dossier', 'pair', 'search', 'export', 'help']);

/** The tasks in the order of the palette: movements have keys that every hand knows, and come last. */
const order = [...tasks.filter(task => task !== 'move'), 'move'] as const;

/** The commands of a mode that have a name, each once, by task. */
export function commandsOf(
	bindings: readonly ExplorerBinding[],
	mode: Mode,
	isNamed: (command: Command) => boolean,
): readonly NamedCommand[] {
	const here = bindings
		.filter(({modes, command}) => modes.includes(mode) && !unnamed.has(command) && isNamed(command))
		.toSorted((a, b) => Number(b.isListed) - Number(a.isListed));
	const byTask = order.flatMap(task => ofTask(here, task));
	const first = new Map<Command, NamedCommand>();
	for (const {command, keys} of [...byTask, ...here])
		if (!first.has(command)) first.set(command, {command, key: keys[0] ?? ''});
	return [...first.values()];
}

/**
 * The commands of the list that open a panel on the whole view, those that the mode has itself left out.
 * @param own the commands of the mode
 * @param isPanel returns true for a command that has the name of the panel that it opens
 */
export function viewPanels(
	bindings: readonly ExplorerBinding[],
	own: readonly NamedCommand[],
	isPanel: (command: Command) => boolean,
): readonly NamedCommand[] {
	return commandsOf(bindings, 'list', isPanel).filter(
		({command}) => !ofRow.has(command) && own.every(each => each.command !== command),
	);
}
