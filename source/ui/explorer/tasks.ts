import {movements} from './commands.ts';
import type {Command} from './keys.ts';

/** The tasks for which a reader looks for a key, in the order of the help. */
export const tasks = ['find', 'move', 'view', 'read', 'keep', 'leave'] as const;
/** One of {@link tasks}. */
export type Task = (typeof tasks)[number];

const commandsOf: Readonly<Record<Task, readonly Command[]>> = {
	find: [
		'search',
		'years',
		'leaders',
		'filters',
		'clear-filters',
		'take-related',
		'complete',
		'older-query',
		'newer-query',
		'palette',
	],
	move: movements,
	view: [
		'sort',
		'fold',
		'fold-all',
		'preview-up',
		'preview-down',
		'preview-place',
		'last-view',
		'timeline',
		'zoom',
		'matrix',
		'swap',
		'by-office',
		'leap-back',
		'leap-on',
		'add-view',
		'remove-row',
		'both-languages',
		'undo',
		'redo',
		'language',
	],
	read: [
		'accept',
		'next',
		'previous',
		'previous-hit',
		'open-numbered',
		'open-source',
		'next-in-visit',
		'previous-in-visit',
		'see-also',
		'evidence',
		'dossier',
		'pair',
		'other-pane',
		'ledger',
		'brief',
	],
	keep: [
		'mark',
		'either',
		'mark-all',
		'show-marked',
		'write-note',
		'write-tags',
		'export',
		'copy-citation',
		'copy-address',
		'copy-brief',
		'remove-view',
	],
	leave: ['back', 'quit', 'leave', 'help', 'interrupt', 'suspend', 'redraw'],
};

/** The lines of a key table that serve a task, in the order in which they are wanted. */
export function ofTask<Line extends {readonly command: Command}>(
	table: readonly Line[],
	task: Task,
): readonly Line[] {
	return commandsOf[task].flatMap(command => table.filter(each => each.command === command));
}
