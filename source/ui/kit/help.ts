import {displayWidth} from '../../text/width.ts';
import {digits, type Binding} from './keys.ts';
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
	space: 'Space',
	delete: 'Del',
	f1: 'F1',
};

const modified = /^(?<modifiers>(?:(?:ctrl|alt|shift)-)+)(?<key>.+)$/su;

/** A key as it is printed on the keyboard: `Ctrl-U`, `PgDn`, `Shift-Tab`. */
export function keyLabel(key: string): string {
	const {modifiers = '', key: plain = key} = modified.exec(key)?.groups ?? {};
	if (modifiers === '') return names[key] ?? key;
	const before = modifiers.replaceAll(/(?<![a-z])[acs](?=[a-z]+-)/gu, first => first.toUpperCase());
	return before + (names[plain] ?? plain.toUpperCase());
}

/** The keys of a binding as they are printed; the nine digits are one. */
export function keyLabels(keys: readonly string[]): readonly string[] {
	const hasDigits = digits.every(digit => keys.includes(digit));
	const rest = hasDigits ? keys.filter(key => !digits.includes(key)) : keys;
	return [...(hasDigits ? ['1–9'] : []), ...rest.map(key => keyLabel(key))];
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
				keys: keyLabels(binding.keys).join('  '),
				text: commands[binding.command] ?? binding.command,
				where: own.length * 2 >= names.length ? '' : own.map(([, name]) => name).join(', '),
			};
		});
	const width = widestOf(rows.map(row => row.keys));
	return rows.map(({keys, text, where}) => [
		...term(keys, width),
		{text, style: 'plain'},
		{text: where === '' ? '' : `  ${where}`, style: 'plain'},
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
