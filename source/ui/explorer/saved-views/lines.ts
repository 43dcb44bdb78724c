import {titleIn} from '../../../domain/engagement.ts';
import {rowDate} from '../../../domain/row-date.ts';
import {displayWidth, fit, wrap} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {boxEdge, boxLine, leftOfBox} from '../../kit/box.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, fitLine, line, onBar, padLine, ruledHeading, type Line} from '../../kit/line.ts';
import {clampIndex, follow, rowOn, type Viewport} from '../../kit/viewport.ts';
import type {SavedViewsPanel} from '../model.ts';
import type {ReadView} from '../palette-model.ts';
import type {ViewModel} from '../view-model.ts';
import {dayText} from './answered.ts';

/** The columns of the box laid over the list; a narrower terminal gives it all that it has. */
const boxColumns = 76;
/** From so many columns inside on, a row says what its view asks for. */
const sentenceFrom = 56;
const nameColumns = {beside: 22, least: 8} as const;
const countColumns = 8;
const newColumns = 7;
const borders = 2;
/** The lines on the chosen view at most, and the least lines of rows that stay. */
const most = {below: 6, rows: 12} as const;

/** The parts of the box, in lines. */
interface BoxLines {
	readonly width: number;
	readonly rows: number;
	/** Lines on the chosen view, its rule among them. */
	readonly below: number;
}

function boxOf({layout, savedViews}: ViewModel): BoxLines {
	const inner = Math.max(1, layout.bodyLines - borders);
	const below = Math.min(most.below, Math.floor(inner / 2));
	const wanted = Math.max(1, Math.min(savedViews.length, most.rows));
	// The heading is one of the lines.
	return {
		width: Math.min(layout.columns, boxColumns),
		rows: Math.max(1, Math.min(wanted, inner - below - 1)),
		below,
	};
}

/** Counts the saved views on screen. */
export function savedViewsPage(model: ViewModel): number {
	return boxOf(model).rows;
}

function windowOf(model: ViewModel, {cursor}: SavedViewsPanel): Viewport {
	const {length} = model.savedViews;
	return follow(0, clampIndex(cursor, length), boxOf(model).rows, length);
}

/** The saved views with their records and what is new, and under them the new records of the chosen one. */
export function savedViewsFrame(model: ViewModel, panel: SavedViewsPanel): Frame {
	const {savedViews, messages} = model;
	const {width, rows, below} = boxOf(model);
	const window = windowOf(model, panel);
	const cursor = clampIndex(panel.cursor, savedViews.length);
	const chosen = savedViews[cursor];
	const shown = savedViews
		.slice(window.top, window.top + window.size)
		.map((view, index) => viewLine(view, window.top + index === cursor, model, width - 2));
	const lines = chosen
		? [
				headings(model, width - 2),
				...Array.from({length: rows}, (_, at) => shown[at] ?? blank),
				...newLines(chosen, model, width - 2, below),
			]
		: wrap(messages.savedViews.none, width - 4).map(each => line(` ${each}`));
	const hidden = savedViews.length - window.top - window.size;
	return [
		boxEdge('top', messages.savedViews.title, numberIn(savedViews.length, model.state.language), width),
		...lines.map(each => boxLine(each, width)),
		boxEdge('bottom', '', hidden > 0 ? messages.more(hidden) : '', width),
	];
}

/** The columns of the name and of what the view asks for; 0 where that has no room. */
function columnsIn(width: number): {readonly name: number; readonly sentence: number} {
	const room = width - 2 - countColumns - newColumns;
	if (width < sentenceFrom) return {name: Math.max(nameColumns.least, room), sentence: 0};
	return {name: nameColumns.beside, sentence: room - nameColumns.beside};
}

function headings({messages}: ViewModel, width: number): Line {
	const {name, sentence} = columnsIn(width);
	const {headings: words} = messages.savedViews;
	return line(
		[
			`  ${fit(words.name, name)}`,
			fit(sentence === 0 ? '' : words.asks, sentence),
			fit(words.count, countColumns, 'right'),
			fit(words.fresh, newColumns, 'right'),
		].join(''),
		'strong',
	);
}

function viewLine(
	{saved, sentence, total, fresh}: ReadView,
	isChosen: boolean,
	model: ViewModel,
	width: number,
) {
	const {language} = model.state;
	const columns = columnsIn(width);
	const asked = sentence === '' ? model.messages.savedViews.everything : sentence;
	const whole: Line = [
		{text: isChosen ? '▌' : ' ', style: 'here'},
		...line(` ${fit(saved.name, columns.name - 1)} `),
		...line(columns.sentence === 0 ? '' : fit(asked, columns.sentence)),
		...line(fit(numberIn(total, language), countColumns, 'right')),
		...line(
			fit(fresh.length === 0 ? '·' : `+${numberIn(fresh.length, language)}`, newColumns, 'right'),
			fresh.length === 0 ? 'dim' : 'strong',
		),
	];
	return isChosen ? onBar(padLine(whole, width)) : whole;
}

/** What is new in a view since it was looked at, the first of its new records, and how many more there are. */
function newLines({saved, fresh}: ReadView, model: ViewModel, width: number, lines: number): readonly Line[] {
	if (lines < 1) return [];
	const {messages, state} = model;
	const {language} = state;
	const since = dayText(saved.lookedOn, language);
	const heading = messages.savedViews.newSince(fresh.length, since);
	const room = lines - 1;
	const shown = fresh.length > room ? Math.max(0, room - 1) : fresh.length;
	const records = model.newRecords(fresh.slice(0, shown)).map(record => {
		const {text, sign} = rowDate(record.date, [], language, 'day');
		const date = `${fit(text, 11, 'right')}${sign === '' ? ' ' : sign}`;
		return fitLine(line(` ${date} ${titleIn(record, language)}`), width);
	});
	const more = fresh.length - shown;
	const below = [...records, ...(more > 0 && room > 0 ? [line(` ${messages.more(more)}`)] : [])];
	return [
		[...line(' '), ...ruledHeading(heading, width - 2)],
		...Array.from({length: room}, (_, at) => below[at] ?? blank),
	].map(each => fitLine(each, Math.max(displayWidth(heading), width)));
}

/** The saved view on a line and column of the body. */
export function savedViewRowAt(
	model: ViewModel,
	panel: SavedViewsPanel,
	at: number,
	column: number,
): number | null {
	const {columns} = model.layout;
	const {width} = boxOf(model);
	const left = leftOfBox(width, columns);
	if (column < left || column >= left + width) return null;
	const {top, size} = windowOf(model, panel);
	return rowOn(at - borders, top, size, model.savedViews.length);
}
