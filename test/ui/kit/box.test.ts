import {expect, test} from 'vitest';
import {boxEdge, boxLine, laidOver, leftOfBox} from '../../../source/ui/kit/box.ts';
import {line, lineText} from '../../../source/ui/kit/line.ts';

const texts = (lines: ReturnType<typeof laidOver>): readonly string[] =>
	lines.map(each => lineText(each, false));

test('an edge has a heading at its left and a figure at its right', () => {
	expect(lineText(boxEdge('top', 'Leader', '3 records', 30), false)).toBe('╭─ Leader ─────── 3 records ─╮');
	expect(lineText(boxEdge('bottom', '', '', 8), false)).toBe('╰──────╯');
});

test('a line between the borders is cut or filled', () => {
	expect(lineText(boxLine(line('abc'), 8), false)).toBe('│abc   │');
	expect(lineText(boxLine(line('abcdefgh'), 8), false)).toBe('│abcde…│');
});

test('a box lies over the middle of the lines, which go on around and below it', () => {
	const under = ['0123456789', 'ab', '0123456789'].map(text => line(text));
	const box = [line('[==]'), line('[==]')];
	expect(leftOfBox(4, 10)).toBe(3);
	expect(texts(laidOver(under, box, 10))).toEqual(['012[==]789', 'ab [==]   ', '0123456789']);
	const styles = laidOver(under, box, 10).map(each => each.map(({style}) => style));
	expect(styles).toEqual([['dim', 'plain', 'dim'], ['dim', 'plain', 'dim'], ['dim']]);
});

test('a wide letter that a border divides is a blank', () => {
	const under = [line('漢字漢字漢'), line('漢字漢字漢')];
	expect(texts(laidOver(under, [line('[==]')], 10))).toEqual(['漢 [==] 漢', '漢字漢字漢']);
});

test('a box of the whole width leaves nothing beside it', () => {
	expect(texts(laidOver([line('0123')], [line('[==]')], 4))).toEqual(['[==]']);
});
