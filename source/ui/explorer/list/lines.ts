import {numberIn} from '../../../words/index.ts';
import type {Frame} from '../../kit/frame.ts';
import {line, padLine, type Line} from '../../kit/line.ts';
import {listHeadings} from './headings.ts';
import {previewBelow, previewRule} from './preview.ts';
import {previewBeside} from './preview-beside.ts';
import {rowContext, rowLine} from './row-line.ts';
import type {ViewModel} from '../view-model.ts';

/**
 * The list, with a preview of the chosen record where there is room. It is lines, not a grid: rules stand between its
 * rows, and ink-table takes more than a tenth of a key for it (test/bench/RESULTS.md).
 */
export function listFrame(model: ViewModel): Frame {
	const {layout, results} = model;
	const list = results.total === 0 ? nothingFoundLines(model) : recordRows(model);
	if (layout.previewColumns > 0)
		return previewBeside(model).map((each, index) => [
			...padLine(list[index] ?? [], layout.listColumns),
			...each,
		]);
	if (layout.previewLines === 0 || results.total === 0) return list;
	const room = layout.bodyLines - layout.previewLines - 1;
	const above = Array.from({length: room}, (_, index) => list[index] ?? []);
	return [...above, previewRule(model), ...previewBelow(model)];
}

/** The lines in the list's place where nothing was found. */
function nothingFoundLines({messages, grandTotal}: ViewModel): readonly Line[] {
	return grandTotal === 0
		? [[], line(` ${messages.emptyDatabase}`)]
		: [[], line(` ${messages.nothingFound}`), line(` ${messages.nothingFoundAdvice}`, 'dim')];
}

function recordRows(model: ViewModel): readonly Line[] {
	const {layout, results, state, window} = model;
	const context = rowContext(model);
	const headings = layout.hasRuler ? [listHeadings(context)] : [];
	const rows = window.items.map((item): Line => {
		if (item.type === 'rule') return yearRule(item.section, model);
		const record = results.at(item.index);
		if (!record) return [];
		const marks = {isChosen: item.index === state.cursor, isMarked: state.marked.includes(record.id)};
		return rowLine(record, marks, context);
	});
	return [...headings, ...rows];
}

/** The rule over the records of a year, with how many of the view fall in it; `+2?` more do so possibly. */
function yearRule(year: string, {layout, yearCounts, state}: ViewModel): Line {
	const counted = yearCounts.get(year);
	const certain = counted ? counted.count - counted.possible : 0;
	const possible = counted && counted.possible > 0 ? `+${numberIn(counted.possible, state.language)}` : '';
	const count = `${numberIn(certain, state.language)}${possible === '' ? '' : ` ${possible}`}`;
	const width = layout.listColumns - year.length - count.length - 3 - (possible === '' ? 0 : 1);
	return [
		{text: ` ${year}`, style: 'strong'},
		{text: ` ${'─'.repeat(Math.max(0, width))} `, style: 'dim'},
		{text: count, style: 'plain'},
		{text: possible === '' ? '' : '?', style: 'doubt'},
	];
}
