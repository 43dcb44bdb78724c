import {labelOf} from '../../../domain/vocabulary.ts';
import {asking, facetText} from '../../../search/index.ts';
import {displayWidth, wrap} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {boxEdge, boxLine, leftOfBox} from '../../kit/box.ts';
import type {Frame} from '../../kit/frame.ts';
import {keySign} from '../../kit/footer.ts';
import {blank, line, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {sideHeadingStyle} from '../side-style.ts';
import type {PickerPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {cellsFor, headingLine} from './cells.ts';
import {valuesIn} from './picking.ts';
import {sectionsIn, type Sections, type ShownSection} from './sections.ts';
import {valueLine} from './value-line.ts';

/** The columns of a picker laid over the list; a narrower terminal gives it all that it has. */
const boxColumns = 68;
/** From so many lines on, the last one of the list stays in sight below it. */
const lineLeftFrom = 15;
/** Borders, and the line to type in. */
const frameLines = 3;
/** From so many lines of rows on the columns have headings. */
const headingsFrom = 6;

/** The place of the box, and of everything in it. */
interface Place {
	readonly left: number;
	readonly width: number;
	/** Lines between the line to type in and the lower border. */
	readonly inner: number;
	readonly hasHeadings: boolean;
	readonly sections: Sections;
}

function placeOf(model: ViewModel, picker: PickerPanel): Place {
	const {layout, counts, picking} = model;
	const {columns, bodyLines} = layout;
	const width = Math.min(columns, boxColumns);
	const most = Math.max(1, bodyLines - frameLines - Number(bodyLines >= lineLeftFrom));
	const hasHeadings = picker.facet.form === 'all' && most >= headingsFrom;
	// As high as all its values need, so that it does not shrink while they are narrowed.
	const whole = Math.max(picking?.rows ?? 0, counts.length, leastRows) + Number(hasHeadings);
	const inner = Math.min(most, whole);
	const sections = sectionsIn(counts, picker, inner - Number(hasHeadings));
	return {left: leftOfBox(width, columns), width, inner, hasHeadings, sections};
}

/** A picker with few values is no smaller than this. */
const leastRows = 4;

/** Counts the values that are shown of the section in which the cursor is. */
export function pickerPage(model: ViewModel): number {
	const {panel} = model.state;
	if (panel.type !== 'picker') return 1;
	const {shown} = placeOf(model, panel).sections;
	const there = shown.find(({first, size}) => panel.cursor >= first && panel.cursor < first + size);
	return Math.max(1, (there ?? shown.at(-1))?.window.size ?? 1);
}

/** Gives the first rows of the sections where the cursor is on a value. */
export function pickerTops(model: ViewModel, cursor: number): readonly number[] {
	const {panel} = model.state;
	if (panel.type !== 'picker') return [];
	return placeOf(model, {...panel, cursor}).sections.shown.map(({window}) => window.top);
}

/** The values of a facet with their counts, narrowed by what is typed, in a box that is laid over the list. */
export function pickerFrame(model: ViewModel, picker: PickerPanel): Frame {
	const place = placeOf(model, picker);
	const content = contentLines(model, picker, place);
	const {title, figure} = headingOf(model, picker, place.width);
	return [
		boxEdge('top', title, figure, place.width),
		...content.map(each => boxLine(each, place.width)),
		boxEdge('bottom', '', '', place.width),
	];
}

/** The number of values that stand there whatever is typed. */
function chosenCount({facet, chosen}: PickerPanel): number {
	return facet.form === 'all' ? valuesIn(chosen).length : 0;
}

/** The name of the picker, with whom the others are counted, and how many records that leaves. */
function headingOf(
	model: ViewModel,
	{facet, chosen}: PickerPanel,
	width: number,
): {readonly title: string; readonly figure: string} {
	const {state, messages, labelOf: nameOf, counts, picking} = model;
	const {language} = state;
	if (facet.form !== 'all')
		return {title: facet.picker.title[language], figure: numberIn(counts.length, language)};
	const title = capitalized(facet.name[language]);
	const records = messages.words.records(picking?.total ?? 0);
	const names = facetText(asking(state.request, facet, chosen), facet, nameOf);
	const room = width - displayWidth(title) - 9;
	const figures = [names === '' ? records : messages.withThem(names, records), records];
	return {title, figure: figures.find(each => displayWidth(each) <= room) ?? ''};
}

function capitalized(name: string): string {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function contentLines(model: ViewModel, picker: PickerPanel, place: Place): readonly Line[] {
	const {counts, messages} = model;
	const {inner, hasHeadings, sections} = place;
	const width = place.width - 2;
	const cells = cellsFor(model, picker, width);
	const rows = sections.shown.flatMap(section => [
		...(section.side === null ? [] : [sideRule(section, model, width)]),
		...counts
			.slice(section.first + section.window.top)
			.slice(0, section.window.size)
			.map((counted, index) => {
				const at = section.first + section.window.top + index;
				return valueLine(counted, at === picker.cursor, {model, picker, cells, width});
			}),
	]);
	// Where all who took part are chosen, there is nobody left to look for.
	const first = chosenCount(picker);
	const isEmpty = counts.length === first && (first === 0 || picker.field.text !== '');
	const lines = [
		...(hasHeadings ? [headingLine(cells, messages)] : []),
		...rows,
		...(isEmpty ? nothingLines(model, picker, width) : []),
		...(sections.hidden > 0 ? [line(` ${messages.more(sections.hidden)}`)] : []),
	];
	return [fieldLine(model, picker, width), ...Array.from({length: inner}, (_, at) => lines[at] ?? blank)];
}

/** Nothing is called so; a time that is not understood is told how times are written. */
function nothingLines({messages}: ViewModel, {field, facet}: PickerPanel, width: number): readonly Line[] {
	const isTime = facet.form === 'ranges' && field.text.trim() !== '';
	const text = isTime ? messages.unreadableTime(field.text.trim()) : messages.pickerEmpty;
	return wrap(text, width - 2).map(each => line(` ${each}`));
}

/** The rule over the values of a side, with how many there are. */
function sideRule({side, size}: ShownSection, {state, vocabulary}: ViewModel, width: number): Line {
	const name = labelOf(vocabulary.sides, side ?? 'other', state.language);
	const count = numberIn(size, state.language).padStart(2);
	const rest = Math.max(0, width - displayWidth(name) - count.length - 4);
	return [
		...line(` ${name}`, sideHeadingStyle(side ?? 'other')),
		...line(` ${'─'.repeat(rest)} `, 'dim'),
		...line(count),
	];
}

/** The text that narrows the values, or how it is begun. */
function fieldLine({messages, state}: ViewModel, {field, facet}: PickerPanel, width: number): Line {
	const room = width - 4;
	const typed = fieldSegments(field, true, room);
	const tab = state.bindings.find(({command, modes}) => command === 'mark' && modes.includes('people'));
	const placeholders = [
		...(facet.form === 'ranges' ? messages.timePlaceholders : []),
		...(facet.form === 'all' ? [messages.togetherPlaceholder(keySign(tab?.keys[0] ?? 'tab'))] : []),
		messages.pickerPlaceholder,
	];
	const fitting = placeholders.find(each => displayWidth(each) < room) ?? '';
	return [...line(' '), ...line('/ ', 'strong'), ...typed, ...line(field.text === '' ? fitting : '', 'dim')];
}

/** The value on a line and column of the body; none on a rule, on the borders and beside the box. */
export function pickerRowAt(
	model: ViewModel,
	picker: PickerPanel,
	at: number,
	column: number,
): number | null {
	const {left, width, hasHeadings, sections} = placeOf(model, picker);
	if (column < left || column >= left + width) return null;
	let from = frameLines - 1 + Number(hasHeadings);
	for (const {side, first, window} of sections.shown) {
		from += Number(side !== null);
		if (at >= from && at < from + window.size) return first + window.top + at - from;
		from += window.size;
	}
	return null;
}
