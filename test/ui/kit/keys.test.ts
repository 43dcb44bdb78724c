import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	bindingsOf,
	commandFor,
	functionKey,
	isKeyName,
	keyMeant,
	keyNames,
	pressesOf,
} from '../../../source/ui/kit/keys.ts';
import {inkKey, pressOf} from './presses.ts';

function names(input: string): readonly string[] {
	return pressesOf(input, inkKey()).map(press => press.name);
}

function typed(input: string): string {
	return pressesOf(input, inkKey())
		.map(press => press.text)
		.join('');
}

test('F1, which Ink tells nobody of, is a key by its name', () => {
	expect(pressesOf(functionKey, inkKey())).toEqual([{name: 'f1', text: ''}]);
	expect(isKeyName('f1')).toBe(true);
});

describe('pressesOf', () => {
	test('takes a chunk of several keys apart', () => {
		expect(names('jjj')).toEqual(['j', 'j', 'j']);
		expect(names('g/ x')).toEqual(['g', '/', 'space', 'x']);
	});

	test.each([
		['0x7F', '\u007F'],
		['0x08', '\b'],
	])('%s is Backspace', (_, code) => {
		expect(pressesOf(code, inkKey())).toEqual([{name: 'backspace', text: ''}]);
	});

	test('reads Backspace as Ink reports it', () => {
		expect(pressesOf('', inkKey({backspace: true}))).toEqual([{name: 'backspace', text: ''}]);
	});

	test('a Vietnamese input method corrects a word within one chunk', () => {
		expect(names('tie\u007Fê')).toEqual(['t', 'i', 'e', 'backspace', 'ê']);
		expect(names('tie\bê')).toEqual(['t', 'i', 'e', 'backspace', 'ê']);
	});

	test('a decomposed letter and an emoji of several code points are one key each', () => {
		expect(names('e\u0302\u0301n')).toEqual(['e\u0302\u0301', 'n']);
		expect(names('a👩‍💻b')).toEqual(['a', '👩‍💻', 'b']);
		expect(names('🇻🇳🇺🇸')).toEqual(['🇻🇳', '🇺🇸']);
	});

	test('a line feed alone is Ctrl-J', () => {
		expect(names('\n')).toEqual(['ctrl-j']);
	});

	test.each(['\r', '\n', '\r\n'])('a line end inside a chunk is Enter: %j', end => {
		expect(names(`ab${end}`)).toEqual(['a', 'b', 'enter']);
		expect(typed(`ab${end}`)).toBe('ab');
	});

	test('a tab or a control code inside a chunk is that key', () => {
		expect(names('a\tb\u0015')).toEqual(['a', 'tab', 'b', 'ctrl-u']);
		expect(names('\u001A\u001F')).toEqual(['ctrl-z', 'ctrl-_']);
	});

	test.each([
		['upArrow', 'up'],
		['downArrow', 'down'],
		['leftArrow', 'left'],
		['rightArrow', 'right'],
		['pageUp', 'page-up'],
		['pageDown', 'page-down'],
		['home', 'home'],
		['end', 'end'],
		['escape', 'escape'],
		['delete', 'delete'],
	] as const)('%s', (property, name) => {
		expect(pressesOf('', inkKey({[property]: true}))).toEqual([{name, text: ''}]);
	});

	test('Enter, Tab, Shift-Tab and Control', () => {
		expect(pressesOf('\r', inkKey({return: true}))).toEqual([{name: 'enter', text: ''}]);
		expect(pressesOf('\t', inkKey({tab: true}))).toEqual([{name: 'tab', text: ''}]);
		expect(pressesOf('', inkKey({tab: true, shift: true}))).toEqual([{name: 'shift-tab', text: ''}]);
		expect(pressesOf('u', inkKey({ctrl: true}))).toEqual([{name: 'ctrl-u', text: ''}]);
	});

	test.each([
		['q', {meta: true}, 'alt-q'],
		['~', {meta: true}, 'alt-~'],
		[' ', {ctrl: true}, 'ctrl-space'],
		['', {meta: true, leftArrow: true}, 'alt-left'],
		['', {ctrl: true, rightArrow: true}, 'ctrl-right'],
		['', {shift: true, upArrow: true}, 'shift-up'],
		['', {meta: true, backspace: true}, 'alt-backspace'],
		['\r', {meta: true, return: true}, 'alt-enter'],
	] as const)('a modifier is never ignored: %j with %o is %s', (input, on, name) => {
		expect(pressesOf(input, inkKey(on))).toEqual([{name, text: ''}]);
	});

	test('Esc twice at once is Esc twice', () => {
		expect(pressesOf('', inkKey({escape: true, meta: true})).map(({name}) => name)).toEqual([
			'escape',
			'escape',
		]);
	});

	test('several letters that Alt came with are nobody’s key', () => {
		expect(pressesOf('[1', inkKey({meta: true}))).toEqual([]);
	});

	test('a space is named and typed', () => {
		expect(pressesOf(' ', inkKey())).toEqual([{name: 'space', text: ' '}]);
	});

	test('no chunk types a control character, and every letter that is typed comes from the chunk', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), input => {
				const text = typed(input);
				expect(text).not.toMatch(/[\0-\u001F\u007F]/u);
				expect(text).toBe(input.replaceAll(/[\0-\u001F\u007F]/gu, ''));
			}),
		);
	});
});

