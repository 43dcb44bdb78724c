import {describe, expect, test} from 'vitest';
import {bindings, commandFor, isTextMode, type Mode} from '../../../source/ui/explorer/keys.ts';
import {messagesIn} from '../../../source/ui/explorer/messages/index.ts';
import {pressOf} from './keyboard.ts';

const modes: readonly Mode[] = ['list', 'search', 'picker', 'filters', 'detail', 'related', 'export', 'help'];

describe.each(modes)('the keys of %s', mode => {
	const here = bindings.filter(binding => binding.modes.includes(mode));

	test('no two bindings share a key', () => {
		const keys = here.flatMap(binding => binding.keys);
		expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
	});

	test('every binding is reached by its keys', () => {
		for (const {keys, command} of here)
			for (const key of keys) expect(commandFor(mode, pressOf(key)), `${mode} ${key}`).toBe(command);
	});

	test('Esc steps back and Ctrl-C ends the program', () => {
		expect(commandFor(mode, pressOf('escape'))).toBe('back');
		expect(commandFor(mode, pressOf('ctrl-c'))).toBe('interrupt');
	});

	test('where text is typed, no letter is a command; elsewhere q quits and ? helps', () => {
		if (isTextMode(mode)) {
			const letters = here.flatMap(binding => binding.keys).filter(key => pressOf(key).text !== '');
			expect(letters).toEqual([]);
		} else {
			expect(commandFor(mode, pressOf('q'))).toBe('quit');
			expect(commandFor(mode, pressOf('?'))).toBe('help');
		}
	});
});

test.each(['en', 'vi'] as const)('every listed command has words in %s', language => {
	const {commands} = messagesIn(language);
	for (const {command, isListed} of bindings)
		if (isListed) expect(commands[command], command).toMatch(/\p{L}/u);
});

test('every key that the design promises is in the table', () => {
	const promised = {
		list: 'up down j k page-up page-down ctrl-u ctrl-d g G / enter escape y l f x s space m e L ? q ctrl-c',
		detail: 'n p o c r e L ? q escape ctrl-c up down',
		picker: 'tab enter escape up down backspace ctrl-c',
		search: 'enter escape backspace ctrl-c',
	} as const;
	for (const mode of ['list', 'detail', 'picker', 'search'] as const)
		for (const key of promised[mode].split(' '))
			expect(commandFor(mode, pressOf(key)), `${mode} ${key}`).toBeDefined();
});
