import type {Frame} from '../../kit/frame.ts';
import {line, spread, type Line} from '../../kit/line.ts';
import type {DetailPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {withHits} from './hits.ts';
import {firstFrom, scrollOf} from './finding.ts';
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

/** Lists the lines of the open record that have what is looked for in it. */
export function detailHits(model: ViewModel): readonly number[] {
	const text = textToFind(model);
	if (text === '') return [];
	return wholeText(model).flatMap((each, index) => (withHits(each, text) ? [index] : []));
}

/** One record in full, scrolled, and where in the list it is. While a text is typed to be found, its first hit. */
export function detailFrame(model: ViewModel, {scroll}: DetailPanel): Frame {
	const {layout, state, results, messages} = model;
	const text = textToFind(model);
	const lines = wholeText(model);
	const page = detailPage(model);
	const scrollMax = Math.max(0, lines.length - page);
	const hits = state.panel.type === 'find' ? detailHits(model) : [];
	const first = hits[firstFrom(hits, scroll)];
	const from =
		first === undefined ? Math.min(scroll, scrollMax) : scrollOf(first, {pageSize: page, scrollMax});
	const shown = Array.from({length: page}, (_, index) => {
		const each = lines[from + index] ?? [];
		return text === '' ? each : (withHits(each, text) ?? each);
	});
	const below = lines.length - from - page;
	const position = spread(
		line(below > 0 ? ` ${messages.more(below)}` : ''),
		line(`${messages.position(state.cursor + 1, results.total)} `),
		layout.columns,
	);
	return [...shown, position];
}

function textToFind({state: {panel}}: ViewModel): string {
	if (panel.type === 'find') return panel.field.text.trim();
	return panel.type === 'detail' ? (panel.find?.text ?? '') : '';
}

function wholeText(model: ViewModel): readonly Line[] {
	const {record, layout, state, messages, vocabulary, results, visit, hasLinks} = model;
	if (!record) return [];
	const width = Math.min(widestText, layout.columns - 2);
	// What is looked for in the record alone is marked.
	const terms = textToFind(model) === '' ? results.terms : [];
	const context = {language: state.language, messages, vocabulary, terms, visit, hasLinks};
	return recordLines(record, width, context).map(each => [{text: ' ', style: 'plain' as const}, ...each]);
}
