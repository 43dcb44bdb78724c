import {expect, test} from 'vitest';
import {keyLabel, keyLabels, keyLines, meaningLines} from '../../../source/ui/kit/help.ts';
import {bindingsOf, digits} from '../../../source/ui/kit/keys.ts';
import {lineText, type Line} from '../../../source/ui/kit/line.ts';

test.each([
	['up', '↑'],
	['page-down', 'PgDn'],
	['ctrl-u', 'Ctrl-U'],
	['escape', 'Esc'],
	['shift-tab', 'Shift-Tab'],
	['ctrl-left', 'Ctrl-←'],
	['alt-~', 'Alt-~'],
	['ctrl-alt-x', 'Ctrl-Alt-X'],
	['space', 'Space'],
	['G', 'G'],
	['?', '?'],
])('%s is printed %s', (key, label) => {
	expect(keyLabel(key)).toBe(label);
});

test('the nine digits are printed as one, and only all of them', () => {
	expect(keyLabels([...digits, 'up'])).toEqual(['1–9', '↑']);
	expect(keyLabels(['1', '2'])).toEqual(['1', '2']);
});

const {listed, unlisted} = bindingsOf<'list' | 'field' | 'help', 'move' | 'take' | 'clear', 'move'>();
const texts = (lines: readonly Line[]): readonly string[] => lines.map(each => lineText(each, false));

test('a listed binding is a line: its keys, its words, and its modes unless they are most of them', () => {
	const table = [
		listed(['list', 'help'], ['up', 'k'], 'move'),
		listed(['field'], ['enter'], 'take'),
		unlisted(['field'], ['ctrl-u'], 'clear'),
	];
	const words = {
		commands: {move: 'moves', take: 'takes'},
		modes: {list: 'List', field: 'Field', help: 'Help'},
	};
	expect(texts(keyLines(table, words))).toEqual(['   ↑  k   moves', '   Enter  takes  Field']);
});

test('meanings stand in one column, after wide letters too', () => {
	expect(
		texts(
			meaningLines([
				['漢字', 'two'],
				['a', 'one'],
			]),
		),
	).toEqual(['   漢字  two', '   a     one']);
});

test('no pairs, no lines', () => {
	expect(meaningLines([])).toEqual([]);
});
