import {laidOver} from '../kit/box.ts';
import {isGrid, linesOf, paddedFrame, type Frame} from '../kit/frame.ts';
import {fitLine, line} from '../kit/line.ts';
import {isTooSmall, sizeText, smallest} from '../kit/smallest.ts';
import {footLine} from './foot/lines.ts';
import {headLines} from './head/lines.ts';
import {listPanel} from './list/index.ts';
import {panelOf} from './panels.ts';
import type {ViewModel} from './view-model.ts';

/**
 * The whole screen: head, the panel that has the keys, foot, in one line less than the terminal has. Where the
 * terminal is too small for them, a single line says so, uncut: a screen reader says all of it.
 */
export function frameOf(model: ViewModel): Frame {
	const {state, layout, messages} = model;
	const {columns, lines, bodyLines} = layout;
	const size = {columns, rows: lines + 1};
	if (isTooSmall(size)) return [line(messages.words.tooSmall(sizeText(size), sizeText(smallest)))];
	const {draw, isOverList} = panelOf(state.panel.type);
	const own = draw(model, state.panel);
	// A screen reader reads line by line: nothing stands beside anything else.
	const isLaidOver = isOverList === true && layout.mayStandBeside;
	const body = isLaidOver
		? laidOver(linesOf(listPanel.draw(model, {type: 'list'})), linesOf(own), columns)
		: own;
	return [
		...headLines(model),
		...paddedFrame(body, bodyLines).map(part => (isGrid(part) ? part : fitLine(part, columns))),
		footLine(model),
	];
}
