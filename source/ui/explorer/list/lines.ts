import {gridLines, type Frame} from '../../kit/frame.ts';
import {line, padLine, type Line} from '../../kit/line.ts';
import {recordLines} from '../detail/index.ts';
import type {ViewModel} from '../view-model.ts';
import {listTable} from './record-table.ts';

/**
 * The list, with a preview of the selected record where there is room. It is lines, not a grid: ink-table takes more
 * than a tenth of a key for it (test/bench/RESULTS.md).
 */
export function listFrame(model: ViewModel): Frame {
	const {layout, results} = model;
	const list = results.total === 0 ? nothingFoundLines(model) : gridLines(listTable(model));
	if (layout.previewColumns === 0) return list;
	return previewLines(model).map((each, index) => [
		...padLine(list[index] ?? [], layout.listColumns),
		...each,
	]);
}

/** The lines in the list's place where nothing was found. */
function nothingFoundLines({messages, grandTotal}: ViewModel): readonly Line[] {
	return grandTotal === 0
		? [[], line(` ${messages.emptyDatabase}`)]
		: [[], line(` ${messages.nothingFound}`), line(` ${messages.nothingFoundAdvice}`, 'dim')];
}

/** The selected record beside the list: as many lines as the body has. */
function previewLines({
	record,
	layout,
	messages,
	state,
	vocabulary,
	results,
	visit,
}: ViewModel): readonly Line[] {
	const context = {language: state.language, messages, vocabulary, terms: results.terms, visit};
	const all = record ? recordLines(record, layout.previewColumns - 3, context) : [];
	const isCut = all.length > layout.bodyLines;
	const shown = isCut
		? [...all.slice(0, layout.bodyLines - 1), line(messages.more(all.length - layout.bodyLines + 1), 'dim')]
		: all;
	return Array.from({length: layout.bodyLines}, (_, index) => [
		{text: '│ ', style: 'dim' as const},
		...(shown[index] ?? []),
	]);
}
