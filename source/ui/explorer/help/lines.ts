import {keyLines, meaningLines} from '../../kit/help.ts';
import {blank, line, type Line} from '../../kit/line.ts';
import {bindings} from '../keys.ts';
import type {Messages} from '../messages/index.ts';

/** Every key, by what it does and where, and the search language: printed from the key table. */
export function helpLines(messages: Messages, table = bindings): readonly Line[] {
	return [
		line(` ${messages.helpTitle}`, 'heading'),
		...keyLines(table, messages),
		blank,
		line(` ${messages.searchTitle}`, 'heading'),
		...meaningLines(messages.searchHelp),
	];
}
