import {bindingsOf} from '../kit/keys.ts';
import type {Command, Mode} from './commands.ts';
import type {Messages} from './messages/index.ts';

const {unlisted} = bindingsOf<Mode, Command, keyof Messages['keyWords']>();

/** The keys of a shell that move in a line of text and delete from it, in modes in which letters are text. */
export function editingKeys(textModes: readonly Mode[]) {
	return [
		unlisted(textModes, ['left', 'ctrl-b'], 'left'),
		unlisted(textModes, ['right', 'ctrl-f'], 'right'),
		unlisted(textModes, ['ctrl-left', 'alt-left', 'alt-b'], 'word-left'),
		unlisted(textModes, ['ctrl-right', 'alt-right', 'alt-f'], 'word-right'),
		unlisted(textModes, ['backspace'], 'delete-back'),
		unlisted(textModes, ['delete', 'ctrl-d'], 'delete-forward'),
		unlisted(textModes, ['ctrl-w'], 'delete-word'),
		unlisted(textModes, ['alt-backspace', 'ctrl-backspace'], 'delete-word-back'),
		unlisted(textModes, ['alt-d', 'ctrl-delete', 'alt-delete'], 'delete-word-forward'),
		unlisted(textModes, ['ctrl-u'], 'delete-line', {people: [3, 'clear']}),
		unlisted(textModes, ['ctrl-k'], 'delete-rest'),
		unlisted(textModes, ['home', 'ctrl-a'], 'line-start'),
		unlisted(textModes, ['end', 'ctrl-e'], 'line-end'),
	];
}
