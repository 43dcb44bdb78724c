import {describe, expect, test} from 'vitest';
import {keyLine, keySign} from '../../../source/ui/kit/footer.ts';
import {bindingsOf, digits} from '../../../source/ui/kit/keys.ts';
import {lineText} from '../../../source/ui/kit/line.ts';

test.each([
	['enter', '⏎'],
	['escape', 'esc'],
	['tab', '⇥'],
	['ctrl-u', '^U'],
	['up', '↑'],
	['x', 'x'],
])('%s is drawn as %s', (key, sign) => {
	expect(keySign(key)).toBe(sign);
});

describe('keyLine', () => {
	const {listed, unlisted} = bindingsOf<
		'list' | 'field',
		'a' | 'b' | 'c' | 'd' | 'e',
		'move' | 'open' | 'quit' | 'keys' | 'all'
	>();
	const table = [
		listed(['list'], ['q'], 'e', {list: [9, 'quit']}),
		listed(['list'], ['up', 'k'], 'a', {list: [1, 'move']}),
		unlisted(['list'], ['down', 'j'], 'b', {list: [1, 'move']}),
		listed(['list', 'field'], ['enter'], 'c', {list: [2, 'open'], field: [1, 'open']}),
		listed(['list'], ['?'], 'd', {list: [8, 'keys']}),
	];
	const words = {move: 'move', open: 'open', quit: 'quit', keys: 'keys', all: 'all'};
	const drawn = (mode: 'list' | 'field', width: number): string =>
		lineText(keyLine(table, mode, words, width), false);

	test('names the keys of the mode in their places; keys of one word share it', () => {
		expect(drawn('list', 80)).toBe(' ↑↓ move  ⏎ open  ? keys  q quit');
		expect(drawn('field', 80)).toBe(' ⏎ open');
	});

	test.each([
		[32, ' ↑↓ move  ⏎ open  ? keys  q quit'],
		[31, ' ↑↓ move  ? keys  q quit'],
		[23, ' ? keys  q quit'],
		[5, ' ? keys  q quit'],
	])('of %d columns the last two keep theirs longest', (width, expected) => {
		expect(drawn('list', width)).toBe(expected);
	});

	const edged = [
		listed(['list'], ['q'], 'e', {list: [21, 'quit']}),
		listed(['list'], ['enter'], 'c', {list: [1, 'open']}),
		listed(['list'], ['a'], 'b', {list: [2, 'all']}),
		listed(['list'], ['?'], 'd', {list: [20, 'keys']}),
		listed(['list'], ['J'], 'a', {list: [3, 'move']}),
		listed(['list'], ['K'], 'a', {list: [3, 'move']}),
	];

	test.each([
		[50, ' ⏎ open  a all  J K move            ? keys  q quit'],
		[40, ' ⏎ open  a all  J K move  ? keys  q quit'],
		[39, ' ⏎ open  a all           ? keys  q quit'],
		[29, ' ⏎ open        ? keys  q quit'],
		[14, ' ? keys  q quit'],
	])(
		'of %d columns, keys from place 20 on end the last; letters of one word stand apart',
		(width, expected) => {
			expect(lineText(keyLine(edged, 'list', words, width), false)).toBe(expected);
		},
	);

	test('digits are told up to the last that does something, forms of what is typed in their places', () => {
		const numbered = [listed(['list'], [...digits], 'c', {list: [1, 'open']})];
		const lineOf = (lastDigit: number): string =>
			lineText(keyLine(numbered, 'list', words, 80, {lastDigit}), false);
		expect([12, 8, 2, 1, 0].map(lineOf)).toEqual([' 1–9 open', ' 1–8 open', ' 1–2 open', ' 1 open', '']);
		const forms = [{place: 4, sign: '"…"', word: 'phrase'}];
		expect(lineText(keyLine(edged, 'list', words, 60, {forms}), false)).toBe(
			' ⏎ open  a all  J K move  "…" phrase          ? keys  q quit',
		);
		expect(lineText(keyLine(edged, 'list', words, 51, {forms}), false)).not.toContain('phrase');
	});

	test.each([
		[30, ' ⏎ open  a all  ? keys  q quit'],
		[29, ' ⏎ open  a all  ? keys'],
		[21, ' ⏎ open  ? keys'],
	])('of %d columns a key gives way as the place that its line names', (width, expected) => {
		const named = [
			listed(['list'], ['enter'], 'c', {list: [1, 'open']}),
			listed(['list'], ['m'], 'a', {list: [4, 'move']}),
			listed(['list'], ['a'], 'b', {list: [5, 'all', 2]}),
			listed(['list'], ['?'], 'd', {list: [6, 'keys']}),
			listed(['list'], ['q'], 'e', {list: [7, 'quit', 3]}),
		];
		expect(lineText(keyLine(named, 'list', words, width), false)).toBe(expected);
	});
});
