import {keyFor} from './key-names.ts';
import type {Copied} from './effect.ts';
import type {Messages} from './messages/index.ts';
import type {Notice, Shown, State} from './model.ts';

/** The state with a notice at the foot. */
export function noted(state: State, kind: Notice['kind'], text: string): State {
	return {...state, notice: {kind, text}};
}

/** The other language, told in the one that is left, to a reader who may not read the other. */
export function inOtherLanguage(state: State, {messages}: Shown): State {
	const language = state.language === 'en' ? 'vi' : 'en';
	return noted({...state, language}, 'info', messages.otherLanguage(keyFor(state, 'language')));
}

/** The ways to a clipboard as a reader may know them. */
const copyWays = {tmux: 'tmux', terminal: 'OSC 52'} as const;

/** Says what is on its way to a clipboard. */
export function copiedText(
	way: keyof typeof copyWays,
	{what, count}: {readonly what: Copied; readonly count: number},
	{copied, citationsCopied}: Messages,
): string {
	return count > 1 ? citationsCopied(count, copyWays[way]) : copied[what](copyWays[way]);
}

/** Says that a text is too long for the clipboard, with the key that writes a file. */
export function tooLongText(state: State, {tooLongToCopy}: Messages): string {
	return tooLongToCopy(keyFor(state, 'export'));
}
