import {keyLines, meaningLines} from '../../kit/help.ts';
import {blank, line, type Line} from '../../kit/line.ts';
import {reviewBindings} from '../keys.ts';
import type {ReviewViewModel} from '../view-model.ts';

/** Every key, by what it does and where, and the meaning of the signs: printed from the key table. */
export function reviewHelpLines({messages}: Pick<ReviewViewModel, 'messages'>): readonly Line[] {
	return [
		line(` ${messages.helpTitle}`, 'heading'),
		...keyLines(reviewBindings, messages),
		blank,
		line(` ${messages.signsTitle}`, 'heading'),
		...meaningLines(Object.entries(messages.signs)),
	];
}
