import {displayWidth} from '../../../text/width.ts';
import {bindings, type Mode} from '../keys.ts';
import {line, type Line} from '../../kit/line.ts';
import type {Messages} from '../messages/index.ts';

const modes: readonly Mode[] = ['list', 'detail', 'related', 'filters', 'picker', 'search', 'export', 'help'];
const keyNames: Readonly<Record<string, string>> = {
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
};

/** A key as it is printed on the keyboard: `Ctrl-U`, `PgDn`. */
export function keyLabel(key: string): string {
	const control = /^ctrl-(?<letter>.)$/u.exec(key)?.groups?.['letter'];
	return control ? `Ctrl-${control.toUpperCase()}` : (keyNames[key] ?? key);
}

/** Every key, by what it does and where, and the search language: printed from the key table. */
export function helpLines(messages: Messages): readonly Line[] {
	const rows = bindings
		.filter(binding => binding.isListed)
		.map(binding => ({
			keys: binding.keys.map(key => keyLabel(key)).join('  '),
			text: messages.commands[binding.command] ?? binding.command,
			where:
				binding.modes.length >= 5
					? ''
					: modes
							.filter(mode => binding.modes.includes(mode))
							.map(mode => messages.modes[mode])
							.join(', '),
		}));
	return [
		line(` ${messages.helpTitle}`, 'heading'),
		...rows.map((row): Line => [
			{text: `   ${row.keys.padEnd(14)}`, style: 'accent'},
			{text: row.text, style: 'plain'},
			{text: row.where === '' ? '' : `  ${row.where}`, style: 'dim'},
		]),
		[],
		line(` ${messages.searchTitle}`, 'heading'),
		...messages.searchHelp.map(([example, meaning]): Line => [
			{text: `   ${example}${' '.repeat(Math.max(2, 30 - displayWidth(example)))}`, style: 'accent'},
			{text: meaning, style: 'plain'},
		]),
	];
}
