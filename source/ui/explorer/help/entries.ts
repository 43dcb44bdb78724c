import {fold} from '../../../text/normalize.ts';
import {keyLabels} from '../../kit/help.ts';
import type {Command, ExplorerBinding} from '../keys.ts';
import type {Messages} from '../messages/index.ts';
import {ofTask, tasks, type Task} from '../tasks.ts';

/** A line of the help: keys, what they do, and where, unless in the list. */
export interface HelpEntry {
	readonly keys: string;
	readonly text: string;
	readonly where: string;
	/** The command of the keys; null for a form of the search language. */
	readonly command: Command | null;
}

/** The entries under one heading. */
export interface HelpGroup {
	readonly id: Task | 'search';
	readonly heading: string;
	readonly entries: readonly HelpEntry[];
}

/**
 * The listed keys of a table by task, and the forms of the search language behind them, narrowed to what has a text in
 * it, the words of the panel included; groups in which nothing has it are left out.
 * @param keysText puts the keys of a line into words
 */
export function helpGroups(
	table: readonly ExplorerBinding[],
	messages: Messages,
	narrowing: string,
	keysText: (keys: ExplorerBinding['keys']) => string = keys => keyLabels(keys).join(' '),
): readonly HelpGroup[] {
	const wanted = fold(narrowing.trim());
	const words: Readonly<Partial<Record<Command, string>>> = messages.helpWords;
	/** What a line is called on screen in few columns. */
	const wordOf = ({command}: HelpEntry): string => (command === null ? '' : (words[command] ?? ''));
	const listed = table.filter(
		(binding, index) => binding.isListed && !isTold(binding, table.slice(0, index)),
	);
	const groups: readonly HelpGroup[] = [
		...tasks.map(task => ({
			id: task,
			heading: messages.tasks[task],
			entries: ofTask(listed, task).map(each => entryOf(each, messages, keysText)),
		})),
		{
			id: 'search',
			heading: messages.searchTitle,
			entries: messages.searchHelp.map(([keys, text]) => ({keys, text, where: '', command: null})),
		},
	];
	return groups
		.map(group => ({
			...group,
			entries: group.entries.filter(entry =>
				fold(`${group.heading} ${entry.keys} ${entry.text} ${entry.where} ${wordOf(entry)}`).includes(wanted),
			),
		}))
		.filter(({entries}) => entries.length > 0);
}

/** Returns true where a line before says the same keys of the same command. */
function isTold(binding: ExplorerBinding, before: readonly ExplorerBinding[]): boolean {
	return before.some(
		each =>
			each.isListed && each.command === binding.command && binding.keys.every(key => each.keys.includes(key)),
	);
}

function entryOf(
	{keys, command, modes}: ExplorerBinding,
	messages: Messages,
	keysText: (keys: ExplorerBinding['keys']) => string,
): HelpEntry {
	const commands: Readonly<Partial<Record<string, string>>> = messages.commands;
	return {
		keys: keysText(keys),
		text: commands[command] ?? command,
		where: modes.includes('list') ? '' : modes.map(mode => messages.modes[mode]).join(', '),
		command,
	};
}
