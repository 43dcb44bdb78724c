import {displayWidth} from '../../../text/width.ts';
import {keyLabel} from '../../explorer/help/lines.ts';
import {line, type Line} from '../../kit/line.ts';
import {reviewBindings, type ReviewMode} from '../keys.ts';
import type {ReviewViewModel} from '../view-model.ts';

const modes: readonly ReviewMode[] = ['list', 'fields', 'edit', 'summary', 'help'];

/** Every key, by what it does and where, and what the signs mean: printed from the key table. */
export function reviewHelpLines({messages}: Pick<ReviewViewModel, 'messages'>): readonly Line[] {
	const rows = reviewBindings
		.filter(binding => binding.isListed)
		.map(binding => ({
			keys: binding.keys.map(key => (key === 'shift-tab' ? 'Shift-Tab' : keyLabel(key))).join('  '),
			text: messages.commands[binding.command] ?? binding.command,
			where:
				binding.modes.length >= 4
					? ''
					: modes
							.filter(mode => binding.modes.includes(mode))
							.map(mode => messages.modes[mode])
							.join(', '),
		}));
	const keyWidth = Math.max(...rows.map(row => displayWidth(row.keys))) + 2;
	return [
		line(` ${messages.helpTitle}`, 'heading'),
		...rows.map((row): Line => [
			{text: `  ${row.keys}${' '.repeat(keyWidth - displayWidth(row.keys))}`, style: 'accent'},
			{text: row.text, style: 'plain'},
			{text: row.where === '' ? '' : `  ${row.where}`, style: 'dim'},
		]),
		[],
		line(` ${messages.signsTitle}`, 'heading'),
		...Object.entries(messages.signs).map(([sign, meaning]): Line => [
			{text: `  ${sign}${' '.repeat(keyWidth - displayWidth(sign))}`, style: 'accent'},
			{text: meaning, style: 'plain'},
		]),
	];
}
