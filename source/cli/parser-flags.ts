import {flags, type Flag} from './flags.ts';
import type {FlagValues} from './options.ts';

/**
 * A flag as the parser (meow) declares it. Every flag may be repeated there; which occurrence counts is for
 * readOptions.
 */
export type ParserFlag =
	| {readonly type: 'string'; readonly isMultiple: true}
	| {readonly type: 'boolean'; readonly default: boolean};

/** The flags for the parser, by its names for them. */
export function parserFlags(): Record<string, ParserFlag> {
	return Object.fromEntries(flags.map((flag: Flag) => [keyOf(flag), parserFlag(flag)]));
}

/** What the parser found, by our names for the flags. */
export function flagValues(parsed: Readonly<Record<string, unknown>>): FlagValues {
	return Object.fromEntries(
		flags.map((flag: Flag) => {
			const value = parsed[keyOf(flag)];
			const declared = parserFlag(flag);
			return [flag.name, declared.type === 'boolean' ? value !== declared.default : (value as string[])];
		}),
	);
}

/** The parser takes `--no-color` as "color: no", and `--dry-run` as "dryRun". */
function keyOf({name}: Flag): string {
	return name
		.replace(/^no-/u, '')
		.replaceAll(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function parserFlag({name, argument}: Flag): ParserFlag {
	if (argument !== undefined) return {type: 'string', isMultiple: true};
	return {type: 'boolean', default: name.startsWith('no-')};
}
