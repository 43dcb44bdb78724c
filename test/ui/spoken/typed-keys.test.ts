import {describe, expect, test} from 'vitest';
import {TypedKeys} from '../../../source/ui/spoken/typed-keys.ts';
import type {Input} from '../../../source/ui/kit/program.ts';

const names = (inputs: readonly Input[]): readonly string[] =>
	inputs.map(input =>
		input.type === 'press' ? input.press.name : input.type === 'paste' ? `paste ${input.text}` : 'mouse',
	);
const read = (chunk: string): readonly string[] => names(new TypedKeys().take(chunk));

test.each([
	['\u{1B}[A', ['up']],
	['\u{1B}OB', ['down']],
	['\u{1B}[C\u{1B}[D', ['right', 'left']],
	['\u{1B}[5~\u{1B}[6~', ['page-up', 'page-down']],
	['\u{1B}[H\u{1B}[4~', ['home', 'end']],
	['\u{1B}[3~', ['delete']],
	['\u{1B}[Z', ['shift-tab']],
	['\u{1B}[1;2A', ['shift-up']],
	['\u{1B}[1;5D', ['ctrl-left']],
	['\u{1B}[1;3C', ['alt-right']],
	['\u{1B}[3;5~', ['ctrl-delete']],
	['\u{1B}b', ['alt-b']],
	['\u{1B}~', ['alt-~']],
	['\u{1B}\u{7F}', ['alt-backspace']],
	['jjG', ['j', 'j', 'G']],
	[' \t\r\u{7F}\u{08}', ['space', 'tab', 'enter', 'backspace', 'backspace']],
	['\n', ['ctrl-j']],
	['\u{01}\u{1A}', ['ctrl-a', 'ctrl-z']],
	['nguyễn', ['n', 'g', 'u', 'y', 'ễ', 'n']],
	['\u{1B}[15~\u{1B}[?1;2cj', ['j']],
	['\u{1B}[200~two\nlines\u{1B}[201~q', ['paste two\nlines', 'q']],
])('%j', (chunk, keys) => {
	expect(read(chunk)).toEqual(keys);
});

test('a letter types itself, a key types nothing', () => {
	expect(new TypedKeys().take('ê\u{1B}[A')).toEqual([
		{type: 'press', press: {name: 'ê', text: 'ê'}},
		{type: 'press', press: {name: 'up', text: ''}},
	]);
});

describe('a sequence in pieces', () => {
	test('is one key', () => {
		const keys = new TypedKeys();
		expect(names(keys.take('j\u{1B}'))).toEqual(['j']);
		expect(keys.isWaiting).toBe(true);
		expect(names(keys.take('['))).toEqual([]);
		expect(names(keys.take('1;5'))).toEqual([]);
		expect(names(keys.take('Dk'))).toEqual(['ctrl-left', 'k']);
		expect(keys.isWaiting).toBe(false);
	});

	test('that does not go on is Escape, twice where it came twice', () => {
		const keys = new TypedKeys();
		expect(names(keys.take('\u{1B}'))).toEqual([]);
		expect(names(keys.flush())).toEqual(['escape']);
		expect(names(keys.take('\u{1B}\u{1B}'))).toEqual(['escape']);
		expect(names(keys.flush())).toEqual(['escape']);
		expect(keys.flush()).toEqual([]);
	});

	test('of a paste waits for its end, however long that takes', () => {
		const keys = new TypedKeys();
		expect(keys.take('\u{1B}[200~gi')).toEqual([]);
		expect(keys.flush()).toEqual([]);
		expect(keys.isWaiting).toBe(true);
		expect(names(keys.take('ang\u{1B}[201~'))).toEqual(['paste giang']);
	});
});
