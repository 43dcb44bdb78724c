import {footerLine} from './footer.ts';
import {headerLines} from './header.ts';
import {isTooSmall} from './layout.ts';
import {fitLine, line, type Line} from '../kit/line.ts';
import {listLines} from './list/lines.ts';
import type {ViewModel} from './view-model.ts';

/** The only line on a terminal that is too small for the explorer, uncut: a screen reader says all of it. */
export function tooSmallLine({layout, messages}: ViewModel): Line {
	return line(messages.words.tooSmall(layout.columns, layout.lines + 1));
}

/** The whole screen while the list is open, as lines: the same that the components show. */
export function listFrame(model: ViewModel): readonly Line[] {
	const {columns, lines} = model.layout;
	const all = isTooSmall(columns, lines + 1)
		? [tooSmallLine(model)]
		: [...headerLines(model), ...listLines(model), footerLine(model)];
	return all.map(each => fitLine(each, columns));
}
