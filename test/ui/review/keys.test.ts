import {describe, expect, test} from 'vitest';
import {commandFor} from '../../../source/ui/kit/keys.ts';
import {reviewBindings, type ReviewMode} from '../../../source/ui/review/keys.ts';
import {pressOf} from '../kit/presses.ts';

const modes: readonly ReviewMode[] = ['list', 'fields', 'edit', 'summary', 'help'];

describe.each(modes)('the keys of %s', mode => {
	const here = reviewBindings.filter(binding => binding.modes.includes(mode));

	test('no two bindings share a key', () => {
		const keys = here.flatMap(binding => binding.keys);
		expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
	});

	test('Esc steps back and Ctrl-C leaves', () => {
		expect(commandFor(reviewBindings, mode, pressOf('escape'))).toBe('back');
		expect(commandFor(reviewBindings, mode, pressOf('ctrl-c'))).toBe('interrupt');
	});

	test('where text is typed, no letter is a command; elsewhere q goes back, or leaves from the list, and ? helps', () => {
		if (mode === 'edit') {
			expect(here.flatMap(binding => binding.keys).filter(key => pressOf(key).text !== '')).toEqual([]);
			return;
		}
		expect(commandFor(reviewBindings, mode, pressOf('q'))).toBe(mode === 'list' ? 'quit' : 'back');
		expect(commandFor(reviewBindings, mode, pressOf('?'))).toBe('help');
	});
});

test('every key that was promised is in the table', () => {
	const promised = {
		list: 'up down j k page-up page-down g G enter right e a r space A R u ctrl-r n L ? w s q ctrl-c',
		fields: 'up down j k escape left e enter a r space A R u ctrl-r n L ? w s q ctrl-c',
		edit: 'enter escape tab up down backspace delete left right home end ctrl-u ctrl-w ctrl-c',
		summary: 'enter escape',
	} as const;
	for (const mode of ['list', 'fields', 'edit', 'summary'] as const)
		for (const key of promised[mode].split(' '))
			expect(commandFor(reviewBindings, mode, pressOf(key)), `${mode} ${key}`).toBeDefined();
});
