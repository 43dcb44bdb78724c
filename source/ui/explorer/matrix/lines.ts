import {numberIn} from '../../../words/index.ts';
import {fit} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {line, onBar, type Line, type Segment} from '../../kit/line.ts';
import type {Style} from '../../kit/theme.ts';
import {follow, type Viewport} from '../../kit/viewport.ts';
import type {MatrixPanel} from '../model.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import {columnHeads} from './column-heads.ts';
import {axesOf, crossingIn, type Crossing} from './crossing.ts';
import {crossingLines} from './crossing-lines.ts';
import {axisName} from './met-name.ts';

/** Columns of a crossing, of the number of a row, and of its name: of a person, and of a post, where there is room. */
const cell = 4;
const number = 6;
const name = {least: 14, most: 20, posts: 36} as const;
/** From this number of meetings on a crossing is bold. */
const boldFrom = 4;
/** Lines on which the heads of columns stand in turn: of posts more where there is room, since their names are long. */
const turns = {least: 3, posts: 4, most: 5} as const;
const postTurnsFrom = 18;
const mostTurnsFrom = 28;
/** The share of the lines that rows have on a low screen: posts stand in full under them. */
const rowsShare = {leaders: 0.6, offices: 0.45} as const;
const wideFrom = 56;
const postsFrom = 96;

/** The place of everything: the columns of a name, and the people or posts that are shown in rows and columns. */
export interface MatrixSize {
	readonly name: number;
	/** Lines on which the heads of columns stand in turn; their leads are one more. */
	readonly turns: number;
	readonly columns: number;
	readonly rows: number;
}

/** Shares out the screen. */
export function matrixSize({layout}: ViewModel, {by}: MatrixPanel): MatrixSize {
	const {columns, bodyLines} = layout;
	const width =
		columns < wideFrom ? name.least : by === 'offices' && columns >= postsFrom ? name.posts : name.most;
	const turned = turnsOf(bodyLines, by);
	const rest = bodyLines - turned - 1;
	return {
		name: width,
		turns: turned,
		columns: Math.max(1, Math.floor((columns - 2 - width - number - 1) / cell)),
		rows: Math.max(1, Math.min(rest, Math.max(rest - 7, Math.floor(rest * rowsShare[by])))),
	};
}

function turnsOf(lines: number, by: MatrixPanel['by']): number {
	if (by === 'leaders' || lines < postTurnsFrom) return turns.least;
	return lines < mostTurnsFrom ? turns.posts : turns.most;
}

/** The rows and columns on screen. */
export function matrixWindow(
	model: ViewModel,
	panel: MatrixPanel,
	{rowAt, columnAt}: Crossing,
): {readonly across: Viewport; readonly down: Viewport} {
	const size = matrixSize(model, panel);
	const {matrix} = model;
	const {rows, columns} = matrix ? axesOf(matrix, panel) : {rows: [], columns: []};
	return {
		across: follow(0, columnAt, size.columns, columns.length),
		down: follow(0, rowAt, size.rows, rows.length),
	};
}

/** The people and numbers of both sides, and under them the records of the two at whom the reader is. */
export function matrixFrame(model: ViewModel, panel: MatrixPanel): Frame {
	const {matrix, messages, layout, state} = model;
	const crossing = matrix && crossingIn(matrix, panel);
	if (!matrix || !crossing) return [line(` ${messages.matrix.nobody}`)];
	const size = matrixSize(model, panel);
	const {rows, columns} = axesOf(matrix, panel);
	const {across, down} = matrixWindow(model, panel, crossing);
	const shown = columns.slice(across.top, across.top + across.size);
	const margin = 2 + size.name + number;
	const above = [
		...columnHeads(
			{axis: columns, shown, chosen: crossing.columnAt - across.top, turns: size.turns, margin},
			panel,
			model,
		),
		...rows.slice(down.top, down.top + down.size).map((row, index): Line => {
			const isChosen = down.top + index === crossing.rowAt;
			const cells = shown.flatMap((column, at): Line => {
				const count = matrix.together(row.id, column.id);
				return crossingCell(count, isChosen, across.top + at === crossing.columnAt, model);
			});
			const head: Line = [
				{text: isChosen ? '▌' : ' ', style: 'here'},
				{
					text: ` ${fit(axisName(row, rows, panel, size.name, model), size.name)}`,
					style: sideStyle(row.side),
				},
				{text: `${numberIn(row.count, state.language).padStart(number - 1)} `, style: 'plain'},
			];
			return [...(isChosen ? onBar(head) : head), ...cells];
		}),
	];
	return [...above, ...crossingLines(model, panel, crossing, layout.bodyLines - above.length)];
}

/** A crossing of a row and a column, with the blank before it; both of the reader's are bars. */
function crossingCell(count: number, isRow: boolean, isColumn: boolean, {state}: ViewModel): Line {
	const text = fit(count === 0 ? '·' : numberIn(count, state.language), cell - 1);
	const style: Style = count === 0 ? 'dim' : count >= boldFrom ? 'strong' : 'plain';
	const sign: Segment = isRow && isColumn ? {text: '▌', style: 'here'} : {text: ' ', style: 'plain'};
	const whole: Line = [sign, {text, style}];
	return isRow || isColumn ? onBar(whole) : whole;
}
