import {renderToString} from 'ink';
import {expect, test} from 'vitest';
import {FrameView} from '../../../source/ui/kit/frame-view.tsx';
import {linesOf, type Frame} from '../../../source/ui/kit/frame.ts';
import {line, lineText} from '../../../source/ui/kit/line.ts';
import type {Look} from '../../../source/ui/kit/theme.ts';
import {darkLook, lightLook} from './looks.ts';

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

/** The frame as Ink draws it, without colours. */
function drawn(look: Look): readonly string[] {
	const text = renderToString(<FrameView frame={frame} look={look} />, {columns: 40});
	return text
		.replaceAll(/\u{1B}\[[\d;]*m/gu, '')
		.split('\n')
		.map(each => each.trimEnd());
}

test.each([
	['dark', darkLook],
	['light', lightLook],
	['without colours', {...darkLook, colours: 'none'}],
] as const)('Ink and ink-table draw a frame as its lines, %s', (_, look) => {
	expect(drawn(look)).toEqual(linesOf(frame).map(each => lineText(each, false).trimEnd()));
});

test('colours are drawn where there are any, weights everywhere', () => {
	const drawnSide = (look: Look): string =>
		renderToString(<FrameView frame={[line('Lan', 'vietnamHeading')]} look={look} />, {columns: 40});
	expect(drawnSide(darkLook)).toContain('\u{1B}[91m');
	expect(drawnSide(lightLook)).toContain('\u{1B}[31m');
	expect(drawnSide({...darkLook, colours: 'none'})).toBe('\u{1B}[1mLan\u{1B}[22m');
});

test('a line is styled once where nobody has the screen read out', () => {
	let reads = 0;
	const segment = {
		text: 'Lan',
		get style() {
			reads++;
			return 'plain' as const;
		},
	};
	renderToString(<FrameView frame={[[segment]]} look={darkLook} />, {columns: 40});
	expect(reads).toBe(1);
});

test('a line that is wider than the terminal is cut, not wrapped', () => {
	// Where there is no terminal, as in tests, Ink takes one of 80 columns.
	const wide = renderToString(<FrameView frame={[line('x'.repeat(81)), line('next')]} look={darkLook} />, {
		columns: 80,
	});
	expect(wide.split('\n')).toEqual([`${'x'.repeat(79)}…`, 'next']);
});
