import {renderToString} from 'ink';
import {afterEach, expect, test} from 'vitest';
import chalk from 'chalk';
import {FrameView} from '../../../source/ui/kit/frame-view.tsx';
import {linesOf, type Frame} from '../../../source/ui/kit/frame.ts';
import {line, lineText} from '../../../source/ui/kit/line.ts';

const grid = {
	columns: [
		{title: 'Name', width: 8},
		{title: 'Name', width: 4},
		{title: '', width: 2},
	],
	rows: [
		[line('漢字 a', 'accent'), line('12', 'doubt'), line('x')],
		[line('👩‍💻🇻🇳'), line('cut off'), line('')],
		[line('  inset'), line('3')],
	],
};
const frame: Frame = [
	line('title', 'heading'),
	[],
	grid,
	[
		{text: 'a ', style: 'plain'},
		{text: 'rule', style: 'dim'},
	],
	{columns: grid.columns.map(({width}) => ({title: '', width})), rows: grid.rows},
	{columns: grid.columns, rows: []},
	line('  foot  '),
];

const level = chalk.level;
afterEach(() => {
	chalk.level = level;
});

/** The frame as Ink draws it, without colours. */
function drawn(): readonly string[] {
	const text = renderToString(<FrameView frame={frame} />, {columns: 40});
	return text
		.replaceAll(/\u{1B}\[[\d;]*m/gu, '')
		.split('\n')
		.map(each => each.trimEnd());
}

test.each([0, 1] as const)('Ink and ink-table draw a frame as its lines, at colour level %d', colours => {
	chalk.level = colours;
	expect(drawn()).toEqual(linesOf(frame).map(each => lineText(each, false).trimEnd()));
});

test('styles are drawn where there are colours, and only there', () => {
	const [title] = frame;
	for (const [colours, count] of [
		[0, 0],
		[1, 4],
	] as const) {
		chalk.level = colours;
		const text = renderToString(<FrameView frame={[title ?? []]} />, {columns: 40});
		expect(text.match(/\u{1B}\[/gu) ?? []).toHaveLength(count);
	}
});

test('a line that is wider than the terminal is cut, not wrapped', () => {
	// Where there is no terminal, as in tests, Ink takes one of 80 columns.
	const wide = renderToString(<FrameView frame={[line('x'.repeat(81)), line('next')]} />, {columns: 80});
	expect(wide.split('\n')).toEqual([`${'x'.repeat(79)}…`, 'next']);
});
