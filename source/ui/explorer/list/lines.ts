import type {ListedEngagement} from '../../../domain/engagement.ts';
import type {Tier} from '../../../domain/filter.ts';
import {displayWidth, truncateAtWord} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import type {Frame} from '../../kit/frame.ts';
import {line, padLine, type Line} from '../../kit/line.ts';
import {listHeadings} from './headings.ts';
import {belowScrollMax, previewBelow, previewRule} from './preview.ts';
import {besideScrollMax, previewBeside} from './preview-beside.ts';
import {isByTime} from '../reading/list-window.ts';
import {rowContext, rowLine, type RowContext} from './row-line.ts';
import {whereItSaysSo} from './where-it-says-so.ts';
import {nothingFoundLines} from './empty-lines.ts';
import {keyFor} from '../key-names.ts';
import type {ListPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {yearRule} from '../year-rule.ts';

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

function recordRows(model: ViewModel): readonly Line[] {
	const {layout, results, state, window} = model;
	const context = rowContext(model);
	const headings = layout.hasRuler ? [listHeadings(context)] : [];
	const rows = window.items.map((item): Line => {
		if (item.type === 'rule')
			return isByTime(results)
				? yearRule(
						item.section,
						model.yearCounts.get(item.section),
						model.layout.listColumns,
						model.state.language,
					)
				: tierRule(item.section as Tier, model);
		const {record, visit} = results.rows.seenAt(item.index) ?? {};
		if (!record) return [];
		const marks = {isChosen: item.index === state.cursor, isMarked: state.marked.includes(record.id), visit};
		return rowLine(record, marks, context, hitOf(item.index, record, model, context));
	});
	return [...headings, ...rows];
}

/** The words by which the hit at a place was found; nothing where they have no column. */
function hitOf(index: number, record: ListedEngagement, model: ViewModel, {cells, terms}: RowContext): Line {
	if (cells.where === 0) return [];
	const {results, state, hitsOf, vocabulary} = model;
	const {tier, reasons} = results.hitAt(index) ?? {tier: 'together', reasons: []};
	const {language} = state;
	if (tier === 'related') {
		const [reason] = reasons;
		return line(reason === undefined ? '' : truncateAtWord(`~ ${reason[language]}`, cells.where));
	}
	// Read here, where it is shown: the texts of a screen's records are a query of their own.
	const texts = model.unlisted.get(record.id);
	const isTogether = tier === 'together';
	return texts
		? whereItSaysSo(record, texts, {terms, hitsOf, language, vocabulary, room: cells.where, isTogether})
		: [];
}

/** The rule over the hits of a tier, with how many there are. */
function tierRule(tier: Tier, {layout, results, state, messages}: ViewModel): Line {
	const isOffered = tier === 'related' && !results.filter.related;
	const name = isOffered ? messages.relatedTier(keyFor(state, 'take-related')) : messages.tiers[tier];
	const count = numberIn(results.tiers[tier], state.language);
	const width = Math.max(0, layout.listColumns - displayWidth(name) - count.length - 3);
	return [
		{text: ` ${name}`, style: 'strong'},
		{text: ` ${'─'.repeat(width)} `, style: 'dim'},
		{text: count, style: 'plain'},
	];
}

/** The record on a line of the body; none on the headings, a rule, a hit that is not taken in, and in the preview. */
export function rowOfLine(
	{layout, window, results}: ViewModel,
	_: ListPanel,
	line: number,
	column: number,
): number | null {
	const item = window.items[line - Number(layout.hasRuler)];
	const isRow = column < layout.listColumns && item?.type === 'row' && item.index < results.rows.total;
	return isRow ? item.index : null;
}

/** Measures how far the preview can be scrolled. */
export function listScrollMax(model: ViewModel): number {
	return model.layout.previewColumns > 0 ? besideScrollMax(model) : belowScrollMax(model);
}
