import type {Line} from '../kit/line.ts';
import {popped, withPanel} from '../kit/stack.ts';
import {stepOf} from '../kit/viewport.ts';
import type {ReviewHelpPanel, SummaryPanel} from './model.ts';
import type {ReviewPanelKind} from './panel.ts';
import type {ReviewViewModel} from './view-model.ts';

/** A panel that shows a text over the whole body and scrolls it. */
export function textPanel<Own extends SummaryPanel | ReviewHelpPanel>(
	text: (model: ReviewViewModel) => readonly Line[],
): ReviewPanelKind<Own> {
	return {
		reduce: (state, panel, command, shown) => {
			if (command === 'back') return popped(state);
			const scroll = Math.max(0, Math.min(panel.scroll + stepOf(command, shown), shown.scrollMax));
			return withPanel(state, {...panel, scroll});
		},
		type: null,
		draw: (model, {scroll}) => {
			const {bodyLines} = model.layout;
			const lines = text(model);
			const from = Math.max(0, Math.min(scroll, lines.length - bodyLines));
			return lines.slice(from, from + bodyLines);
		},
		pageSize: ({bodyLines}) => bodyLines,
		text,
	};
}
