import {displayWidth} from '../../../text/width.ts';
import {keySign} from '../../kit/footer.ts';
import {keyLabels} from '../../kit/help.ts';
import type {Command, ExplorerBinding} from '../keys.ts';
import type {Messages} from '../messages/index.ts';
import type {HelpEntry} from './entries.ts';

/** A line of the panel: keys in few columns, and what they do in a word or two. */
export interface ShortEntry {
	readonly keys: string;
	readonly text: string;
}

/** Commands that share a line, since one is the other the other way round. The words are those of the first. */
const together: readonly (readonly Command[])[] = [
	['down', 'up'],
	['page-down', 'page-up'],
	['half-down', 'half-up'],
	['first', 'last'],
	['page-top', 'page-middle'],
	['older-query', 'newer-query'],
	['fold', 'fold-all'],
	['preview-down', 'preview-up'],
	['undo', 'redo'],
	['timeline', 'zoom'],
	['leap-on', 'leap-back'],
	['add-view', 'remove-row'],
	['next', 'previous'],
	['next-in-visit', 'previous-in-visit'],
	['copy-citation', 'copy-address'],
	['leave', 'back'],
	['quit', 'interrupt'],
];

/** The lines of a group as the panel has room for them: each command once, with as many of its keys as fit. */
export function shortEntries(
	entries: readonly HelpEntry[],
	table: readonly ExplorerBinding[],
	{helpWords}: Messages,
	keysWidth: number,
): readonly ShortEntry[] {
	const words: Readonly<Partial<Record<Command, string>>> = helpWords;
	const lines = new Map<Command, ShortEntry>();
	for (const {command, text} of entries) {
		if (command === null) continue;
		const commands = together.find(each => each.includes(command)) ?? [command];
		const [first = command] = commands;
		lines.set(first, {keys: signsOf(commands, table, keysWidth), text: words[first] ?? text});
	}
	return [...lines.values()];
}

/** As many keys of commands as fit: where these share a line, one of each or none. */
function signsOf(commands: readonly Command[], table: readonly ExplorerBinding[], width: number): string {
	const keysOf = commands.map(command => {
		const lines = table.filter(each => each.isListed && each.command === command);
		return [...new Set(lines.flatMap(({keys}) => signsIn(keys)))];
	});
	const longest = Math.max(...keysOf.map(({length}) => length));
	const turns = Array.from({length: longest}, (_, index) =>
		keysOf.flatMap(keys => keys[index] ?? []).join(' '),
	);
	return turns.reduce((said, turn) => {
		const longer = said === '' ? turn : `${said} ${turn}`;
		if (displayWidth(longer) <= width) return longer;
		// The first keys are told even where they are wider, until shorter ones come.
		return displayWidth(said) > width && displayWidth(turn) <= width ? turn : said || turn;
	}, '');
}

function signsIn(keys: readonly string[]): readonly string[] {
	const [label] = keyLabels(keys);
	return label === '1–9' ? [label] : keys.map(key => (key === 'space' ? 'Space' : keySign(key)));
}
