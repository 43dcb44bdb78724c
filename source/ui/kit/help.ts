import {displayWidth} from '../../text/width.ts';
import type {Binding} from './keys.ts';
import type {Line} from './line.ts';

const names: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	'page-up': 'PgUp',
	'page-down': 'PgDn',
	home: 'Home',
	end: 'End',
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	'shift-tab': 'Shift-Tab',
	space: 'Space',
};

/** A key as it is printed on the keyboard: `Ctrl-U`, `PgDn`. */
export function keyLabel(key: string): string {
	const alternate = /^alt-(?<letter>.)$/u.exec(key)?.groups?.['letter'];
	if (alternate !== undefined) return `Alt-${alternate.toUpperCase()}`;
	const control = /^ctrl-(?<letter>.)$/u.exec(key)?.groups?.['letter'];
	return control ? `Ctrl-${control.toUpperCase()}` : (names[key] ?? key);
}

/** The words of a program's help. */
export interface HelpWords<Mode extends string, Command extends string> {
	readonly commands: Readonly<Partial<Record<Command, string>>>;
	/** The names of the modes, in the order in which a line names them. */
	readonly modes: Readonly<Record<Mode, string>>;
}

/** The listed keys of a table, one binding a line: the keys, what they do, and where, unless in most modes. */
export function keyLines<Mode extends string, Command extends string>(
	bindings: readonly Binding<Mode, Command, string>[],
	{commands, modes}: HelpWords<Mode, Command>,
): readonly Line[] {
	const names = Object.entries<string>(modes);
	const rows = bindings
		.filter(binding => binding.isListed)
		.map(binding => {
			const own = names.filter(([mode]) => binding.modes.some(each => each === mode));
			return {
				keys: binding.keys.map(key => keyLabel(key)).join('  '),
				text: commands[binding.command] ?? binding.command,
				where: own.length > names.length / 2 ? '' : own.map(([, name]) => name).join(', '),
			};
		});
	const width = widestOf(rows.map(row => row.keys));
	return rows.map(({keys, text, where}) => [
		...term(keys, width),
		{text, style: 'plain'},
		{text: where === '' ? '' : `  ${where}`, style: 'dim'},
	]);
}

/** Terms and what each of them means, the meanings in one column. */
export function meaningLines(pairs: readonly (readonly [term: string, meaning: string])[]): readonly Line[] {
	const width = widestOf(pairs.map(([text]) => text));
	return pairs.map(([text, meaning]) => [...term(text, width), {text: meaning, style: 'plain'}]);
}

function widestOf(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(text => displayWidth(text)));
}

function term(text: string, width: number): Line {
	return [{text: `   ${text}${' '.repeat(width - displayWidth(text) + 2)}`, style: 'accent'}];
}
