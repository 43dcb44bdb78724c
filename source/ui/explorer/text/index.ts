import {graphemes, displayWidth} from '../../../text/width.ts';
import {step} from '../../kit/program.ts';
import {popped} from '../../kit/stack.ts';
import {blank, line, withLink, type Line} from '../../kit/line.ts';
import type {TextPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {linkOf} from '../web-address.ts';

/** A text in full over the whole width, so that a terminal copies it in one piece. */
export const wholeTextPanel: PanelKind<TextPanel> = {
	reduce: (state, panel, command) => {
		if (command !== 'copy-address') return step(popped(state));
		return step(state, {type: 'copy-text', what: 'address', text: panel.text});
	},
	type: null,
	draw: (model, {why, text}) => {
		const link = linkOf(text, model);
		return [
			line(` ${why}`, 'strong'),
			blank,
			...wholeText(text, model.layout.columns).map(each => withLink(each, link)),
		];
	},
	pageSize: ({layout}) => layout.bodyLines,
	rowAt: null,
	scrollMax: null,
};

/** A text in lines that are as wide as the terminal: nothing stands before them, and nothing is left out. */
export function wholeText(text: string, columns: number): readonly Line[] {
	return text.split('\n').flatMap(each => wholeLine(each, columns));
}

function wholeLine(text: string, columns: number): readonly Line[] {
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
