import {displayWidth, fit, truncate} from '../../../text/width.ts';
import {boxEdge, boxLine, leftOfBox} from '../../kit/box.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, onBar, padLine, ruledHeading, spread, type Line} from '../../kit/line.ts';
import {pageAround, rowsIn, windowOn, type ListWindow, type SectionedRows} from '../../kit/sectioned-rows.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {PalettePanel} from '../model.ts';
import type {PaletteGroup, PaletteItem} from '../palette-panel.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';

/** The columns of the palette laid over the list; a narrower terminal gives it all that it has. */
const boxColumns = 68;
/** Borders, and the line to type in. */
const frameLines = 3;
/** From so many lines on, the last one of the list stays in sight below it. */
const lineLeftFrom = 15;
/** What stands beside a name takes at most this part of a row. */
const besidePart = 0.55;

function innerLines({layout: {bodyLines}}: ViewModel): number {
	return Math.max(1, bodyLines - frameLines - Number(bodyLines >= lineLeftFrom));
}

function sectionsOf({palette}: ViewModel): SectionedRows {
	const items = palette?.items ?? [];
	const sectionOf = (index: number): string => {
		const group = items[index]?.group ?? 'typed';
		return group === 'typed' ? '' : group;
	};
	return {total: items.length, sectionOf};
}

/** The rows on screen where the cursor is on one, from where they stood. */
export function paletteWindow(model: ViewModel, top: number, cursor: number): ListWindow {
	return windowOn(top, cursor, innerLines(model), sectionsOf(model));
}

/** Counts the rows of a page around the cursor. */
export function palettePage(model: ViewModel, cursor: number): number {
	return pageAround(cursor, innerLines(model), sectionsOf(model));
}

function shownWindow(model: ViewModel, {top, cursor}: PalettePanel): ListWindow {
	return paletteWindow(model, top, clampIndex(cursor, model.palette?.items.length ?? 0));
}

/** Commands, panels, saved views and people under their headings, in a box that is laid over the list. */
export function paletteFrame(model: ViewModel, panel: PalettePanel): Frame {
	const {messages, layout, palette} = model;
	const items = palette?.items ?? [];
	const width = Math.min(layout.columns, boxColumns);
	const window = shownWindow(model, panel);
	const cursor = clampIndex(panel.cursor, items.length);
	const lines = window.items.map(item => {
		if (item.type === 'rule') return headingLine(item.section as PaletteGroup, model, width - 2);
		const shown = items[item.index];
		return shown ? itemLine(shown, item.index === cursor, model, width - 2) : blank;
	});
	const nothing = items.length === 0 ? [line(` ${messages.pickerEmpty}`)] : [];
	const inside = [...nothing, ...lines];
	const below = items.length - 1 - (rowsIn(window).at(-1) ?? items.length - 1);
	return [
		boxEdge('top', messages.palette.title, '', width),
		boxLine(fieldLine(model, panel, width - 2), width),
		...Array.from({length: innerLines(model)}, (_, at) => boxLine(inside[at] ?? blank, width)),
		boxEdge('bottom', '', below > 0 ? messages.more(below) : '', width),
	];
}

/** The text that is typed, or how it is begun. */
function fieldLine({messages}: ViewModel, {field}: PalettePanel, width: number): Line {
	const room = width - 4;
	const placeholder = messages.palette.placeholders.find(each => displayWidth(each) < room) ?? '';
	return [
		...line(' '),
		...line(': ', 'strong'),
		...fieldSegments(field, true, room),
		...line(field.text === '' ? placeholder : '', 'dim'),
	];
}

function headingLine(group: PaletteGroup, {messages}: ViewModel, width: number): Line {
	const name = group === 'typed' ? '' : messages.palette.groups[group];
	return [...line(' '), ...ruledHeading(name, width - 2)];
}

/** A name, and beside it its key or what the view asks for. */
function itemLine(item: PaletteItem, isChosen: boolean, model: ViewModel, width: number): Line {
	const {label, short, side, records} = item;
	const beside = records === null ? item.beside : model.messages.words.records(records);
	const room = width - 3;
	const besideRoom = Math.floor(room * besidePart);
	const other = displayWidth(beside) > besideRoom ? truncate(beside, besideRoom) : beside;
	const nameRoom = room - (other === '' ? 0 : displayWidth(other) + 2);
	const name =
		side === null || side === 'other'
			? fit(displayWidth(label) <= nameRoom ? label : short, nameRoom)
			: model.names.within({name: label, side}, nameRoom);
	const whole = [
		{text: isChosen ? '▌' : ' ', style: 'here'} as const,
		...line(' '),
		...spread(
			line(name.trimEnd(), side === null ? 'plain' : sideStyle(side)),
			line(other, item.act.type === 'view' || records !== null ? 'plain' : 'strong'),
			room,
		),
	];
	return isChosen ? onBar(padLine(whole, width)) : whole;
}

/** The row on a line and column of the body; none on a heading, on the borders and beside the box. */
export function paletteRowAt(
	model: ViewModel,
	panel: PalettePanel,
	at: number,
	column: number,
): number | null {
	const {columns} = model.layout;
	const width = Math.min(columns, boxColumns);
	const left = leftOfBox(width, columns);
	if (column < left || column >= left + width) return null;
	const item = shownWindow(model, panel).items[at - (frameLines - 1)];
	return item?.type === 'row' ? item.index : null;
}
