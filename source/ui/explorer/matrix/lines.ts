import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import type {Frame} from '../../kit/frame.ts';
import {fitLine, line, onBar, spread, type Line, type Segment} from '../../kit/line.ts';
import type {Style} from '../../kit/theme.ts';
import {gridWindow, type GridWindow} from '../grid-window.ts';
import type {MatrixPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {columnHeads} from './column-heads.ts';
import {axesOf, crossingIn, type Crossing} from './crossing.ts';

/** Columns of a crossing, of the number of a row, and of its name at most. */
const cell = 4;
const number = 6;
const name = {least: 14, most: 20} as const;
/** From this number of meetings on a crossing is bold. */
const boldFrom = 4;
/** Lines of the heads of columns. */
const headLines = 4;
const wideFrom = 56;

/** The place of everything: the columns of a name, and how many columns and rows of people are shown. */
export interface MatrixSize {
	readonly name: number;
	readonly columns: number;
	readonly rows: number;
}

/** Shares out the screen. */
export function matrixSize({layout}: ViewModel): MatrixSize {
	const {columns, bodyLines} = layout;
	const width = columns < wideFrom ? name.least : name.most;
	const rest = bodyLines - headLines;
	return {
		name: width,
		columns: Math.max(1, Math.floor((columns - 2 - width - number - 1) / cell)),
		rows: Math.max(1, Math.min(rest, Math.max(rest - 7, Math.floor(rest * 0.6)))),
	};
}

/** The rows on screen. */
export function rowsOfMatrix(model: ViewModel, {rowAt}: Crossing, total: number): GridWindow {
	return gridWindow(rowAt, matrixSize(model).rows, total);
}

/** The people and numbers of both sides, and under them the records of the two at whom the reader is. */
export function matrixFrame(model: ViewModel, panel: MatrixPanel): Frame {
	const {matrix, messages, layout} = model;
	const crossing = matrix && crossingIn(matrix, panel);
	if (!matrix || !crossing) return [line(` ${messages.matrix.nobody}`)];
	const size = matrixSize(model);
	const {rows, columns} = axesOf(matrix, panel);
	const across = gridWindow(crossing.columnAt, size.columns, columns.length);
	const down = rowsOfMatrix(model, crossing, rows.length);
	const shown = columns.slice(across.from, across.from + across.shown);
	const margin = 2 + size.name + number;
	const above = [
		...columnHeads(shown, crossing.columnAt - across.from, margin, model),
		...rows.slice(down.from, down.from + down.shown).map((row, index): Line => {
			const met = matrix.metBy(row.id);
			const isChosen = down.from + index === crossing.rowAt;
			const cells = shown.flatMap((column, at): Line =>
				crossingCell(met.get(column.id) ?? 0, isChosen, across.from + at === crossing.columnAt, model),
			);
			const head: Line = [
				{text: isChosen ? '▌' : ' ', style: 'here'},
				{text: ` ${fit(model.names.within(row, size.name), size.name)}`, style: sideStyles[row.side]},
				{text: `${numberIn(row.count, model.state.language).padStart(number - 1)} `, style: 'plain'},
			];
			return [...(isChosen ? onBar(head) : head), ...cells];
		}),
	];
	return [...above, ...pairLines(model, crossing, layout.bodyLines - above.length)];
}

const sideStyles: Readonly<Record<'VN' | 'US', Style>> = {VN: 'vietnam', US: 'unitedStates'};

/** A crossing of a row and a column, with the blank before it; both of the reader's are bars. */
function crossingCell(count: number, isRow: boolean, isColumn: boolean, {state}: ViewModel): Line {
	const text = fit(count === 0 ? '·' : numberIn(count, state.language), cell - 1);
	const style: Style = count === 0 ? 'dim' : count >= boldFrom ? 'strong' : 'plain';
	const sign: Segment = isRow && isColumn ? {text: '▌', style: 'here'} : {text: ' ', style: 'plain'};
	const whole: Line = [sign, {text, style}];
	return isRow || isColumn ? onBar(whole) : whole;
}

/** Who the two are and how often they met; then their records, newest first. */
function pairLines(model: ViewModel, {row, column, count}: Crossing, room: number): readonly Line[] {
	const {columns, matrix, messages, names} = model;
	if (room < 2 || !matrix) return [];
	const rule = line(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim');
	const half = Math.max(8, Math.floor((columns - 5) / 2));
	const pair: Line = [
		...line(' '),
		{text: names.within(row, half), style: sideStyles[row.side]},
		...line(' ⇄ '),
		{text: names.within(column, half), style: sideStyles[column.side]},
	];
	const size = Math.min(count, room - 2);
	const filter = matrix.filterOf(row.id, column.id);
	const records = size > 0 ? model.recordsOf(filter, 0, size) : [];
	const more =
		count > records.length && records.length > 0 ? `, ${messages.more(count - records.length)}` : '';
	const told = line(count === 0 ? messages.matrix.neverMet : `${messages.words.records(count)}${more} `);
	return [
		rule,
		spread(fitLine(pair, columns), told, columns),
		...records.map(each => recordLine(each, model)),
	].slice(0, room);
}

function recordLine(record: Engagement, {columns, state, messages}: ViewModel): Line {
	const {language} = state;
	const date = fit(dateLabel(record.date, language), columns < wideFrom ? 12 : 20, 'right');
	const kind = fit(messages.words.kinds[record.kind] ?? record.kind, 9);
	const head = ` ${date}  ${kind}  `;
	return line(
		`${head}${truncateAtWord(titleIn(record, language), Math.max(1, columns - displayWidth(head)))}`,
	);
}
