import {parseEdtf} from '../../../domain/date.ts';
import type {ListedEngagement} from '../../../domain/engagement.ts';
import {cellText, type ColumnWords, type RecordColumn} from '../../../domain/record-columns.ts';
import {displayWidth, truncateDate} from '../../../text/width.ts';
import {highlighted, line, type Line} from '../../kit/line.ts';
import {cellPadding, type Grid, type GridColumn} from '../../kit/frame.ts';
import type {ViewModel} from '../view-model.ts';
import {follow} from '../../kit/viewport.ts';

/** A column of the list: one of every list of records, or the cursor's with the marks. */
interface ListColumn extends GridColumn {
	readonly key: RecordColumn | 'mark';
}

/** The records that the list shows, as a table; its columns are as wide as these records need. */
export function listTable(model: ViewModel): Grid {
	const {results, layout, state} = model;
	// The terminal may have changed its size since the list was last moved in.
	const {top, size} = follow(state.top, state.cursor, layout.listRows, results.total);
	const records: ListedEngagement[] = [];
	for (let index = top; index < top + size; index++) {
		const record = results.at(index);
		if (record) records.push(record);
	}
	const columns = columnsFor(records, model);
	const rows = records.map((record, index) => {
		const isSelected = top + index === state.cursor;
		return columns.map(column => cellOf(record, column.key, isSelected, model));
	});
	return {columns, rows};
}

function columnsFor(records: readonly ListedEngagement[], model: ViewModel): readonly ListColumn[] {
	const {layout, messages, state} = model;
	const columnOf = (key: 'date' | 'kind' | 'place'): readonly ListColumn[] => {
		const most = layout.widest[key];
		const title = messages.words[key];
		const widths = records.map(record => displayWidth(cellText(record, key, wordsOf(model))));
		return most === 0 ? [] : [{key, title, width: Math.min(most, Math.max(displayWidth(title), ...widths))}];
	};
	// Room for the mark beside the cursor, once there are any.
	const mark: ListColumn = {key: 'mark', title: '', width: state.marked.length > 0 ? 2 : 1};
	const before = [mark, ...columnOf('date'), ...columnOf('kind')];
	const after = columnOf('place');
	const used = [...before, ...after].reduce((sum, column) => sum + column.width + cellPadding, 0);
	const width = Math.max(4, layout.listColumns - used - cellPadding);
	return [...before, {key: 'engagement', title: messages.words.engagement, width}, ...after];
}

function cellOf(
	record: ListedEngagement,
	key: ListColumn['key'],
	isSelected: boolean,
	model: ViewModel,
): Line {
	const {state, results, layout} = model;
	if (key === 'mark') {
		const isMarked = state.marked.includes(record.id);
		return [
			{text: isSelected ? '▸' : ' ', style: 'selected'},
			{text: isMarked ? '✓' : '', style: 'marked'},
		];
	}
	const text = cellText(record, key, wordsOf(model));
	if (key === 'date') {
		const style = parseEdtf(record.date).isCertain ? 'plain' : 'doubt';
		return line(truncateDate(text, layout.widest.date), isSelected ? 'selected' : style);
	}
	return highlighted(text, results.terms, isSelected ? 'selected' : key === 'engagement' ? 'plain' : 'dim');
}

function wordsOf({state, vocabulary, results}: ViewModel): ColumnWords {
	return {language: state.language, vocabulary, years: results.filter.years};
}