describe('commandFor', () => {
	const {listed, unlisted} = bindingsOf<'list' | 'field', 'open' | 'leave' | 'clear', 'open'>();
	const table = [
		listed(['list'], ['enter', 'l'], 'open', {list: [1, 'open']}),
		unlisted(['list', 'field'], ['escape'], 'leave'),
		listed(['field'], ['escape', 'ctrl-u'], 'clear'),
	];

	test.each([
		['list', 'enter', 'open'],
		['list', 'l', 'open'],
		['field', 'l', undefined],
		['field', 'ctrl-u', 'clear'],
		['list', 'ctrl-u', undefined],
		['list', 'unknown', undefined],
	] as const)('in %s, %s is %s', (mode, key, command) => {
		expect(commandFor(table, mode, pressOf(key))).toBe(command);
	});

	test('the first binding that fits wins', () => {
		expect(commandFor(table, 'field', pressOf('escape'))).toBe('leave');
	});

	test('a binding says whether the help names it', () => {
		expect(table.map(binding => binding.isListed)).toEqual([true, false, true]);
	});
});

describe('the name of a key', () => {
	test.each([
		'e',
		'E',
		'/',
		'-',
		'đ',
		'enter',
		'space',
		'page-up',
		'shift-tab',
		'ctrl-e',
		'alt-left',
		'ctrl-left',
		'ctrl-space',
		'ctrl-j',
		'ctrl-_',
		'alt-E',
		'alt-đ',
	])('%s is one', name => {
		expect(isKeyName(name)).toBe(true);
	});

	test.each(['', ' ', 'ab', 'ctrl', 'ctrl-', 'Ctrl-E', 'shift-e', 'pageup', '\n', '\u202E', 'ctrl-ab'])(
		'%j is none',
		name => {
			expect(isKeyName(name)).toBe(false);
		},
	);

	test.each([
		['ctrl-E', 'ctrl-e'],
		['ctrl-alt-E', 'ctrl-alt-e'],
		['ctrl-shift-e', null],
		['ctrl-i', 'tab'],
		['ctrl-I', 'tab'],
		['ctrl-alt-i', 'alt-tab'],
		['ctrl-m', 'enter'],
		['ctrl-h', 'backspace'],
		['ctrl-[', 'escape'],
		['ctrl--', null],
		['ctrl-1', null],
		['ctrl-đ', null],
		['Ctrl-E', 'ctrl-e'],
		['shift-e', 'E'],
		['esc', null],
	])('%s is none, and means %s', (name, meant) => {
		expect(isKeyName(name)).toBe(false);
		expect(keyMeant(name)).toBe(meant);
	});

	test('is that of every control code that a terminal sends', () => {
		for (let code = 0x01; code < 0x20; code++) {
			const [press] = pressesOf(String.fromCodePoint(code), inkKey());
			expect(isKeyName(press?.name ?? ''), `code ${code}, ${press?.name}`).toBe(true);
		}
	});

	test('stands in the list of those that are no characters', () => {
		for (const name of ['enter', 'page-up', 'space', 'escape']) expect(keyNames).toContain(name);
	});
});
