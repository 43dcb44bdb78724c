import type {Frame} from '../../kit/frame.ts';
import {line, spread, type Line} from '../../kit/line.ts';
import type {DetailPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {recordLines} from './record-lines.ts';

/** Columns of text that a reader's eye follows well; a wider terminal leaves the rest empty. */
const widestText = 100;

/** Counts the lines of a record that are shown; the last line of the body holds the position. */
export function detailPage({layout}: Pick<ViewModel, 'layout'>): number {
	return Math.max(1, layout.bodyLines - 1);
}

/** Measures how far the open record can be scrolled. */
export function detailScrollMax(model: ViewModel): number {
	return Math.max(0, wholeText(model).length - detailPage(model));
}

/** One record in full, scrolled, and where in the list it is. */
export function detailFrame(model: ViewModel, {scroll}: DetailPanel): Frame {
	const {layout, state, results, messages} = model;
	const lines = wholeText(model);
	const page = detailPage(model);
	const from = Math.min(scroll, Math.max(0, lines.length - page));
	const shown = Array.from({length: page}, (_, index) => lines[from + index] ?? []);
	const below = lines.length - from - page;
	const position = spread(
		line(below > 0 ? ` ${messages.more(below)}` : '', 'dim'),
		line(`${messages.position(state.cursor + 1, results.total)} `, 'dim'),
		layout.columns,
	);
	return [...shown, position];
}

function wholeText({
	record,
	layout,
	state,
	messages,
	vocabulary,
	results,
	visit,
}: ViewModel): readonly Line[] {
	if (!record) return [];
	const width = Math.min(widestText, layout.columns - 2);
	const context = {language: state.language, messages, vocabulary, terms: results.terms, visit};
	return recordLines(record, width, context).map(each => [{text: ' ', style: 'plain' as const}, ...each]);
}
