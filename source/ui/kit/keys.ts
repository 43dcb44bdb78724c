import type {Key} from 'ink';
import {safeText} from '../../text/safe.ts';
import {graphemes} from '../../text/width.ts';

/** One key: its name (`up`, `enter`, `ctrl-u`), or the character it types. */
export interface KeyPress {
	readonly name: string;
	/** What it types; empty for a key that types nothing. */
	readonly text: string;
}

/**
 * A binding at the foot of the screen: its place from the left, a word of the program's messages, and the place as
 * which it gives way where not all have room; without one its own, but for the last two, which stay longest. From
 * place 20 on it stands at the right edge.
 */
export type FootPlace<Word extends string> = readonly [place: number, word: Word, givesWayAs?: number];

/**
 * A line of a key table: in each of these modes, each of these keys ({@link KeyPress}, by name) is this command. A
 * program has one table, from which its help and its foot are printed.
 */
export interface Binding<Mode extends string, Command extends string, Word extends string> {
	readonly modes: readonly Mode[];
	readonly keys: readonly string[];
	readonly command: Command;
	/** False for keys that every text field or every list has: the help leaves them out. */
	readonly isListed: boolean;
	/** The modes whose foot names it; only those of its own count. */
	readonly foot: Readonly<Partial<Record<Mode, FootPlace<Word>>>> | undefined;
}

/** The command of a key in a mode: that of the first binding that has both; undefined where none has. */
export function commandFor<Mode extends string, Command extends string>(
	bindings: readonly Binding<Mode, Command, string>[],
	mode: Mode,
	{name}: KeyPress,
): Command | undefined {
	return bindings.find(binding => binding.modes.includes(mode) && binding.keys.includes(name))?.command;
}

/** The keys that begin a number. */
export const digits: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

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

/**
 * The character that stands for F1, which Ink tells nobody of (kit/terminal-input.ts puts it there): the one that
 * AppKit has for it, of a private area.
 */
export const functionKey = '\u{F704}';

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
	[functionKey]: 'f1',
};

/** The names of keys that type nothing, or are told by a name. */
const namesOfKeys: ReadonlySet<string> = new Set([
	...namedKeys.map(([, name]) => name),
	...Object.values(controlNames),
]);
/** The names of keys, for whoever names one that there is not. */
export const keyNames = `a character, alone or behind alt-, a to z behind ctrl-, and ${[...namesOfKeys].join(', ')}, alone or behind ctrl-, alt- or shift-`;

const named = /^(?<modifiers>(?:ctrl-)?(?:alt-)?(?:shift-)?)(?<name>.+)$/su;
/** The characters that have a code of their own with Control: those from 1 to 31, but for Tab, Enter and the like. */
const withControl = /^[a-gj-ln-z\\\]^_]$/u;

/** Returns true for a name that a {@link KeyPress} can have: `e`, `page-up`, `ctrl-e`, `alt-left`. */
export function isKeyName(text: string): boolean {
	const {modifiers = '', name = ''} = named.exec(text)?.groups ?? {};
	if (namesOfKeys.has(name)) return true;
	// Shift makes another letter of a letter.
	if (!isCharacter(name) || modifiers.includes('shift-')) return false;
	return !modifiers.includes('ctrl-') || withControl.test(name);
}

function isCharacter(name: string): boolean {
	return graphemes(name).length === 1 && safeText(name) === name && name.trim() !== '';
}

/** Characters of which Control makes another key. */
const twins: ReadonlyMap<string, string> = new Map([
	['i', 'tab'],
	['m', 'enter'],
	['h', 'backspace'],
	['[', 'escape'],
]);

/** The key as which one that is none (`ctrl-E`, `ctrl-i`, `shift-e`) comes from a terminal; null for others. */
export function keyMeant(text: string): string | null {
	const lower = text.replace(/^(?:Ctrl|Alt|Shift)-/u, modifier => modifier.toLowerCase());
	const {modifiers = '', name = ''} = named.exec(lower)?.groups ?? {};
	if (modifiers === 'shift-' && isCharacter(name)) return name.toUpperCase();
	const others = modifiers.replace(/^ctrl-/u, '');
	const letter = others === modifiers ? name : name.toLowerCase();
	const twin = others === modifiers ? undefined : twins.get(letter);
	const meant = twin === undefined ? `${modifiers}${letter}` : `${others}${twin}`;
	return meant !== text && isKeyName(meant) ? meant : null;
}

/**
 * The two ways to write a line of a key table: one that the help names, and one that it leaves out.
 * @example listed(['list', 'see-also'], ['enter', 'right'], 'open', {list: [2, 'open']})
 */
export function bindingsOf<Mode extends string, Command extends string, Word extends string>() {
	type Line = Binding<Mode, Command, Word>;
	const line =
		(isListed: boolean) =>
		(modes: Line['modes'], keys: Line['keys'], command: Command, foot?: Line['foot']): Line => ({
			modes,
			keys,
			command,
			isListed,
			foot,
		});
	return {listed: line(true), unlisted: line(false)};
}

/**
 * The keys in one chunk of input. Ink hands over what arrived at once: three fast `j`s, or what a Vietnamese input
 * method sends to correct a word (letters, backspaces, letters), so a chunk is taken apart into letters. 0x7F and
 * 0x08 are both Backspace. A modifier is part of the name (`alt-left`), so that no key is taken for a plainer one.
 */
export function pressesOf(input: string, key: Key): readonly KeyPress[] {
	const modifiers = `${key.ctrl ? 'ctrl-' : ''}${isAlt(key) ? 'alt-' : ''}`;
	const named = key.tab ? 'tab' : namedKeys.find(([property]) => key[property] === true)?.[1];
	if (named !== undefined && input.length <= 1) {
		// Esc twice, so fast that it reads as Alt-Esc.
		if (named === 'escape' && isAlt(key)) return [silent('escape'), silent('escape')];
		return [silent(`${modifiers}${key.shift ? 'shift-' : ''}${named}`)];
	}
	if (modifiers !== '') return graphemes(input).length === 1 ? [silent(modifiers + nameOf(input))] : [];
	// Alone it is a key of its own; among others it ends a line.
	if (input === '\n') return [silent('ctrl-j')];
	return graphemes(input).flatMap(letter => pressOf(letter));
}

function isAlt({meta, super: isSuper, hyper}: Key): boolean {
	return meta || isSuper || hyper;
}

function silent(name: string): KeyPress {
	return {name, text: ''};
}

function nameOf(letter: string): string {
	return letter === ' ' ? 'space' : letter;
}

/** The key that types a letter, or that a control character stands for. */
export function pressOf(letter: string): readonly KeyPress[] {
	const name = controlNames[letter];
	if (name) return [{name, text: letter === ' ' ? ' ' : ''}];
	const code = letter.codePointAt(0) ?? 0;
	if (code < 0x20) return [silent(`ctrl-${String.fromCodePoint(code + (code > 26 ? 0x40 : 0x60))}`)];
	return [{name: letter, text: letter}];
}
