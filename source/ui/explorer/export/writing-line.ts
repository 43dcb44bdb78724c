import {line, type Line} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/** The way of the file that is being written, for the foot of the screen; null while none is. */
export function writingLine({state, messages}: ViewModel): Line | null {
	const {panel} = state;
	if (panel.type !== 'export' || !panel.writing) return null;
	const {written, total} = panel.writing;
	return [
		...line(` ${messages.writing.on(written, total)}`, 'accent'),
		...line(`  ${messages.writing.stop}`),
	];
}
