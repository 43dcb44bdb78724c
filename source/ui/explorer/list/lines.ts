import {line, padLine, type Line} from '../../kit/line.ts';
import {listTable} from './record-table.ts';
import {recordLines} from '../detail/record-lines.ts';
import {tableLines} from '../../kit/table-cells.ts';
import type {ViewModel} from '../view-model.ts';

/** What stands in the list's place where nothing was found. */
export function nothingFoundLines({messages, grandTotal}: ViewModel): readonly Line[] {
	return grandTotal === 0
		? [[], line(` ${messages.emptyDatabase}`)]
		: [[], line(` ${messages.nothingFound}`), line(` ${messages.nothingFoundAdvice}`, 'dim')];
}

/** The selected record beside the list: as many lines as the body has. */
export function previewLines({
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

/** The list with its preview, as the lines between head and foot. */
export function listLines(model: ViewModel): readonly Line[] {
	const {layout, results} = model;
	const list = results.total === 0 ? nothingFoundLines(model) : tableLines(listTable(model));
	const preview = layout.previewColumns > 0 ? previewLines(model) : [];
	return Array.from({length: layout.bodyLines}, (_, index) => [
		...padLine(list[index] ?? [], layout.listColumns),
		...(preview[index] ?? []),
	]);
}
