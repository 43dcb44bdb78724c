import {lastOf} from '../../../domain/memo.ts';
import {graphemes, displayWidth} from '../../../text/width.ts';
import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import {blank, line, withLink, type Line} from '../../kit/line.ts';
import type {TextPanel} from '../model.ts';
import {scrolled} from '../movement.ts';
import type {PanelKind} from '../panel.ts';
import type {ViewModel} from '../view-model.ts';
import {linkOf} from '../web-address.ts';

/** A text in full over the whole width, so that a terminal copies it in one piece. */
export const wholeTextPanel: PanelKind<TextPanel> = {
	reduce: (state, panel, command, shown) => {
		if (command === 'copy-address')
			return step(state, {type: 'copy-text', what: 'address', text: panel.text});
		if (command === 'back') return step(popped(state));
		return step(withPanel(state, {...panel, scroll: scrolled(panel.scroll, command, shown)}));
	},
	type: null,
	draw: (model, {why, text, scroll}) => {
		const link = linkOf(text, model);
		const lines = uncutLines(text, model.layout.columns).map(each => withLink(each, link));
		const page = pageOf(model, lines);
		const from = Math.min(scroll, lines.length - page);
		const below = lines.length - page - from;
		return [
			line(` ${why}`, 'strong'),
			blank,
			...lines.slice(from, from + page),
			...(below > 0 ? [line(` ${model.messages.more(below)}`)] : []),
		];
	},
	pageSize: model => pageOf(model, linesOf(model)),
	rowAt: null,
	scrollMax: model => {
		const lines = linesOf(model);
		return lines.length - pageOf(model, lines);
	},
};

/** Counts the lines on screen, under the reason and a blank; where not all have room, the last says how many follow. */
function pageOf({layout}: ViewModel, lines: readonly Line[]): number {
	const room = Math.max(1, layout.bodyLines - 2);
	return lines.length <= room ? lines.length : Math.max(1, room - 1);
}

function linesOf({state: {panel}, layout}: ViewModel): readonly Line[] {
	return panel.type === 'text' ? uncutLines(panel.text, layout.columns) : [];
}

/** A text in lines that are as wide as the terminal: nothing stands before them, and nothing is left out. */
export const uncutLines = lastOf((text: string, columns: number): readonly Line[] =>
	text.split('\n').flatMap(each => uncutLine(each, columns)),
);

function uncutLine(text: string, columns: number): readonly Line[] {
	const lines: string[] = [];
	let present = '';
	let used = 0;
	for (const letter of graphemes(text)) {
		const width = displayWidth(letter);
		if (used + width > columns) {
			lines.push(present);
			present = '';
			used = 0;
		}
		present += letter;
		used += width;
	}
	return [...lines, present].map(each => line(each));
}
