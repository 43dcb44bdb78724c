import {describe, expect, test} from 'vitest';
import {bindings, isTextMode, type Command, type Mode} from '../../../../source/ui/explorer/keys.ts';
import {messagesIn} from '../../../../source/ui/explorer/messages/index.ts';
import {commandsOf, viewPanels} from '../../../../source/ui/explorer/reading/panel-commands.ts';

const isNamed = (command: Command): boolean => command in messagesIn('en').commands;
const modes = [...new Set(bindings.flatMap(binding => binding.modes))].filter(mode => !isTextMode(mode));
const isPanel = (command: Command): boolean => isNamed(command) && command in messagesIn('en').modes;

describe.each(modes)('the commands of %s', mode => {
	test('are those of the key table that have a name, each once, with a key of theirs', () => {
		const own = commandsOf(bindings, mode, isNamed);
		expect(new Set(own.map(({command}) => command)).size).toBe(own.length);
		for (const {command, key} of own) {
			const ways = bindings.filter(binding => binding.command === command && binding.modes.includes(mode));
			expect(ways.flatMap(({keys}) => keys)).toContain(key);
		}
		const unnamed = ['count', 'open-numbered', 'suspend', 'redraw', 'palette'];
		const wanted = bindings.filter(
			({isListed, modes, command}) => isListed && modes.includes(mode) && !unnamed.includes(command),
		);
		const names = own.map(({command}) => command);
		expect(names).toEqual(expect.arrayContaining(wanted.map(({command}) => command)));
	});
});

test('a new key is among them by itself, movements come last', () => {
	const added = {...bindings[0]!, modes: ['list' as Mode], keys: ['@'], command: 'leap-on' as const};
	const names = commandsOf([...bindings, added], 'list', isNamed).map(({command}) => command);
	expect(names).toContain('leap-on');
	expect(names.indexOf('down')).toBeGreaterThan(names.indexOf('quit'));
});

test('elsewhere than in the list the panels on the whole view are offered, but for those that are there', () => {
	const panelsAt = (mode: Mode): readonly Command[] =>
		viewPanels(bindings, commandsOf(bindings, mode, isNamed), isPanel).map(({command}) => command);
	expect(panelsAt('detail').toSorted()).toEqual(['brief', 'filters', 'ledger', 'matrix', 'timeline']);
	expect(panelsAt('list')).toEqual([]);
});
