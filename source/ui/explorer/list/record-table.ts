import {dateLabelWithin} from '../../../domain/date-label.ts';
import {parseEdtf} from '../../../domain/date.ts';
import {placeIn, titleIn, type ListedEngagement} from '../../../domain/engagement.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {displayWidth, truncate} from '../../../text/width.ts';
import {highlighted, line, type Line, type Segment} from '../../kit/line.ts';
import {cellPadding, type Column, type TableContent} from '../../kit/table-cells.ts';
import type {ViewModel} from '../view-model.ts';
import {follow} from '../../kit/viewport.ts';

/** The records that the list shows, as a table; its columns are as wide as these records need. */
export function listTable(model: ViewModel): TableContent {
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

function columnsFor(records: readonly ListedEngagement[], model: ViewModel): readonly Column[] {
	const {layout, messages, vocabulary, state} = model;
	const columnOf = (
		key: 'date' | 'kind' | 'place',
		most: number,
		text: (record: ListedEngagement) => string,
	): Column => {
		const title = messages.words[key];
		const widest = Math.max(displayWidth(title), ...records.map(record => displayWidth(text(record))));
		return {key, title, width: Math.min(most, widest)};
	};
	const before = [
		// Room for the mark beside the cursor, once there are any.
		{key: 'mark', title: '', width: state.marked.length > 0 ? 2 : 1},
		columnOf('date', layout.widest.date, record => dateText(record, model)),
		...(layout.widest.kind > 0
			? [
					columnOf('kind', layout.widest.kind, record =>
						labelOf(vocabulary.kinds, record.kind, state.language),
					),
				]
			: []),
	];
	const after =
		layout.widest.place > 0
			? [columnOf('place', layout.widest.place, record => placeIn(record.place, state.language) || '–')]
			: [];
	const used = [...before, ...after].reduce((sum, column) => sum + column.width + cellPadding, 0);
	const width = Math.max(4, layout.listColumns - used - cellPadding);
	return [...before, {key: 'title', title: messages.words.engagement, width}, ...after];
}

function cellOf(record: ListedEngagement, key: string, isSelected: boolean, model: ViewModel): Line {
	const {state, results, vocabulary} = model;
	const base: Segment['style'] = isSelected ? 'selected' : 'plain';
	switch (key) {
		case 'mark': {
			const isMarked = state.marked.includes(record.id);
			return [
				{text: isSelected ? '▸' : ' ', style: 'selected'},
				{text: isMarked ? '✓' : '', style: 'marked'},
			];
		}
		case 'date':
			return line(
				shortened(dateText(record, model), model.layout.widest.date),
				isSelected ? 'selected' : parseEdtf(record.date).isCertain ? 'plain' : 'doubt',
			);
		case 'kind':
			return highlighted(
				labelOf(vocabulary.kinds, record.kind, state.language),
				results.terms,
				isSelected ? 'selected' : 'dim',
			);
		case 'title':
			return highlighted(titleIn(record, state.language), results.terms, base);
		default:
			return highlighted(
				placeIn(record.place, state.language) || '–',
				results.terms,
				isSelected ? 'selected' : 'dim',
			);
	}
}

function dateText({date}: ListedEngagement, {state, results}: ViewModel): string {
	return dateLabelWithin(date, results.filter.years, state.language);
}

/** A date cut to its column keeps its question mark. */
function shortened(label: string, width: number): string {
	if (displayWidth(label) <= width || !label.endsWith(' ?')) return label;
	return `${truncate(label.slice(0, -2), width - 2)} ?`;
}
