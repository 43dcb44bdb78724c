import {perObject} from '../../../domain/memo.ts';
import {displayWidth} from '../../../text/width.ts';
import {boxEdge} from '../../kit/box.ts';
import {blank, line, padLine, paragraph, type Line} from '../../kit/line.ts';
import type {Frame} from '../../kit/frame.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {besideEachOther} from '../../kit/wrapped-line.ts';
import type {HelpPanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {helpGroups, type HelpEntry, type HelpGroup} from './entries.ts';

/** The frame takes a margin, two borders and a blank behind or before each. */
const frameColumns = 5;
/** Columns of text from which the groups stand in so many columns. */
const columnsFrom = [
	{width: 112, columns: 3},
	{width: 72, columns: 2},
] as const;
const gap = 2;

/** Counts the lines of the groups that are shown: the borders and the line to type in are none. */
export function helpPage({layout}: Pick<ViewModel, 'layout'>): number {
	return Math.max(1, layout.bodyLines - 3);
}

/** Measures how far the help can be scrolled. */
export function helpScrollMax(model: ViewModel): number {
	return Math.max(0, groupLines(model).length - helpPage(model));
}

/** Every key by task, and the search language, in a frame with a line that narrows them. */
export function helpFrame(model: ViewModel, panel: HelpPanel): Frame {
	const {layout, messages} = model;
	const lines = groupLines(model);
	const page = helpPage(model);
	const from = Math.min(panel.scroll, Math.max(0, lines.length - page));
	const below = lines.length - from - page;
	const width = innerWidth(model);
	const inside = [
		narrowingLine(model, panel, width),
		...Array.from({length: page}, (_, index) => lines[from + index] ?? blank),
	];
	const count = groupsOf(model)
		.filter(({id}) => id !== 'search')
		.reduce((sum, {entries}) => sum + entries.length, 0);
	return [
		[...line(' '), ...boxEdge('top', messages.helpTitle, messages.keyCount(count), layout.columns - 1)],
		...inside.map((each): Line => [...line(' │ ', 'dim'), ...padLine(each, width), ...line(' │', 'dim')]),
		[...line(' '), ...boxEdge('bottom', '', below > 0 ? messages.more(below) : '', layout.columns - 1)],
	];
}

/** The text that narrows the keys, or how it is begun. */
function narrowingLine({messages}: ViewModel, {field}: HelpPanel, width: number): Line {
	const typed: Line = [...line('/ '), ...fieldSegments(field, true, width - 2)];
	return field.text === '' ? [...typed, ...line(` ${messages.helpNarrow}`, 'dim')] : typed;
}

function innerWidth({layout}: ViewModel): number {
	return Math.max(1, layout.columns - frameColumns);
}

const groupsOf = perObject(({state, messages}: ViewModel): readonly HelpGroup[] => {
	const {panel} = state;
	return helpGroups(state.bindings, messages, panel.type === 'help' ? panel.field.text : '');
});

/** The groups in as many columns as fit, the search language under them. */
const groupLines = perObject((model: ViewModel): readonly Line[] => {
	const width = innerWidth(model);
	const count = columnsFrom.find(each => width >= each.width)?.columns ?? 1;
	const groups = groupsOf(model);
	if (groups.length === 0) return [line(model.messages.pickerEmpty)];
	const room = Math.floor((width - gap * (count - 1)) / count);
	const drawn = groups.filter(({id}) => id !== 'search').map(group => linesOfGroup(group, room));
	const stacks = balanced(drawn, count).map(stack =>
		stack.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines])),
	);
	const search = groups.filter(({id}) => id === 'search').flatMap(group => linesOfGroup(group, width));
	return [
		...besideEachOther(
			stacks,
			Array.from({length: count - 1}, () => room + gap),
		),
		...(search.length > 0 && drawn.length > 0 ? [blank] : []),
		...search,
	];
});

function linesOfGroup({heading, entries}: HelpGroup, width: number): readonly Line[] {
	const keysWidth = Math.min(
		Math.floor(width / 2),
		Math.max(...entries.map(({keys}) => displayWidth(keys))) + 2,
	);
	const rule = Math.max(0, width - displayWidth(heading) - 1);
	return [
		[...line(heading, 'strong'), ...line(` ${'─'.repeat(rule)}`, 'dim')],
		...entries.flatMap(entry => linesOfEntry(entry, keysWidth, width)),
	];
}

function linesOfEntry({keys, text, where}: HelpEntry, keysWidth: number, width: number): readonly Line[] {
	const meaning = where === '' ? text : `${text} (${where})`;
	return besideEachOther(
		[
			paragraph(keys, keysWidth - 1, {style: 'strong', indent: 0}),
			paragraph(meaning, width - keysWidth, {indent: 0}),
		],
		[keysWidth],
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
