import {perObject} from '../../../domain/memo.ts';
import {displayWidth} from '../../../text/width.ts';
import {boxEdge, boxLine} from '../../kit/box.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, paragraph, ruledHeading, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {besideEachOther} from '../../kit/wrapped-line.ts';
import type {HelpPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {helpGroups, type HelpGroup} from './entries.ts';
import {shortEntries, type ShortEntry} from './short-entries.ts';

/** The widest that the panel is; on a narrower screen it leaves a column of the list on either side. */
const widest = 76;
/** A border and a blank on either side. */
const frameColumns = 4;
/** Columns of text from which the groups stand in so many columns. */
const columnsFrom = [
	{width: 72, columns: 3},
	{width: 46, columns: 2},
] as const;
const gap = 2;
/** Columns of the keys before their words. */
const keysColumns = 8;

/** Counts the lines of the groups that are shown: the borders and the line to type in are none. */
export function helpPage({layout}: Pick<ViewModel, 'layout'>): number {
	return Math.max(1, layout.bodyLines - 3);
}

/** Measures how far the help can be scrolled. */
export function helpScrollMax(model: ViewModel): number {
	return Math.max(0, groupLines(model).length - helpPage(model));
}

/**
 * Every key by task, and the search language, in a box with a line that narrows them. The box is as high as all of
 * them, so that it holds still while they are narrowed.
 */
export function helpFrame(model: ViewModel, panel: HelpPanel): Frame {
	const {messages} = model;
	const lines = groupLines(model);
	const page = helpPage(model);
	const from = Math.min(panel.scroll, Math.max(0, lines.length - page));
	const below = lines.length - from - page;
	const height = Math.min(page, allLines(model).length);
	const width = boxWidth(model);
	const count = groupsOf(model)
		.filter(({id}) => id !== 'search')
		.reduce((sum, {entries}) => sum + entries.length, 0);
	const inside = [
		narrowingLine(model, panel, width - frameColumns),
		...Array.from({length: height}, (_, index) => lines[from + index] ?? blank),
	];
	return [
		boxEdge('top', messages.helpTitle, messages.keyCount(count), width),
		...inside.map(each => boxLine([...line(' '), ...each], width)),
		boxEdge('bottom', '', below > 0 ? messages.more(below) : '', width),
	];
}

/** The text that narrows the keys, or how it is begun. */
function narrowingLine({messages}: ViewModel, {field}: HelpPanel, width: number): Line {
	const typed: Line = [...line('/ '), ...fieldSegments(field, true, width - 2, 'strong')];
	return field.text === '' ? [...typed, ...line(` ${messages.helpNarrow}`, 'dim')] : typed;
}

function boxWidth({layout: {columns}}: ViewModel): number {
	return Math.max(frameColumns + 1, Math.min(widest, columns - 2));
}

const groupsOf = perObject((model: ViewModel): readonly HelpGroup[] => {
	const {panel} = model.state;
	return groupsNarrowed(model, panel.type === 'help' ? panel.field.text : '');
});

function groupsNarrowed({state, messages}: ViewModel, text: string): readonly HelpGroup[] {
	return helpGroups(state.bindings, messages, text);
}

const groupLines = perObject((model: ViewModel): readonly Line[] => linesOfGroups(groupsOf(model), model));
const allLines = perObject((model: ViewModel): readonly Line[] =>
	linesOfGroups(groupsNarrowed(model, ''), model),
);

/** The groups in as many columns as fit, the search language under them. */
function linesOfGroups(groups: readonly HelpGroup[], model: ViewModel): readonly Line[] {
	const {messages, state} = model;
	const width = boxWidth(model) - frameColumns;
	if (groups.length === 0) return [line(messages.pickerEmpty)];
	const count = columnsFrom.find(each => width >= each.width)?.columns ?? 1;
	const room = Math.floor((width - gap * (count - 1)) / count);
	const drawn = groups
		.filter(({id}) => id !== 'search')
		.map(({heading, entries}) => [
			ruledHeading(heading, room),
			...linesOf(shortEntries(entries, state.bindings, messages, keysColumns - 1), keysColumns, room),
		]);
	const stacks = balanced(drawn, count).map(stack =>
		stack.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines])),
	);
	const search = groups
		.filter(({id}) => id === 'search')
		.flatMap(({heading, entries}) => [
			ruledHeading(heading, width),
			...linesOf(entries, widestKeys(entries, width), width),
		]);
	return [
		...besideEachOther(
			stacks,
			Array.from({length: count - 1}, () => room + gap),
		),
		...(search.length > 0 && drawn.length > 0 ? [blank] : []),
		...search,
	];
}

function widestKeys(entries: readonly ShortEntry[], width: number): number {
	return Math.min(Math.floor(width / 2), Math.max(...entries.map(({keys}) => displayWidth(keys))) + 2);
}

function linesOf(entries: readonly ShortEntry[], keysWidth: number, width: number): readonly Line[] {
	return entries.flatMap(({keys, text}) =>
		besideEachOther(
			[
				paragraph(keys, keysWidth - 1, {style: 'strong', indent: 0}),
				paragraph(text, width - keysWidth, {indent: 0}),
			],
			[keysWidth],
		),
	);
}

/** Groups in so many columns, in their order, so that the longest column is as short as can be. */
function balanced(
	groups: readonly (readonly Line[])[],
	count: number,
): readonly (readonly (readonly Line[])[])[] {
	if (count <= 1 || groups.length <= 1) return [groups];
	const ways = groups.map((_, index) => [
		groups.slice(0, index + 1),
		...balanced(groups.slice(index + 1), count - 1),
	]);
	const heightOf = (way: (typeof ways)[number]): number =>
		Math.max(...way.map(stack => stack.reduce((sum, lines) => sum + lines.length + 1, 0)));
	return ways.reduce((best, way) => (heightOf(way) < heightOf(best) ? way : best));
}
