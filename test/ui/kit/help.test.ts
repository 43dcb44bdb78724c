import {expect, test} from 'vitest';
import {keyLabel, keyLines, meaningLines} from '../../../source/ui/kit/help.ts';
import {bindingsOf} from '../../../source/ui/kit/keys.ts';
import {lineText, type Line} from '../../../source/ui/kit/line.ts';

test.each([
	['up', '↑'],
	['page-down', 'PgDn'],
	['ctrl-u', 'Ctrl-U'],
	['escape', 'Esc'],
	['space', 'Space'],
	['G', 'G'],
	['?', '?'],
])('%s is printed %s', (key, label) => {
	expect(keyLabel(key)).toBe(label);
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
