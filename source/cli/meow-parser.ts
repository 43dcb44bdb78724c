import meow from 'meow';
import packageJson from '../../package.json' with {type: 'json'};
import type {Arguments, GivenFlag} from './arguments.ts';
import {flags, type Flag} from './flags.ts';
import type {FlagValues} from './command-options.ts';

/** A flag as meow declares it. All may be repeated there; readOptions decides which occurrence counts. */
type MeowFlag =
	| {readonly type: 'string'; readonly isMultiple: true}
	| {readonly type: 'boolean'; readonly default: boolean};

/**
 * The values of the flags in arguments that have been checked, read by meow. It neither prints nor ends the program:
 * help, version and messages about mistakes are the program's own, which know the commands.
 */
export function parseFlags(typed: Arguments): FlagValues {
	const parsed: Readonly<Record<string, unknown>> = meow('', {
		importMeta: import.meta,
		pkg: {name: packageJson.name, version: packageJson.version},
		argv: typed.given.map(token),
		flags: Object.fromEntries(flags.map(flag => [keyOf(flag), declared(flag)])),
		autoHelp: false,
		autoVersion: false,
		description: false,
	}).flags;
	return Object.fromEntries(flags.map((flag: Flag) => [flag.name, valueOf(flag, parsed[keyOf(flag)])]));
}

/**
 * The one spelling of a flag that meow reads without guessing: `--name="value"`, or `--name` for a switch. meow takes
 * a pair of quotes off every value, and would otherwise take the user's own off an `"exact phrase"`.
 */
function token({flag, value}: GivenFlag): string {
	return value === undefined ? `--${flag.name}` : `--${flag.name}="${value}"`;
}

/** The value of a flag by our rules: true for a switch that meow found changed from its default. */
function valueOf(flag: Flag, parsed: unknown): FlagValues[string] {
	const declaration = declared(flag);
	return declaration.type === 'boolean' ? parsed !== declaration.default : (parsed as string[]);
}

/** meow takes `--no-color` as "color: no", and `--dry-run` as "dryRun". */
function keyOf({name}: Flag): string {
	return name
		.replace(/^no-/u, '')
		.replaceAll(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function declared({name, argument}: Flag): MeowFlag {
	if (argument !== undefined) return {type: 'string', isMultiple: true};
	return {type: 'boolean', default: name.startsWith('no-')};
}
