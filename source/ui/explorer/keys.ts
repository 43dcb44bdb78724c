import type {Key} from 'ink';
import {graphemes} from '../../text/width.ts';

/** Where keys mean different things. */
export type Mode = 'list' | 'search' | 'picker' | 'filters' | 'detail' | 'related' | 'export' | 'help';

/** One key: its name (`up`, `enter`, `ctrl-u`), or the character it types. */
export interface KeyPress {
	readonly name: string;
	/** What it types; empty for a key that types nothing. */
	readonly text: string;
}

/** What a key can do. */
export type Command =
	| 'up'
	| 'down'
	| 'page-up'
	| 'page-down'
	| 'half-up'
	| 'half-down'
	| 'first'
	| 'last'
	| 'left'
	| 'right'
	| 'accept'
	| 'back'
	| 'search'
	| 'years'
	| 'leaders'
	| 'filters'
	| 'clear-filters'
	| 'sort'
	| 'export'
	| 'language'
	| 'mark'
	| 'show-marked'
	| 'help'
	| 'quit'
	| 'interrupt'
	| 'next'
	| 'previous'
	| 'open-source'
	| 'copy-citation'
	| 'related'
	| 'complete'
	| 'complete-back'
	| 'next-field'
	| 'previous-field'
	| 'delete-back'
	| 'delete-forward'
	| 'delete-word'
	| 'delete-line'
	| 'line-start'
	| 'line-end';

/** A line of the key table. */
export interface Binding {
	readonly modes: readonly Mode[];
	/** Names of {@link KeyPress}. */
	readonly keys: readonly string[];
	readonly command: Command;
	/** Whether the help screen names it; keys of a text field that every shell has are left out. */
	readonly isListed: boolean;
}

const lists: readonly Mode[] = ['list', 'detail', 'related', 'filters', 'help'];
const pages: readonly Mode[] = [...lists, 'search', 'picker'];
const fields: readonly Mode[] = ['search', 'picker', 'export'];
const main: readonly Mode[] = ['list', 'detail'];

function listed(modes: readonly Mode[], keys: readonly string[], command: Command): Binding {
	return {modes, keys, command, isListed: true};
}

function unlisted(modes: readonly Mode[], keys: readonly string[], command: Command): Binding {
	return {modes, keys, command, isListed: false};
}

/** Every key of the explorer. The first binding that fits wins; the help screen is printed from this table. */
export const bindings: readonly Binding[] = [
	listed(lists, ['up', 'k'], 'up'),
	listed(lists, ['down', 'j'], 'down'),
	unlisted([...fields], ['up', 'ctrl-p'], 'up'),
	unlisted([...fields], ['down', 'ctrl-n'], 'down'),
	listed(pages, ['page-up'], 'page-up'),
	listed(pages, ['page-down'], 'page-down'),
	listed(lists, ['ctrl-u'], 'half-up'),
	listed(lists, ['ctrl-d'], 'half-down'),
	listed(lists, ['g', 'home'], 'first'),
	listed(lists, ['G', 'end'], 'last'),
	listed(['list', 'detail'], ['/'], 'search'),
	listed([...fields, 'list', 'filters', 'related'], ['enter'], 'accept'),
	listed(['list', 'search', 'picker', 'filters', 'detail', 'related', 'export', 'help'], ['escape'], 'back'),
	listed(['list'], ['y'], 'years'),
	listed(['list'], ['l'], 'leaders'),
	listed(['list'], ['f'], 'filters'),
	listed(['list', 'filters'], ['x'], 'clear-filters'),
	listed(['list'], ['s'], 'sort'),
	listed(['list'], ['space'], 'mark'),
	listed(['picker'], ['tab'], 'mark'),
	listed(['search'], ['tab'], 'complete'),
	unlisted(['search'], ['shift-tab'], 'complete-back'),
	listed(['list'], ['m'], 'show-marked'),
	listed(['detail'], ['n'], 'next'),
	listed(['detail'], ['p'], 'previous'),
	listed(['detail'], ['o'], 'open-source'),
	listed(['list', 'detail'], ['c'], 'copy-citation'),
	listed(['detail'], ['r'], 'related'),
	listed(main, ['e'], 'export'),
	listed(['list', 'detail', 'filters', 'related'], ['L'], 'language'),
	listed(lists, ['?'], 'help'),
	listed(lists, ['q'], 'quit'),
	listed([...lists, ...fields], ['ctrl-c'], 'interrupt'),
	unlisted(['detail'], ['enter', 'space'], 'page-down'),
	unlisted(['help'], ['enter'], 'back'),
	unlisted(['detail', 'filters', 'related'], ['left', 'h'], 'back'),
	unlisted(['list', 'filters', 'related'], ['right'], 'accept'),
	unlisted(['export'], ['tab'], 'next-field'),
	unlisted(['export'], ['shift-tab'], 'previous-field'),
	unlisted(fields, ['left', 'ctrl-b'], 'left'),
	unlisted(fields, ['right', 'ctrl-f'], 'right'),
	unlisted(fields, ['backspace'], 'delete-back'),
	unlisted(fields, ['delete', 'ctrl-d'], 'delete-forward'),
	unlisted(fields, ['ctrl-w'], 'delete-word'),
	unlisted(fields, ['ctrl-u'], 'delete-line'),
	unlisted(fields, ['home', 'ctrl-a'], 'line-start'),
	unlisted(fields, ['end', 'ctrl-e'], 'line-end'),
];

/** Modes in which a character that is no command is text. */
export function isTextMode(mode: Mode): boolean {
	return fields.includes(mode);
}

/** What a key does in a mode, or undefined where it does nothing but, perhaps, type. */
export function commandFor(mode: Mode, press: KeyPress): Command | undefined {
	return bindings.find(binding => binding.modes.includes(mode) && binding.keys.includes(press.name))?.command;
}

const namedKeys: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'page-up'],
	['pageDown', 'page-down'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const controlNames: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	// One letter to Unicode, one key to a reader.
	'\r\n': 'enter',
	'\t': 'tab',
	' ': 'space',
	'\u{1B}': 'escape',
	'\u{7F}': 'backspace',
	'\u{08}': 'backspace',
};

/**
 * The keys in one chunk of input. Ink hands over what arrived at once: three fast `j`s, or what a Vietnamese input
 * method sends to correct a word (letters, backspaces, letters), so a chunk is taken apart into letters. 0x7F and
 * 0x08 are both Backspace.
 */
export function pressesOf(input: string, key: Key): readonly KeyPress[] {
	if (key.tab) return [{name: key.shift ? 'shift-tab' : 'tab', text: ''}];
	const named = namedKeys.find(([property]) => key[property] === true);
	if (named && input.length <= 1) return [{name: named[1], text: ''}];
	if (key.ctrl && input.length === 1) return [{name: `ctrl-${input}`, text: ''}];
	if (key.meta || key.super || key.hyper) return [];
	return graphemes(input).flatMap(letter => pressOf(letter));
}

function pressOf(letter: string): readonly KeyPress[] {
	const name = controlNames[letter];
	if (name) return [{name, text: letter === ' ' ? ' ' : ''}];
	const code = letter.codePointAt(0) ?? 0;
	if (code < 0x20) return [{name: `ctrl-${String.fromCodePoint(code + 0x60)}`, text: ''}];
	return [{name: letter, text: letter}];
}
