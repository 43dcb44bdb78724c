import {shellLine, shellWords} from '../../../text/shell-line.ts';
import {displayWidth, wrap} from '../../../text/width.ts';
import type {ViewModel} from '../view-model.ts';

/**
 * The command that writes the same file, in at most so many lines. Where it is too long, its ids are told by their
 * number in angle brackets, which no reader takes for a part of a command; where that is too long, nothing of it is
 * shown, since a part of a command is another command.
 */
export function commandLines(
	{exporting, messages}: Pick<ViewModel, 'exporting' | 'messages'>,
	width: number,
	most: number,
): readonly string[] {
	if (!exporting || most < 1) return [];
	const {command, ids} = exporting;
	const {idCount, commandTooLong} = messages.exporting;
	const shortened =
		ids.length > 1 ? command.replace(shellLine([ids.join(',')]), () => idCount(ids.length)) : command;
	const fitting = [command, shortened].map(text => continued(text, width)).find(({length}) => length <= most);
	return fitting ?? wrap(commandTooLong, width).slice(0, most);
}

/**
 * A command on lines that a shell takes as one: each but the last ends in a backslash, a flag has its value beside it,
 * and nothing in quotation marks is broken. Where a word is wider than a line, it is broken there, and the lines are to
 * be read only.
 */
function continued(command: string, width: number): readonly string[] {
	if (displayWidth(command) <= width) return [command];
	const words = shellWords(command);
	const room = width - 2;
	if (words.some(word => displayWidth(word) > room)) return wrap(command, width);
	const lines: string[] = [];
	for (const part of partsOf(words).flatMap(each =>
		displayWidth(each) > room ? shellWords(each) : [each],
	)) {
		const joined = lines.length === 0 ? part : `${lines.at(-1)} ${part}`;
		if (lines.length > 0 && displayWidth(joined) > room) lines.push(part);
		else lines[Math.max(0, lines.length - 1)] = joined;
	}
	return lines.map((text, index) => (index === lines.length - 1 ? text : `${text} \\`));
}

/** The words of a command, each flag with the value behind it. */
function partsOf(words: readonly string[]): readonly string[] {
	const parts: string[] = [];
	for (const word of words) {
		const before = parts.at(-1);
		const isValue = before?.startsWith('-') && !before.includes(' ') && !word.startsWith('-');
		if (isValue) parts[parts.length - 1] = `${before} ${word}`;
		else parts.push(word);
	}
	return parts;
}
