import {shellLine} from '../../../text/shell-line.ts';
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
 * A command on lines that a shell takes as one: each but the last ends in a backslash. Where a word is wider than a
 * line, it is broken there, and the lines are to be read only.
 */
function continued(command: string, width: number): readonly string[] {
	const whole = wrap(command, width);
	if (whole.length < 2 || command.split(' ').some(word => displayWidth(word) > width - 2)) return whole;
	const lines = wrap(command, width - 2);
	return lines.map((text, index) => (index === lines.length - 1 ? text : `${text} \\`));
}
