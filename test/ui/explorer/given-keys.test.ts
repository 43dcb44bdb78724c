import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {withGivenKeys} from '../../../source/ui/explorer/given-keys.ts';
import {bindings, isTextMode, type Mode} from '../../../source/ui/explorer/keys.ts';
import {commandFor, digits, isKeyName} from '../../../source/ui/kit/keys.ts';
import {pressOf} from '../kit/presses.ts';
import {opened, pressed} from './keyboard.ts';

const modes = [...new Set(bindings.flatMap(binding => binding.modes))];

function commandIn(table: typeof bindings, mode: Mode, key: string): string | undefined {
	return commandFor(table, mode, pressOf(key));
}

describe('given keys', () => {
	test('take the place of the keys of their command, where letters are no text', () => {
		const {bindings: table, problems} = withGivenKeys({export: ['E', 'ctrl-e'], 'page-down': ['B']});
		expect(problems).toEqual([]);
		expect(['E', 'ctrl-e', 'e'].map(key => commandIn(table, 'list', key))).toEqual([
			'export',
			'export',
			undefined,
		]);
		expect(commandIn(table, 'detail', 'B')).toBe('page-down');
		expect(commandIn(table, 'detail', 'enter')).toBeUndefined();
		expect(commandIn(table, 'search', 'page-down')).toBe('page-down');
		expect(commandIn(table, 'search', 'B')).toBeUndefined();
	});

	test('are obeyed by the explorer, and no others', () => {
		const {bindings: table} = withGivenKeys({years: ['Y']});
		expect(pressed({...opened(), bindings: table}, 'Y').panel.type).toBe('picker');
		expect(pressed({...opened(), bindings: table}, 'y').panel.type).toBe('list');
	});

	test('may be none', () => {
		const {bindings: table, problems} = withGivenKeys({'see-also': []});
		expect(problems).toEqual([]);
		expect(commandIn(table, 'detail', 'r')).toBeUndefined();
	});

	test('may be those of a command that has others', () => {
		const {bindings: table, problems} = withGivenKeys({leaders: ['y'], years: ['l']});
		expect(problems).toEqual([]);
		expect(['y', 'l'].map(key => commandIn(table, 'list', key))).toEqual(['leaders', 'years']);
	});

	test('leave q, Ctrl-C and the keys of text fields where they are', () => {
		const {bindings: table} = withGivenKeys({back: ['B'], quit: ['Q']});
		expect(['Q', 'q', 'ctrl-c'].map(key => commandIn(table, 'list', key))).toEqual([
			'quit',
			'quit',
			'interrupt',
		]);
		expect(['B', 'q'].map(key => commandIn(table, 'detail', key))).toEqual(['back', 'leave']);
		expect(commandIn(table, 'search', 'escape')).toBe('back');
	});
});

describe('keys that cannot be followed', () => {
	test.each([
		[{search: ['e']}, 'keys: "e" is both search and export; all keys stay as they are'],
		[{search: ['s'], sort: ['s']}, 'keys: "s" is both search and sort; all keys stay as they are'],
		[{export: ['q']}, 'keys: "q" is both quit and export; all keys stay as they are'],
		[{'preview-down': ['q']}, 'keys: "q" is both quit and preview-down; all keys stay as they are'],
		[{export: ['ctrl-c']}, 'keys: "ctrl-c" is both interrupt and export; all keys stay as they are'],
	])('%j: the table stays, in one line that names key and commands', (given, problem) => {
		expect(withGivenKeys({years: ['Y'], ...given})).toEqual({bindings, problems: [problem]});
	});

	test('a command that there is not is named with those that there are, the others count', () => {
		const {bindings: table, problems} = withGivenKeys({serch: ['E'], constructor: ['K'], years: ['Y']});
		expect(problems.map(problem => problem.slice(0, problem.indexOf(';')))).toEqual([
			'keys: there is no command "serch"',
			'keys: there is no command "constructor"',
		]);
		expect(problems[0]).toMatch(/the commands are .*\bsearch\b.*\bexport\b/u);
		expect(problems[0]).not.toContain('delete-word');
		expect(commandIn(table, 'list', 'Y')).toBe('years');
	});

	test('a key that there is not is named with those that there are', () => {
		const {bindings: table, problems} = withGivenKeys({years: ['ctrl']});
		expect(problems).toEqual([
			expect.stringMatching(/^keys: years has "ctrl", which is no key; keys are .*page-up/u),
		]);
		expect(table).toEqual(bindings);
	});

	test('a key that no terminal sends is named with the one that it does send', () => {
		expect(withGivenKeys({years: ['ctrl-Y'], sort: ['ctrl-i', 'S']})).toEqual({
			bindings,
			problems: [
				'keys: years has "ctrl-Y", which is no key of its own; it reaches the program as ctrl-y',
				'keys: sort has "ctrl-i", which is no key of its own; it reaches the program as tab',
			],
		});
	});

	test.each(['count', 'open-numbered'])('%s is nothing without its digits, and keeps them', command => {
		const {bindings: table, problems} = withGivenKeys({[command]: ['z'], years: ['Y']});
		expect(problems).toEqual([expect.stringMatching(`^keys: there is no command "${command}"`)]);
		expect(commandIn(table, 'list', 'z')).toBeUndefined();
		expect(pressed({...opened(), bindings: table}, 'z j').cursor).toBe(1);
	});
});

test('every key of the table is one that a terminal sends', () => {
	for (const key of bindings.flatMap(({keys}) => keys)) expect(isKeyName(key), key).toBe(true);
});

test('any given keys make a table in which a key is one command in a place, and every place can be left', () => {
	const commands = [...new Set(bindings.map(binding => binding.command))];
	const keys = [
		'1',
		'0',
		'z',
		'e',
		'q',
		'ctrl-c',
		'x',
		'F',
		'escape',
		'enter',
		'page-up',
		'ctrl-x',
		'',
		'ab',
	];
	const given = fc.dictionary(
		fc.constantFrom(...commands, 'nothing'),
		fc.array(fc.constantFrom(...keys), {maxLength: 3}),
		{maxKeys: 4},
	);
	fc.assert(
		fc.property(given, chosen => {
			const {bindings: table} = withGivenKeys(chosen);
			for (const mode of modes) {
				const here = table.filter(binding => binding.modes.includes(mode));
				const owners = here.flatMap(({keys: names, command}) => names.map(key => `${key} ${command}`));
				const places = new Set(owners.map(each => each.split(' ')[0]));
				expect(places.size).toBe(new Set(owners).size);
				// A number is read from the key itself.
				for (const {keys: names, command} of here)
					if (command === 'count' || command === 'open-numbered')
						expect([...digits, '0']).toEqual(expect.arrayContaining([...names]));
				expect(commandIn(table, mode, 'ctrl-c')).toBe('interrupt');
				if (!isTextMode(mode) && commandIn(bindings, mode, 'q') !== undefined)
					expect(commandIn(table, mode, 'q')).toBe(commandIn(bindings, mode, 'q'));
			}
		}),
	);
});

test('a key that is only answered in a line is free to be given', () => {
	const {bindings: table, problems} = withGivenKeys({mark: ['tab'], 'fold-all': ['Z']});
	expect(problems).toEqual([]);
	expect(['tab', 'Z', 'shift-tab'].map(key => commandIn(table, 'list', key))).toEqual([
		'mark',
		'fold-all',
		'tell-mark',
	]);
});
