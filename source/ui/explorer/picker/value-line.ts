import {rowDate} from '../../../domain/row-date.ts';
import type {FacetCount} from '../../../domain/filter.ts';
import {labelIn} from '../../../domain/vocabulary.ts';
import {displayWidth} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {line, onBar, padLine, type Line} from '../../kit/line.ts';
import {sideStyle} from '../side-style.ts';
import type {PickerPanel} from '../model.ts';
import {anyValue} from '../reading/picker-values.ts';
import type {ViewModel} from '../view-model.ts';
import type {PickerCells} from './cells.ts';
import {markOf, valuesIn} from './picking.ts';

/** All that the rows of a picker have in common. */
export interface RowDrawing {
	readonly model: ViewModel;
	readonly picker: PickerPanel;
	readonly cells: PickerCells;
	/** Columns of a row. */
	readonly width: number;
}

/** A value with its mark, how many records have it, and when; a bar of a letter a record, as far as there is room. */
export function valueLine(counted: FacetCount, isSelected: boolean, drawing: RowDrawing): Line {
	const {model, picker, cells, width} = drawing;
	const content = [
		...line(markOf(counted.value, picker, model.state.request), 'marked'),
		...line(' '),
		...padLine(nameOf(counted, drawing), cells.name),
		// The row that lifts the filter has no count.
		...(counted.value === anyValue ? [] : figures(counted, drawing)),
	];
	const whole: Line = [{text: isSelected ? '▌' : ' ', style: 'here'}, ...content];
	return isSelected ? onBar(padLine(whole, width)) : whole;
}

function nameOf(counted: FacetCount, {model, picker, cells}: RowDrawing): Line {
	const label = labelIn(counted, model.state.language);
	const {side} = counted;
	if (picker.facet.namedBy !== 'people' || side === null) return line(label, sideStyle(side ?? 'other'));
	return line(model.names.within({name: label, side}, cells.name), sideStyle(side));
}

function figures(counted: FacetCount, drawing: RowDrawing): Line {
	const {model, picker, cells} = drawing;
	const {language} = model.state;
	const span = cells.last > 0 ? model.picking?.spanOf(counted.value) : null;
	const dateOf = (edtf: string | undefined): string =>
		edtf === undefined ? '' : rowDate(edtf, [], language, 'day').text;
	const isChosen = picker.facet.form === 'all' && valuesIn(picker.chosen).includes(counted.value);
	return [
		...line(atRight(numberIn(counted.count, language), cells.count)),
		...line(atRight(dateOf(span?.first), cells.first)),
		...line(atRight(dateOf(span?.last), cells.last)),
		...line(cells.bar === 0 ? '' : ` ${barOf(isChosen ? 0 : counted.count, drawing)}`),
		...possibleCell(counted.possible, drawing),
	];
}

/** A letter a record, or as many as the greatest count leaves room for. */
function barOf(count: number, {model, picker, cells}: RowDrawing): string {
	const chosen = new Set(picker.facet.form === 'all' ? valuesIn(picker.chosen) : []);
	const most = model.counts.reduce(
		(highest, each) => (chosen.has(each.value) ? highest : Math.max(highest, each.count)),
		1,
	);
	const length =
		most <= cells.bar ? count : Math.max(Math.sign(count), Math.round((count / most) * cells.bar));
	return '━'.repeat(length).padEnd(cells.bar);
}

/** How many records are only possible, at the right of its column; of it the mark alone has the colour of doubt. */
function possibleCell(count: number, {model, cells}: RowDrawing): Line {
	if (cells.possible === 0 || count === 0) return [];
	const text = numberIn(count, model.state.language);
	return [...line(atRight(text, cells.possible - 1)), {text: '?', style: 'doubt'}];
}

function atRight(text: string, width: number): string {
	return width === 0 ? '' : ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
