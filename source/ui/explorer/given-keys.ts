import type {GivenKeys} from '../../settings/configuration.ts';
import {isKeyName, keyMeant, keyNames} from '../kit/keys.ts';
import {bindings, isTextMode, type Command, type ExplorerBinding, type Mode} from './keys.ts';

/** A key table, and a line for everything in the given keys that could not be followed. */
export interface KeyTable {
	readonly bindings: readonly ExplorerBinding[];
	readonly problems: readonly string[];
}

/** The keys that lead back and out, which no other command can have and which stay where they are. */
const fixedKeys: readonly string[] = ['q', 'ctrl-c'];

/** The commands that are told by the digit which is their key. */
const numbered: readonly Command[] = ['count', 'open-numbered'];

/** The commands that can be given other keys: those that have one where letters are no text. */
const givable: ReadonlySet<string> = new Set(
	bindings
		.filter(({isListed, modes}) => isListed && modes.some(mode => !isTextMode(mode)))
		.map(({command}) => command)
		.filter(command => !numbered.includes(command)),
);

/**
 * The key table with other keys for some commands: they have these and no others, but for text fields, whose keys stay.
 * Where one key would then be two commands in one place, the whole table stays as it was.
 */
export function withGivenKeys(given: GivenKeys): KeyTable {
	const problems = Object.entries(given).flatMap(([command, keys]) => entryProblems(command, keys));
	const followed = new Map(
		Object.entries(given).filter(([command, keys]) => entryProblems(command, keys).length === 0),
	);
	const clash = fixedClash(followed);
	const table = followed.size === 0 ? bindings : tableWith(followed);
	const found = clash ?? tableClash(table, followed);
	if (found === null) return {bindings: table, problems};
	const [key, one, other] = found;
	return {
		bindings,
		problems: [...problems, `keys: "${key}" is both ${one} and ${other}; all keys stay as they are`],
	};
}

function entryProblems(command: string, keys: readonly string[]): readonly string[] {
	if (!givable.has(command))
		return [`keys: there is no command "${command}"; the commands are ${[...givable].join(', ')}`];
	return keys
		.filter(key => !isKeyName(key))
		.map(key => {
			const meant = keyMeant(key);
			return meant === null
				? `keys: ${command} has "${key}", which is no key; keys are ${keyNames}`
				: `keys: ${command} has "${key}", which is no key of its own; it reaches the program as ${meant}`;
		});
}

type Followed = ReadonlyMap<string, readonly string[]>;
/** A key, and the two commands that it would be. */
type Clash = readonly [key: string, one: string, other: string];

/** A fixed key that was given to a command that does not have it. */
function fixedClash(followed: Followed): Clash | null {
	for (const [command, keys] of followed) {
		for (const key of keys) {
			const owners = bindings.filter(binding => binding.keys.includes(key)).map(each => each.command);
			const owner = owners.at(-1);
			if (fixedKeys.includes(key) && owner !== undefined && !owners.some(each => each === command))
				return [key, owner, command];
		}
	}
	return null;
}

/** The first key that is two commands in one place, one of them with given keys. */
function tableClash(table: readonly ExplorerBinding[], followed: Followed): Clash | null {
	const owners = new Map<string, Command>();
	for (const {modes, keys, command} of table) {
		for (const mode of modes) {
			for (const key of keys) {
				const place = `${mode} ${key}`;
				const owner = owners.get(place) ?? command;
				if (owner !== command && (followed.has(owner) || followed.has(command))) return [key, owner, command];
				owners.set(place, owner);
			}
		}
	}
	return null;
}

/** A key that is only answered in a line, since other programs have it, is free for whoever gives it a command. */
function yielding(binding: ExplorerBinding, followed: Followed): ExplorerBinding {
	if (!binding.command.startsWith('tell-')) return binding;
	const taken = new Set([...followed.values()].flat());
	return {...binding, keys: binding.keys.filter(key => !taken.has(key))};
}

function tableWith(followed: Followed): readonly ExplorerBinding[] {
	const done = new Set<string>();
	return bindings.flatMap(binding => {
		const {command, modes, keys} = binding;
		const given = followed.get(command);
		if (given === undefined) return [yielding(binding, followed)];
		const open = modes.filter(mode => !isTextMode(mode));
		const isNew = (mode: Mode): boolean => !done.has(`${command} ${mode}`);
		const first = open.filter(isNew);
		const later = open.filter(mode => !isNew(mode));
		for (const mode of first) done.add(`${command} ${mode}`);
		const fixed = keys.filter(key => fixedKeys.includes(key));
		return [
			{...binding, modes: first, keys: [...new Set([...given, ...fixed])]},
			{...binding, modes: later, keys: fixed},
			{...binding, modes: modes.filter(isTextMode)},
		].filter(each => each.modes.length > 0 && each.keys.length > 0);
	});
}
