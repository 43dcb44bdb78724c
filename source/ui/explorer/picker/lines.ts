import type {FacetCount} from '../../../domain/filter.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import {numberIn} from '../../../words/index.ts';
import {valuesAsked} from '../../../search/index.ts';
import {displayWidth} from '../../../text/width.ts';
import {cellPadding, type Frame, type GridColumn} from '../../kit/frame.ts';
import {blank, cursorMark, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import type {Style} from '../../kit/theme.ts';
import {follow} from '../../kit/viewport.ts';
import {sideStyle} from '../detail/index.ts';
import type {PickerPanel} from '../model.ts';
import {anyValue} from '../reading/picker-values.ts';
import type {ViewModel} from '../view-model.ts';

/** The widest that a picker is: its counts would be lost at the far end of a wide terminal. */
const widest = 80;
/** From this width on bars show how the counts compare. */
const barsFrom = 50;
const barColumns = 12;

/** Counts the values that a picker shows: the body but its heading and an empty line. */
export function pickerRows({layout}: Pick<ViewModel, 'layout'>): number {
	return Math.max(1, layout.bodyLines - 2);
}

/** The values of a facet with their counts, narrowed by what is typed. */
export function pickerFrame(model: ViewModel, picker: PickerPanel): Frame {
	const {messages, counts} = model;
	const {top, size} = follow(picker.top, picker.cursor, pickerRows(model), counts.length);
	const heading = headingLine(model, picker);
	if (counts.length === 0) return [heading, blank, line(`   ${messages.pickerEmpty}`)];
	const drawing = drawingOf(model, picker);
	const rows = counts
		.slice(top, top + size)
		.map((counted, index) => valueRow(counted, top + index === picker.cursor, drawing));
	return [heading, blank, {columns: drawing.columns, rows}];
}

function headingLine({messages, counts, layout, state}: ViewModel, picker: PickerPanel): Line {
	const width = Math.min(layout.columns, widest);
	const title = line(` ${picker.facet.picker.title[state.language]}  `, 'heading');
	const count = line(`${numberIn(counts.length, state.language)} `);
	const room = width - lineWidth(title) - lineWidth(count) - 2;
	const placeholders = [
		...(picker.facet.form === 'ranges' ? [messages.timePlaceholder] : []),
		messages.pickerPlaceholder,
	];
	const fitting = placeholders.find(each => displayWidth(each) < room);
	const hint = picker.field.text === '' ? (fitting ?? '') : '';
	return spread(
		[...title, ...fieldSegments(picker.field, true, room), {text: hint, style: 'dim'}],
		count,
		width,
	);
}

/** The parts of a picker's grid that all its rows share. */
interface Drawing {
	readonly model: ViewModel;
	readonly picker: PickerPanel;
	/** Cursor, mark, side and name; the count; its bar; how many of the records are only possible. */
	readonly columns: readonly GridColumn[];
	readonly most: number;
	/** True where values belong to sides, which are then told before their names. */
	readonly hasSides: boolean;
	readonly hasBars: boolean;
}

function drawingOf(model: ViewModel, picker: PickerPanel): Drawing {
	const {counts, layout, state} = model;
	const width = Math.min(layout.columns, widest);
	const most = counts.reduce((highest, counted) => Math.max(highest, counted.count), 1);
	const possible = counts.reduce((highest, counted) => Math.max(highest, counted.possible), 0);
	const hasBars = width >= barsFrom;
	const after = [
		displayWidth(numberIn(most, state.language)),
		hasBars ? barColumns : 0,
		possible > 0 ? displayWidth(possibleText(possible, state.language)) : 0,
	];
	const used = after.filter(each => each > 0).reduce((sum, each) => sum + each + cellPadding, cellPadding);
	const columns = [Math.max(8, width - used), ...after].map(each => ({title: '', width: each}));
	const hasSides = counts.some(counted => counted.side !== null);
	return {model, picker, most, hasSides, hasBars, columns: columns.filter(column => column.width > 0)};
}

function valueRow(counted: FacetCount, isSelected: boolean, drawing: Drawing): readonly Line[] {
	const {model, most, hasBars, columns} = drawing;
	const label = labelIn(counted, model.state.language);
	// The row that lifts the filter has no count.
	if (counted.value === anyValue)
		return [[cursorMark(isSelected), {text: `  ${label}`, style: isSelected ? 'selected' : 'plain'}]];
	const bar = '━'.repeat(Math.max(1, Math.round((counted.count / most) * barColumns)));
	const right = (text: string, at: number, style: Style): Line =>
		line(text.padStart(columns[at]?.width ?? 0), style);
	const counts = [
		right(numberIn(counted.count, model.state.language), 1, isSelected ? 'selected' : 'plain'),
		...(hasBars ? [line(bar)] : []),
	];
	return [
		nameCell(counted, label, isSelected, drawing),
		...counts,
		possibleCell(counted.possible, model.state.language, columns[1 + counts.length]?.width ?? 0),
	].slice(0, columns.length);
}

function nameCell(
	{value, side}: FacetCount,
	label: string,
	isSelected: boolean,
	{hasSides, picker, model}: Drawing,
): Line {
	const isChosen = picker.chosen.includes(value);
	const isAsked = valuesAsked(model.state.request, picker.facet).includes(value);
	// Where all must be there, those asked for stay, and Tab lifts one.
	const isTaken = picker.facet.form === 'all' ? isAsked !== isChosen : isChosen;
	const sideText = side === 'VN' || side === 'US' ? side : '';
	return [
		cursorMark(isSelected),
		// Marked to be applied, or applied by now.
		{text: isTaken ? '✓ ' : isAsked ? '• ' : '  ', style: 'marked'},
		{text: hasSides ? sideText.padEnd(3) : '', style: sideStyle(side ?? 'other')},
		{text: label, style: isSelected ? 'selected' : 'plain'},
	];
}

/** How many records are only possible, at the right of its column; of it the mark alone has the colour of doubt. */
function possibleCell(count: number, language: Language, width: number): Line {
	if (count === 0) return [];
	return [
		{
			text: possibleText(count, language)
				.slice(0, -1)
				.padStart(width - 1),
			style: 'plain',
		},
		{text: '?', style: 'doubt'},
	];
}

function possibleText(count: number, language: Language): string {
	return `${numberIn(count, language)}?`;
}
